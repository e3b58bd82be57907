// Approval: of people, products and deeds.
export const praise = `
gut 1.2
gute 1.1
guter 1.1
gutes 1.1
guten 0.6
sehr gut 2
echt gut 1.9
richtig gut 2.1
gut gemacht 2
gute Arbeit 1.9
guter Job 1.8
guten Job 1.8
alles gut 1
guten Morgen 0.3
guten Abend 0.2
guten Tag 0.1
gute Nacht 0.4
gute Besserung 0.4
guten Appetit 0.8
gute Reise 0.8
super 1.8
supergut 2.3
spitze 2
Spitzenklasse 2.2
toll* 1.8
klasse 1.8
prima 1.7
genial* 2.1
großartig* 2.3
fantastisch* 2.4
phantastisch* 2.4
hervorragend* 2.3
ausgezeichnet* 2.2
exzellent* 2.3
vorbildlich* 2.1
vorzüglich* 2.1
herausragend* 2.2
überragend* 2.3
sensationell* 2.3
grandios* 2.3
brillant* 2.2
traumhaft* 2.2
Traum 0.9
wunderbar* 2.2
wundervoll* 2.2
perfekt* 2.2
einwandfrei* 2
tadellos* 2
reibungslos* 1.8
erstklassig* 2.2
Weltklasse 2.2
einmalig* 1.3
einzigartig* 1.6
unschlagbar* 1.9
unübertroffen* 2
beste 1.5
besten 1.3
bester 1.5
bestes 1.5
am besten 0.4
cool* 1.5
geil* 1.7
mega 1.1
hammer 1.4
Bombe 0.5
bombastisch* 1.7
krass gut 2
endgeil 2.2
obergeil 2.2
nice 1.5
top 1.6
tip top 1.8
topp 1.6
leiwand 1.9
lässig 1
fesch 1.3
famos* 1.8
dufte 1.4
stark gemacht 1.8
bravo 1.5
Respekt 1.3
Hut ab 2
Chapeau 1.9
Daumen hoch 1.8
Lob 1.4
lobenswert* 1.8
gelobt 1.2
großes Lob 2.3
Kompliment* 1.8
empfehlenswert* 2
empfehle 1.6
empfehlen 1.2
Empfehlung 1.1
weiterempfehl* 1.8
kann ich nur empfehlen 2.3
absolut empfehlenswert 2.5
immer wieder gerne 2
gerne wieder 2
immer gern 1.3
gern 0.5
gerne 0.6
jederzeit wieder 2
weiter so 1.8
macht weiter so 2
lohnenswert* 1.6
sehenswert* 1.6
lesenswert* 1.4
beeindruckend* 1.8
beeindruckt* 1.7
begeister* 2.2
begeistert* 2.2
Begeisterung 2
überzeugend* 1.5
überzeugt* 1.2
überrascht 0.3
positiv überrascht 2.1
positiv* 1.1
negativ* -0.8
erfreulich* 1.6
gelungen* 1.7
gelingt 1.2
Erfolg* 1.2
erfolgreich* 1.4
gewonnen 1
Gewinner 1.1
Sieg 0.9
gewinnen 0.7
klug* 1.2
schlau* 1
kreativ* 1.3
originell* 1.2
innovativ* 1.3
modern* 0.8
elegant* 1.3
edel 1.1
witzig* 1.3
lustig* 1.2
amüsant* 1.2
sympathisch* 1.6
unsympathisch* -1.6
charmant* 1.6
herzlich* 1.3
aufmerksam* 1
engagiert* 1.4
bemüht 0.3
flott 1.2
schnell 0.8
schnelle Hilfe 2
schnelle Antwort 1.6
schnell geholfen 2.1
prompt 0.9
blitzschnell* 1.5
zügig* 1.2
unkompliziert 1.6
einfach super 2.2
fair behandelt 1.9
gut beraten 1.8
gut aufgehoben 1.9
bestens 1.6
Bestnote* 2
fünf Sterne 2.2
5 Sterne 2.2
Volltreffer 1.9
Glücksgriff 1.9
Held 1.3
Helden 1.3
Heldin 1.3
Engel 1.1
Ehrenmann 1.5
ehrenlos -1.9
Legende 1
Lichtblick 1.3
Vorbild 1.3
richtig so 1.4
hat recht 0.8
stimmt 0.3
zustimm* 0.6
interessant* 0.7
spannend* 1
gefällt* 1.5
gefällt mir 1.8
gefallen 0.7
gefällt .. nicht -1.8
gefällt nicht -1.8
macht Spaß 1.9
macht keinen Spaß -1.8
Spaß 1.3
läuft 0.2
läuft super 1.8
Begeisterung* 1.7
hin und weg 1.7
umgehauen 1.7
haut mich um 1.7
hat mich umgehauen 1.7
überzeugte 1.7
eindrucksvoll* 1.7
imposant* 1.7
faszinier* 1.7
faszinierend* 1.7
Faszination 1.7
bemerkenswert* 1.7
bewundernswert* 1.7
bewunder* 1.7
staunen 1.7
verblüfft* 1.7
angenehm überrascht 1.7
übertrifft 1.7
übertroffen 1.7
Erwartungen übertroffen 1.7
mehr als zufrieden 1.7
rundum zufrieden 1.7
vollkommen zufrieden 1.7
voll zufrieden 1.7
hochzufrieden 1.7
Zufriedenheit 1.7
empfehle* 1.7
Empfehlung* 1.7
absolute Empfehlung 1.7
klare Empfehlung 1.7
kann ich empfehlen 1.7
nur zu empfehlen 1.7
sehr zu empfehlen 1.7
weiterempfohlen 1.7
uneingeschränkt empfehl* 1.7
wärmstens 1.7
lob* 1.7
loben 1.7
lobt 1.7
dickes Lob 1.7
riesen Lob 1.7
Kompliment 1.7
ein Lob 1.7
Daumen nach oben 1.7
Gold wert 1.7
goldrichtig 1.7
unbezahlbar gut 1.7
unentbehrlich* 1.7
unvergleichlich* 1.7
einmalig 0
eins der besten 1.7
einer der besten 1.7
eine der besten 1.7
der beste 1.7
die beste 1.7
das beste 1.7
die besten 1.7
beste was 1.7
beste Entscheidung 1.7
allerbeste* 1.7
Nummer eins 1.7
Nummer 1 1.7
Spitzenreiter 1.7
Favorit* 0.7
Lieblingsladen 1.7
mein Favorit 1.7
tippitoppi 1.7
spitzenmäßig* 1.7
erste Sahne 1.7
allererste Sahne 1.7
Sahne 1.7
bravourös 1.7
super gemacht 1.7
gut gelöst 1.7
super gelöst 1.7
gut gelaufen 1.7
prima gelaufen 1.7
lief super 1.7
lief prima 1.7
war super 1.7
war toll 1.7
war klasse 1.7
war schön 1.7
war mega 1.7
war genial 1.7
war spitze 1.7
war perfekt 1.7
war richtig gut 1.7
ist super 1.7
ist toll 1.7
ist klasse 1.7
ist genial 1.7
ist spitze 1.7
ist perfekt 1.7
sind super 1.7
sind toll 1.7
sind klasse 1.7
sind spitze 1.7
Held* 0.7
Schatz 1.7
Goldstück 1.7
Perle 0.7
Juwel 1.7
Geheimtipp 1.7
Treffer 0
Bereicherung 1.7
Gewinn für 1.7
Segen 0.7
Meilenstein 1.7
Meisterwerk 1.7
Meisterstück 1.7
Kunstwerk 1.7
Augenweide 1.7
Hingucker 1.7
Ohrwurm 1.7
Klassiker 0.7
Kult 1.7
kultig 1.7
Pflichttermin 1.7
hörenswert* 1.7
besuchenswert* 1.7
lohnenswert 1.7
wertvoll* 1.7
hochkarätig* 1.7
hochklassig* 1.7
meisterhaft* 1.7
virtuos* 1.7
brilliant* 1.7
glänzend* 1.7
glanzvoll* 1.7
prächtig* 1.7
prachtvoll* 1.7
edel* 1.7
stilvoll* 1.7
schick* 0
chic 1.7
attraktiv* 1.7
reizend* 1.7
märchenhaft* 1.7
himmlisch* 1.7
göttlich* 1.7
paradiesisch* 1.7
malerisch* 1.7
idyllisch* 1.7
romantisch* 1.7
atemberaubend* 1.7
spektakulär* 1.7
packend* 1.7
fesselnd* 1.7
mitreißend* 1.7
berührend* 1.7
bewegend* 1.7
ergreifend* 1.7
rührend* 1.7
kurzweilig* 1.7
unterhaltsam* 1.7
köstlich amüsiert 1.7
lehrreich* 1.7
informativ* 1.7
hilfreich 1.7
nützlich* 1.7
praktisch* 0.7
clever* 1.7
pfiffig* 1.7
intelligent* 1.7
fortschrittlich* 1.7
zukunftsweisend* 1.7
wegweisend* 1.7
bahnbrechend* 1.7
revolutionär* 1.7
mutig* 0.7
tapfer* 1.7
vorbildhaft* 1.7
Vorbild* 1.7
souverän* 1.7
stark* 0.7
bärenstark* 1.7
leistungsstark* 1.7
kraftvoll* 1.7
vielseitig* 1.7
abwechslungsreich* 1.7
großzügig* 1.7
spendabel 1.7
wohltuend* 1.7
behaglich* 1.7
viel besser 1.7
deutlich besser 1.7
noch besser 1.7
immer besser 1.7
wird besser 1.7
besser als erwartet 1.7
besser als gedacht 1.7
optimiert 1.7
optimal* 1.7
ideal* 1.7
bestmöglich* 1.7
einsame Spitze 1.7
Klasse für sich 1.7
setzt Maßstäbe 1.7
Maßstäbe 1.7
unschlagbar 1.7
passt 0.7
passt alles 1.7
stimmt alles 1.7
rundum gelungen 1.7
rundum 1.7
wohlverdient 1.7
verdient 0.3
zu Recht 1.7
Recht hat 1.7
absolut richtig 1.7
richtige Entscheidung 1.7
find ich gut 1.7
finde ich gut 1.7
finde ich super 1.7
finde ich toll 1.7
finde ich klasse 1.7
find ich super 1.7
find ich toll 1.7
find ich klasse 1.7
gefällt 1.7
gefällt mir sehr 1.7
mag ich 1.7
mag das 1.7
mag es 1.7
mag euch 1.7
mag den 1.7
mag die 1.7
steh auf 1.7
stehe auf 1.7
lieben 1.7
liebt 1.7
geliebt* 1.7
verliebt* 1.7
heißgeliebt* 1.7
ans Herz 1.7
von Herzen 1.7
Herzstück 1.7
Herzens* 1.7
achtsam* 1.3
adrett* 1.3
allerliebst* 1.3
anmutig* 1.3
anregend* 1.3
appetitlich* 1.3
aufbauend* 1.3
aufgeschlossen* 1.3
aufmunternd* 1.3
aufschlussreich* 1.3
ausdrucksstark* 1.3
authentisch* 1.3
beachtlich* 1.3
befreiend* 1.3
begabt* 1.3
begehrt* 1.3
beglückend* 1.3
beliebt* 1.3
belebend* 1.3
berauschend* 1.3
beschwingt* 1.3
bestechend* 1.3
betörend* 1.3
bewährt* 1.3
effizient* 1.3
ehrenvoll* 1.3
einleuchtend* 1.3
empathisch* 1.3
entzückend* 1.3
erfinderisch* 1.3
erfreulicherweise 1.3
erlesen* 1.3
ermutigend* 1.3
fabelhaft* 1.3
farbenfroh* 1.3
feinfühlig* 1.3
fesch* 1.3
festlich* 1.3
fleißig* 1.3
friedlich* 1.3
fulminant* 1.3
fürsorglich* 1.3
gefühlvoll* 1.3
geborgen* 1.3
geistreich* 1.3
gelassen* 1.3
gepflegt 1.3
geschickt* 1.3
geschmackvoll* 1.3
gesellig* 1.3
gigantisch* 1.3
gutmütig* 1.3
harmonisch* 1.3
heilsam* 1.3
heldenhaft* 1.3
hinreißend* 1.3
humorvoll* 1.3
imponierend* 1.3
konstruktiv* 1.3
lebensfroh* 1.3
lobenswert 1.3
luxuriös* 1.3
meisterlich* 1.3
musterhaft* 1.3
niveauvoll* 1.3
phänomenal* 1.3
preiswürdig* 1.3
reizvoll* 1.3
rosig* 1.3
sagenhaft* 1.3
sanft* 1.3
schlagfertig* 1.3
schwungvoll* 1.3
sinnvoll* 1.3
sorgfältig* 1.3
spritzig* 1.3
stimmig* 1.3
stimmungsvoll* 1.3
strahlend* 1.3
tiefgründig* 1.3
treu* 1.3
treffend* 1.3
triumphal* 1.3
umsichtig* 1.3
urig* 1.3
verdienstvoll* 1.3
verheißungsvoll* 1.3
verlockend* 1.3
vielversprechend* 1.3
vorteilhaft* 1.3
warmherzig* 1.3
weise 1.3
wohlig* 1.3
wohlwollend* 1.3
wonnig* 1.3
zärtlich* 1.3
zielstrebig* 1.3
zufriedenstellend* 1.3
zukunftsfähig* 1.3
kinderfreundlich* 1.3
familienfreundlich* 1.3
tierlieb* 1.3
hilfreiche Tipps 1.3
gelobt werden 1.3
verdient Lob 1.3
verdient Respekt 1.3
Ehre wem 1.3
Glanzstück 1.3
Glanzlicht 1.3
Sternstunde 1.3
Augenschmaus 1.3
Ohrenschmaus 1.3
Hammerpreis 1.3
Superlativ 1.3
Überflieger 1.3
Senkrechtstarter 1.3
Publikumsliebling 1.3
Bestseller 1.3
Dauerbrenner 1.3
Punktsieg 1.3
Traumtor 1.3
Traumstart 1.3
Traumfrau 1.3
Traummann 1.3
Traumurlaub 1.3
Traumhaus 1.3
Glückstag 1.3
Glücksfall 1.3
Wunder 1.3
Wunderwerk 1.3
kleines Wunder 1.3
Paradebeispiel 1.3
Musterbeispiel 1.3
Aushängeschild 1.3
gutes Beispiel 1.3
gutes Zeichen 1.3
gutes Gefühl 1.3
gutes Gewissen 1.3
gute Laune 1.3
gute Stimmung 1.3
tolle Stimmung 1.3
super Stimmung 1.3
gute Nachricht* 1.3
gute Neuigkeiten 1.3
tolle Neuigkeiten 1.3
gute Entscheidung 1.3
gute Wahl 1.3
gutes Gelingen 1.3
guter Artikel 1.3
guter Beitrag 1.3
guter Punkt 1.3
guter Film 1.3
guter Tipp 1.3
gutes Buch 1.3
gutes Essen 1.3
gutes Team 1.3
gutes Spiel 1.3
starkes Spiel 1.3
starker Auftritt 1.3
starkes Interview 1.3
toller Artikel 1.3
toller Beitrag 1.3
toller Abend 1.3
toller Tag 1.3
toller Typ 1.3
toller Film 1.3
toller Auftritt 1.3
tolles Spiel 1.3
tolles Konzert 1.3
tolles Wochenende 1.3
tolles Foto 1.3
tolle Bilder 1.3
tolle Fotos 1.3
tolle Frau 1.3
tolle Leute 1.3
schöner Abend 1.3
schöner Tag 1.3
schöner Artikel 1.3
schöne Bilder 1.3
schöne Fotos 1.3
schönes Foto 1.3
schönes Bild 1.3
schönes Lied 1.3
so schön 1.3
wie schön 1.3
echt schön 1.3
sehr schön 1.3
wirklich schön 1.3
richtig schön 1.3
voll schön 1.3
zu schön 1.3
soo schön 1.3
total schön 1.3
sehr cool 1.3
echt cool 1.3
voll cool 1.3
richtig cool 1.3
mega cool 1.3
sehr geil 1.3
echt geil 1.3
sau geil 1.3
saugeil 1.3
sehr nice 1.3
sehr lustig gemacht 1.3
sehr lecker 1.3
mega lecker 1.3
echt lecker 1.3
so lecker 1.3
sehr hilfreich 1.3
sehr informativ 1.3
sehr interessant 1.3
sehr spannend 1.3
sehr empfehlenswert 1.3
sehr freundlich 1.3
super freundlich 1.3
super nett 1.3
sehr nett 1.3
echt nett 1.3
total nett 1.3
voll nett 1.3
sehr lieb 1.3
so lieb 1.3
total lieb 1.3
so süß 1.3
voll süß 1.3
sehr süß 1.3
echt süß 1.3
wie süß 1.3
zu süß 1.3
mag dich 1.3
hab dich lieb 1.3
hdl 1.3
hdgdl 1.3
ild 1.3
liebe dich 1.3
lieb dich 1.3
ich lieb 1.3
lieb euch 1.3
`;

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
nix zu meckern 2
nichts zu meckern 2
nichts zu bemängeln 2
nichts zu beanstanden 2
nichts auszusetzen 2
nichts zu kritisieren 1.8
gibt's nichts zu meckern 2
kann nicht meckern 1.8
kann man nicht meckern 1.8
kann mich nicht beschweren 1.8
kann man nicht klagen 1.8
kann nicht klagen 1.8
nicht zu toppen 2.1
kaum zu toppen 2
nicht zu übertreffen 2
nicht zu schlagen 1.9
kaum zu schlagen 1.8
besser geht's nicht 2.2
besser geht es nicht 2.2
besser gehts nicht 2.2
geht nicht besser 2
hätte nicht besser 1.8
könnte nicht besser 1.9
besser kann man's nicht 2
besser kann man es nicht 2
schöner geht's nicht 2
fehlt an nichts 2.2
fehlte an nichts 2.2
fehlt es .. an nichts 2.2
fehlte es .. an nichts 2.2
es fehlte uns an nichts 2.2
mangelt an nichts 2
lässt keine Wünsche 2.1
lassen keine Wünsche 2.1
keine Wünsche offen 2.2
nicht übel 1.5
gar nicht übel 1.7
gar nicht schlecht 1.6
gar nicht mal schlecht 1.6
gar nicht mal so schlecht 1.6
nicht schlecht 1.3
nicht verkehrt 1.3
gar nicht so übel 1.5
gar nicht dumm 1.2
nie enttäuscht 2
noch nie enttäuscht 2.2
nie enttäuscht worden 2.2
nicht enttäuscht 1.6
kein einziges Mal enttäuscht 2.2
wurden nicht enttäuscht 1.8
noch nie Ärger 1.8
nie Ärger 1.6
noch nie Probleme 1.9
nie Probleme 1.7
noch nie ein Problem 1.9
nie ein Problem 1.7
keinerlei Probleme 1.9
nicht ein einziges Problem 1.9
kein einziger Ausfall 1.8
keinen einzigen Ausfall 1.9
ohne einen einzigen Ausfall 1.9
keine einzige Panne 1.9
ohne Murren 1.6
ohne Wenn und Aber 1.5
ohne zu zögern 1.2
ohne lange zu fragen 1.4
ohne Diskussion 1.3
ohne Theater 1.3
ohne Stress 1.2
ohne Umstände 1.2
ohne viel Bürokratie 1.5
ohne Papierkram 1.4
kein Papierkram 1.4
kein Warten 1.3
ohne Wartezeit 1.6
keine Wartezeit 1.5
kaum Wartezeit 1.4
keine Wartezeiten 1.5
keine Schlange 0.8
keine versteckten Kosten 1.8
keine versteckten Gebühren 1.8
kein Haken 1.3
ohne Haken 1.3
kein Kleingedrucktes 1.3
keinen Finger rühren 1.2
musste mich um nichts 1.6
mussten uns um nichts 1.6
um nichts kümmern 1.6
um alles gekümmert 1.9
sich um alles 1.2
auf sie ist Verlass 1.8
auf ihn ist Verlass 1.8
ist Verlass 1.5
kein Verlass -1.8
kein Grund zur Klage 1.8
nach einem Haken gesucht 1.2
kümmern sich um alles 1.8
kümmert sich um alles 1.8
kümmern sich wirklich 1.7
kümmert sich wirklich 1.7
kümmern sich sofort 1.8
kümmert sich sofort 1.8
sofort gekümmert 1.8
Scheibe abschneiden 1.8
Scheibe von abschneiden 1.8
ein Beispiel nehmen 1.6
als Beispiel nehmen 1
eines Besseren belehrt 1.3
angenehm enttäuscht 1.2
verstehe die schlechten Bewertungen nicht 2.2
verstehe die ganzen schlechten Bewertungen nicht 2.2
verstehe die .. Bewertungen nicht 2
schlechten Bewertungen nicht nachvollziehen 2
Kritik nicht nachvollziehen 1.7
Kritik nicht verstehen 1.5
verstehe die Kritik nicht 1.7
verstehe die Aufregung nicht 1.5
Aufregung nicht nachvollziehen 1.5
verstehe den Hass nicht 1.5
verstehe das Gemecker nicht 1.6
trotz aller Unkenrufe 1.3
entgegen aller Befürchtungen 1.4
entgegen aller Erwartungen 0.8
entgegen meiner Befürchtung 1.3
lief alles glatt 1.8
läuft alles glatt 1.8
alles glatt 1.5
glatt gelaufen 1.6
alles heil 1.5
heil angekommen 1.5
heile angekommen 1.5
unversehrt* 1.2
wohlbehalten* 1.4
heil heimgekommen 1.3
gut angekommen 1.4
gut nach Hause 0.9
so muss das sein 2.1
so muss das 1.6
so muss es sein 2
so soll es sein 1.9
so soll das sein 1.9
so stelle ich mir das vor 1.9
so stell ich mir das vor 1.9
so wünscht man sich das 1.8
so wünscht man sich 1.4
so macht man das 1.5
so geht das 0.8
so gehört sich das 1.3
so und nicht anders 1
wie es sein soll 1.6
wie es sich gehört 1.4
genau das was ich 0.9
genau das Richtige 1.6
genau richtig 1.3
genau mein Ding 1.6
das was es soll 1.3
was es soll 1
macht was es soll 1.7
macht genau das was 1.6
tut was es soll 1.7
hält was er verspricht 1.8
hält was sie verspricht 1.8
halten was sie versprechen 1.8
halten ihr Wort 1.8
wissen was sie tun 1.8
weiß was er tut 1.6
weiß was sie tut 1.6
verstehen ihr Handwerk 1.9
versteht sein Handwerk 1.9
versteht ihr Handwerk 1.8
ihr Handwerk verstehen 1.9
sein Handwerk versteht 1.9
mit Herzblut 1.8
Herzblut 1.6
mit viel Liebe 1.8
mit Liebe gemacht 1.8
mit Herz 1.5
Herz und Verstand 1.5
mit Leib und Seele 1.7
mit Rückgrat 1.7
Rückgrat 1
Haltung zeigen 1.2
zeigt Haltung 1.5
zeigen Haltung 1.5
Haltung gezeigt 1.6
bleibt dabei 0.9
bleibt so 1
bleibt wie ihr seid 1.8
lasst euch nicht unterkriegen 1.8
lasst euch nicht beirren 1.7
gut dass ihr 1.2
gut dass sie 1.2
gut dass es euch 1.8
schön dass ihr 1.2
schön dass es euch 1.9
schön dass es 1
toll dass ihr 1.6
toll dass es 1.4
super dass ihr 1.6
klasse dass ihr 1.6
stark dass ihr 1.7
finde es gut dass 1.5
finde es toll dass 1.7
finde es stark 1.6
find ich stark 1.7
finde ich stark 1.7
finde ich mutig 1.3
finde ich richtig 1
ganz dickes Plus 1.8
dickes Plus 1.7
großes Plus 1.6
Pluspunkt* 1.3
Daumen rauf 1.6
ganz großes Lob 2.2
Lob an 1.8
Lob geht an 1.8
Lob für 1.6
muss man loben 1.7
muss ich loben 1.7
darf man auch mal loben 1.8
mal loben 1.6
kein Lob -1
Danke dafür 1.6
danke dass ihr 1.6
danke dass Sie 1.5
hat uns sehr geholfen 1.7
hat mir sehr geholfen 1.7
sofort geholfen 1.8
super geholfen 2
toll geholfen 2
gerne geholfen 1.5
alles geregelt 1.5
in die Hand genommen 1
Lösung gefunden 1.2
Lösung parat 1.4
schnell geregelt 1.7
prima geklappt 1.9
super geklappt 2
toll geklappt 1.9
bestens geklappt 1.9
gut geklappt 1.6
alles bestens 1.9
alles prima 1.8
alles super 1.9
alles top 1.9
alles tipptopp 1.9
alles paletti 1.4
alles wunderbar 1.9
alles fein 1.4
alles gut gegangen 1.5
schnurrt 1.3
schnurrt wie 1.6
läuft und läuft 1.7
läuft wie ein 1
läuft wie am ersten 1.7
wie am ersten Tag 1.5
seit Jahren zufrieden 2
seit Jahren treu 1
seit Jahren ohne 1
seit Jahren Kunde und zufrieden 2.2
seit Jahren dort 0.7
jahrelang ohne Probleme 1.8
bin dort zufrieden 1.6
bin sehr zufrieden 2
sehr zufrieden 2
super zufrieden 2.1
echt zufrieden 1.8
absolut zufrieden 2.1
zufriedener Kunde 1.7
zufriedene Kundin 1.7
nicht mehr hergeben 1.8
gebe ich nicht mehr her 1.9
geb ich nicht mehr her 1.9
möchte ich nicht mehr missen 2
nicht mehr missen 1.9
nicht missen 1.7
will nichts anderes mehr 1.7
kommt mir nichts anderes 1.5
nie wieder etwas anderes 1.6
nie wieder was anderes 1.7
nie mehr was anderes 1.7
nie wieder ohne 1.8
immer wieder gern 2
immer wieder schön 1.8
immer wieder lecker 1.9
immer wieder ein Genuss 2
immer ein Genuss 1.9
immer einen Besuch wert 1.9
einen Besuch wert 1.8
Besuch wert 1.6
Reise wert 1.5
ist jeden Cent wert 2.1
jeden Cent 1.2
sein Geld wert 1.6
ihr Geld wert 1.6
mehr als fair 1.7
unschlagbarer Preis 1.9
nicht ganz billig doch -0.1
Warten gelohnt 1.5
Warten hat sich gelohnt 1.7
hat sich .. gelohnt 1.5
lohnt sich wirklich 1.7
lohnt sich immer 1.6
lohnt sich auf jeden Fall 1.8
kommen wieder 1.3
kommen gerne wieder 2
kommen gern wieder 2
kommen sicher wieder 1.8
kommen bestimmt wieder 1.8
komme gerne wieder 2
komme wieder 1.2
wir kommen wieder 1.7
waren nicht das letzte Mal 1.7
nicht das letzte Mal 1.5
nicht zum letzten Mal 1.6
war nicht mein letzter 1.5
buchen wir wieder 1.7
würde ich wieder kaufen 1.9
würde wieder kaufen 1.8
würde ich wieder buchen 1.9
würde ich sofort wieder 1.9
würde jederzeit wieder 2
würde ich jederzeit 1.9
sofort wieder 1.4
immer wieder bestellen 1.6
wieder bestellen 0.8
gerne nochmal 1.5
gern nochmal 1.4
ans Herz legen 1.7
wärmstens empfehlen 2.2
wärmstens empfohlen 2.1
nur wärmstens 1.9
jedem empfehlen 1.9
guten Gewissens empfehlen 2
bedenkenlos empfehlen 2
uneingeschränkt empfehlen 2.1
unbedingt probieren 1.7
probiert unbedingt 1.5
unbedingt hingehen 1.7
unbedingt ausprobieren 1.6
müsst ihr probieren 1.6
müsst ihr unbedingt 1.2
müsst ihr hin 1.4
Geheimtipp* 1.7
Insidertipp 1.4
weit und breit 0.6
auf Anhieb 0.8
auf Anhieb funktioniert 1.9
beim ersten Versuch 0.8
gleich beim ersten Mal 0.7
kinderleicht 1.5
selbsterklärend 1.4
intuitiv* 1.3
flüssig 0.7
butterweich 1.4
schnell und unkompliziert 2
schnell und freundlich 2
schnell und zuverlässig 2.1
freundlich und kompetent 2.1
kompetent und freundlich 2.1
kompetent* 1.6
fachkundig* 1.6
fachmännisch* 1.5
sachkundig* 1.4
geduldig* 1.4
verständnisvoll* 1.6
mitfühlend* 1.5
einfühlsam* 1.6
bemühen sich 0.7
gaben sich Mühe 1.3
gibt sich Mühe 1.2
geben sich Mühe 1.3
viel Mühe 1.2
Mühe gegeben 1.2
geben ihr Bestes 1.4
tun ihr Bestes 1.3
geben alles 1
leisten Großes 1.8
leisten tolle 1.7
Großes geleistet 1.9
Unglaubliches geleistet 2
macht einen super Job 2
macht einen tollen Job 2
machen einen super Job 2.1
machen einen tollen Job 2.1
machen einen guten Job 1.9
machen einen harten Job 0.7
super Job 2
toller Job 1.6
starker Job 1.6
ein Lächeln auf den Lippen 1.8
immer ein Lächeln 1.7
mit einem Lächeln 1.5
gut gelaunt* 1.5
immer gut gelaunt 1.8
immer freundlich 1.9
stets freundlich 1.9
immer nett 1.7
immer hilfsbereit 2
stets hilfsbereit 2
immer für einen da 1.7
für einen da 1.2
Extrameile 1.5
weit mehr als nötig 1.6
mehr als ich erwartet 1.6
damit hätte ich nicht gerechnet 0.9
nicht damit gerechnet 0.5
über meine Erwartungen 1.4
über den Erwartungen 1.6
alle Erwartungen übertroffen 2.2
findet man selten 1.4
findet man heute selten 1.6
sowas findet man selten 1.6
gibt es selten 0.9
heutzutage selten 0.8
selten so gut 2.1
selten so lecker 2.1
selten so nett 2
selten so freundlich 2.1
selten so gut gegessen 2.2
noch nie so gut 2
noch nie so entspannt 2
noch nie so nett 2
noch nie so freundlich 2.1
noch nie so schnell 1.8
noch nie so zufrieden 2.1
noch nie so schön 2
noch nie so wohl 1.9
noch nie so lecker 2.1
so gut geschlafen 1.8
so was von lecker 2
sau lecker 2
saulecker 2
ein Gedicht 1.7
zum Niederknien 1.9
zum Dahinschmelzen 1.7
ein Paradies für 1.6
Paradies 1.1
schmeckt wie früher 1.6
schmeckt nach mehr 1.7
schmecken nach 0.3
wieder nach Tomate 1
schmeckt endlich 1
endlich wieder gut 1.6
endlich mal wieder gut 1.6
endlich eine App 1.1
endlich eine Bank 1.1
endlich eine Firma 1.1
endlich mal eine Firma 1.4
endlich mal ein Unternehmen 1.4
endlich mal jemand 1
endlich jemand der 1.1
endlich ein Laden 1.1
endlich ein Arzt 1.1
endlich ein Anbieter der 0.8
ist richtig gut geworden 2.1
richtig gut geworden 2
viel besser geworden 1.9
deutlich besser geworden 1.9
nicht wiederzuerkennen 0.7
super geworden 1.9
toll geworden 1.9
schön geworden 1.8
gelungener Abend 1.8
gelungene Aktion 1.8
gelungenes Update 1.9
tolle Geste 2
schöne Geste 1.9
nette Geste 1.8
großartige Geste 2.2
große Geste 1
tolle Aktion 2
super Aktion 2
schöne Aktion 1.8
coole Aktion 1.7
klasse Aktion 2
beispielhaft* 1.7
ehrliche Haut 1.1
Fehler zugegeben 0.9
Fehler eingestanden 0.9
Fehler sofort zugegeben 1.5
ehrlich zugegeben 1.2
offen kommuniziert 1.3
offene Kommunikation 1.4
gut kommuniziert 1.6
vorbildlich reagiert 2.1
super reagiert 2
toll reagiert 2
schnell reagiert 1.7
souverän gelöst 1.9
souverän reagiert 1.9
Hut ab vor 2
ziehe meinen Hut 2
zieh meinen Hut 2
Respekt an 1.5
Respekt vor 1
Respekt vor eurer 1.6
großen Respekt 1.5
Chapeau an 1.9
verneige mich 1.7
hinterhergetragen 1
hinterhergebracht 1.2
zurückgebracht 0.8
Portemonnaie abgegeben 1.2
wiedergefunden 1
wiederbekommen 0.9
geschenkt bekommen 1.2
gratis getauscht 1.6
kostenlos getauscht 1.6
kostenlos repariert 1.7
kostenlos ausgetauscht 1.6
anstandslos getauscht 1.8
anstandslos umgetauscht 1.8
problemlos umgetauscht 1.8
problemlos zurückgegeben 1.7
Geld war nach 0.8
Geld war sofort 1.2
noch am selben Tag 1.3
am selben Tag geliefert 1.6
am nächsten Tag geliefert 1.6
geliefert am nächsten 1
früher als angekündigt 1.2
schneller als angekündigt 1.5
überpünktlich* 1.6
pünktlich wie 1.5
pünktlich auf die Minute 1.8
gerade noch rechtzeitig 1.2
rechtzeitig zum Geburtstag 1.4
strahlt über 1.4
der Kleine strahlt 1.5
die Kleine strahlt 1.5
Kinder lieben 1.6
Kinder sind begeistert 2
Kinder waren begeistert 2.1
liebt es 1.6
ernst genommen 1.2
nicht ernst genommen -1.5
gut aufgenommen 1.4
wie zuhause 1.3
wie zu Hause 1.3
wie daheim 1.3
fühlt man sich wohl 1.8
fühle mich wohl 1.8
fühlen uns wohl 1.8
wohl gefühlt 1.8
wohlgefühlt 1.8
rundum wohl 1.9
gern zur Arbeit 1.6
gerne zur Arbeit 1.6
arbeite gern 1.5
arbeite gerne 1.5
schaffe gern 1.4
super Chef 1.9
toller Chef 1.9
fairer Chef 1.7
faire Chefin 1.7
nette Leute 1.5
nettes Team 1.8
tolles Team 2
klasse Team 2
super Team 2
supernett* 1.9
superschnell 1.7
superfreundlich* 2
superlieb* 1.8
mega nett 1.9
mega lieb 1.8
megaschnell 1.6
ratz fatz 1.3
ruck zuck 1.2
ruckzuck da 1.6
fix geliefert 1.5
fix gegangen 1.2
flott geliefert 1.6
Tipp: unbedingt 0.8
Held des Tages 1.9
Heldin des Tages 1.9
Retter in der Not 1.9
Tag gerettet 1.7
rettet mir den Tag 1.6
macht den Tag schöner 1.6
weltbeste* 2
beste Entscheidung seit 1.9
beste Entscheidung meines 2
nie bereut 1.9
keine Sekunde bereut 2.1
nicht bereut 1.8
kein bisschen bereut 2
bereue nichts 1.5
bereue keinen 1.6
ein Segen 1.7
eine Wucht 1.6
eine Wonne 1.7
ein Traum 1.7
traumhaft schön 2.2
spitzenmäßig 2
Sahnestück 1.5
absolutes Highlight 2
echtes Highlight 1.8
Top Adresse 1.7
erste Adresse 1.2
gute Adresse 1.5
beste Adresse 1.7
Lieblingsbäcker* 1.6
Lieblingsmarke 1.5
Lieblingsmarkt 1.5
fünf von fünf 1.8
5 von 5 1.8
sechs Sterne 1.8
volle Sterne 1.8
alle Sterne 1.6
glatte Eins 1.9
glatte 1 1.7
Note 1 1.7
100 Punkte 1.5
100 Prozent zufrieden 2.1
hundert Prozent zufrieden 2.1
volle Weiterempfehlung 2.1
klare Kaufempfehlung 2.1
Kaufempfehlung 1.7
keine Kaufempfehlung -1.8
Weiterempfehlung 1.6
keine Weiterempfehlung -1.7
lasst die armen 0.8
in Ruhe lassen 0
nehme euch in Schutz 1
muss sie mal verteidigen 1.2
muss mal verteidigen 1.2
Lanze brechen 1.4
eine Lanze 1.2
kann nichts Schlechtes 1.8
nichts Schlechtes sagen 1.8
nur Gutes sagen 1.9
nur Gutes berichten 1.9
nur Gutes 1.5
nur Positives 1.6
nur das Beste 1.1
nur loben 1.9
kein einziges Problem 1.9
nicht ein Problem 1.8
kein einziger Fehler 1.7
keine einzige Störung 1.8
nie wieder hergeben 2.1
nicht wieder hergeben 1.9
nie mehr hergeben 2.1
gar nicht so schlecht 1.7
nicht so schlecht wie 0.9
besser als sein Ruf 1.3
besser als ihr Ruf 1.3
endlich eine Versicherung 1
endlich eine Werkstatt 1
endlich ein Handwerker 1
die einfach zahlt 0.8
nichts was mich stört 1.6
nichts was stört 1.6
nichts bemängeln 1.6
keinen Haken gefunden 1.5
`;

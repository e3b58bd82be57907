// How a company treats people: answers, hotlines, counters, complaints and their absence.
export const service = `
unfreundlich* -1.6
Unfreundlichkeit -1.6
freundlich* 1.6
Freundlichkeit 1.5
nett 1.3
nette* 1.3
netter 1.2
unhöflich* -1.5
höflich* 1.3
patzig* -1.5
pampig* -1.6
schnippisch* -1.4
ruppig* -1.4
grob* -0.8
angeschnauzt -1.7
angeschrien -1.6
angepöbelt -1.7
abgewimmelt -1.7
abgespeist -1.5
abgewiesen -1.2
rausgeschmissen -1.3
rausgeworfen -1.2
hilfsbereit* 1.9
hilfreich* 1.7
nicht hilfreich -1.3
geholfen 1.4
nicht geholfen -1.4
hilft nicht -1.2
hilft .. nicht -1.1
hilft keiner -1.5
niemand hilft -1.5
hilflos* -0.9
keine Hilfe -1.4
keine Antwort -1.4
keine Antworten -1.4
antwortet nicht -1.4
antwortet keiner -1.5
antwortet niemand -1.5
antworten nicht -1.4
nicht geantwortet -1.4
keine Reaktion -1.4
reagiert nicht -1.4
reagiert keiner -1.5
reagieren nicht -1.4
keine Rückmeldung -1.4
nie zurückgerufen -1.5
ruft nicht zurück -1.4
niemand erreichbar -1.5
niemanden erreicht -1.4
keiner erreichbar -1.5
niemand da -1.1
geht keiner ran -1.5
geht niemand ran -1.5
keiner geht ran -1.5
geht ans Telefon -0.4
keiner zuständig -1.6
niemand zuständig -1.6
nicht zuständig -1.3
Standardantwort* -1.3
Textbaustein* -1.3
Bot -0.4
Warteschleifenmusik -1.2
keine Info -1.3
keine Infos -1.3
keine Information* -1.3
keine Durchsage -1.3
null Info -1.4
null Information -1.4
Informationspolitik -1
nicht informiert -1.3
keiner informiert -1.4
sagt keiner -1.2
weiß keiner -1
weiß niemand -1
keiner weiß -1.1
niemand weiß -1
kümmert sich niemand -1.6
kümmert sich keiner -1.6
kümmert .. nicht -1.4
kümmert sich 0.6
gekümmert 0.9
Servicewüste* -1.9
Service wüste -1.8
kein Service -1.5
null Service -1.7
mieser Service -1.9
schlechter Service -1.8
toller Service 2.3
super Service 2.2
Kundenfreundlich* 1.3
kundenfeindlich* -1.7
kundenunfreundlich* -1.6
kulant* 1.8
Kulanz 0.8
entgegenkommend* 1.4
zuvorkommend* 1.9
Beschwerde* -0.9
beschweren -1
beschwere -1.1
beschwert -0.9
Reklamation* -0.8
reklamier* -0.8
Beanstandung* -0.8
Kritik -0.5
kritisiert -0.7
kritisch* -0.4
Missstand -1.2
Missstände* -1.3
gerügt -0.8
bitte dringend -0.6
dringend -0.3
warum -0.3
wieso -0.4
weshalb -0.3
wann endlich -1.1
wann kommt -0.4
wann geht -0.4
wo bleibt -1
wo ist -0.3
endlich mal 0
endlich 0.2
wäre schön wenn -0.6
wäre nett -0.4
wäre gut wenn -0.6
würde erwarten -0.7
erwarte -0.4
hätte erwartet -0.9
hätte mir gewünscht -0.8
sollte man -0.2
muss doch -0.4
könnt ihr nicht -0.8
könntet ihr -0.2
kriegt ihr -0.7
schafft ihr -0.5
schafft es nicht -1.4
schaffen es nicht -1.4
schafft ihr nicht -1.4
nicht mal -0.6
nicht einmal -0.9
nichtmal -0.9
bekommt man nicht -1
kriegt man nicht -1
kriegen nichts hin -1.5
kriegen es nicht -1.5
kriegt nichts -1.4
bekommen es nicht -1.3
nix hin -1.3
nichts gebacken -1.5
kompliziert* -0.8
umständlich* -1
unkompliziert* 1.8
unübersichtlich* -1
übersichtlich* 1.2
Bürokratie -0.8
bürokratisch* -0.9
Papierkrieg -1
ungenügend* -1.4
unzureichend* -1.2
unbefriedigend* -1.2
befriedigend* 0.7
ausreichend -0.2
Kunden vergraul* -1.6
vergrault* -1.5
verjagt -1
verscherzt -1.3
Rausschmiss -1
Hausverbot -1
Schikane* -1.6
schikaniert -1.7
gegängelt -1.3
Gängelung -1.3
Personalmangel -0.9
unterbesetzt -1
Feierabend -0.1
geschlossen -0.3
verweiger* -1.2
verweigert -1.3
abgelehnt -0.9
Ablehnung -0.8
verboten -0.6
unkooperativ* -1.4
unsensibel* -1.4
unwillig* -1.4
unengagiert* -1.4
lustlos* -1.4
desinteressiert* -1.4
Desinteresse -1.4
genervte Mitarbeiter -1.4
Servicewüste -1.4
Servicewueste Deutschland -1.4
Service unterirdisch -1.4
Service mangelhaft -1.4
Service ungenügend -1.4
Kundenfeindlichkeit -1.4
Kunde ist König -1.4
Kunde König -1.4
der Kunde ist egal -1.4
Kunde egal -1.4
ist euch egal -1.4
ist ihnen egal -1.4
scheiß egal -1.4
wurscht -1.4
völlig egal -1.4
interessiert keinen -1.4
interessiert keine Sau -1.4
interessiert euch nicht -1.4
interessiert die nicht -1.4
interessiert sich niemand -1.4
kein Interesse -1.4
kümmert niemanden -1.4
kümmert keinen -1.4
kümmert euch nicht -1.4
keiner kümmert sich -1.4
niemand kümmert sich -1.4
keiner fühlt sich -1.4
niemand fühlt sich -1.4
keiner weiß Bescheid -1.4
niemand weiß Bescheid -1.4
weiß von nichts -1.4
wissen von nichts -1.4
schickt mich -1.4
von Pontius -1.4
weitergeleitet -0.2
hin und her -1.4
von A nach B -1.4
von einem zum anderen -1.4
Zuständigkeit* -1.4
jeder sagt was anderes -1.4
jeder sagt etwas anderes -1.4
widersprüchlich* -1.4
widersprechen -1.4
falsche Auskunft -1.4
falsche Auskünfte -1.4
falsche Info -1.4
Falschinformation* -1.4
falsch informiert -1.4
falsch beraten -1.4
schlecht beraten -1.4
schlecht informiert -1.4
keine Information -1.4
keine Informationen -1.4
keine Auskunft -1.4
keine Erklärung -1.4
keine Entschuldigung -1.4
kein Wort -1.4
kein Ton -1.4
kein Kommentar -1.4
ohne Erklärung -1.4
ohne Begründung -1.4
ohne Vorwarnung -1.4
ohne Ankündigung -1.4
ohne Angabe von Gründen -1.4
Kommunikation null -1.4
keine Kommunikation -1.4
schlechte Kommunikation -1.4
nicht reagiert -1.4
nie reagiert -1.4
reagiert .. nicht -1.4
reagieren auf nichts -1.4
reagiert auf nichts -1.4
reagiert auf keine -1.4
ignorier* -1.4
werde ignoriert -1.4
wird ignoriert -1.4
totgestellt -1.4
stellt sich tot -1.4
stellen sich tot -1.4
stellt euch tot -1.4
Tauchstation -1.4
abgetaucht -1.4
schweigt -1.4
schweigen -1.4
totschweigen -1.4
Funkstille -1.4
geantwortet wird -1.4
antwortet ihr nicht -1.4
meldet sich nicht -1.4
meldet sich niemand -1.4
meldet sich keiner -1.4
melden sich nicht -1.4
nicht gemeldet -1.4
nie gemeldet -1.4
keiner meldet sich -1.4
kein Rückruf -1.4
nicht zurückgerufen -1.4
ruft niemand zurück -1.4
keinen Rückruf -1.4
geht niemand dran -1.4
geht keiner dran -1.4
geht keiner ans -1.4
geht niemand ans -1.4
hebt niemand ab -1.4
hebt keiner ab -1.4
hebt ned ab -1.4
nimmt keiner ab -1.4
nicht ans Telefon -1.4
aus der Leitung -1.4
aus der Leitung geworfen -1.4
aufgelegt -1.4
legt auf -1.4
legt einfach auf -1.4
einfach aufgelegt -1.4
weggedrückt -1.4
abgewürgt -1.4
in der Leitung -1.4
in der Warteschleife -1.4
Bandansage -1.4
Standardmail -1.4
Standardfloskel* -1.4
Standard-Antwort* -1.4
vorgefertigte* -1.4
Copy-Paste -1.4
copy paste -1.4
Chatbot -1.4
nur ein Bot -1.4
Bot antwortet -1.4
Sprachcomputer -1.4
Callcenter -1.4
Call-Center -1.4
Hotline-Hölle -1.4
hotline hell -1.4
Tickets werden -1.4
Ticket geschlossen -1.4
einfach geschlossen -1.4
abgefertigt -1.4
wie Dreck -1.4
wie Vieh -1.4
wie Luft -1.4
wie ein Bittsteller -1.4
Bittsteller* -1.4
wie ein Depp -1.4
wie Idioten -1.4
wie einen Idioten -1.4
wie ein Idiot -1.4
wie der letzte Dreck -1.4
wie Menschen zweiter -1.4
zweiter Klasse -1.4
Kunden zweiter -1.4
blöd angemacht -1.4
angemotzt -1.4
angefahren worden -1.4
angemault -1.4
angepflaumt -1.4
angepampt -1.4
angeblafft -1.4
motzig* -1.4
mürrisch* -1.4
grantig* -1.4
kratzbürstig* -1.4
barsch* -1.4
schroff* -1.4
zickig* -1.4
rotzfrech* -1.4
flegelhaft* -1.4
unflätig* -1.4
rüpelhaft* -1.4
Rüpel* -1.4
barscher Ton -1.4
Ton vergriffen -1.4
muffelig* -1.4
übellaunig* -1.4
schlecht gelaunte* -1.4
beschwer* -1.4
Widerspruch eingelegt -1.4
Beschwerde eingereicht -1.4
Beschwerdestelle -1.4
Verbraucherzentrale -0.4
Schlichtungsstelle -0.4
Bundesnetzagentur -0.4
bitte mal klären -0.8
könnte mal jemand -0.4
kann mir mal jemand -0.8
kann mir jemand erklären -0.8
kann mir jemand sagen warum -0.8
kann mir einer erklären -0.8
erklärt mir mal -0.8
erklär mir -0.8
könnt ihr mal -0.4
könntet ihr mal -0.8
könntet ihr bitte endlich -0.8
könnt ihr bitte endlich -0.8
macht mal was -0.8
macht doch mal -0.8
macht endlich -0.8
tut endlich -0.8
tut was -0.8
unternehmt was -0.8
unternehmt endlich -0.8
kümmert euch -0.8
bekommt das endlich -0.8
kriegt das endlich -0.8
kriegt euch -0.8
gebt endlich -0.8
gebt mir -0.8
wie wäre es mal -0.8
wie wär's mal -0.8
wie wärs mal -0.8
wäre nett wenn -0.8
wäre ja mal -0.8
es wäre schön -0.8
hätte gerne mal -0.8
hätte mehr erwartet -0.8
mehr erwartet -0.8
hatte mehr erwartet -0.8
anders vorgestellt -0.8
anders erwartet -0.8
unter den Erwartungen -0.8
Erwartungen nicht erfüllt -0.8
nicht erfüllt -0.8
nicht das was -0.8
nicht wie -0.8
nicht wie beschrieben -0.8
nicht wie versprochen -0.8
nicht wie erwartet -0.8
nicht wie bestellt -0.8
entgegen der -0.8
anders als -0.8
von wegen schnell -0.8
warum geht -0.6
warum geht das nicht -0.8
warum kann -0.6
warum kann ich -0.6
warum kann man -0.6
warum muss -0.6
warum muss man -0.8
warum schafft -0.8
warum nicht -0.2
warum wird -0.6
warum werden -0.6
warum dauert -0.8
warum gibt es -0.6
warum gibt es kein -0.8
warum immer -0.8
warum immer ich -0.8
wieso geht -0.8
wieso kann -0.8
wieso muss -0.8
wieso wird -0.8
wieso dauert -0.8
wieso gibt -0.8
bürokrat* -0.6
Bürokratie* -0.8
Papierkram -0.6
Formular* -0.2
Amtsschimmel -0.6
stur* -0.6
umständlich -0.6
unflexibel* -0.6
Paragraphenreiter -0.6
Dienst nach Vorschrift -0.6
Feierabend gemacht -0.6
vor der Nase -0.6
vor der Nase zu -0.6
Tür vor der Nase -0.6
vor verschlossener -0.6
verschlossene Tür -0.6
macht zu -0.6
dicht gemacht -0.6
macht dicht -0.6
sachkundig* 1.6
fachkundig* 1.6
geduldig* 1.6
einfühlsam* 1.6
verständnisvoll* 1.6
bemüht sich 1.6
bemüht* 1.6
sehr bemüht 1.6
Extrameile 1.6
top Service 1.6
guter Service 1.6
bester Service 1.6
klasse Service 1.6
Spitzenservice 1.6
Serviceoase 1.6
vorbildlicher Service 1.6
tolle Beratung 1.6
super Beratung 1.6
gute Beratung 1.6
kompetente Beratung 1.6
bestens beraten 1.6
top Beratung 1.6
nette Mitarbeiter 1.6
freundliche Mitarbeiter 1.6
nettes Personal 1.6
freundliches Personal 1.6
freundliche Bedienung 1.6
nette Bedienung 1.6
nettes Team 1.6
tolles Team 1.6
super Team 1.6
Dreamteam 1.6
sehr geholfen 1.6
weitergeholfen 1.6
half mir 1.6
hilft immer 1.6
helfen immer 1.6
helfen sofort 1.6
hat mir geholfen 1.6
konnte mir helfen 1.6
konnte helfen 1.6
unbürokratisch* 1.6
kundenorientiert* 1.6
gern geschehen 1.6
immer wieder gern 1.6
komme wieder 1.6
kommen wieder 1.6
Stammkunde 1.6
Stammkundin 1.6
Stammgast 1.6
fühle mich wohl 1.6
wohlgefühlt 1.6
gastfreundlich* 1.6
Gastfreundschaft 1.6
einladend* 1.6
nicht angetroffen -1.2
angeblich nicht angetroffen -1.8
angeblich nicht zuhause -1.7
angeblich nicht da -1.5
angeblich zugestellt -1.6
angeblich nicht angekommen -1.7
nicht mal geklingelt -1.8
nicht geklingelt -1.6
ohne zu klingeln -1.6
klingelt nicht -1.3
vor die Tür geworfen -1.8
über den Zaun geworfen -1.8
über den Zaun -0.8
welcher Nachbar -0.9
im Regen abgestellt -1.7
zwei Kassen -0.4
nur eine Kasse -1.7
eine Kasse offen -1.6
eine einzige Kasse -1.7
nur zwei Kassen -1.6
zwei Kassen offen -1.4
Kasse nicht besetzt -1.4
nur ein Schalter -1.4
ein Schalter offen -1.4
Schalter geschlossen -1
Schlange bis -1.3
Schlange stehen -1.1
lange Schlange -1.2
lange Schlangen -1.2
ewig anstehen -1.6
stundenlang anstehen -1.8
man erreicht niemanden -1.7
man erreicht keinen -1.6
erreicht man niemanden -1.8
erreicht niemanden -1.7
erreicht man keinen -1.7
erreiche niemanden -1.7
erreiche keinen -1.6
erreicht keinen -1.6
niemand zu erreichen -1.7
keiner zu erreichen -1.7
niemanden zu erreichen -1.7
nie erreichbar -1.7
schlecht erreichbar -1.5
schwer erreichbar -1.3
weder telefonisch noch -1.6
weder per Mail -1.5
weder Anruf -1
geht nie jemand -1.6
hebt nie jemand -1.6
nimmt niemand ab -1.6
ruft nie zurück -1.7
rufen nicht zurück -1.6
Rückruf kam nie -1.8
Rückruf nie -1.5
versprochener Rückruf -1.4
versprochene Rückruf -1.4
Rückruf versprochen -1
keiner sagt was -1.4
sagt einem keiner -1.4
keiner konnte -1.1
niemand konnte -1.1
konnte mir keiner -1.5
konnte mir niemand -1.5
kann mir keiner -1.4
kann mir niemand -1.4
konnte uns niemand -1.5
helfen konnte -0.6
helfen konnte .. nicht -1.5
konnte .. nicht helfen -1.4
konnten .. nicht helfen -1.4
konnte nicht helfen -1.4
kann mir nicht helfen -1.4
Problem besteht weiter -1.8
Problem besteht weiterhin -1.8
Problem besteht immer noch -1.8
Problem besteht -0.9
Problem bleibt -1.2
Problem nicht gelöst -1.8
Problem wurde nicht -1.5
Problem ungelöst -1.7
null Lösung -1.6
keine Lösung -1.5
ohne Lösung -1.5
ohne Ergebnis -1.3
erfolglos* -1.3
ergebnislos* -1.2
zum dritten Mal -1
zum vierten Mal -1.2
zum fünften Mal -1.3
zum x-ten Mal -1.5
zum wiederholten Mal -1.4
mehrfach angerufen -1.2
mehrfach angeschrieben -1.2
mehrfach nachgefragt -1.3
mehrmals angerufen -1.2
dreimal angerufen -1.1
dreimal geschickt -1
dritte Nachfrage -1
dritte Mail -0.8
vierte Mail -1
dritter Versuch -1
dritte Anlauf -0.8
dritter Anlauf -0.9
jedem zweiten -0.5
jeder sagt -0.5
jeder erzählt was anderes -1.5
drei verschiedene Antworten -1.5
verschiedene Antworten -1
verschiedene Auskünfte -1.2
plötzlich keiner mehr -1.5
plötzlich niemand mehr -1.5
plötzlich nicht mehr -0.9
fühlt sich niemand zuständig -1.7
für nichts zuständig -1.6
keiner mehr zuständig -1.7
nicht unser Problem -1.5
geht uns nichts an -1.3
interessiert hier keinen -1.6
interessiert dort niemanden -1.6
scheint niemanden zu interessieren -1.8
niemanden zu interessieren -1.6
scheint egal -1.4
scheint allen egal -1.6
sind ihnen egal -1.6
ist denen egal -1.6
ist denen wurscht -1.7
ist euch wurscht -1.7
gekonnt ignoriert -1.8
einfach ignoriert -1.7
komplett ignoriert -1.8
werden ignoriert -1.5
ignorieren -1.4
ignoriert mich -1.6
ignoriert uns -1.6
kommt nichts -1.3
kommt nix -1.4
kommt ja nichts -1.4
kommt keine Antwort -1.6
kam nichts -1.2
kam keine Antwort -1.5
kam nie eine -1.5
kam nie etwas -1.4
nie eine Antwort -1.7
nie Antwort -1.6
ohne Antwort -1.3
ohne Reaktion -1.4
unbeantwortet* -1.4
nicht beantwortet -1.3
nicht beantworten -1.1
niemand antwortet -1.6
keiner antwortet -1.6
nur automatische -1
nur eine automatische -1.3
automatische Mail -0.9
automatische Antwort -1
automatisierte Antwort* -1
Standardtext* -1.3
Standardsatz -1.3
Standardsätze -1.3
Textbausteine -1.4
auswendig gelernt -0.6
vom Anwalt geschrieben -1.3
Ausflüchte -1.6
herumgedruckse -1.5
rumgedruckse -1.5
wann äußert ihr -1.5
wann nehmt ihr Stellung -1.4
wann sagt ihr -1.2
wann entschuldigt -1.3
wann meldet ihr -1.3
wann bekomme ich -0.9
wann krieg ich -0.9
wann macht ihr -0.7
wann kümmert ihr -1.4
kein Statement -1.2
keine Stellungnahme -1.3
keine Einsicht -1.7
null Einsicht -1.9
keinerlei Einsicht -1.9
keine Reue -1.7
kein Schuldbewusstsein -1.7
kein Einlenken -1.3
schweigt weiter -1.6
schweigt sich aus -1.6
schweigen sich aus -1.6
sitzen es aus -1.7
sitzt es aus -1.7
auf taube Ohren -1.5
taube Ohren -1.3
gegen eine Wand -1.3
gegen Wände -1
wie gegen eine Wand -1.5
im Kreis geschickt -1.5
von Pontius zu Pilatus -1.6
von einer Stelle zur -1
weiterverbunden -0.6
dreimal verbunden -1
rausgeflogen -1.2
fliegt man raus -1.4
fliegt man aus -1.2
flog aus der Leitung -1.4
Minuten Warteschleife -2
Stunde Warteschleife -2
Minuten in der Schlange -1.4
Minuten am Telefon -0.7
stundenlangem -1
bedient wurde -0.1
nicht bedient -1.5
wurden nicht bedient -1.7
wurde nicht bedient -1.6
keiner bedient -1.6
stehen gelassen -1.5
stehengelassen -1.5
einfach weggeschickt -1.7
weggeschickt -1.3
wieder weggeschickt -1.5
nach Hause geschickt -1.1
vor verschlossener Tür -1.5
vor verschlossenen Türen -1.5
vor geschlossener Tür -1.3
Rollläden unten -0.8
machen früher zu -1
umsonst gefahren -1.5
umsonst hingefahren -1.6
umsonst da -1.3
vergeblich angerufen -1.5
Urlaub genommen -0.5
extra Urlaub -0.8
extra frei genommen -1
extra freigenommen -1
extra hingefahren -1.1
Tag Urlaub umsonst -1.7
von oben herab -1.8
herablassend* -1.9
überheblich* -1.8
abfällig* -1.7
genervt bedient -1.5
sichtlich genervt -1.4
verdrehte die Augen -1.5
Augen verdreht -1.3
augenrollend -1.3
keines Blickes gewürdigt -1.8
keines Blickes -1.6
keinen Gruß -1.3
kein Hallo -1.2
kein Bitte -1
grußlos* -1.2
kein Lächeln -1.3
Lächeln Fehlanzeige -1.7
unverschämter Ton -1.9
Ton angeschlagen -0.8
im Befehlston -1.5
Befehlston -1.5
angeblökt -1.7
angezickt -1.5
zusammengestaucht -1.5
zurechtgewiesen -1.2
abgebügelt -1.7
abgekanzelt -1.6
abserviert -1.3
vergrault -1.5
vergrault man -1.8
den letzten Kunden -1.2
auch die letzten Kunden -1.4
auch den letzten -1
letzten Stammkunden -1.3
Kunden sind lästig -1.7
Kunde ist lästig -1.7
als Kunde lästig -1.7
stört man nur -1.5
als würde man stören -1.6
Bittsteller -1.5
unerwünscht* -1.5
Umtausch verweigert -1.7
Umtausch abgelehnt -1.6
Umtausch nicht möglich -1.5
Umtausch ausgeschlossen -1
Garantie abgelehnt -1.6
Garantie verweigert -1.7
Reklamation abgelehnt -1.6
Erstattung nicht -1.1
Geld nicht -0.6
normaler Verschleiß -1.1
selbst schuld heißt es -1.3
heißt es jedes Mal -1.3
heißt es nur -1.1
hieß es nur -1.1
heißt es plötzlich -1.1
hieß es plötzlich -1.1
auf einmal heißt -1
erst heißt es -1.1
erst hieß es -1.1
in Bearbeitung -0.7
sei in Bearbeitung -1.2
angeblich in Bearbeitung -1.4
Tage Funkstille -1.8
seither nichts -1.5
seitdem nichts -1.5
seitdem Stille -1.5
seitdem Ruhe -0.8
seitdem warte ich -1.5
hingehalten werden -1.7
immer neue Ausreden -1.9
neue Ausrede -1.7
jedes Mal eine andere -1.3
jeden Monat aufs Neue -1.2
jede Woche aufs Neue -1.2
aufs Neue -0.6
jetzt auch noch -1
und dann auch noch -1.2
soll ich auch noch -1.4
darf ich auch noch -1.4
darf man dann -0.8
darf man auch noch -1.3
durften vor Ort noch -1
stand nirgends -1.4
steht nirgends -1.2
nirgends erwähnt -1.3
nirgendwo erwähnt -1.3
nirgends zu finden -1.1
nirgendwo zu finden -1.1
ohne dass jemand -1.4
ohne dass irgendwer -1.4
ohne dass irgendjemand -1.4
ohne dass mal jemand -1.6
ohne dass einer -1.3
wer hat sich das ausgedacht -1.7
hat sich das ausgedacht -1.4
wer denkt sich so -1.5
wer kommt auf so -1.5
wer hatte die Idee -0.9
wer gibt sowas frei -1.8
wer gibt so etwas frei -1.8
wer winkt sowas durch -1.7
wer genehmigt so -1.5
wer hat das genehmigt -1.3
ist das Absicht -1.2
soll das ein Scherz -1.9
ist das ein Scherz -1.8
ist das ein Witz -1.9
schlechter Scherz -1.9
schlechter Witz -1.9
kein schlechter Scherz -1
muss man sich mal vorstellen -1.7
stelle sich das mal vor -1.4
kann man keinem erzählen -1.6
kannst du keinem erzählen -1.6
kannste keinem erzählen -1.6
glaubt einem keiner -1.3
das glaubt einem -1.2
Worte fehlen -1.4
fehlen die Worte -1.6
ohne Worte -1.3
da fehlen mir -1.4
mir fällt nichts mehr ein -1.5
fällt mir nichts mehr ein -1.5
wundert es noch jemanden -1.4
wundert sich noch -1.2
braucht sich nicht wundern -1.6
braucht man .. wundern -1.6
keiner sagt Bescheid -1.6
niemand sagt Bescheid -1.6
sagt keiner Bescheid -1.6
sagt niemand Bescheid -1.6
gibt keiner Bescheid -1.6
keiner gibt Bescheid -1.6
hat mich versetzt -1.6
haben mich versetzt -1.6
wurde versetzt -0.8
ohne Bescheid zu -1.3
Bescheid gegeben 0.4
erreicht man nie -1.7
erreicht man nicht -1.6
erreicht man kaum -1.5
erreichen kann man -0.5
nicht erschienen -1.6
nie erschienen -1.7
kam keiner -1.5
kam niemand -1.5
ist keiner gekommen -1.7
ist niemand gekommen -1.7
keiner gekommen -1.6
niemand gekommen -1.6
gekommen ist keiner -1.7
gekommen ist niemand -1.7
nicht aufgetaucht -1.7
einfach nicht gekommen -1.7
sitzt .. aus -1.3
sitzt das einfach aus -1.8
statt sich zu entschuldigen -1.6
statt einer Entschuldigung -1.6
statt Entschuldigung -1.5
statt zu helfen -1.5
statt Hilfe -1.4
statt einer Antwort -1.4
statt einer Lösung -1.4
falsche Adresse -1.2
an die falsche -1.2
an eine falsche -1.2
falschen Adresse -1.2
beide Male falsch -1.7
wieder falsch -1.6
schon wieder falsch -1.9
die war falsch -1.5
das war falsch -1.2
war auch falsch -1.4
allein den ganzen -0.7
die armen Kassier* -0.8
die armen Mitarbeiter -0.8
die armen Verkäufer* -0.8
die armen Fahrer -0.8
die armen Tiere -1.1
null Reaktion -1.7
null Antwort -1.7
null Hilfe -1.7
null Entgegenkommen -1.8
null Verständnis -1.7
null Kulanz -1.8
null Interesse -1.7
null Ahnung -1.6
null Kommunikation -1.7
keine einzige Antwort -1.8
keine einzige -0.7
`;

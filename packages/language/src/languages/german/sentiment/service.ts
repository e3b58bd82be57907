// How a company treats people: answers, hotlines, counters, complaints and their absence.
export const service = `
unfreundlich* -2.1
Unfreundlichkeit -2.1
freundlich* 1.6
Freundlichkeit 1.5
nett 1.3
nette* 1.3
netter 1.2
unhöflich* -2
höflich* 1.3
patzig* -2
pampig* -2.1
schnippisch* -1.9
ruppig* -1.8
grob* -1
angeschnauzt -2.2
angeschrien -2.1
angepöbelt -2.2
abgewimmelt -2.2
abgespeist -2
abgewiesen -1.6
rausgeschmissen -1.7
rausgeworfen -1.6
hilfsbereit* 1.9
hilfreich* 1.7
nicht hilfreich -1.7
geholfen 1.4
nicht geholfen -1.8
hilft nicht -1.6
hilft .. nicht -1.5
hilft keiner -2
niemand hilft -2
hilflos* -1.2
keine Hilfe -1.8
keine Antwort -1.9
keine Antworten -1.8
antwortet nicht -1.9
antwortet keiner -2
antwortet niemand -2
antworten nicht -1.8
nicht geantwortet -1.8
keine Reaktion -1.9
reagiert nicht -1.9
reagiert keiner -2
reagieren nicht -1.9
keine Rückmeldung -1.8
nie zurückgerufen -2
ruft nicht zurück -1.8
niemand erreichbar -2
niemanden erreicht -1.9
keiner erreichbar -2
niemand da -1.5
geht keiner ran -2
geht niemand ran -2
keiner geht ran -2
geht ans Telefon -0.5
keiner zuständig -2.1
niemand zuständig -2.1
nicht zuständig -1.7
Standardantwort* -1.7
Textbaustein* -1.7
Bot -0.5
Warteschleifenmusik -1.6
keine Info -1.7
keine Infos -1.7
keine Information* -1.7
keine Durchsage -1.7
null Info -1.9
null Information -1.9
Informationspolitik -1.3
nicht informiert -1.7
keiner informiert -1.8
sagt keiner -1.6
weiß keiner -1.4
weiß niemand -1.4
keiner weiß -1.5
niemand weiß -1.4
kümmert sich niemand -2.1
kümmert sich keiner -2.1
kümmert .. nicht -1.8
kümmert sich 0.6
gekümmert 0.9
Servicewüste* -2.5
Service wüste -2.4
kein Service -2
null Service -2.2
mieser Service -2.5
schlechter Service -2.4
toller Service 2.3
super Service 2.2
Kundenfreundlich* 1.3
kundenfeindlich* -2.2
kundenunfreundlich* -2.1
kulant* 1.8
Kulanz 0.8
entgegenkommend* 1.4
zuvorkommend* 1.9
Beschwerde* -1.2
beschweren -1.4
beschwere -1.5
beschwert -1.2
Reklamation* -1
reklamier* -1.1
Beanstandung* -1.1
Kritik -0.7
kritisiert -0.9
kritisch* -0.6
Missstand -1.6
Missstände* -1.7
gerügt -1.1
bitte dringend -0.8
dringend -0.4
warum -0.4
wieso -0.5
weshalb -0.4
wann endlich -1.5
wann kommt -0.6
wann geht -0.5
wo bleibt -1.4
wo ist -0.4
endlich mal 0
endlich 0.2
wäre schön wenn -0.8
wäre nett -0.6
wäre gut wenn -0.8
würde erwarten -0.9
erwarte -0.5
hätte erwartet -1.2
hätte mir gewünscht -1
sollte man -0.2
muss doch -0.6
könnt ihr nicht -1.1
könntet ihr -0.3
kriegt ihr -0.9
schafft ihr -0.7
schafft es nicht -1.8
schaffen es nicht -1.8
schafft ihr nicht -1.9
nicht mal -0.8
nicht einmal -1.2
nichtmal -1.2
bekommt man nicht -1.3
kriegt man nicht -1.4
kriegen nichts hin -2
kriegen es nicht -2
kriegt nichts -1.9
bekommen es nicht -1.7
nix hin -1.7
nichts gebacken -2
kompliziert* -1.1
umständlich* -1.3
unkompliziert* 1.8
unübersichtlich* -1.3
übersichtlich* 1.2
Bürokratie -1
bürokratisch* -1.2
Papierkrieg -1.4
ungenügend* -1.9
unzureichend* -1.6
unbefriedigend* -1.6
befriedigend* 0.7
ausreichend -0.2
Kunden vergraul* -2.1
vergrault* -2
verjagt -1.3
verscherzt -1.7
Rausschmiss -1.3
Hausverbot -1.3
Schikane* -2.1
schikaniert -2.2
gegängelt -1.7
Gängelung -1.7
Personalmangel -1.2
unterbesetzt -1.3
Feierabend -0.1
geschlossen -0.4
verweiger* -1.6
verweigert -1.7
abgelehnt -1.2
Ablehnung -1.1
verboten -0.8
unkooperativ* -1.8
unsensibel* -1.8
unwillig* -1.8
unengagiert* -1.8
lustlos* -1.8
desinteressiert* -1.8
Desinteresse -1.8
genervte Mitarbeiter -1.8
Servicewüste -1.8
Servicewueste Deutschland -1.8
Service unterirdisch -1.8
Service mangelhaft -1.8
Service ungenügend -1.8
Kundenfeindlichkeit -1.8
Kunde ist König -1.8
Kunde König -1.8
der Kunde ist egal -1.8
Kunde egal -1.8
ist euch egal -1.8
ist ihnen egal -1.8
scheiß egal -1.8
wurscht -1.8
völlig egal -1.8
interessiert keinen -1.8
interessiert keine Sau -1.8
interessiert euch nicht -1.8
interessiert die nicht -1.8
interessiert sich niemand -1.8
kein Interesse -1.8
kümmert niemanden -1.8
kümmert keinen -1.8
kümmert euch nicht -1.8
keiner kümmert sich -1.8
niemand kümmert sich -1.8
keiner fühlt sich -1.8
niemand fühlt sich -1.8
keiner weiß Bescheid -1.8
niemand weiß Bescheid -1.8
weiß von nichts -1.8
wissen von nichts -1.8
schickt mich -1.8
von Pontius -1.8
weitergeleitet -0.3
hin und her -1.8
von A nach B -1.8
von einem zum anderen -1.8
Zuständigkeit* -1.8
jeder sagt was anderes -1.8
jeder sagt etwas anderes -1.8
widersprüchlich* -1.8
widersprechen -1.8
falsche Auskunft -1.8
falsche Auskünfte -1.8
falsche Info -1.8
Falschinformation* -1.8
falsch informiert -1.8
falsch beraten -1.8
schlecht beraten -1.8
schlecht informiert -1.8
keine Information -1.8
keine Informationen -1.8
keine Auskunft -1.8
keine Erklärung -1.8
keine Entschuldigung -1.8
kein Wort -1.8
kein Ton -1.8
kein Kommentar -1.8
ohne Erklärung -1.8
ohne Begründung -1.8
ohne Vorwarnung -1.8
ohne Ankündigung -1.8
ohne Angabe von Gründen -1.8
Kommunikation null -1.8
keine Kommunikation -1.8
schlechte Kommunikation -1.8
nicht reagiert -1.8
nie reagiert -1.8
reagiert .. nicht -1.8
reagieren auf nichts -1.8
reagiert auf nichts -1.8
reagiert auf keine -1.8
ignorier* -1.8
werde ignoriert -1.8
wird ignoriert -1.8
totgestellt -1.8
stellt sich tot -1.8
stellen sich tot -1.8
stellt euch tot -1.8
Tauchstation -1.8
abgetaucht -1.8
schweigt -1.8
schweigen -1.8
totschweigen -1.8
Funkstille -1.8
geantwortet wird -1.8
antwortet ihr nicht -1.8
meldet sich nicht -1.8
meldet sich niemand -1.8
meldet sich keiner -1.8
melden sich nicht -1.8
nicht gemeldet -1.8
nie gemeldet -1.8
keiner meldet sich -1.8
kein Rückruf -1.8
nicht zurückgerufen -1.8
ruft niemand zurück -1.8
keinen Rückruf -1.8
geht niemand dran -1.8
geht keiner dran -1.8
geht keiner ans -1.8
geht niemand ans -1.8
hebt niemand ab -1.8
hebt keiner ab -1.8
hebt ned ab -1.8
nimmt keiner ab -1.8
nicht ans Telefon -1.8
aus der Leitung -1.8
aus der Leitung geworfen -1.8
aufgelegt -1.8
legt auf -1.8
legt einfach auf -1.8
einfach aufgelegt -1.8
weggedrückt -1.8
abgewürgt -1.8
in der Leitung -1.8
in der Warteschleife -1.8
Bandansage -1.8
Standardmail -1.8
Standardfloskel* -1.8
Standard-Antwort* -1.8
vorgefertigte* -1.8
Copy-Paste -1.8
copy paste -1.8
Chatbot -1.8
nur ein Bot -1.8
Bot antwortet -1.8
Sprachcomputer -1.8
Callcenter -1.8
Call-Center -1.8
Hotline-Hölle -1.8
hotline hell -1.8
Tickets werden -1.8
Ticket geschlossen -1.8
einfach geschlossen -1.8
abgefertigt -1.8
wie Dreck -1.8
wie Vieh -1.8
wie Luft -1.8
wie ein Bittsteller -1.8
Bittsteller* -1.8
wie ein Depp -1.8
wie Idioten -1.8
wie einen Idioten -1.8
wie ein Idiot -1.8
wie der letzte Dreck -1.8
wie Menschen zweiter -1.8
zweiter Klasse -1.8
Kunden zweiter -1.8
blöd angemacht -1.8
angemotzt -1.8
angefahren worden -1.8
angemault -1.8
angepflaumt -1.8
angepampt -1.8
angeblafft -1.8
motzig* -1.8
mürrisch* -1.8
grantig* -1.8
kratzbürstig* -1.8
barsch* -1.8
schroff* -1.8
zickig* -1.8
rotzfrech* -1.8
flegelhaft* -1.8
unflätig* -1.8
rüpelhaft* -1.8
Rüpel* -1.8
barscher Ton -1.8
Ton vergriffen -1.8
muffelig* -1.8
übellaunig* -1.8
schlecht gelaunte* -1.8
beschwer* -1.8
Widerspruch eingelegt -1.8
Beschwerde eingereicht -1.8
Beschwerdestelle -1.8
Verbraucherzentrale -1.8
Schlichtungsstelle -1.8
Bundesnetzagentur -1.8
bitte mal klären -1
könnte mal jemand -0.5
kann mir mal jemand -1
kann mir jemand erklären -1
kann mir jemand sagen warum -1
kann mir einer erklären -1
erklärt mir mal -1
erklär mir -1
könnt ihr mal -0.5
könntet ihr mal -1
könntet ihr bitte endlich -1
könnt ihr bitte endlich -1
macht mal was -1
macht doch mal -1
macht endlich -1
tut endlich -1
tut was -1
unternehmt was -1
unternehmt endlich -1
kümmert euch -1
bekommt das endlich -1
kriegt das endlich -1
kriegt euch -1
gebt endlich -1
gebt mir -1
wie wäre es mal -1
wie wär's mal -1
wie wärs mal -1
wäre nett wenn -1
wäre ja mal -1
es wäre schön -1
hätte gerne mal -1
hätte mehr erwartet -1
mehr erwartet -1
hatte mehr erwartet -1
anders vorgestellt -1
anders erwartet -1
unter den Erwartungen -1
Erwartungen nicht erfüllt -1
nicht erfüllt -1
nicht das was -1
nicht wie -1
nicht wie beschrieben -1
nicht wie versprochen -1
nicht wie erwartet -1
nicht wie bestellt -1
entgegen der -1
anders als -1
von wegen schnell -1
warum geht -0.8
warum geht das nicht -1
warum kann -0.8
warum kann ich -0.8
warum kann man -0.8
warum muss -0.8
warum muss man -1
warum schafft -1
warum nicht -0.3
warum wird -0.8
warum werden -0.8
warum dauert -1
warum gibt es -0.8
warum gibt es kein -1
warum immer -1
warum immer ich -1
wieso geht -1
wieso kann -1
wieso muss -1
wieso wird -1
wieso dauert -1
wieso gibt -1
bürokrat* -0.8
Bürokratie* -1.1
Papierkram -0.8
Formular* -0.3
Amtsschimmel -0.8
stur* -0.8
umständlich -0.8
unflexibel* -0.8
Paragraphenreiter -0.8
Dienst nach Vorschrift -0.8
Feierabend gemacht -0.8
vor der Nase -0.8
vor der Nase zu -0.8
Tür vor der Nase -0.8
vor verschlossener -0.8
verschlossene Tür -0.8
macht zu -0.8
dicht gemacht -0.8
macht dicht -0.8
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
`;

// German words that attack people. They name no group, no topic, no party and no person, on purpose: a word list that
// does takes talk about them for an attack. Weight 1 is rude, 2 an insult, 3 a vile one, 4 a threat.
export const germanInsults = `
Idiot* 2
Vollidiot* 2.5
Volldepp* 2.5
Depp* 1.8
Trottel* 1.8
Dummkopf 1.8
Dummköpfe 1.8
Dumpfbacke* 1.9
Hohlkopf* 2
Hohlbirne* 2
Holzkopf 1.7
Schwachkopf* 2.1
Schwachköpfe 2.1
Schwachmat* 2.1
Blödmann* 1.9
Blödian 1.8
Dödel* 1.6
Dussel* 1.2
Pappnase* 1.5
Knallkopf 1.7
Knalltüte* 1.6
Vollpfosten 2.2
Vollhonk* 2.2
Honk 1.6
Horst 0.2
Spast* 2.6
Spasti* 2.7
Mongo* 2.6
Hirni* 1.8
hirntot* 2.2
hirnlos* 2
hirnamputiert* 2.6
minderbemittelt* 2.4
zurückgeblieben* 1.6
geisteskrank* 2.2
Psychopath* 2
krankes Hirn 2.3
Irrer 1.6
Arschloch* 2.8
Arschlöcher* 2.8
Arsch 1.7
Ärsche 1.8
Arschgeige* 2.5
Arschgesicht* 2.6
Arschkriecher* 2.4
Wichser* 2.8
Wixer* 2.8
Hurensohn* 3.2
Hurensöhne* 3.2
Hure 2.8
Huren 2.6
Nutte* 2.8
Schlampe* 2.6
Fotze* 3.2
Fotzen* 3.2
Fick* 2.4
fick dich 3.2
fickt euch 3.2
gefickt 2.2
verfickt* 2.2
Bastard* 2.7
Missgeburt* 3.2
Miststück* 2.6
Mistkerl* 2.4
Drecksack* 2.7
Drecksäcke 2.7
Dreckskerl* 2.7
Drecksau* 2.9
Drecksschwein* 3
Dreckschwein* 3
Schwein 1.2
Schweine 1.4
Sau 0.9
Saubande* 2.3
Sauhaufen 2
Schweinebande 2.4
Schweinepriester 2.1
Ratte 1.3
Ratten 1.6
Rattenpack 2.8
Abschaum 3
Gesindel 2.7
Gesocks 2.7
Geschmeiß 2.9
Gelumpe 2
Gschwerl 2.2
Pack 1.7
Drecks* 2.2
Dreckspack 3
Lumpenpack 2.6
Lumpen 1.6
Lump 1.8
Halunke* 1.8
Ganove* 1.7
Gauner* 1.7
Verbrecher* 1.9
Verbrecherbande* 2.3
Kriminelle* 0.7
Betrüger* 1.6
Lügner* 1.6
Heuchler* 1.4
Schmarotzer* 2.4
Parasit* 2.4
Ungeziefer 3
Made* 0.4
Penner* 2.1
Assi* 2.1
Asi 2
Asis 2
Asoziale* 2.2
asozial* 2
Proll* 1.5
Pöbel 1.8
Spinner* 1.7
Kasper* 1.3
Witzfigur* 1.7
Lachnummer* 1.3
Versager* 1.7
Nichtskönner 1.7
Nichtsnutz* 1.8
Taugenichts* 1.7
Flachpfeife* 1.9
Pfeife 1
Pfeifen 1.2
Nullnummer 1.2
Luftpumpe 1.3
Schnarchnase* 1.1
Schlafmütze* 0.9
Weichei* 1.6
Feigling* 1.5
Waschlappen 1.4
Heulsuse* 1.6
Jammerlappen 1.6
Memme* 1.5
Muttersöhnchen 1.4
Dumme Kuh 2.4
blöde Kuh 2.4
dumme Sau 2.8
dumme Gans 2.1
alte Schachtel 2
Zicke* 1.6
Schnepfe* 1.8
Tussi* 1.6
Weib 0.9
Weiber 1
Göre 1.1
fette Sau 3
fettes Schwein 3
Fettsack* 2.5
dumm* 0.8
saudumm* 1.6
strohdumm* 1.7
blöd* 0.7
doof* 0.6
bekloppt* 1.2
verblödet* 1.8
verblöden 1.6
Verblödung 1.5
verdummt* 1.5
primitiv* 1
niveaulos* 1
widerlicher Typ 2.2
pervers* 1.4
Perverse* 1.9
Scheißkerl* 2.6
Scheißhaufen 2
Kotz* 1.3
kotzen 1.2
Fresse 1.9
halt die Fresse 3
halt die Schnauze 2.9
halt's Maul 2.9
halts Maul 2.9
halt dein Maul 3
haltet die Fresse 3
Maul halten 2.4
Klappe halten 1.8
halt die Klappe 2.2
Schnauze 1.2
Maul 1.3
verpiss* 2.6
verpiss dich 3
verpisst euch 3
zieh Leine 2
hau ab 1.7
haut ab 1.7
verschwinde* 0.4
Leck mich 2.4
leckt mich 2.4
am Arsch lecken 2.4
geh sterben 3.5
fahr zur Hölle 3
fahrt zur Hölle 3
zur Hölle 1.8
schämt euch 1
schäm dich 1.2
kein Hirn 1.8
kein Gehirn 1.8
Hirn 0.4
zu blöd 1.5
zu dumm 1.4
zu doof 1.4
nicht alle Tassen 1.8
nicht ganz dicht 1.9
nicht mehr ganz dicht 2
sie noch alle 1.5
ihr noch alle 1.6
du noch alle 1.7
einen an der Waffel 1.9
Dachschaden 1.6
einen Vogel 1.1
Lügenpack 2.6
Lügenbande 2.4
Verräter* 1.9
Vollversager* 2.2
unfähige* 0.8
Arschkrampe* 2
Arschloecher 2
Evolutionsbremse* 2
Vollspast* 2
Vollidioten 2
Vollhorst* 2
Volltrottel* 2
Vollblinder 2
hirnrissig* 2
gehirnamputiert* 2
Hirnakrobat* 2
Spacko* 2
Spacken 2
Spack 2
Honks 2
du Lauch 2
so ein Lauch 2
ihr Lauche 2
Lappen 2
Jammerlappen* 2
Schlappschwanz* 2
Warmduscher* 2
Hure* 2
Hurensöhne 2
Huso 2
Wixxer* 2
Flachwichser* 2
Ficker* 2
Motherfucker* 2
Drecksstück 2
Misthund* 2
Scheißtyp* 2
Sauhund* 2
Schweinehund* 2
Säue 2
Saubande 2
Ratten* 2
Zecke* 2
Geschmeiß* 2
Gesindel* 2
Gesocks* 2
Lumpenpack* 2
Pöbel* 2
Mob 2
Brut 2
Bagage 2
Sippschaft 2
Abschaum* 2
Bodensatz 2
Unrat 2
Menschenmüll 2
Unmensch* 2
Untermensch* 2
Monster* 2
Bestie* 2
Ungeheuer 2
Soziopath* 2
Perverser 2
Kinderschänder* 2
Kinderficker* 2
Pädo* 2
Mörder* 1.2
Schwerverbrecher* 2
Verbrecherbande 2
Gangster* 2
Schurke* 2
Lump* 2
Schuft* 2
Lügenbold* 2
Lügenmaul* 2
feige Sau 2
Judas 2
Denunziant* 2
Blockwart* 2
Hetzer* 2
Aufwiegler* 2
Brandstifter* 2
Demagog* 2
Rattenfänger* 2
Schwachmaten 1.8
Schwachmat 1.8
Dumpfbacken 1.8
Dummbatz* 1.8
Dummbeutel* 1.8
Dummerchen 1.8
Dummerjan 1.8
Dösbaddel 1.8
Dämlack* 1.8
Dumpfnase* 1.8
Vollnase 1.8
Pfosten 1.8
Vollpfosten* 1.8
Nulpe* 1.8
Nieten 1.8
Niete 1.8
Loser* 1.8
Opfer du 1.8
du Opfer 1.8
du Pflaume 1.8
ihr Pflaumen 1.8
so eine Pflaume 1.8
Flachzange* 1.8
Hampelmann 1.8
Hampelmänner 1.8
Hanswurst* 1.8
Kasperl 1.8
Marionette* 1.8
Hofnarr* 1.8
Narr 1.8
Narren 1.8
Wirrkopf* 1.8
Wirrköpfe 1.8
Querkopf 1.8
Irren 1.8
Wahnsinniger 1.8
Geisteskranke* 1.8
Gestörter 1.8
gestörte* 1.8
gestört 1.8
Verrückter 1.8
Verrückte 1.8
Bekloppte* 1.8
behämmert* 1.8
bedeppert* 1.8
meschugge 1.8
plemplem 1.8
gaga 1.8
krank im Kopf 1.8
krank in der Birne 1.8
kranker Typ 1.8
nicht ganz bei Trost 1.8
nicht ganz sauber 1.8
nicht mehr ganz 1.8
nicht alle Latten 1.8
nicht mehr alle 1.8
nicht alle beisammen 1.8
einen an der Klatsche 1.8
an der Klatsche 1.8
an der Waffel 1.8
an der Marmel 1.8
einen Knall 1.8
nen Knall 1.8
einen Sockenschuss 1.8
Sockenschuss 1.8
Hirnschaden 1.8
ins Hirn geschissen 1.8
Hirn geschissen 1.8
Scheiße im Kopf 1.8
Stroh im Kopf 1.8
ohne Hirn 1.8
hirnfrei* 1.8
Spatzenhirn* 1.8
Erbsenhirn* 1.8
Kleinhirn 1.8
Matschbirne 1.8
Birne weich 1.8
weich in der Birne 1.8
hohle Birne 1.8
hohle Nuss 1.8
hohl 0.9
strunzdumm* 1.8
stinkdumm* 1.8
saublöd* 1.8
saudoof 1.8
dummdreist* 1.8
strohdoof 1.8
dumm 1.8
dumme 1.8
dummer 1.8
dummes 1.8
dummen 1.8
dümmer 1.8
dümmste* 1.8
Dummheit* 1.8
dumm wie 1.8
so dumm 1.8
so blöd 1.8
so blöde 1.8
wie blöd 1.8
wie dumm 1.8
blöder 1.8
blöd 1.2
doof 1.8
doofe* 1.8
dusselig* 1.8
deppert* 1.8
depperte* 1.8
grenzdebil* 1.8
debil* 1.8
schwachköpfig* 1.8
verstrahlt* 1.8
verwirrt 1.8
verwirrte 1.8
verblendet* 1.8
ahnungslos* 1.8
ungebildet* 1.8
bildungsfern 1.8
Bildungsresistent* 1.8
primitiver 1.8
Primitivling* 1.8
Prolet* 1.8
Assi 1.8
Assis 1.8
Abzocker* 1.8
Halsabschneider* 1.8
Blutsauger* 1.8
Aasgeier* 1.8
Geier 1.8
Raffzahn 1.8
Bonze* 1.8
Schmierfink* 1.8
Schreiberling* 1.8
Schmierblatt 1.8
Schwätzer* 1.8
Schwafler 1.8
Quatschkopf* 1.8
Labertasche* 1.8
Laberbacke* 1.8
Dummschwätzer* 1.8
Großmaul* 1.8
Großmäuler 1.8
Großkotz* 1.8
Maulheld* 1.8
Angeber* 1.8
Wichtigtuer* 1.8
Selbstdarsteller* 1.8
Möchtegern* 1.8
Speichellecker* 1.8
Schleimer* 1.8
Schleimscheißer* 1.8
Kriecher* 1.8
Mitläufer* 1.8
Duckmäuser* 1.8
Jasager* 1.8
Wendehals* 1.8
Mimose* 1.8
Petze 1.8
Jammerer 1.8
Nörgler* 1.8
Meckerfritze 1.8
Korinthenkacker* 1.8
Erbsenzähler* 1.8
Klugscheißer* 1.8
Besserwisser* 1.8
Oberlehrer* 1.8
Moralapostel* 1.8
Gutmenschentum 1.8
Spießer* 1.8
Ewiggestrige* 1.8
Hinterwäldler* 1.8
Dorfdepp* 1.8
Dorftrottel* 1.8
Bauerntrampel* 1.8
Trampel* 1.8
dumme Ziege 1.8
alte Ziege 1.8
du Ziege 1.8
blöde Ziege 1.8
du Kuh 1.2
Schabracke* 1.8
Schreckschraube* 1.8
Furie 1.8
Giftspritze* 1.8
Giftzwerg* 1.8
Weibsbild 1.8
Fettwanst 1.8
fett 0.8
Visage* 1.8
Hackfresse* 1.8
Fratze* 1.8
haltet die Klappe 1.8
haltet das Maul 1.8
halt den Mund 1.8
Schnauze halten 1.8
Fresse halten 1.8
verzieh dich 1.8
verschwinde 1.8
verschwindet 1.8
geh kacken 1.8
geh scheißen 1.8
leck mich am 1.8
am Arsch 1.8
kannst mich mal 1.8
könnt mich mal 1.8
kreuzweise 1.8
schieb dir 1.8
steck dir 1.8
steckt euch 1.8
lächerlich* 0.8
lachhaft* 1.4
peinlich* 0.7
schamlos* 1.4
schämen sollten 1.4
niederträchtig* 1.4
hinterhältig* 1.4
hinterfotzig* 1.4
heimtückisch* 1.4
verlogen* 1.4
Lügen 1.4
lügt 1.4
Lüge 0.8
Lügen* 1.4
heuchlerisch* 1.4
Heuchelei* 1.4
scheinheilig* 1.4
Doppelmoral 1.4
arrogant* 1.4
überheblich* 1.4
selbstgefällig* 1.4
größenwahnsinnig* 1.4
machtgeil* 1.4
geldgeil* 1.4
geldgierig* 1.4
gierig* 0.9
korrupt* 0.9
kriminell* 1.4
verbrecherisch* 1.4
menschenverachtend* 1.4
unmenschlich* 1.4
skrupellos* 1.4
gewissenlos* 1.4
charakterlos* 1.4
rückgratlos* 1.4
ehrlos* 1.4
würdelos* 1.4
kein Rückgrat 1.4
keine Eier 1.4
kein Anstand 1.4
keinen Anstand 1.4
feige* 1.4
Feigheit 1.4
unfähig* 1.4
inkompetent* 1.4
überflüssig* 1.4
hirnverbrannt* 1.4
Blödsinn* 0.6
Bullshit* 1.4
Dreck* 1.4
dreckig* 1.4
zum Kotzen 1.4
kotzt 1.4
ankotzen 1.4
angekotzt 1.4
Kotzbrocken* 1.4
Brechmittel 1.4
Brechreiz 1.4
pfui 1.4
würg* 1.4
bäh 1.4
Hass 0.4
hasse 1.4
hasst 1.4
hassen 1.4
verachte* 1.4
Verachtung 1.4
verabscheu* 1.4
Hetze* 0.7
hetzen 0.7
hetzt 0.7
hetzerisch* 1.4
Propaganda* 0.6
Gehirnwäsche 1.4
gehirngewaschen* 1.4
Geschwafel* 1.4
Geschwätz* 0.8
Gelaber* 1.4
Gesülze 1.4
Gefasel* 1.4
Geschwurbel* 1.4
Schwurbel* 1.4
Gejammer* 1.4
Gejaule 1.4
Geheule 1.4
Geheul 1.4
heul* 1.4
heul doch 1.4
heult doch 1.4
rumheulen 1.4
mimimi 1.4
flennen 1.4
Geplärre 1.4
Gekreische 1.4
Gegröle 1.4
brüllen 1.4
kreischen 1.4
labern 1.4
labert 1.4
laber* 1.4
faseln 1.4
schwafel* 1.4
sülzen 1.4
verarschen 1.4
verarscht 1.4
Verarsche* 1.4
Volksverdummung 1.4
Verdummung 1.4
für dumm verkauf* 1.4
für blöd verkauf* 1.4
Schwachkopf 1.4
peinlicher 1.4
peinliche 1.4
lächerlicher 1.4
typisch 0.3
sowas von 1.4
so was von 1.4
ihr seid 0.4
du bist 0.4
diese Leute 0.8
solche Leute 1.4
solche Typen 1.4
diese Typen 1.4
dieser Typ 1.4
der Typ 0.8
dieses Pack 1.4
diese Bande 1.4
Truppe 0.6
Haufen 0.5
Verein von 1.4
Trottelverein 1.4
Idiotenverein 1.4
Sekte 1.4
Sektierer 1.4
Fanatiker* 1.4
fanatisch* 1.4
Diktator* 0.8
Tyrann* 1.4
Despot* 1.4
Gestalten 0.8
Subjekt* 0.6
Kreatur* 1.4
komischer Vogel 1.4
Kerl 1.4
Bürschchen 1.4
Freundchen 1.4
Schätzchen 1.4
Püppchen 1.4
Milchbubi 1.4
Bubi 1.4
Rotzlöffel* 1.4
Rotznase* 1.4
Rotzgöre* 1.4
Göre* 1.4
Blage* 1.4
Balg 1.4
Früchtchen 1.4
Flegel* 1.4
Rüpel* 1.4
Lümmel 1.4
Lausebengel 1.4
Strolch* 1.4
Halbstarke* 1.4
Schläger* 1.4
Pennerin 1.4
Säufer* 1.4
besoffen* 1.4
Junkie* 1.4
zugedröhnt* 1.4
bekifft* 1.4
stinken 1.4
stinkt 1.4
Gestank 1.4
verrecken 1.4
abkratzen 1.4
abgekratzt 1.4
Hölle schmoren 1.4
schmor* 1.4
schmoren 1.4
soll in der Hölle 1.4
die Pest 1.4
Krebsgeschwür* 1.4
Geschwür* 1.4
Plage 1.4
Landplage 1.4
raus 0.2
raus mit 1
weg mit 1
weg damit 1
einsperren 1
wegsperren 1
eingesperrt 1
weggesperrt 1
in den Knast 1
hinter Gitter 1
Klapse 1
Irrenanstalt 1
Irrenhaus 1
Psychiatrie 1
Gummizelle 1
Zwangsjacke 1
einweisen 1
eingewiesen 1
rauswerfen 1
rausschmeißen 1
vom Hof jagen 1
vom Hof gejagt 1
zum Teufel jagen 1
davonjagen 1
verjagen 1
entsorgen 1
entsorgt 1
Rücktritt 0.6
zurücktreten 1
abtreten 1
soll verschwinden 1
Lachplatte 1
Schmierentheater 1
Kasperletheater 1
Kindergartenniveau 1
Affentheater 1
Rindvieh 1
Hornochse* 1
Schafherde 1
Schlafschaf* 1
Lemming* 1
Gutgläubige 1
naiv* 1
Naivling* 1
weltfremd* 1
realitätsfern* 1
realitätsverweiger* 1
borniert* 1
engstirnig* 1
kleinkariert* 1
verbohrt* 1
vernagelt* 1
lernresistent* 1
unbelehrbar* 1
selber schuld 1
selbst schuld 1
recht geschehen 1
Karma 1
Strafe 0.5
bestraft 0.2
Rechnung bekommen 1
wer so dumm 1
wer so blöd 1
lern erst mal 1
lern erstmal 1
lern lesen 1
lern Deutsch 1
geh zur Schule 1
Schule gehen 1
Baumschule 1
Hauptschul* 1
Sonderschul* 1
Nachhilfe 1
Kindskopf 1
kindisch* 1
pubertär* 1
unreif* 1
krank 1
kranke 1
kranker 1
krankes 1
krankhaft* 1
wahnsinnig 1
Wahnsinnige 1
Irrsinn* 1
absurd* 0.4
grotesk* 1
pervertiert* 1
verkommen* 1
verwahrlost* 1
verroht* 1
abgehoben* 1
hochnäsig* 1
eingebildet* 1
aufgeblasen* 1
wichtigtuerisch* 1
rotzfrech* 1
respektlos* 1
Unwort 1
beschämend* 0.4
traurige Gestalt 1
keine Ahnung 0.5
null Ahnung 1
keinen Plan 1
kein Plan 1
von nichts eine Ahnung 1
Ahnung haben 1
wer seid ihr 1
was bist du 1
was seid ihr 1
wer bist du 1
glaubst du eigentlich 1
bildest dir 1
bildet euch 1
Hurenkind* 3
Hurentochter 3
Arschficker* 3
Arschgefickt* 3
Missgeburten 3
Untermenschen 3
Drecksvieh 3
Viehzeug 3
Stück Scheiße 3
Stück Dreck 3
Haufen Scheiße 3
Haufen Dreck 3
letzter Dreck 3
der letzte Dreck 3
lebensunwert* 3
Lebensunwürdig* 3
abgetrieben 1
hätte abgetrieben 3
hätte man abtreiben 3
Kopf kürzer 3
Kehle durch 3
Vasall* 1.6
Analphabet* 1.4
*brut 1.8
Medienpack 2.4
Politikerpack 2.4
Trulla 1.8
Mischpoke 1.8
Muschpoke 1.8
Kröte 1
du Affe 1.8
ihr Affen 1.8
diese Affen 1.4
Unkraut 1.2
Ungeziefer* 2.4
Kakerlake* 2.2
Räuberbande 1.6
Widerling* 2
Schwachköpf* 2
Nichtskönner* 1.8
Fatzke* 1.6
Schnösel* 1.4
Dampfplauderer* 1.4
geht sterben 3
geistig behindert 2
geistiger Tiefflieger 2
geistig umnachtet 1.8
geistig minderbemittelt 2.2
Tassen im Schrank 1.4
Latten am Zaun 1.4
Sprung in der Schüssel 1.4
vom Affen gebissen 1.4
den Arsch offen 2
in die Tonne treten 0.8
du Wurst 1.6
ihr Würste 1.6
du Null 2
ihr Nullen 2
du Lappen 2
ihr Lappen 2
ihr Opfer 2
du Clown 1.8
ihr Clowns 1.8
ihr Penner 2.2
ihr Pfeifen 1.8
du Pfeife 1.8
Arschgesichter 2.6
Arschkeks* 2
Arschbacke 1.6
arschig* 1.6
Aschloch 2.6
A-loch 2.2
Arschl*ch 2.6
A****loch 2.6
F*ck 2
f**k 2
W*chser 2.6
H*rensohn 3
H*re 2.6
f*** 2
Idi*t 2
Id*ot 2
Vollid*ot 2.4
Dr*ck 1.2
Schwachmatt* 1.8
Vollpfeife* 1.9
Vollpappnase* 1.8
Volldödel 1.9
Vollspacko* 2.2
Vollpanne 1.4
Blindfisch* 1.5
Blindgänger* 1.5
Totalversager* 2.1
Oberidiot* 2.4
Oberdepp* 2.2
Obertrottel* 2.2
Oberdödel 2
Bekloppter 1.8
Bescheuerter 1.8
Durchgeknallte* 1.6
durchgeknallt* 1.4
Irrläufer* 1.4
Geisterfahrer* 1
Dorfdeppen 2
Hinterbänkler 0.8
Dumpfnase 1.8
Dumpfmeister 1.5
dumpf* 0.8
Dummfug 1.2
Dummheiten 0.8
dumm und dämlich 1.4
dumm wie Brot 2.2
dumm wie Stroh 2.2
dumm wie Bohnenstroh 2.2
dümmer als 2
zu dumm zum 2
zu blöd zum 2
zu blöd um 1.8
zu dumm um 1.8
zu dämlich 1.8
selten dämlich 1.8
selten dumm* 1.8
selten blöd* 1.8
ihr seid so dumm 2.4
ihr seid doch alle 1.4
ihr seid das Letzte 2.2
du bist das Letzte 2.2
das Allerletzte 1.6
ist das Letzte 1.6
sind das Letzte 2
einfach das Letzte 1.6
ihr habt sie doch 1.8
habt ihr Lack gesoffen 2.2
hast du Lack gesoffen 2.4
Lack gesoffen 2.2
Klebstoff geschnüffelt 2.2
was rauchst du 1.4
was raucht ihr 1.4
was nehmt ihr für 1.2
zu heiß gebadet 2
vom Wickeltisch gefallen 2.2
auf den Kopf gefallen 1.5
gegen die Wand gelaufen 1.4
Hirn ausgeschaltet 1.8
Hirn abgegeben 1.9
Hirn einschalten 1.4
schalt dein Hirn 1.8
schaltet euer Hirn 1.6
Verstand verloren 1.4
kein Verstand 1.4
keinen Verstand 1.4
nicht der Hellste 1.4
nicht die Hellste 1.4
nicht die hellste Kerze 1.8
hellste Kerze 1.4
IQ 1
IQ von 1.6
Zimmertemperatur 0.6
Intelligenzbestie* 1.5
Intelligenzallergiker* 2
geistige Nullen 2.2
geistiger Müll 1.6
geistiger Dünnschiss 2.2
Dünnschiss 1.6
Dünnpfiff 1.4
Hirnfürze 1.8
Hirnfurz 1.8
Schiss 0.8
Schisser* 1.6
Hosenscheißer* 1.8
Korinthenkacker 1.6
Sesselfurzer* 1.8
Sesselpupser* 1.6
Bürokratenpack 2
Nichtstuer* 1.4
Faulpelz* 1.3
faules Pack 2.4
faule Säcke 2.2
fauler Sack 2.2
alter Sack 2
alte Säcke 2
blöder Sack 2.4
Sackgesicht* 2.2
Sack Scheiße 2.6
Penner 2.1
Stinker* 1.4
Dreckschleuder* 1.2
Drecksbande 2.6
Dreckshaufen 2.4
Drecksvolk 2.4
Mistvolk 2.2
Mistpack 2.4
Mistvieh* 2.2
Mistbande 2.2
Scheißpack 2.6
Scheißvolk 2.4
Scheißverein 1.6
Kackverein 1.4
Gaunerbande 1.8
Verbrecherpack 2.4
Betrügerbande 2
Betrügerpack 2.2
Diebesbande 1.8
Diebespack 2.2
Mafiabande 1.8
Schurkenbande 1.8
Heuchlerbande 1.8
Heuchlerpack 2.2
Lügner und Betrüger 2
Schwindler* 1.3
Hochstapler* 1.4
Scharlatan* 1.4
Quacksalber* 1.4
Blender* 1.2
Bauernfänger* 1.4
Rattengesicht 2.4
Ratten seid 2.2
Schmeißfliege* 2.2
Wanze* 1
Zecken 1.8
Blutegel 1.5
Made im Speck 1.6
Schlange 0.4
falsche Schlange 2
Natter 1.2
Hyäne* 1.3
Aas 1.4
Aasfresser 1.6
Drecksköter 2.4
Köter 1.2
räudige* 1.6
räudiger Hund 2.4
elender 1.4
elende 1.2
elendes Pack 2.6
elender Lügner 2.2
dreckiger Lügner 2.4
dreckiges Schwein 2.8
miese Ratte 2.4
miese Type 1.8
mieser Typ 2
fieser Typ 1.6
Widerlinge 2
Ekelpaket* 2
Kotzbrocken 2.2
Abschaum der 3
Bodensatz der 2.4
letzte Abschaum 3
Auswurf 1.6
Menschenfeind* 1.4
Unmenschen 2
Charakterschwein* 2.4
Charakterlump* 2.2
Kanaille* 2
Schandmaul 1.8
Lästermaul 1.4
Giftnudel 1.6
Kratzbürste 1.4
Beißzange 1.4
Keifzange 1.7
Tratschweib* 1.6
Waschweib* 1.5
Hupfdohle* 1.6
Flittchen* 2.2
Luder 1.8
Dreckstück 2.4
Miststücke 2.4
Zimtzicke* 1.7
Trine 1
Tröte 1
Dumpfbackentum 1.8
Milchgesicht 1.4
Jüngelchen 1.4
Bübchen 1.4
Bürscherl 1.2
Grünschnabel 1.2
Rotzbengel 1.6
Hosenmatz 0.8
Warmduscher 1.4
Sitzpinkler 1.4
Luschen 1.6
Lusche 1.6
Gurkentruppe* 1.4
Trümmertruppe 1.4
Chaotentruppe 1.3
Chaotenhaufen 1.4
Hühnerhaufen 1.1
Kasperverein* 1.6
Kaspertruppe 1.6
Kasperbude 1.3
Clownstruppe 1.6
Clownsverein 1.6
Deppenverein 2
Deppenhaufen 2.1
Trottelhaufen 2.1
Versagerverein 2
Versagertruppe 2
Affenhaufen 1.7
Affenbande 1.5
Schafsköpfe 1.7
Schafskopf 1.5
Eselei 0.9
Hornvieh 1.6
Rindviecher 1.7
Schweinepack 2.6
Schweinekerl 2.4
Schweinebacke* 2
Sauköter 2.2
Saukerl* 2.2
Saubeutel 2
Hundsfott 2
Haderlump* 2
Hallodri 1.2
Strizzi 1.4
Falott* 1.6
Gfrast* 1.8
Trampeltier* 1.4
Dolm 1.6
Koffer du 1.6
Wappler* 1.8
Vollkoffer 2
Heisl 1.4
Nudelaug 1.8
Beidl 1.8
Grattler* 1.8
Dippel 1.4
Löli 1.6
Tubel 1.6
Galööri 1.6
Seckel 1.8
Säckel 1.6
Halbdackel 1.8
Grasdackel 1.8
Allmachtsdackel 1.8
halt einfach die 1.8
halt endlich die 2
halt doch die 1.8
halt mal die 1.6
haltet mal die 1.6
haltet endlich 1.4
Fresse du 2.6
Maul du 2.4
schnauze voll 0.3
geh nach Hause 0.8
geh heulen 1.6
geht heulen 1.6
geh spielen 1.2
geh weinen 1.4
geh arbeiten 1.4
geht arbeiten 1.4
sucht euch einen Job 1.4
such dir einen Job 1.4
such dir ein Hobby 1.4
kauf dir ein Leben 1.8
hol dir Hilfe 1.4
lass dich behandeln 1.8
lasst euch behandeln 1.8
lass dich einweisen 2.2
gehört eingewiesen 2
gehört in die Klapse 2.2
gehört weggesperrt 2
gehören weggesperrt 2
gehört eingesperrt 1.8
gehören eingesperrt 1.8
gehört geohrfeigt 2
gehört verprügelt 2.6
gehört verboten 0.4
gehören verboten 0.5
in die Geschlossene 1.8
reif für die Klapse 2
nicht zurechnungsfähig 1.5
unzurechnungsfähig* 1.5
Gehirnamputierte* 2.4
verpeilte* 1
verstrahlte* 1.6
rutsch mir 1.8
Buckel runter 1.6
blas mir 2.4
leckt uns 2
leck uns 2
kreuzweise am Arsch 2.4
Arsch hoch 0.6
Arsch aufreißen 1.4
Arsch lecken 2
in den Arsch kriechen 1.8
in den Arsch 1.6
im Arsch 0.8
für'n Arsch 0.7
für den Arsch 0.7
scheiß auf 1
scheiß drauf 0.8
sch... 0.6
ich hasse euch 2
ich hasse dich 2.2
hasse diese 1.4
ich verachte euch 2.2
ihr widert mich 2.2
du widerst mich 2.4
widert mich an 1.6
ekelt mich an 1.6
kotzt mich an 1.4
kotzen mich an 1.6
ihr kotzt mich 2.2
du kotzt mich 2.4
möge .. verrotten 2.4
verrotten 1.2
verfaulen 1.2
zur Hölle mit 2.4
der Teufel soll 1.8
schert euch zum 2
scher dich zum 2
scher dich 1.6
schert euch 1.6
macht euch vom Acker 1.4
mach dich vom Acker 1.5
verzieht euch 1.6
verkriech dich 1.6
verkriecht euch 1.6
pack deine Sachen 1.2
packt eure Sachen 1.2
schleicht euch 1.6
schleich dich 1.6
schleichts eich 1.6
hoit die Pappn 2.2
halt die Pappn 2.2
halt den Rand 2
halt den Schnabel 1.8
Rand halten 1.6
halt den Ball flach 0.8
brennt lichterloh 0
Schwein gehabt 0
leck mich am Arsch ist 0.6
leck mich fett 0
wie Sau 0
sau gut 0
sau lecker 0
geile Scheiße 0
Scheiß die Wand an 0.6
verdammt gut 0
zum Sterben schön 0
spinnt ihr 1
ticken nicht ganz 1.6
wer hat euch ins Hirn 2.2
Idiotenhaufen 2.2
das sind keine Menschen 2.6
`;

/** Rude words that are said of things as often as of people (`dämliches Design`, `Ratten im Keller`); see the English ones. */
export const germanRudeness = `
blöde 1.8
blödes 0.8
dämlich* 1.1
bescheuert* 1.1
beknackt* 1.8
idiotisch* 1.8
schwachsinnig* 1.8
widerlich* 1.2
widerwärtig* 1.4
ekelhaft* 1.1
eklig* 1.4
ekelerregend* 1.4
ekel* 1.4
Ekel 1.2
abartig* 1.3
abstoßend* 1.4
abscheulich* 1.4
scheiß* 1.2
scheisse 1
Scheiß 1.4
beschissen* 1.1
verschissen* 1.4
Sch***e 1
Sch**ße 1
Schei*e 1
Kacke 1.4
kack* 1.4
verkackt* 1.4
Mist 1.4
Mist* 1.4
Bockmist* 1.4
Schwachsinn* 1.4
Drecksladen 1.5
Saftladen 1
Scheißladen 1.4
Kackladen 1.4
verdammt* 0.8
verdammte* 1.4
verflucht* 1.4
erbärmlich* 1.4
armselig* 1.4
jämmerlich* 1.4
schäbig* 1.4
schändlich* 1.4
Schande* 1.4
nutzlos* 1.4
unnütz* 1.4
wertlos* 1.4
dreist* 1
Dreistigkeit* 1
Frechheit* 1
unverschämt* 1
Unverschämtheit* 0.6
Witz 0.4
ein Witz 0.7
schlechter Witz 1
Trauerspiel 1
Pest 1.4
Seuche 1.4
Virus 0.4
Abfall 0.6
Schädling* 1.4
Kuh 0.8
Esel 0.5
Ochse 1
Schaf 1
Schafe 1
Kamel 1
Kamele 1
Ziege 1.8
Clown* 1.3
Hexe 1.8
Teufel 0.8
zum Teufel 1.4
Teufel noch 1.4
Furz 0.8
Witznummer 1
Gefängnis 1
Knast 1
dämliche 1.6
dämlicher 1.6
`;

export const germanThreats = `
bring dich um 4.5
bringe dich um 4.5
bring euch um 4.5
bringe euch um 4.5
umbringen 3.4
abstechen 3.8
abknallen 4
abgeknallt 3.8
erschießen 3.4
erschießt 3
erschossen gehört 4
gehört erschossen 4
gehören erschossen 4
an die Wand gestellt 3.6
an die Wand stellen 3.6
aufgeknüpft 3.6
aufknüpfen 3.6
am nächsten Baum 3.4
an den Galgen 3.8
Galgen 2.4
abfackeln 3.3
in die Luft jagen 3.6
in die Luft sprengen 3.8
Bombe legen 3.8
kaltmachen 3.6
totschlagen 3.8
totgeschlagen 3.4
totprügeln 3.8
aufs Maul 3
auf die Fresse 3
in die Fresse 3.2
eins aufs Maul 3.4
Fresse polieren 3.4
Schädel einschlagen 4
Kopf abschlagen 4
wir kriegen dich 3.6
wir kriegen euch 3.4
wissen wo du wohnst 4
weiß wo du wohnst 4
weiß wo ihr wohnt 4
wissen wo ihr wohnt 4
wirst es bereuen 3
werdet es bereuen 2.8
pass auf dich auf 0.2
pass bloß auf 3
passt bloß auf 3
mach dich fertig 3.2
machen euch fertig 3.2
mach euch fertig 3.2
verrecke* 3.6
krepier* 3.5
sollst sterben 4
sollt sterben 4
sollen sterben 3.6
gehört vergast 4.5
vergasen 4
ausmerzen 3.2
gehört aufgehängt 3.4
gehören aufgehängt 3.4
aufgehängt gehören 3.4
aufgehängt gehört 3.4
sollte man aufhängen 3.2
am Baum aufgehängt 3
alle aufhängen 2.6
aufhängen 0.8
hat sich aufgehängt 0
hat sich .. aufgehängt 0
sich aufgehängt 0
sich .. aufhängen 0
gehört angezündet 3.4
gehören angezündet 3.4
gehört .. angezündet 3.2
angezündet gehört 3.4
angezündet gehören 3.4
gehört abgefackelt 3.4
gehört niedergebrannt 3.4
Laden anzünden 3.2
Bude anzünden 3.2
Haus anzünden 3.2
Hütte anzünden 3.2
Auto anzünden 3
Zentrale anzünden 3.2
alles anzünden 2.4
Laden niederbrennen 3.2
Bude niederbrennen 3.2
alles niederbrennen 2.6
sollte man verprügeln 3
sollte man mal .. verprügeln 3
sollte man .. verprügeln 2.9
gehört verprügelt 2.9
gehören verprügelt 2.9
ich verprügel 2.9
wir verprügeln 2.6
verprügeln 1.6
verprügelt 1
Kopf ab und 1.8
Rübe ab 2.4
Kopf ab für 2.6
stirb endlich 3.6
stirb du 3.6
stirb einfach 3.6
dann stirb 3.4
bitte stirb 3.4
stirb an 3.4
stirb 1.4
stirb langsam 0
euch ausrotten 3.8
alle ausrotten 3.6
die ausrotten 3
gehört ausgerottet 3.8
gehören ausgerottet 3.8
ausrotten 1.6
ausgerottet 1
dich platt 2.6
mach dich platt 3.2
machen euch platt 3
machen dich platt 3.2
plattmachen 1.4
wir finden dich noch 3.4
wir finden dich du 3.6
ich finde dich du 3.2
ich finde dich noch 3.4
ich finde raus wo du 3.4
gibt auf die Schnauze 2.4
was auf die Schnauze 2.4
eins auf die Schnauze 2.6
einen auf die Schnauze 2.4
schlag dich zusammen 3.4
schlagen euch zusammen 3.2
zusammenschlagen 1.8
weiß wo dein 2.6
weiß wo dein Büro 3.2
weiß wo du arbeitest 3.6
weiß wo du parkst 3.6
wissen wo du arbeitest 3.6
weiß wo deine Kinder 4
weiß wo ihr arbeitet 3.2
an die Wand mit 3.2
an die Wand gehören 3.2
gehört an die Wand 3.4
gehören an die Wand 3.4
Scheiben einschlagen 2.6
Scheiben einwerfen 2.6
Fenster einschlagen 2.2
Reifen zerstechen 3
Reifen aufschlitzen 3.2
Knochen brechen 3
Nase brechen 2.8
Hals umdrehen 2.2
Genick brechen 2.8
Kugel in den Kopf 4
hoffentlich stirbt er 3.4
hoffentlich stirbt sie 3.4
hoffentlich sterben sie 3.2
hoffe .. verreckt 3.2
hoffentlich verreckt 2.8
hoffentlich verrecken 3
hoffentlich verreckst 3.8
wünsche .. Krebs 3.4
wünsche .. den Tod 3.8
wünsche .. Tod 3
Krebs an den Hals 3.6
Pest an den Hals 2
hoffentlich stürzt er 2.4
hoffentlich überfährt 2.8
sollte man überfahren 3
in der Hölle schmoren 2.2
stellt .. an die Wand 3.2
stell .. an die Wand 1.2
vom Dach werfen 3
vom Dach stoßen 3
vor den Zug werfen 3
vor den Zug stoßen 3.2
vors Auto stoßen 3.2
aus dem Zug werfen 2.2
aus dem Fenster werfen 0.8
soll ersticken 3.4
sollen ersticken 3.4
soll verrecken 3.8
sollen verrecken 3.8
soll krepieren 3.8
sollen krepieren 3.8
soll verbluten 3.8
soll tot umfallen 3.6
sollen tot umfallen 3.6
fall tot um 3.6
fallt tot um 3.6
soll der Blitz treffen 2.2
das werdet ihr büßen 2.4
das wirst du büßen 2.6
gehört eine gescheuert 2.4
gehört eine geklatscht 2.4
eine reinhauen 2.4
eine reinschlagen 2.4
ins Gesicht schlagen 2.4
Zähne ausschlagen 3
`;

// What a product or a place is like.
export const quality = `
minderwertig* -2
hochwertig* 1.6
wertig* 1.2
Qualität 0.3
schlechte Qualität -2.2
miese Qualität -2.4
gute Qualität 2
Top Qualität 2.3
Spitzenqualität 2.3
qualitativ 0.3
schäbig* -1.9
schlampig* -2
Schlamperei -2.2
geschlampt -2
lieblos* -1.8
liebevoll* 1.8
nachlässig* -1.6
Nachlässigkeit -1.6
schmutzig* -1.7
dreckig* -1.9
verdreckt* -2
versifft* -2.3
siffig* -2.2
verschmutzt* -1.6
ungepflegt* -1.7
unsauber* -1.6
sauber* 1.1
gepflegt* 1.1
verschimmelt* -2.4
Schimmel* -1.9
schimmlig* -2.3
verdorben* -2
vergammelt* -2.3
faulig* -1.9
verfault* -2.1
ranzig* -2
abgelaufen -1.3
ungenießbar* -2.3
schmeckt nicht -2
schmeckt scheußlich -2.5
schmeckt 1
schmeckt super 2.3
lecker* 1.9
köstlich* 2.1
schmackhaft* 1.7
fade -1.2
geschmacksneutral -0.6
wässrig* -1.2
plörre -2.1
Brühe -1
Fraß -2
scheußlich* -2.2
hässlich* -1.8
schön* 1.5
wunderschön* 2.2
unschön* -1.4
hübsch* 1.4
scheppert -1.1
wackelig* -1.1
wacklig* -1.1
stabil* 0.7
robust* 1.1
langlebig* 1.2
kurzlebig* -1.1
unbequem* -1.4
bequem* 1.2
gemütlich* 1.3
komfortabel* 1.4
eng -0.8
laut 0
Lärm -1
kalt -0.4
eiskalt -0.7
stickig* -1.3
verbrannt -1.1
schlapp* -0.8
schwach -1.3
schwache* -1.2
Schwäche* -1
stark 0.6
durchwachsen* -0.8
mittelmäßig* -1.1
Mittelmaß -0.9
unterdurchschnittlich* -1.6
überdurchschnittlich* 1.4
ungeeignet* -1.4
ungesund* -1.3
gesund 0.6
giftig* -1.9
Gift -1.6
toxisch* -1.8
verseucht* -2.1
gesundheitsschädlich* -2
krebserregend* -2.2
Rückruf* -1.3
zurückgerufen -0.9
Keime -1.5
Fremdkörper -1.7
Plastik -0.4
Glassplitter -1.9
gefährlich* -1.6
lebensgefährlich* -2.1
Gefahr -1.2
gefährdet* -1.4
riskant* -1.2
unsicher* -1.3
sicher 0
Unfall -1
verunglückt -1.2
Verletzte -1.1
Tote -1.1
Opfer -0.9
Brand -0.7
Explosion -1
Entgleis* -1.3
Notbremsung -1
evakuiert -0.9
Tierquälerei -2.5
gequält -2
Tierleid -2
umweltschädlich* -1.8
Umweltsünder* -2
Umweltverschmutz* -1.8
klimaschädlich* -1.7
nachhaltig* 0.9
umweltfreundlich* 1.3
Verschlechterung* -1.7
verschlechtert* -1.6
verschlimmbesser* -1.9
verschlimmert* -1.7
Verbesserung* 0.7
verbessert* 0.9
verbesserungswürdig* -1
ausbaufähig* -0.9
Luft nach oben -0.8
Rückschritt* -1.5
Fortschritt* 1.1
früher war -0.9
war mal besser -1.7
war früher besser -1.8
schlechter geworden -1.9
besser geworden 1.5
besser als 0.9
schlimmer als -1.9
schlechter als -1.9
teurer als -1.1
besser 0.4
lieber nicht -1.3
Alternative 0.1
Nachteil* -0.5
Vorteil* 0
Unsitte -1.6
Makel -1
makellos* 1.9
mängelfrei 1.3
zweckmäßig* 0.6
brauchbar* 0.9
solide* 1
passabel 0.4
ordentlich* 0.8
anständig* 0.9
unanständig* -1.2
ansprechend* 1.2
billig gemacht -1.6
billig verarbeitet -1.6
Billigschrott -1.6
Billigkram -1.6
Tand -1.6
Ausschuss -0.4
Ausschussware -1.6
schlecht verarbeitet -1.6
schlecht gemacht -1.6
lieblos gemacht -1.6
schlampig verarbeitet -1.6
geht auf -1.6
geht auseinander -1.6
löst sich -1.6
fällt auseinander -1.6
fällt ab -1.6
auseinandergefallen -1.6
ausgefranst -1.6
ausgeblichen -1.6
verwaschen* -1.6
eingelaufen -1.6
ausgeleiert -1.6
kratzig* -1.6
scharfkantig* -1.6
stumpf -0.8
klebrig* -1.6
schmierig* -1.6
ölig* -1.6
fettig* -1.6
matschig* -1.6
labbrig* -1.6
pappig* -1.6
zäh wie -1.6
trocken wie -1.6
staubtrocken* -1.6
furztrocken* -1.6
knochentrocken* -1.6
hart wie -1.6
steinhart* -1.6
versalzen* -1.6
verkocht* -1.6
verbrannt* -1.6
angebrannt* -1.6
roh -0.3
halb roh -1.6
halbroh -1.6
innen roh -1.6
kalt serviert -1.6
eiskalt serviert -1.6
lauwarm* -1.6
abgestanden* -1.6
schal -1.6
sauer geworden -1.6
muffig* -1.6
müffel* -1.6
mieft* -1.6
Mief -1.6
stinkig* -1.6
stinkt -1.6
riecht komisch -1.6
riecht nach -1.6
riecht streng -1.6
schmeckt komisch -1.6
schmeckt nach nichts -1.6
schmeckt nach nix -1.6
schmeckt nach Seife -1.6
schmeckt nach Pappe -1.6
schmeckt ekelhaft -1.6
schmeckt furchtbar -1.6
schmeckt gar nicht -1.6
schmeckt grauenhaft -1.6
schmeckt ned -1.6
fader* -1.6
pampig -1.6
wässrig -1.6
verwässert -1.6
gepanscht -1.6
gestreckt -1.6
Haar im -1.6
Haare im -1.6
Fliege im -1.6
Made* 0
Maden im -1.6
Wurm im -1.6
Würmer -1.6
Schabe* -1.6
Kakerlake* -1.6
Ungeziefer -1.6
Ratten -1.6
Mäusekot -1.6
Bettwanzen -1.6
Ekelhygiene -1.6
Hygienemangel -1.6
Hygienemängel -1.6
unhygienisch* -1.6
Salmonellen -1.6
Listerien -1.6
Lebensmittelvergiftung -1.6
vergiftet* -1.6
Vergiftung -1.6
Metallteile -1.6
verunreinigt* -1.6
kontaminiert* -1.6
Rückruf -0.5
Rückrufaktion* -1.6
Warnung vor -1.6
Nachlassende Qualität -1.5
Qualität lässt nach -1.5
lässt nach -1.5
lässt zu wünschen -1.5
zu wünschen übrig -1.5
wird immer schlechter -1.5
immer schlechter -1.5
wird immer schlimmer -1.5
immer schlimmer -1.5
noch schlimmer -1.5
viel schlimmer -1.5
noch schlechter -1.5
viel schlechter -1.5
früher besser -1.5
früher war alles -1.5
nicht mehr das was -1.5
nicht mehr was es mal -1.5
nicht mehr wie früher -1.5
nachgelassen -1.5
verschlechter* -1.5
Verschlechterung -1.5
Verschlimmerung -1.5
Qualitätsverlust -1.5
Qualitätsmangel -1.5
Qualitätsmängel -1.5
schwach* -1.1
schwächel* -1.5
dürftig* -1.5
mager* -1.5
mau -0.5
lau -0.5
mäßig* -1.5
durchschnittlich* 0
suboptimal* -1.5
nun ja -0.5
geht so -1.5
so lala -1.5
so naja -1.5
nicht so toll -1.5
nicht so gut -1.5
nicht so prickelnd -1.5
nicht so der Hit -1.5
nicht der Hit -1.5
nicht das Gelbe -1.5
nicht der Bringer -1.5
nicht der Brüller -1.5
nicht der Burner -1.5
nicht gerade -1
nicht unbedingt -1.5
nicht besonders -1.5
nicht wirklich -1
haut mich nicht um -1.5
reißt mich nicht -1.5
nicht vom Hocker -1.5
überbewertet -1.5
overhyped -1.5
überschätzt -1.5
unterirdisch -1.5
unterste Kajüte -1.5
letzter Mist -1.5
letzter Schrott -1.5
letzter Scheiß -1.5
der letzte Mist -1.5
der letzte Schrott -1.5
größter Mist -1.5
größter Schrott -1.5
größter Scheiß -1.5
der größte Mist -1.5
der größte Müll -1.5
der letzte Müll -1.5
Mistding -1.5
Mistteil -1.5
Scheißteil -1.5
Scheißding -1.5
Drecksding -1.5
Drecksteil -1.5
Dreckskarre -1.5
Gelump -1.5
Glump -1.5
Klump -1.5
Graffl -1.5
Klumpert -1.5
Schmafu -1.5
zu eng -1.2
zu voll -1.2
rappelvoll* -1.2
proppenvoll* -1.2
gerammelt voll -1.2
knallvoll* -1.2
wie Sardinen -1.2
Sardinen* -1.2
kein Sitzplatz -1.2
keinen Sitzplatz -1.2
keine Sitzplätze -1.2
kein Platz -1.2
keinen Platz -1.2
Stehplatz -1.2
stehen müssen -1.2
musste stehen -1.2
müssen stehen -1.2
Klo kaputt -1.2
Toilette kaputt -1.2
WC defekt -1.2
Toiletten defekt -1.2
Klo verstopft -1.2
verstopft* -1.2
Klimaanlage kaputt -1.2
Klimaanlage ausgefallen -1.2
Klima kaputt -1.2
Klima ausgefallen -1.2
Heizung ausgefallen -1.2
Heizung kaputt -1.2
ohne Heizung -1.2
ohne Klimaanlage -1.2
Sauna -1.2
Backofen -1.2
Brutkasten -1.2
Affenhitze -1.2
Bullenhitze -1.2
arschkalt -1.2
saukalt -1.2
schweinekalt -1.2
frier* -0.8
friere -1.2
gefroren -1.2
zieht wie -1.2
Durchzug -1.2
lärm* -0.8
zu laut -1.2
ohrenbetäubend* -1.2
unerträglich laut -1.2
schwül* -1.2
verraucht* -1.2
finster -0.5
düster* -1.2
runtergekommen -1.2
verwahrlost* -1.2
verfällt -1.2
vergammelt -1.2
verlottert* -1.2
versifft -1.2
Bruchbude -1.2
Loch -0.3
Absteige -1.2
Kaschemme -1.2
Rumpelkammer -1.2
baufällig* -1.2
schrottreif* -1.2
Klapperkiste -1.2
erstklassig 1.6
Top-Qualität 1.6
super Qualität 1.6
tolle Qualität 1.6
hervorragende Qualität 1.6
beste Qualität 1.6
gute Verarbeitung 1.6
toll verarbeitet 1.6
gut verarbeitet 1.6
sauber verarbeitet 1.6
hält ewig 1.6
hält was 1.6
hält was es verspricht 1.6
formschön* 1.6
super bequem 1.6
sitzt perfekt 1.6
passt perfekt 1.6
passt super 1.6
passt wie angegossen 1.6
kuschelig* 1.6
weich 0.3
flauschig* 1.6
geschmeidig* 1.6
knackig* 1.6
knusprig* 1.6
saftig* 1.6
zart* 1.6
zarter 1.6
frisch* 1.6
taufrisch* 1.6
aromatisch* 1.6
würzig* 1.6
cremig* 1.6
vollmundig* 1.6
ausgewogen* 1.6
raffiniert* 1.6
delikat* 1.6
deliziös 1.6
mundet 1.6
schmackofatz 1.6
mampf 1.6
lecker schmecker 1.6
zum Reinlegen 1.6
zum Reinbeißen 1.6
Gaumenfreude 1.6
Genuss* 1.6
genieße* 1.6
Gedicht 1.6
ein Gedicht 1.6
Leckerbissen 1.6
Schmankerl 1.6
Hochgenuss 1.6
duftet* 1.6
Duft 1.6
riecht gut 1.6
riecht super 1.6
riecht herrlich 1.6
schmeckt herrlich 1.6
schmeckt köstlich 1.6
schmeckt lecker 1.6
schmeckt hervorragend 1.6
schmeckt wie bei Oma 1.6
wie bei Oma 1.6
hausgemacht* 1.6
selbstgemacht 1.6
blitzblank 1.6
picobello 1.6
pikobello 1.6
tiptop 1.6
tipptopp 1.6
1a 1.6
eins a 1.6
einsa 1.6
A1 0
Note eins 1.6
Note 1 1.6
volle Punktzahl 1.6
zehn von zehn 1.6
10 von 10 1.6
10/10 1.6
beide Daumen hoch 1.6
*los -0.8
un* -0.8
zweifellos* 0
mühelos* 0
grenzenlos* 0
schwerelos* 0
wolkenlos* 0
bargeldlos* 0
kabellos* 0
drahtlos* 0
nahtlos* 0
lückenlos* 0
namenlos* 0
endlos* 0
pausenlos* 0
zahllos* 0
parteilos* 0
arbeitslos* -0.8
wortlos* 0
lautlos* 0
furchtlos* 0
sorglos* 0
selbstlos* 0
zeitlos* 0
schmerzlos* 0
konkurrenzlos* 0
atemlos* 0
los 0
bedingungslos* 0
diskussionslos* 0
ausnahmslos* 0
spurlos* 0
stufenlos* 0
papierlos* 0
gewaltlos* 0
rauchlos* 0
verlos* 0
auslos* 0
erlos* 0
Erlös* 0
bloß 0
bloss* 0
Floß 0
Schloss 0
Kloß 0
un 0
und 0
uns 0
unsere* 0
unserer 0
unser* 0
unter* 0
unten* 0
Uni 0
Unis 0
Union* 0
Universi* 0
Universum 0
Unternehm* 0
ungefähr* 0
Ungar* 0
Unikat* 0
unbedingt* 0
unterwegs 0
unabhängig* 0
unmittelbar* 0
unheimlich gut 0
unendlich* 0
unzählig* 0
unlängst 0
unweit 0
unverändert 0
unbekannt* 0
unbeschwert* 0
unvergleich* 0
unverzichtbar* 0
unterhalt* 0
untersuch* 0
unterschied* 0
unterricht* 0
unterschrift* 0
unwiderstehlich* 0
unermüdlich* 0
unverbindlich* 0
unbegrenzt* 0
unlimitiert* 0
ungewöhnlich* 0
unfollow* 0
unboxing 0
unplugged 0
update* 0
Unesco 0
UNO 0
Unze 0
Unkraut 0
unnachahmlich* 0
unbestritten* 0
ungebrochen* 0
ungeahnt* 0
unberührt* 0
unerwartet* 0
unverhofft* 0
unvermeidlich* 0
unlock* 0
uncut 0
underground 0
unit* 0
unity 0
universal* 0
unisex 0
unique 0
untereinander 0
untertitel* 0
unterkunft* 0
`;

// What a product or a place is like.
export const quality = `
minderwertig* -2.3
hochwertig* 1.6
wertig* 1.2
Qualität 0.3
schlechte Qualität -2.5
miese Qualität -2.8
gute Qualität 2
Top Qualität 2.3
Spitzenqualität 2.3
qualitativ 0.3
schäbig* -2.2
schlampig* -2.3
Schlamperei -2.5
geschlampt -2.3
lieblos* -2.1
liebevoll* 1.8
nachlässig* -1.8
Nachlässigkeit -1.8
schmutzig* -2
dreckig* -2.2
verdreckt* -2.3
versifft* -2.6
siffig* -2.5
verschmutzt* -1.8
ungepflegt* -2
unsauber* -1.8
sauber* 1.1
gepflegt* 1.1
verschimmelt* -2.8
Schimmel* -2.2
schimmlig* -2.6
verdorben* -2.3
vergammelt* -2.6
faulig* -2.2
verfault* -2.4
ranzig* -2.3
abgelaufen -1.5
ungenießbar* -2.6
schmeckt nicht -2.3
schmeckt scheußlich -2.9
schmeckt 1
schmeckt super 2.3
lecker* 1.9
köstlich* 2.1
schmackhaft* 1.7
fade -1.4
geschmacksneutral -0.7
wässrig* -1.4
plörre -2.4
Brühe -1.1
Fraß -2.3
scheußlich* -2.5
hässlich* -2.1
schön* 1.5
wunderschön* 2.2
unschön* -1.6
hübsch* 1.4
scheppert -1.3
wackelig* -1.3
wacklig* -1.3
stabil* 0.7
robust* 1.1
langlebig* 1.2
kurzlebig* -1.3
unbequem* -1.6
bequem* 1.2
gemütlich* 1.3
komfortabel* 1.4
eng -0.9
laut 0
Lärm -1.1
kalt -0.5
eiskalt -0.8
stickig* -1.5
verbrannt -1.3
schlapp* -0.9
schwach -1.5
schwache* -1.4
Schwäche* -1.1
stark 0.6
durchwachsen* -0.9
mittelmäßig* -1.3
Mittelmaß -1
unterdurchschnittlich* -1.8
überdurchschnittlich* 1.4
ungeeignet* -1.6
ungesund* -1.5
gesund 0.6
giftig* -2.2
Gift -1.8
toxisch* -2.1
verseucht* -2.4
gesundheitsschädlich* -2.3
krebserregend* -2.5
Rückruf* -1.5
zurückgerufen -1
Keime -1.7
Fremdkörper -2
Plastik -0.5
Glassplitter -2.2
gefährlich* -1.8
lebensgefährlich* -2.4
Gefahr -1.4
gefährdet* -1.6
riskant* -1.4
unsicher* -1.5
sicher 0
Unfall -1.1
verunglückt -1.4
Verletzte -1.3
Tote -1.3
Opfer -1
Brand -0.8
Explosion -1.1
Entgleis* -1.5
Notbremsung -1.1
evakuiert -1
Tierquälerei -2.9
gequält -2.3
Tierleid -2.3
umweltschädlich* -2.1
Umweltsünder* -2.3
Umweltverschmutz* -2.1
klimaschädlich* -2
nachhaltig* 0.9
umweltfreundlich* 1.3
Verschlechterung* -2
verschlechtert* -1.8
verschlimmbesser* -2.2
verschlimmert* -2
Verbesserung* 0.7
verbessert* 0.9
verbesserungswürdig* -1.1
ausbaufähig* -1
Luft nach oben -0.9
Rückschritt* -1.7
Fortschritt* 1.1
früher war -1
war mal besser -2
war früher besser -2.1
schlechter geworden -2.2
besser geworden 1.5
besser als 0.9
schlimmer als -2.2
schlechter als -2.2
teurer als -1.3
besser 0.4
lieber nicht -1.5
Alternative 0.1
Nachteil* -0.6
Vorteil* 0
Unsitte -1.8
Makel -1.1
makellos* 1.9
mängelfrei 1.3
zweckmäßig* 0.6
brauchbar* 0.9
solide* 1
passabel 0.4
ordentlich* 0.8
anständig* 0.9
unanständig* -1.4
ansprechend* 1.2
billig gemacht -1.8
billig verarbeitet -1.8
Billigschrott -1.8
Billigkram -1.8
Tand -1.8
Ausschuss -0.5
Ausschussware -1.8
schlecht verarbeitet -1.8
schlecht gemacht -1.8
lieblos gemacht -1.8
schlampig verarbeitet -1.8
geht auf -1.8
geht auseinander -1.8
löst sich -1.8
fällt auseinander -1.8
fällt ab -1.8
auseinandergefallen -1.8
ausgefranst -1.8
ausgeblichen -1.8
verwaschen* -1.8
eingelaufen -1.8
ausgeleiert -1.8
kratzig* -1.8
scharfkantig* -1.8
stumpf -0.9
klebrig* -1.8
schmierig* -1.8
ölig* -1.8
fettig* -1.8
matschig* -1.8
labbrig* -1.8
pappig* -1.8
zäh wie -1.8
trocken wie -1.8
staubtrocken* -1.8
furztrocken* -1.8
knochentrocken* -1.8
hart wie -1.8
steinhart* -1.8
versalzen* -1.8
verkocht* -1.8
verbrannt* -1.8
angebrannt* -1.8
roh -0.3
halb roh -1.8
halbroh -1.8
innen roh -1.8
kalt serviert -1.8
eiskalt serviert -1.8
lauwarm* -1.8
abgestanden* -1.8
schal -1.8
sauer geworden -1.8
muffig* -1.8
müffel* -1.8
mieft* -1.8
Mief -1.8
stinkig* -1.8
stinkt -1.8
riecht komisch -1.8
riecht nach -1.8
riecht streng -1.8
schmeckt komisch -1.8
schmeckt nach nichts -1.8
schmeckt nach nix -1.8
schmeckt nach Seife -1.8
schmeckt nach Pappe -1.8
schmeckt ekelhaft -1.8
schmeckt furchtbar -1.8
schmeckt gar nicht -1.8
schmeckt grauenhaft -1.8
schmeckt ned -1.8
fader* -1.8
pampig -1.8
wässrig -1.8
verwässert -1.8
gepanscht -1.8
gestreckt -1.8
Haar im -1.8
Haare im -1.8
Fliege im -1.8
Made* 0
Maden im -1.8
Wurm im -1.8
Würmer -1.8
Schabe* -1.8
Kakerlake* -1.8
Ungeziefer -1.8
Ratten -1.8
Mäusekot -1.8
Bettwanzen -1.8
Ekelhygiene -1.8
Hygienemangel -1.8
Hygienemängel -1.8
unhygienisch* -1.8
Salmonellen -1.8
Listerien -1.8
Lebensmittelvergiftung -1.8
vergiftet* -1.8
Vergiftung -1.8
Metallteile -1.8
verunreinigt* -1.8
kontaminiert* -1.8
Rückruf -0.6
Rückrufaktion* -1.8
Warnung vor -1.8
Nachlassende Qualität -1.7
Qualität lässt nach -1.7
lässt nach -1.7
lässt zu wünschen -1.7
zu wünschen übrig -1.7
wird immer schlechter -1.7
immer schlechter -1.7
wird immer schlimmer -1.7
immer schlimmer -1.7
noch schlimmer -1.7
viel schlimmer -1.7
noch schlechter -1.7
viel schlechter -1.7
früher besser -1.7
früher war alles -1.7
nicht mehr das was -1.7
nicht mehr was es mal -1.7
nicht mehr wie früher -1.7
nachgelassen -1.7
verschlechter* -1.7
Verschlechterung -1.7
Verschlimmerung -1.7
Qualitätsverlust -1.7
Qualitätsmangel -1.7
Qualitätsmängel -1.7
schwach* -1.3
schwächel* -1.7
dürftig* -1.7
mager* -1.7
mau -0.6
lau -0.6
mäßig* -1.7
durchschnittlich* 0
suboptimal* -1.7
nun ja -0.6
geht so -1.7
so lala -1.7
so naja -1.7
nicht so toll -1.7
nicht so gut -1.7
nicht so prickelnd -1.7
nicht so der Hit -1.7
nicht der Hit -1.7
nicht das Gelbe -1.7
nicht der Bringer -1.7
nicht der Brüller -1.7
nicht der Burner -1.7
nicht gerade -1.1
nicht unbedingt -1.7
nicht besonders -1.7
nicht wirklich -1.1
haut mich nicht um -1.7
reißt mich nicht -1.7
nicht vom Hocker -1.7
überbewertet -1.7
overhyped -1.7
überschätzt -1.7
unterirdisch -1.7
unterste Kajüte -1.7
letzter Mist -1.7
letzter Schrott -1.7
letzter Scheiß -1.7
der letzte Mist -1.7
der letzte Schrott -1.7
größter Mist -1.7
größter Schrott -1.7
größter Scheiß -1.7
der größte Mist -1.7
der größte Müll -1.7
der letzte Müll -1.7
Mistding -1.7
Mistteil -1.7
Scheißteil -1.7
Scheißding -1.7
Drecksding -1.7
Drecksteil -1.7
Dreckskarre -1.7
Gelump -1.7
Glump -1.7
Klump -1.7
Graffl -1.7
Klumpert -1.7
Schmafu -1.7
zu eng -1.4
zu voll -1.4
rappelvoll* -1.4
proppenvoll* -1.4
gerammelt voll -1.4
knallvoll* -1.4
wie Sardinen -1.4
Sardinen* -1.4
kein Sitzplatz -1.4
keinen Sitzplatz -1.4
keine Sitzplätze -1.4
kein Platz -1.4
keinen Platz -1.4
Stehplatz -1.4
stehen müssen -1.4
musste stehen -1.4
müssen stehen -1.4
Klo kaputt -1.4
Toilette kaputt -1.4
WC defekt -1.4
Toiletten defekt -1.4
Klo verstopft -1.4
verstopft* -1.4
Klimaanlage kaputt -1.4
Klimaanlage ausgefallen -1.4
Klima kaputt -1.4
Klima ausgefallen -1.4
Heizung ausgefallen -1.4
Heizung kaputt -1.4
ohne Heizung -1.4
ohne Klimaanlage -1.4
wie in der Sauna -1.4
wie im Backofen -1.4
Brutkasten -1.4
Affenhitze -1.4
Bullenhitze -1.4
arschkalt -1.4
saukalt -1.4
schweinekalt -1.4
frier* -0.9
friere -1.4
gefroren -1.4
zieht wie -1.4
Durchzug -1.4
lärm* -0.9
zu laut -1.4
ohrenbetäubend* -1.4
unerträglich laut -1.4
schwül* -1.4
verraucht* -1.4
finster -0.6
düster* -1.4
runtergekommen -1.4
verwahrlost* -1.4
verfällt -1.4
vergammelt -1.4
verlottert* -1.4
versifft -1.4
Bruchbude -1.4
Loch -0.3
Absteige -1.4
Kaschemme -1.4
Rumpelkammer -1.4
baufällig* -1.4
schrottreif* -1.4
Klapperkiste -1.4
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
*los -0.9
un* -0.9
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
arbeitslos* -0.9
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
Schlamperei* -2
verschlampt -2
verhunzt -2
zusammengeschustert -1.8
zusammengepfuscht -2
hingerotzt -2
dahingeschludert -1.8
schludrig* -1.8
nicht durchdacht -1.6
nicht zu Ende gedacht -1.6
nicht ausgereift -1.6
Fehlkonstruktion* -1.8
Fehlinvestition* -1.6
Fehlkauf -2
Fehlgriff* -1.5
Notlösung -1
Flickschusterei -1.7
Ladenhüter -1.2
ein Flop -1.6
Vollkatastrophe* -2.2
Debakel* -1.9
ausgeleiert* -1.4
abgenutzt* -1.2
altbacken* -1.4
angestaubt* -1
aus der Steinzeit -1.6
wie im Mittelalter -1.6
nicht mehr zeitgemäß -1.4
nicht zeitgemäß -1.4
überholt* -0.6
vollgekotzt -2
verranzt* -1.8
müffelt -1.5
Schimmel -1.5
gammelig* -1.7
fade* -1.2
versalzen -1.6
verkocht -1.4
Schuhsohle -1.4
Pampe -1.6
lahmes WLAN -1.6
Funklöcher* -1.6
Internet geht nicht -1.9
kein Licht -1.2
kein Wasser -1.3
keine Heizung -1.6
Heizung aus -1.3
Heizung defekt -1.8
Klimaanlage defekt -1.8
Toilette defekt -1.8
Tür defekt -1.5
Türen defekt -1.5
Türstörung -1.6
Rolltreppe defekt -1.6
Automat defekt -1.7
Automat kaputt -1.8
Automat streikt -1.6
Karte geht nicht -1.5
Seite lädt nicht -1.7
stürzt ständig ab -2
stürzt dauernd ab -2
ruckelig* -1.2
spinnt schon wieder -1.7
bockt -1
zickt -1.2
macht Zicken -1.5
macht Mucken -1.5
Macke* -1
Mängel -1.3
Mängelliste -1.5
mehr Schein als Sein -1.6
hält nicht was -1.5
taugt nichts -2
taugt nix -2
bringt nichts -1.2
bringt nix -1.3
bringt gar nichts -1.6
macht keinen Sinn -1.2
ergibt keinen Sinn -1.2
kein Platz mehr -0.8
umgekehrte Wagenreihung -1.2
falsche Wagenreihung -1.3
Wagen fehlt -1.5
Wagen fehlen -1.5
Reservierung weg -1.6
Reservierung futsch -1.8
stehen musste -1
im Gang sitzen -1
im Gang stehen -1
Zug voll -1
Zug überfüllt -1.9
Zug kaputt -1.9
Sardinen -1.2
wie die Sardinen -1.8
Viehtransport* -1.6
`;

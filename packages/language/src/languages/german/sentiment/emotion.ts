// What people say they feel when they complain: anger, disgust, fear, sadness, disappointment.
export const emotion = `
ärger* -2.2
ärgere mich -2.4
verärgert* -2.4
ärgerlich* -2.4
Ärgernis* -2.4
wütend* -2.8
Wut* -2.5
wutentbrannt -2.8
zornig* -2.6
Zorn -2.4
sauer -2
stinksauer -2.9
stocksauer -2.8
empört* -2.6
Empörung* -2.4
empörend* -2.8
erbost* -2.5
aufregen -1.9
regt .. auf -2.3
reg mich .. auf -2.4
aufgeregt -0.2
Aufreger -1.8
genervt* -2.4
nerv -2
nervt* -2.4
nerven -1.6
nervig* -2.3
nervend* -2.2
entnervt* -2.3
stört -1.4
störend* -1.7
belästig* -2.3
Belästigung -2.3
hasse -2.9
hasst -2.6
Hass* -2.4
gehasst -2.4
verhasst* -2.5
verachte* -2.6
ekel* -2.6
Ekel -2.6
eklig* -2.8
ekelhaft* -3
angeekelt* -2.8
widerlich* -3
widerwärtig* -3
abstoßend* -2.6
abartig* -2.8
pervers* -2.4
pfui -2.4
igitt -2.5
bäh -1.9
stinkt* -2.2
stinken -1.9
Gestank -2.3
schockiert* -2.3
schockierend* -2.3
Schock -1.8
fassungslos* -2.4
bestürzt* -1.9
erschreckend* -2.2
erschreckt -1.6
erschüttert* -1.9
alarmierend* -1.6
enttäuscht* -2.5
enttäuschend* -2.5
enttäuschung* -2.5
enttäuschen -2.2
frustriert* -2.4
frustrierend* -2.4
Frust* -2.2
verzweifelt* -1.9
Verzweiflung -1.9
deprimier* -2
traurig -1.6
Trauer -1.1
weinen -1.3
heulen -1.6
heul* -1.3
leider -1.2
schade* -1.4
bedauerlich* -1.4
bedauer* -0.7
unglücklich* -1.6
unzufrieden* -2.4
Unzufriedenheit -2.2
zufrieden* 1.8
sehr zufrieden 2.3
nicht zufrieden -2.4
unangenehm* -1.7
angenehm* 1.3
unwohl -1.4
wohl gefühlt 1.8
Angst -1.6
ängstlich* -1.1
Panik -1.7
Sorge -1.1
Sorgen -1.1
besorgt* -1.2
besorgniserregend* -1.7
Stress* -1.4
stressig* -1.6
gestresst* -1.6
entspannt* 1.1
müde -0.7
gelangweilt -1.3
langweilig* -1.8
Langeweile -1.2
öde -1.7
fad -1.3
leid -0.8
bin es leid -2.4
satt -0.6
hab es satt -2.6
habe es satt -2.6
ertrage -1.4
aushalten -0.8
Tränen -0.5
Schmerz* -1.3
weh -1.1
verletzt* -1.4
beleidigt* -1.6
beleidigend* -2.3
verletzend* -2
gedemütigt* -2.6
demütigend* -2.6
Demütigung -2.6
zumuten -1.8
Nervenkrieg -2.4
Nervenzusammenbruch -2.2
auf die Nerven -2.3
auf den Sack -2.8
auf den Keks -2.4
auf den Geist -2.4
zum Wahnsinn -1.9
Geduld am Ende -2.3
Geduld -0.4
Schlimm genug -2
kein Verständnis -2.3
verstehe nicht -0.8
versteh nicht -0.8
unnötig* -1.7
umsonst -0.5
vergebens -1.6
vergeblich* -1.7
Mist -2.2
so ein Mist -2.5
Mist gebaut -2.5
verdammt* -1.2
verflucht* -1.9
verdammte Scheiße -3
Scheiße -2.9
Scheiß* -2.8
beschissen* -3
Kacke -2.6
kack* -2.4
Dreck* -2.3
Mist* -1.9
Müll -2
Schrott* -2.6
Schrott -2.6
Schund -2.4
Plunder -1.6
Gammel* -1.8
Arsch* -2.4
zum Teufel -1.9
fuck* -2.2
fck -2.2
wtf -2.2
shit* -2.2
shice -2.2
boah -0.5
hä -0.8
ey -0.2
argh -1.6
grr* -1.8
orrr -1.6
meh -1.3
naja -0.6
na ja -0.8
tja -0.8
ach ja -0.2
pff -1.4
ätzend* -2.4
assi* -2.2
asozial* -2.8
krass -0.4
heftig -0.6
bitter* 0
tragisch* -1.6
elend* -2
Elend -1.9
Fluch -1.3
Pech -1.1
dämlich* -2.5
doof* -2
bäääh -1.9
hab die Schnauze voll -2.2
Nase gestrichen voll -2.2
Faxen dicke -2.2
Schnauze gestrichen -2.2
hab's satt -2.2
gestrichen voll -2.2
Kanal voll -2.2
steht mir bis -2.2
oben hin -2.2
hängt mir zum Hals -2.2
zum Hals raus -2.2
reicht -0.2
mir reicht's -2.2
jetzt reicht's -2.2
jetzt reichts -2.2
jetzt reicht es -2.2
reicht langsam -0.5
langsam reicht -2.2
genug davon -2.2
genug ist genug -2.2
bin bedient -2.2
so bedient -2.2
bin's leid -2.2
langsam leid -2.2
bin durch mit -2.2
fertig mit -2.2
durch mit euch -2.2
null Bock -2.2
Bock mehr -2.2
keine Lust mehr -2.2
keine Lust -2.2
Lust vergangen -2.2
vergeht mir -2.2
vergeht einem -2.2
verdirbt -2.2
verdorben -2.2
Laune verdorben -2.2
Laune im Keller -2.2
miese Laune -2.2
schlechte Laune -2.2
schlecht gelaunt -2.2
mies drauf -2.2
gereizt* -2.2
angepisst* -2.2
angefressen* -2.2
angesäuert* -2.2
angekotzt -2.2
pisst mich -2.2
kotzt mich -2.2
regt mich -2.2
macht mich wütend -2.2
macht mich fertig -2.2
macht mich krank -2.2
macht mich traurig -2.2
macht mich aggressiv -2.2
treibt mich -2.2
in den Wahnsinn -2.2
wahnsinnig machen -2.2
bringt mich auf die Palme -2.2
auf die Palme -2.2
Weißglut -2.2
platzt mir -2.2
platzt gleich -2.2
Hutschnur -2.2
auf 180 -2.2
auf hundertachtzig -2.2
raste aus -2.2
ausrasten -2.2
rast aus -2.2
flippe aus -2.2
könnt ausrasten -2.2
könnte ausrasten -2.2
könnte heulen -2.2
könnte schreien -2.2
könnte platzen -2.2
hochgehen -2.2
enttäusch* -1.8
herb enttäuscht -1.8
bitter enttäuscht -1.8
maßlos enttäuscht -1.8
tief enttäuscht -1.8
frustrier* -1.8
gefrustet -1.8
ernüchter* -1.8
Ernüchterung -1.8
desillusioniert -1.8
resignier* -1.8
Resignation -1.8
verzweifel* -1.8
Verzweiflung* -1.8
hoffnungslos* -1.8
aussichtslos* -1.8
trostlos* -1.8
deprimiert* -1.8
depri -1.8
Depression* -1.8
depressiv* -1.8
niedergeschlagen* -1.8
bedrückt* -1.8
bedrückend* -1.8
bedauern -1.8
bedaure -1.8
schade -1.2
so schade -1.8
echt schade -1.8
wirklich schade -1.8
jammerschade -1.8
sehr schade -1.8
Unmut* -1.8
Missmut -1.8
verdrossen -1.8
Verdruss -1.8
Groll -1.8
Empörung -1.8
Entrüstung -1.8
entrüstet* -1.8
entsetzt* -1.8
Entsetzen -1.8
erschütternd* -1.8
erschrocken* -1.8
geschockt* -1.8
fassungslos -1.2
betroffen -1.8
gekränkt* -1.8
beleidigt -1.8
verärgert -1.8
vergraul* -1.8
verstimmt -1.8
verbittert* -1.8
Misstrauen* -1.8
Zweifel* -1.3
bedenklich* -1.8
Besorgnis -1.8
Sorge* -0.6
sorge mich -1.8
mache mir Sorgen -1.8
Angst* -1.3
Angst haben -1.8
habe Angst -1.8
Panik* -1.8
panisch* -1.8
Furcht* -1.8
fürchte* -1.8
befürcht* -1.8
Befürchtung* -1.8
bedroh* -1.8
Bedrohung* -1.3
unheimlich* -1.8
mulmig* -1.8
unwohl* -1.8
Unbehagen -1.8
ungemütlich* -1.8
nervtötend* -1.8
nervenaufreibend* -1.8
stresst* -1.8
anstrengend* -1.8
ermüdend* -1.8
zermürbend* -1.8
quälend* -1.8
Qual* -1.8
quälen -1.8
Tortur* -1.8
Horrortrip* -1.8
Alptraum* -1.8
Albtraum* -1.8
höllisch* -1.8
Grauen -1.8
Graus -1.8
ein Graus -1.8
Jammer -1.8
leiden -1.3
leidet -1.8
leidig* -1.8
leidvoll -1.8
todtraurig -1.6
traurig aber wahr -1
Trauer* -1.6
weine 0
weint -1.6
heule -1.6
bitterlich -1.6
schmerzhaft* -1.6
tut weh -1.6
tun weh -1.6
wehtun -1.6
Kopfschmerz* -1.6
Bauchschmerz* -1.6
Zahnschmerz* -1.6
Bauchweh -1.6
Kopfweh -1.6
krank* -0.6
Krankheit* -1.6
erkältet* -1.6
Erkältung* -1.6
Grippe -1.6
Fieber -1.6
Übelkeit -1.6
kotzübel -1.4
schlecht geworden -1.6
mir ist schlecht -1.6
mir schlecht -1.6
hundemüde -1.6
todmüde -1.6
kaputt -1.6
fix und fertig -1.6
völlig fertig -1.6
erschöpft* -1.6
ausgebrannt -1.6
schlaflos* -1.6
nicht schlafen -1.6
schlafen kann -1.6
kann nicht schlafen -1.6
schlecht geschlafen -1.6
kaum geschlafen -1.6
einsam* -1.6
allein gelassen -1.6
alleingelassen -1.6
verlassen -0.5
lassen .. im Stich -1.6
hilflos -1.6
ratlos* -1.6
verwirrt* -1.6
verwirrend* -1.6
verunsicher* -1.6
öde* -1.6
gelangweilt* -1.6
gähn* -1.6
einschlafen -1.6
ätzt -1.6
dumm -1.6
saublöd* -1.6
nervt tierisch -1.6
nervt gewaltig -1.6
nervt so -1.6
tierisch -1.6
geht mir auf -1.6
auf den Senkel -1.6
auf die Eier -1.6
auf den Zeiger -1.6
auf den Wecker -1.6
hasse es -1.6
hasse das -1.6
hasse diese -1.6
hasse dich -1.6
ich hasse -1.6
kann nicht leiden -1.6
nicht ausstehen -1.6
nicht leiden -1.6
mag nicht -1.6
mag ich nicht -1.6
mag das nicht -1.6
mag es nicht -1.6
nicht ertragen -1.6
nicht auszuhalten -1.6
nicht mehr aushalten -1.6
nicht zum Aushalten -1.6
halt .. nicht aus -1.6
halte .. nicht aus -1.6
zu viel -1
zuviel -1.6
wird mir zu -1.6
langsam zu viel -1.6
genervt von -1.4
so genervt -1.4
voll genervt -1.4
nervig ist -1.4
nervtöt* -1.4
aufgewühlt -1.4
außer mir -1.4
am Boden zerstört -1.4
am Ende -0.6
bin am Ende -1.4
mit den Nerven -1.4
Nerven am Ende -1.4
Nerven blank -1.4
nervös -1.4
Nervosität -1.4
unruhig* -1.4
ruhelos* -1.4
rastlos* -1.4
bange* -1.4
bangen -1.4
zittere -1.4
graut mir -1.4
graust -1.4
gruselt -1.4
schauder* -1.4
Gänsehaut vor -1.4
erschaudern -1.4
beängstig* -1.4
bedrohlich* -1.4
unheilvoll* -1.4
düstere -1.4
schockier* -1.4
verstört* -1.4
traumatis* -1.4
Trauma -1.4
wütender -1.4
Wutausbruch -1.4
Wutanfall -1.4
Zornesröte -1.4
kocht -1.4
koche vor -1.4
platze gleich -1.4
es kotzt -1.4
speiübel -1.4
zum Speien -1.4
Brechreiz -1.4
Würgereiz -1.4
brech* -1.4
ekelt -1.4
ekelig* -1.4
ekelerregend* -1.4
igittigitt -1.4
bäh* -1.4
buh* -1.4
pfui* -1.4
örks -1.4
urgs -1.4
hmpf -1.4
grmpf -1.4
argh* -1.4
arrgh* -1.4
menno* -1.4
manno* -1.4
boah ey -1.4
boah nee -1.4
och nö* -1.4
och nee -1.4
oh nein -1.4
oh nee -1.4
nein nein -1.4
neeein* -1.4
ach du Scheiße -1.4
ach du Schande -1.4
ach du Schreck -1.4
oje* -1.4
ohje* -1.4
auweia -1.4
herrje -1.4
um Gottes willen -1.4
um Himmels willen -1.4
Gottes Willen -1.4
Himmel noch -1.4
verfluchte* -1.4
verdammte* -1.4
verdammter* -1.4
verdammtes -1.4
gottverdammt* -1.4
Dreckswetter -1.4
Scheißtag -1.4
Scheiss Tag -1.4
Scheißtag heute -1.4
blöder Tag -1.4
schlechter Tag -1.4
schrecklicher Tag -1.4
furchtbarer Tag -1.4
Horrortag -1.4
kein guter Tag -1.4
nicht mein Tag -1.4
beschissener Tag -1.4
scheiße gelaufen -1.4
dumm gelaufen -0.8
echt scheiße -1.4
so scheiße -1.4
voll scheiße -1.4
ist scheiße -1.4
sind scheiße -1.4
finde ich scheiße -1.4
find ich scheiße -1.4
finde ich doof -1.4
find ich doof -1.4
finde ich blöd -1.4
find ich blöd -1.4
finde ich nicht gut -1.4
find ich nicht gut -1.4
finde ich schlecht -1.4
finde ich schlimm -1.4
finde ich traurig -1.4
finde ich peinlich -1.4
finde ich unmöglich -1.4
finde ich schade -1.4
find ich schade -1.4
gefällt mir nicht -1.4
gefällt mir gar nicht -1.4
gefällt mir überhaupt nicht -1.4
mag ich gar nicht -1.4
kann ich nicht leiden -1.4
nicht mehr hören -1.4
nicht mehr sehen -1.4
kann es nicht mehr hören -1.4
kann es nicht mehr sehen -1.4
kann nicht mehr -1.4
ich kann nicht mehr -1.4
will nicht mehr -1.4
ich will nicht -1.4
will nicht -1.4
mag nicht mehr -1.4
keinen Nerv -1.4
keine Kraft -1.4
keine Energie -1.4
keine Hoffnung -1.4
keine Freude -1.4
null Verständnis -1.4
kein Spaß -1.4
keinen Spaß -1.4
nicht fair -1.4
so unfair -1.4
gar nicht gut -1.4
nicht gut -1.4
nicht okay -1.4
nicht ok -1.4
nicht in Ordnung -1.4
nicht normal -1.4
nicht schön -1.4
nicht so schön -1.4
nicht lustig -1.4
nicht cool -1.4
uncool* -1.4
ungut* -1.4
unschön -1.4
ungern -1.4
ungeliebt* -1.4
Leid tut -1.4
tut mir leid für -1.4
so leid -1.4
armes Deutschland -1.4
arme Kinder -1.4
arme Menschen -1.4
arme Leute -1.4
arme Tiere -1.4
armer Kerl -1.4
armes Ding -1.4
arme Sau -1.4
Bauchschmerzen -1.4
Kopfschmerzen -1.4
Zahnschmerzen -1.6
Halsschmerzen -1.4
Rückenschmerzen -1.4
Migräne -1.6
erkältet -1.3
Erkältung -1.2
mir ist übel -1.9
mir wird schlecht -2
mir wird übel -2
nicht schlafen können -1.4
total müde -1
übermüdet -1.2
ausgelaugt -1.6
am Ende meiner -1.7
Nerven liegen blank -1.9
geht mir auf die Nerven -2.3
auf die Ketten -1.9
kann ich nicht ab -1.8
hab kein Bock -1.8
keine Motivation -1.4
keine Nerven -1.6
langt's -1.2
Hals auf -1.6
dicken Hals -2.2
Puls auf -1.8
hab Puls -1.9
Blutdruck -0.8
platzt mir der Kragen -2.4
Kragen geplatzt -2.3
angefressen -2
angepisst -2.4
angesäuert -1.9
vergrätzt -1.9
erzürnt -2
aufgebracht -1.7
fuchsteufelswild -2.5
könnt heulen -1.9
könnte durchdrehen -1.9
kriege die Krise -2.2
krieg ich die Krise -2.2
krieg nen Anfall -1.9
dreh durch -1.6
drehe durch -1.6
todtraurig* -2.2
betrübt -1.6
bedrückt -1.6
niedergeschlagen -1.7
Herzschmerz -1.3
Kummer -1.4
einsam -1.2
vermisse -0.7
fehlt mir -0.6
Ängste -1.2
macht mir Angst -1.8
ungutes Gefühl -1.7
flaues Gefühl -1.6
beunruhigend* -1.8
bestürz* -1.9
wie schade -1.4
schade dass -1.4
leider nicht -1.2
leider nur -1.1
leider kein* -1.2
leider keine -1.2
leider gar nicht -1.4
bedauerlicherweise -1.4
dummerweise -1.3
blöderweise -1.4
doofer Tag -1.7
doofer Montag -1.2
scheiß Wetter -1.8
mieser Tag -1.8
Pechvogel -1.1
so ein Pech -1.4
Pech gehabt -1.3
och nö -1.4
oh man -1.1
oh mann -1.2
ohje -1
oje -1
grrr -1.7
grr -1.6
grml -1.6
pfff -1.2
würg -1.9
seufz -1
schnief -1.1
heul -1.1
kotz -2.2
gähn -1.1
augenroll -1.4
headdesk -1.7
kopf->tisch -1.6
Kopf Tisch -1.4
omg -0.2
fml -1.9
ffs -1.8
`;

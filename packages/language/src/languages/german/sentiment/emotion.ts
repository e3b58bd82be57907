// What people say they feel when they complain: anger, disgust, fear, sadness, disappointment.
export const emotion = `
ärger* -1.8
ärgere mich -2
verärgert* -2
ärgerlich* -2
Ärgernis* -2
wütend* -2.3
Wut* -2.1
wutentbrannt -2.3
zornig* -2.2
Zorn -2
sauer -1.7
stinksauer -2.4
stocksauer -2.3
empört* -2.2
Empörung* -2
empörend* -2.3
erbost* -2.1
aufregen -1.6
regt .. auf -1.9
reg mich .. auf -2
aufgeregt -0.2
Aufreger -1.5
genervt* -2
nerv -1.7
nervt* -2
nerven -1.3
nervig* -1.9
nervend* -1.8
entnervt* -1.9
stört -1.2
störend* -1.4
belästig* -1.9
Belästigung -1.9
hasse -2.4
hasst -2.2
Hass* -2
gehasst -2
verhasst* -2.1
verachte* -2.2
ekel* -2.2
Ekel -2.2
eklig* -2.3
ekelhaft* -2.5
angeekelt* -2.3
widerlich* -2.5
widerwärtig* -2.5
abstoßend* -2.2
abartig* -2.3
pervers* -2
pfui -2
igitt -2.1
bäh -1.6
stinkt* -1.8
stinken -1.6
Gestank -1.9
schockiert* -1.9
schockierend* -1.9
Schock -1.5
fassungslos* -2
bestürzt* -1.6
erschreckend* -1.8
erschreckt -1.3
erschüttert* -1.6
alarmierend* -1.3
enttäuscht* -2.1
enttäuschend* -2.1
enttäuschung* -2.1
enttäuschen -1.8
frustriert* -2
frustrierend* -2
Frust* -1.8
verzweifelt* -1.6
Verzweiflung -1.6
deprimier* -1.7
traurig -1.3
Trauer -0.9
weinen -1.1
heulen -1.3
heul* -1.1
leider -1
schade* -1.2
bedauerlich* -1.2
bedauer* -0.6
unglücklich* -1.3
unzufrieden* -2
Unzufriedenheit -1.8
zufrieden* 1.8
sehr zufrieden 2.3
nicht zufrieden -2
unangenehm* -1.4
angenehm* 1.3
unwohl -1.2
wohl gefühlt 1.8
Angst -1.3
ängstlich* -0.9
Panik -1.4
Sorge -0.9
Sorgen -0.9
besorgt* -1
besorgniserregend* -1.4
Stress* -1.2
stressig* -1.3
gestresst* -1.3
entspannt* 1.1
müde -0.6
gelangweilt -1.1
langweilig* -1.5
Langeweile -1
öde -1.4
fad -1.1
leid -0.7
bin es leid -2
satt -0.5
hab es satt -2.2
habe es satt -2.2
ertrage -1.2
aushalten -0.7
Tränen -0.4
Schmerz* -1.1
weh -0.9
verletzt* -1.2
beleidigt* -1.3
beleidigend* -1.9
verletzend* -1.7
gedemütigt* -2.2
demütigend* -2.2
Demütigung -2.2
zumuten -1.5
Nervenkrieg -2
Nervenzusammenbruch -1.8
auf die Nerven -1.9
auf den Sack -2.3
auf den Keks -2
auf den Geist -2
zum Wahnsinn -1.6
Geduld am Ende -1.9
Geduld -0.3
Schlimm genug -1.7
kein Verständnis -1.9
verstehe nicht -0.7
versteh nicht -0.7
unnötig* -1.4
umsonst -0.4
vergebens -1.3
vergeblich* -1.4
Mist -1.8
so ein Mist -2.1
Mist gebaut -2.1
verdammt* -1
verflucht* -1.6
verdammte Scheiße -2.7
Scheiße -2.4
Scheiß* -2.3
beschissen* -2.5
Kacke -2.2
kack* -2
Dreck* -1.9
Mist* -1.6
Müll -1.7
Schrott* -2.2
Schrott -2.2
Schund -2
Plunder -1.3
Gammel* -1.5
Arsch* -2
zum Teufel -1.6
fuck* -1.8
fck -1.8
wtf -1.8
shit* -1.8
shice -1.8
boah -0.4
hä -0.7
ey -0.2
argh -1.3
grr* -1.5
orrr -1.3
meh -1.1
naja -0.5
na ja -0.7
tja -0.7
ach ja -0.2
pff -1.2
ätzend* -2
assi* -1.8
asozial* -2.3
krass -0.3
heftig -0.5
bitter* 0
tragisch* -1.3
elend* -1.7
Elend -1.6
Fluch -1.1
Pech -0.9
dämlich* -2.1
doof* -1.7
bäääh -1.6
hab die Schnauze voll -1.8
Nase gestrichen voll -1.8
Faxen dicke -1.8
Schnauze gestrichen -1.8
hab's satt -1.8
gestrichen voll -1.8
Kanal voll -1.8
steht mir bis -1.8
oben hin -1.8
hängt mir zum Hals -1.8
zum Hals raus -1.8
reicht -0.2
mir reicht's -1.8
jetzt reicht's -1.8
jetzt reichts -1.8
jetzt reicht es -1.8
reicht langsam -0.4
langsam reicht -1.8
genug davon -1.8
genug ist genug -1.8
bin bedient -1.8
so bedient -1.8
bin's leid -1.8
langsam leid -1.8
bin durch mit -1.8
fertig mit -1.8
durch mit euch -1.8
null Bock -1.8
Bock mehr -1.8
keine Lust mehr -1.8
keine Lust -1.8
Lust vergangen -1.8
vergeht mir -1.8
vergeht einem -1.8
verdirbt -1.8
verdorben -1.8
Laune verdorben -1.8
Laune im Keller -1.8
miese Laune -1.8
schlechte Laune -1.8
schlecht gelaunt -1.8
mies drauf -1.8
gereizt* -1.8
angepisst* -1.8
angefressen* -1.8
angesäuert* -1.8
angekotzt -1.8
pisst mich -1.8
kotzt mich -1.8
regt mich -1.8
macht mich wütend -1.8
macht mich fertig -1.8
macht mich krank -1.8
macht mich traurig -1.8
macht mich aggressiv -1.8
treibt mich -1.8
in den Wahnsinn -1.8
wahnsinnig machen -1.8
bringt mich auf die Palme -1.8
auf die Palme -1.8
Weißglut -1.8
platzt mir -1.8
platzt gleich -1.8
Hutschnur -1.8
auf 180 -1.8
auf hundertachtzig -1.8
raste aus -1.8
ausrasten -1.8
rast aus -1.8
flippe aus -1.8
könnt ausrasten -1.8
könnte ausrasten -1.8
könnte heulen -1.8
könnte schreien -1.8
könnte platzen -1.8
hochgehen -1.8
enttäusch* -1.5
herb enttäuscht -1.5
bitter enttäuscht -1.5
maßlos enttäuscht -1.5
tief enttäuscht -1.5
frustrier* -1.5
gefrustet -1.5
ernüchter* -1.5
Ernüchterung -1.5
desillusioniert -1.5
resignier* -1.5
Resignation -1.5
verzweifel* -1.5
Verzweiflung* -1.5
hoffnungslos* -1.5
aussichtslos* -1.5
trostlos* -1.5
deprimiert* -1.5
depri -1.5
Depression* -1.5
depressiv* -1.5
niedergeschlagen* -1.5
bedrückt* -1.5
bedrückend* -1.5
bedauern -1.5
bedaure -1.5
schade -1
so schade -1.5
echt schade -1.5
wirklich schade -1.5
jammerschade -1.5
sehr schade -1.5
Unmut* -1.5
Missmut -1.5
verdrossen -1.5
Verdruss -1.5
Groll -1.5
Empörung -1.5
Entrüstung -1.5
entrüstet* -1.5
entsetzt* -1.5
Entsetzen -1.5
erschütternd* -1.5
erschrocken* -1.5
geschockt* -1.5
fassungslos -1
betroffen -1.5
gekränkt* -1.5
beleidigt -1.5
verärgert -1.5
vergraul* -1.5
verstimmt -1.5
verbittert* -1.5
Misstrauen* -1.5
Zweifel* -1.1
bedenklich* -1.5
Besorgnis -1.5
Sorge* -0.5
sorge mich -1.5
mache mir Sorgen -1.5
Angst* -1.1
Angst haben -1.5
habe Angst -1.5
Panik* -1.5
panisch* -1.5
Furcht* -1.5
fürchte* -1.5
befürcht* -1.5
Befürchtung* -1.5
bedroh* -1.5
Bedrohung* -1.1
unheimlich* -1.5
mulmig* -1.5
unwohl* -1.5
Unbehagen -1.5
ungemütlich* -1.5
nervtötend* -1.5
nervenaufreibend* -1.5
stresst* -1.5
anstrengend* -1.5
ermüdend* -1.5
zermürbend* -1.5
quälend* -1.5
Qual* -1.5
quälen -1.5
Tortur* -1.5
Horrortrip* -1.5
Alptraum* -1.5
Albtraum* -1.5
höllisch* -1.5
Grauen -1.5
Graus -1.5
ein Graus -1.5
Jammer -1.5
leiden -1.1
leidet -1.5
leidig* -1.5
leidvoll -1.5
todtraurig -1.3
traurig aber wahr -0.8
Trauer* -1.3
weine 0
weint -1.3
heule -1.3
bitterlich -1.3
schmerzhaft* -1.3
tut weh -1.3
tun weh -1.3
wehtun -1.3
Kopfschmerz* -1.3
Bauchschmerz* -1.3
Zahnschmerz* -1.3
Bauchweh -1.3
Kopfweh -1.3
krank* -0.5
Krankheit* -1.3
erkältet* -1.3
Erkältung* -1.3
Grippe -1.3
Fieber -1.3
Übelkeit -1.3
kotzübel -1.2
schlecht geworden -1.3
mir ist schlecht -1.3
mir schlecht -1.3
hundemüde -1.3
todmüde -1.3
kaputt -1.3
fix und fertig -1.3
völlig fertig -1.3
erschöpft* -1.3
ausgebrannt -1.3
schlaflos* -1.3
nicht schlafen -1.3
schlafen kann -1.3
kann nicht schlafen -1.3
schlecht geschlafen -1.3
kaum geschlafen -1.3
einsam* -1.3
allein gelassen -1.3
alleingelassen -1.3
verlassen -0.4
lassen .. im Stich -1.3
hilflos -1.3
ratlos* -1.3
verwirrt* -1.3
verwirrend* -1.3
verunsicher* -1.3
öde* -1.3
gelangweilt* -1.3
gähn* -1.3
einschlafen -1.3
ätzt -1.3
dumm -1.3
saublöd* -1.3
nervt tierisch -1.3
nervt gewaltig -1.3
nervt so -1.3
tierisch -1.3
geht mir auf -1.3
auf den Senkel -1.3
auf die Eier -1.3
auf den Zeiger -1.3
auf den Wecker -1.3
hasse es -1.3
hasse das -1.3
hasse diese -1.3
hasse dich -1.3
ich hasse -1.3
kann nicht leiden -1.3
nicht ausstehen -1.3
nicht leiden -1.3
mag nicht -1.3
mag ich nicht -1.3
mag das nicht -1.3
mag es nicht -1.3
nicht ertragen -1.3
nicht auszuhalten -1.3
nicht mehr aushalten -1.3
nicht zum Aushalten -1.3
halt .. nicht aus -1.3
halte .. nicht aus -1.3
zu viel -0.8
zuviel -1.3
wird mir zu -1.3
langsam zu viel -1.3
genervt von -1.2
so genervt -1.2
voll genervt -1.2
nervig ist -1.2
nervtöt* -1.2
aufgewühlt -1.2
außer mir -1.2
am Boden zerstört -1.2
am Ende -0.5
bin am Ende -1.2
mit den Nerven -1.2
Nerven am Ende -1.2
Nerven blank -1.2
nervös -1.2
Nervosität -1.2
unruhig* -1.2
ruhelos* -1.2
rastlos* -1.2
bange* -1.2
bangen -1.2
zittere -1.2
graut mir -1.2
graust -1.2
gruselt -1.2
schauder* -1.2
Gänsehaut vor -1.2
erschaudern -1.2
beängstig* -1.2
bedrohlich* -1.2
unheilvoll* -1.2
düstere -1.2
schockier* -1.2
verstört* -1.2
traumatis* -1.2
Trauma -1.2
wütender -1.2
Wutausbruch -1.2
Wutanfall -1.2
Zornesröte -1.2
kocht -1.2
koche vor -1.2
platze gleich -1.2
es kotzt -1.2
speiübel -1.2
zum Speien -1.2
Brechreiz -1.2
Würgereiz -1.2
brech* -1.2
ekelt -1.2
ekelig* -1.2
ekelerregend* -1.2
igittigitt -1.2
bäh* -1.2
buh* -1.2
pfui* -1.2
örks -1.2
urgs -1.2
hmpf -1.2
grmpf -1.2
argh* -1.2
arrgh* -1.2
menno* -1.2
manno* -1.2
boah ey -1.2
boah nee -1.2
och nö* -1.2
och nee -1.2
oh nein -1.2
oh nee -1.2
nein nein -1.2
neeein* -1.2
ach du Scheiße -1.2
ach du Schande -1.2
ach du Schreck -1.2
oje* -1.2
ohje* -1.2
auweia -1.2
herrje -1.2
um Gottes willen -1.2
um Himmels willen -1.2
Gottes Willen -1.2
Himmel noch -1.2
verfluchte* -1.2
verdammte* -1.2
verdammter* -1.2
verdammtes -1.2
gottverdammt* -1.2
Dreckswetter -1.2
Scheißtag -1.2
Scheiss Tag -1.2
Scheißtag heute -1.2
blöder Tag -1.2
schlechter Tag -1.2
schrecklicher Tag -1.2
furchtbarer Tag -1.2
Horrortag -1.2
kein guter Tag -1.2
nicht mein Tag -1.2
beschissener Tag -1.2
scheiße gelaufen -1.2
dumm gelaufen -0.7
echt scheiße -1.2
so scheiße -1.2
voll scheiße -1.2
ist scheiße -1.2
sind scheiße -1.2
finde ich scheiße -1.2
find ich scheiße -1.2
finde ich doof -1.2
find ich doof -1.2
finde ich blöd -1.2
find ich blöd -1.2
finde ich nicht gut -1.2
find ich nicht gut -1.2
finde ich schlecht -1.2
finde ich schlimm -1.2
finde ich traurig -1.2
finde ich peinlich -1.2
finde ich unmöglich -1.2
finde ich schade -1.2
find ich schade -1.2
gefällt mir nicht -1.2
gefällt mir gar nicht -1.2
gefällt mir überhaupt nicht -1.2
mag ich gar nicht -1.2
kann ich nicht leiden -1.2
nicht mehr hören -1.2
nicht mehr sehen -1.2
kann es nicht mehr hören -1.2
kann es nicht mehr sehen -1.2
kann nicht mehr -1.2
ich kann nicht mehr -1.2
will nicht mehr -1.2
ich will nicht -1.2
will nicht -1.2
mag nicht mehr -1.2
keinen Nerv -1.2
keine Kraft -1.2
keine Energie -1.2
keine Hoffnung -1.2
keine Freude -1.2
null Verständnis -1.2
kein Spaß -1.2
keinen Spaß -1.2
nicht fair -1.2
so unfair -1.2
gar nicht gut -1.2
nicht gut -1.2
nicht okay -1.2
nicht ok -1.2
nicht in Ordnung -1.2
nicht normal -1.2
nicht schön -1.2
nicht so schön -1.2
nicht lustig -1.2
nicht cool -1.2
uncool* -1.2
ungut* -1.2
unschön -1.2
ungern -1.2
ungeliebt* -1.2
Leid tut -1.2
tut mir leid für -1.2
so leid -1.2
armes Deutschland -1.2
arme Kinder -1.2
arme Menschen -1.2
arme Leute -1.2
arme Tiere -1.2
armer Kerl -1.2
armes Ding -1.2
arme Sau -1.2
Bauchschmerzen -1.2
Kopfschmerzen -1.2
Zahnschmerzen -1.3
Halsschmerzen -1.2
Rückenschmerzen -1.2
Migräne -1.3
erkältet -1.1
Erkältung -1
mir ist übel -1.6
mir wird schlecht -1.7
mir wird übel -1.7
nicht schlafen können -1.2
total müde -0.8
übermüdet -1
ausgelaugt -1.3
am Ende meiner -1.4
Nerven liegen blank -1.6
geht mir auf die Nerven -1.9
auf die Ketten -1.6
kann ich nicht ab -1.5
hab kein Bock -1.5
keine Motivation -1.2
keine Nerven -1.3
langt's -1
Hals auf -1.3
dicken Hals -1.8
Puls auf -1.5
hab Puls -1.6
Blutdruck -0.7
platzt mir der Kragen -2
Kragen geplatzt -1.9
angefressen -1.7
angepisst -2
angesäuert -1.6
vergrätzt -1.6
erzürnt -1.7
aufgebracht -1.4
fuchsteufelswild -2.1
könnt heulen -1.6
könnte durchdrehen -1.6
kriege die Krise -1.8
krieg ich die Krise -1.8
krieg nen Anfall -1.6
dreh durch -1.3
drehe durch -1.3
todtraurig* -1.8
betrübt -1.3
bedrückt -1.3
niedergeschlagen -1.4
Herzschmerz -1.1
Kummer -1.2
einsam -1
vermisse -0.6
fehlt mir -0.5
Ängste -1
macht mir Angst -1.5
ungutes Gefühl -1.4
flaues Gefühl -1.3
beunruhigend* -1.5
bestürz* -1.6
wie schade -1.2
schade dass -1.2
leider nicht -1
leider nur -0.9
leider kein* -1
leider keine -1
leider gar nicht -1.2
bedauerlicherweise -1.2
dummerweise -1.1
blöderweise -1.2
doofer Tag -1.4
doofer Montag -1
scheiß Wetter -1.5
mieser Tag -1.5
Pechvogel -0.9
so ein Pech -1.2
Pech gehabt -1.1
och nö -1.2
oh man -0.9
oh mann -1
ohje -0.8
oje -0.8
grrr -1.4
grr -1.3
grml -1.3
pfff -1
würg -1.6
seufz -0.8
schnief -0.9
heul -0.9
kotz -1.8
gähn -0.9
augenroll -1.2
headdesk -1.4
kopf->tisch -1.3
Kopf Tisch -1.2
omg -0.2
fml -1.6
ffs -1.5
`;

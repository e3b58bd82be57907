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
umsonst -1
vergebens -1.3
vergeblich* -1.4
Mist -1.8
so ein Mist -2.1
Mist gebaut -2.1
verdammt* -1.4
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
naja -0.7
na ja -0.7
tja -0.7
ach ja -0.2
pff -1.2
ätzend* -2
assi* -1.8
asozial* -2.3
krass -0.3
heftig -0.5
bitter* -1.3
tragisch* -1.3
elend* -1.7
Elend -1.6
Fluch -1.1
Pech -0.9
dämlich* -2.1
doof* -1.7
bäääh -1.6
`;

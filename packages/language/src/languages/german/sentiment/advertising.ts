// Campaigns that embarrass or annoy, and those that please.
export const advertising = `
Werbelüge* -1.3
irreführende Werbung -1.3
peinliche Werbung -1.3
nervige Werbung -1.3
dumme Werbung -1.3
sexistische Werbung -1.3
geschmacklose Werbung -1.3
Werbung nervt -1.3
Werbeterror -1.3
zugemüllt -1.3
zugespamt -1.3
Dauerwerbung -1.3
Dauerwerbesendung -1.3
aufdringlich* -1.3
penetrant* -1.3
aggressive Werbung -1.3
Marketinggag -1.3
PR-Gag -1.3
PR-Desaster -1.3
PR-Stunt -1.3
reine PR -1.3
nur PR -1.3
PR-Geschwätz -1.3
Werbegag -1.3
Etikettenschwindel -1.3
Mogelpackung -1.3
Clickbait -1.3
reißerisch* -1.3
Schleichwerbung -1.3
heuchlerische Kampagne -1.3
Kampagne peinlich -1.3
Shitstorm -1.3
Fehltritt* -1.3
Fettnäpfchen -1.3
Ausrutscher* -1.3
Eigentor -1.3
ins Knie geschossen -1.3
nach hinten losgegangen -1.3
daneben -1.3
voll daneben -1.3
ging daneben -1.3
völlig daneben -1.3
total daneben -1.3
danebengegriffen -1.3
vergriffen -1.3
ins Klo gegriffen -1.3
verfehlt* -1.3
Thema verfehlt -1.3
missraten* -1.3
plump* -1.1
platt -0.5
billige Masche -1.3
fremdschämen -1.3
anbieder* -1.3
cringe -1.3
cringy -1.3
cringig -1.3
unlustig* -1.3
unwitzig* -1.3
nicht witzig -1.3
gar nicht lustig -1.3
überhaupt nicht lustig -1.3
finde ich nicht lustig -1.3
nicht komisch -1.3
geniale Werbung 1.5
tolle Werbung 1.5
beste Werbung 1.5
witzige Werbung 1.5
coole Werbung 1.5
gute Werbung 1.5
geniale Kampagne 1.5
starke Kampagne 1.5
tolle Aktion 1.5
super Aktion 1.5
coole Aktion 1.5
schöne Aktion 1.5
gute Aktion 1.5
gute Idee 1.5
tolle Idee 1.5
super Idee 1.5
geniale Idee 1.5
schöne Idee 1.5
gute Sache 1.5
tolle Sache 1.5
zum Schießen 1.5
zum Wegschmeißen 1.5
Brüller 1.5
einfallsreich* 1.5
ideenreich* 1.5
inspirierend* 1.5
erfrischend* 1.5
`;

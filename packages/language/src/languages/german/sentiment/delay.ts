// Waiting, lateness, cancellation and everything that does not come when it should.
export const delay = `
Verspätung* -2.6
verspätet* -2
verspäten -2
zu spät -2
viel zu spät -2.6
kommt zu spät -2
kam zu spät -2
unpünktlich* -2.6
pünktlich 1
überpünktlich 1.5
Pünktlichkeit 0.5
Warteschlange* -2
Warteschleife* -2.6
Wartezeit* -1.3
warten lassen -2
lässt .. warten -2
lassen .. warten -2
ewig -1.6
ewige* -1.6
ewig lange -2.3
Ewigkeit* -2
seit Wochen -1.6
seit Monaten -1.6
seit Tagen -1.3
seit Stunden -1.6
seit einer Stunde -1.3
stundenlang* -1.6
tagelang* -2
wochenlang* -2.3
monatelang* -2.3
noch immer nicht -2
immer noch nicht -2
immer noch kein* -2
noch immer kein* -2
noch nicht -0.3
bis heute nicht -2.3
bis heute kein* -2.3
nie angekommen -2.6
nicht angekommen -2.3
kommt nicht an -2.3
kommt nicht -1.3
kommt nie -2
kam nie -2.3
kam nicht -1.7
Ausfall -2.3
Ausfälle* -2.3
ausfallen -2
ausgefallen -2
fällt aus -2.3
fallen aus -2.3
fiel aus -2.3
fällt .. aus -2
fallen .. aus -2
Zugausfall -2.6
entfällt -1.7
entfallen -1.3
gestrichen -1.6
storniert* -1.6
Stornierung* -1.3
abgesagt -1.6
Absage -1.6
annulliert* -2
gecancelt* -2
verschoben -1
vertröste* -2.6
hingehalten -2.6
hinhalte* -2.6
Hinhaltetaktik* -3
verpasst* -1.6
Anschluss verpasst -2.6
Anschluss weg -2.3
gestrandet* -2.3
stranden -2
sitze fest -2.3
sitzen fest -2.3
steht still -1.6
stehen still -1.6
Stillstand -2
Stau -1.6
Rückstau -1.6
Verzögerung* -2
verzögert* -1.6
langsam* -0.8
lahm -2
lahme* -2
lahmarsch* -3
Schneckentempo -2.3
trödel* -2
schleppend* -2
dauert ewig -2.6
dauert zu lange -2.3
dauert .. lange -1.3
dauert schon -1.3
dauert .. noch -1
überfällig* -1.6
versäumt* -1.7
Störung* -1.7
Signalstörung* -2
Betriebsstörung* -2
Weichenstörung* -2
Streik* -0.7
bestreikt* -1.6
Schienenersatzverkehr -1.3
Umleitung* -0.7
Sperrung -0.9
gesperrt -1.2
überfüllt* -2.3
überlastet* -2
überbucht* -2.3
rappelvoll -1.6
proppenvoll -1.6
vollgestopft* -1.7
gequetscht -1.3
Sardinenbüchse -2.3
Notbetrieb -1.6
Minuten später -0.8
Stunden später -1
schon wieder -2
mal wieder -1.6
wieder einmal -1.3
wieder mal -1.6
jedes Mal -1
jeden Tag -0.4
immer wieder -0.7
immer das gleiche -2
immer dasselbe -2
jeden verdammten Tag -2.6
wie immer -0.4
wie üblich -1.3
typisch* -1.3
natürlich wieder -2
steh hier seit -2
stehen hier seit -2
stehe seit -2
stehen seit -2
sitze seit -2
sitzen seit -2
hänge seit -2
hänge fest -2
hängen fest -2
festgesessen -2
festsitz* -2
steckengeblieben -2
stecken geblieben -2
aufgeschmissen -2
hinhalten -2
hält .. hin -2
vertröst* -2
auf die lange Bank -2
Terminabsage* -2
Absage* -2
sagt .. ab -2
sagen .. ab -2
kurzfristig abgesagt -2
kurzfristig gestrichen -2
verschiebt sich -2
wieder verschoben -2
mehrfach verschoben -2
Rückstau* -2
Lieferverzug -2
Verzug -2
Lieferengpass* -2
Lieferschwierigkeit* -2
Rückstand -2
verzögern -2
verzögert sich -2
im Verzug -2
in Verzug -2
längst überfällig -2
seit Jahren überfällig -2
verpasst -0.8
Flug verpasst -2.3
Zug verpasst -2.3
Termin verpasst -2.3
verpasse -2.3
Anschluss nicht -2.3
nicht rechtzeitig -2.3
nie rechtzeitig -2.3
nie pünktlich -2.3
selten pünktlich -2.3
nicht pünktlich -2.3
kommt wieder nicht -2.3
kommt mal wieder nicht -2.3
kommt und kommt nicht -2.3
kommt einfach nicht -2.3
kam einfach nicht -2.3
taucht nicht auf -2.3
nicht aufgetaucht -2.3
nie aufgetaucht -2.3
fährt nicht -2.3
fährt nix -2.3
fährt gar nicht -2.3
fährt kein* -2.3
fährt mal wieder -2.3
fahren nicht -2.3
nichts fährt -2.3
steht schon wieder -2.3
steht mal wieder -2.3
nichts geht mehr -2.3
nix geht mehr -2.3
geht nix mehr -2.3
Totalausfall* -2.3
wo bleiben -1.6
wann kommt endlich -1.6
wann gedenkt -1.6
wie lange noch -1.6
wie lange soll -1.6
wie lang noch -1.6
wie lange dauert -1.6
dauert -0.4
dauert Wochen -1.6
dauert Monate -1.6
dauert länger -1.6
gedauert -0.9
langwierig* -1.6
im Schneckentempo -1.6
getrödelt -1.6
lahm* -1.6
lahmarschig* -1.6
lahme Ente -1.6
schnarchnasig* -1.6
Bummelei -1.6
bummel* -1.6
wartet man -1.3
warte seit -1.3
warten seit -1.3
warte immer noch -1.3
warten immer noch -1.3
warte noch immer -1.3
warte auf -0.9
warte noch auf -1.3
wart no immer -1.3
wart scho -1.3
warte ich -1.3
warte schon -1.3
warten schon -1.3
umsonst gewartet -1.3
gewartet -1.4
gewartet und gewartet -1.3
stundenlanges Warten -1.3
ewiges Warten -1.3
ewige Warterei -1.3
Warterei -1.3
Geduldsprobe* -1.3
Geduldsfaden -1.3
keine Geduld mehr -1.3
ungeduldig* -1.3
Minuten zu spät -1.3
Stunden zu spät -1.3
Tage zu spät -1.3
Wochen zu spät -1.3
min später -1.3
min zu spät -1.3
Minuten gewartet -1.3
Stunden gewartet -1.3
Stunden warten -1.3
Minuten warten -1.3
halbe Stunde -0.4
ganze Stunde -0.4
über eine Stunde -1
über zwei Stunden -1.3
ganzen Tag -0.4
den ganzen Tag gewartet -1.3
halben Tag -1.3
ganzen Vormittag -1.3
immer noch keine -1.7
noch immer keine -1.7
noch keine Antwort -1.7
nach wie vor keine -1.7
bisher keine -1.7
bislang keine -1.7
bis jetzt keine -1.7
bis heute keine -1.7
noch nichts -1.7
immer noch nichts -1.7
noch immer nichts -1.7
immer noch nix -1.7
bisher nichts -1.7
bis heute nichts -1.7
seit Ewigkeiten -1.7
seit Tagen keine -1.7
seit Jahren -0.7
seit Monaten keine -1.7
drei Wochen -0.6
vier Wochen -0.6
sechs Wochen -0.6
mehreren Wochen -0.7
etlichen Wochen -1.7
wieder mal zu spät -1.3
mal wieder zu spät -1.3
spät dran -1.3
verspät* -1.3
Verspätungs* -1.3
Zugausfäll* -1.3
Zugverspätung* -1.3
Flugausfall* -1.3
Flugverspätung* -1.3
Ersatzverkehr -0.4
SEV -0.4
im Stau -1
Staus -1.3
gestört* -1.3
Stellwerksstörung* -1.3
Oberleitungsstörung* -1.3
Verkehrschaos -1.3
Streckensperrung* -1.3
Sperrung* -1
Umleitung -1.3
Umweg -1
Engpass* -1.3
Überlastung -1.3
Warnstreik* -0.7
Ausstand -0.7
Verspätungen im -0.7
Einschränkung* -0.7
eingeschränkt -0.7
Bauarbeiten -0.7
Baustelle* -0.7
rechtzeitig 0.8
auf die Minute 0.8
fristgerecht 0.8
termingerecht 0.8
am nächsten Tag da 0.8
früher als erwartet 0.8
schneller als erwartet 0.8
schneller als gedacht 0.8
ging schnell 0.8
ging fix 0.8
zack zack 0.8
ruckzuck 0.8
ratzfatz 0.8
prompt* 0.8
prompte Antwort 0.8
flott* 0.8
superschnell* 0.8
schnelle Lieferung 0.8
schnell geliefert 0.8
sofort geliefert 0.8
sofort geholfen 0.8
hat alles geklappt 0.8
alles geklappt 0.8
geklappt 0.8
klappt prima 0.8
klappt gut 0.8
klappt wunderbar 0.8
seit zwei Wochen -1.7
seit zwei Monaten -1.7
seit drei Wochen -1.7
seit drei Monaten -1.7
seit vier Wochen -1.7
seit vier Monaten -1.7
seit fünf Wochen -1.7
seit fünf Monaten -1.7
seit sechs Wochen -1.7
seit sechs Monaten -1.7
seit acht Wochen -1.7
seit acht Monaten -1.7
seit 2 Wochen -1.7
seit 2 Monaten -1.7
seit 3 Wochen -1.7
seit 3 Monaten -1.7
seit 4 Wochen -1.7
seit 4 Monaten -1.7
seit 5 Wochen -1.7
seit 5 Monaten -1.7
seit 6 Wochen -1.7
seit 6 Monaten -1.7
nach drei Wochen -0.8
nach drei Monaten -0.8
nach vier Wochen -0.8
nach vier Monaten -0.8
nach sechs Wochen -0.8
nach sechs Monaten -0.8
in drei Wochen 0
in vier Wochen 0
in sechs Wochen 0
in drei Monaten 0
`;

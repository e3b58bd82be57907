// Waiting, lateness, cancellation and everything that does not come when it should.
export const delay = `
Verspätung* -2
verspätet* -1.5
verspäten -1.5
zu spät -1.5
viel zu spät -2
kommt zu spät -1.5
kam zu spät -1.5
unpünktlich* -2
pünktlich 1
überpünktlich 1.5
Pünktlichkeit 0.5
Warteschlange* -1.5
Warteschleife* -2
Wartezeit* -1
warten lassen -1.5
lässt .. warten -1.5
lassen .. warten -1.5
ewig -1.2
ewige* -1.2
ewig lange -1.8
Ewigkeit* -1.5
seit Wochen -1.2
seit Monaten -1.2
seit Tagen -1
seit Stunden -1.2
seit einer Stunde -1
stundenlang* -1.2
tagelang* -1.5
wochenlang* -1.8
monatelang* -1.8
noch immer nicht -1.5
immer noch nicht -1.5
immer noch kein* -1.5
noch immer kein* -1.5
noch nicht -0.2
bis heute nicht -1.8
bis heute kein* -1.8
nie angekommen -2
nicht angekommen -1.8
kommt nicht an -1.8
kommt nicht -1
kommt nie -1.5
kam nie -1.8
kam nicht -1.3
Ausfall -1.8
Ausfälle* -1.8
ausfallen -1.5
ausgefallen -1.5
fällt aus -1.8
fallen aus -1.8
fiel aus -1.8
fällt .. aus -1.5
fallen .. aus -1.5
Zugausfall -2
entfällt -1.3
entfallen -1
gestrichen -1.2
storniert* -1.2
Stornierung* -1
abgesagt -1.2
Absage -1.2
annulliert* -1.5
gecancelt* -1.5
verschoben -0.8
vertröste* -2
hingehalten -2
hinhalte* -2
Hinhaltetaktik* -2.5
verpasst* -1.2
Anschluss verpasst -2
Anschluss weg -1.8
gestrandet* -1.8
stranden -1.5
sitze fest -1.8
sitzen fest -1.8
steht still -1.2
stehen still -1.2
Stillstand -1.5
Stau -1.2
Rückstau -1.2
Verzögerung* -1.5
verzögert* -1.2
langsam* -0.6
lahm -1.5
lahme* -1.5
lahmarsch* -2.5
Schneckentempo -1.8
trödel* -1.5
schleppend* -1.5
dauert ewig -2
dauert zu lange -1.8
dauert .. lange -1
dauert schon -1
dauert .. noch -0.8
überfällig* -1.2
versäumt* -1.3
Störung* -1.3
Signalstörung* -1.5
Betriebsstörung* -1.5
Weichenstörung* -1.5
Streik* -0.5
bestreikt* -1.2
Schienenersatzverkehr -1
Umleitung* -0.5
Sperrung -0.7
gesperrt -0.9
überfüllt* -1.8
überlastet* -1.5
überbucht* -1.8
rappelvoll -1.2
proppenvoll -1.2
vollgestopft* -1.3
gequetscht -1
Sardinenbüchse -1.8
Notbetrieb -1.2
Minuten später -0.6
Stunden später -0.8
schon wieder -1.5
mal wieder -1.2
wieder einmal -1
wieder mal -1.2
jedes Mal -0.8
jeden Tag -0.3
immer wieder -0.5
immer das gleiche -1.5
immer dasselbe -1.5
jeden verdammten Tag -2
wie immer -0.3
wie üblich -1
typisch* -1
natürlich wieder -1.5
steh hier seit -1.5
stehen hier seit -1.5
stehe seit -1.5
stehen seit -1.5
sitze seit -1.5
sitzen seit -1.5
hänge seit -1.5
hänge fest -1.5
hängen fest -1.5
festgesessen -1.5
festsitz* -1.5
steckengeblieben -1.5
stecken geblieben -1.5
aufgeschmissen -1.5
hinhalten -1.5
hält .. hin -1.5
vertröst* -1.5
auf die lange Bank -1.5
Terminabsage* -1.5
Absage* -1.5
sagt .. ab -1.5
sagen .. ab -1.5
kurzfristig abgesagt -1.5
kurzfristig gestrichen -1.5
verschiebt sich -1.5
wieder verschoben -1.5
mehrfach verschoben -1.5
Rückstau* -1.5
Lieferverzug -1.5
Verzug -1.5
Lieferengpass* -1.5
Lieferschwierigkeit* -1.5
Rückstand -1.5
verzögern -1.5
verzögert sich -1.5
im Verzug -1.5
in Verzug -1.5
längst überfällig -1.5
seit Jahren überfällig -1.5
verpasst -0.6
Flug verpasst -1.8
Zug verpasst -1.8
Termin verpasst -1.8
verpasse -1.8
Anschluss nicht -1.8
nicht rechtzeitig -1.8
nie rechtzeitig -1.8
nie pünktlich -1.8
selten pünktlich -1.8
nicht pünktlich -1.8
kommt wieder nicht -1.8
kommt mal wieder nicht -1.8
kommt und kommt nicht -1.8
kommt einfach nicht -1.8
kam einfach nicht -1.8
taucht nicht auf -1.8
nicht aufgetaucht -1.8
nie aufgetaucht -1.8
fährt nicht -1.8
fährt nix -1.8
fährt gar nicht -1.8
fährt kein* -1.8
fährt mal wieder -1.8
fahren nicht -1.8
nichts fährt -1.8
steht schon wieder -1.8
steht mal wieder -1.8
nichts geht mehr -1.8
nix geht mehr -1.8
geht nix mehr -1.8
Totalausfall* -1.8
wo bleiben -1.2
wann kommt endlich -1.2
wann gedenkt -1.2
wie lange noch -1.2
wie lange soll -1.2
wie lang noch -1.2
wie lange dauert -1.2
dauert -0.3
dauert Wochen -1.2
dauert Monate -1.2
dauert länger -1.2
gedauert -0.7
langwierig* -1.2
im Schneckentempo -1.2
getrödelt -1.2
lahm* -1.2
lahmarschig* -1.2
lahme Ente -1.2
schnarchnasig* -1.2
Bummelei -1.2
bummel* -1.2
wartet man -1
warte seit -1
warten seit -1
warte immer noch -1
warten immer noch -1
warte noch immer -1
warte auf -0.7
warte noch auf -1
wart no immer -1
wart scho -1
warte ich -1
warte schon -1
warten schon -1
umsonst gewartet -1
gewartet -1.1
gewartet und gewartet -1
stundenlanges Warten -1
ewiges Warten -1
ewige Warterei -1
Warterei -1
Geduldsprobe* -1
Geduldsfaden -1
keine Geduld mehr -1
ungeduldig* -1
Minuten zu spät -1
Stunden zu spät -1
Tage zu spät -1
Wochen zu spät -1
min später -1
min zu spät -1
Minuten gewartet -1
Stunden gewartet -1
Stunden warten -1
Minuten warten -1
halbe Stunde -0.3
ganze Stunde -0.3
über eine Stunde -0.8
über zwei Stunden -1
ganzen Tag -0.3
den ganzen Tag gewartet -1
halben Tag -1
ganzen Vormittag -1
immer noch keine -1.3
noch immer keine -1.3
noch keine Antwort -1.3
nach wie vor keine -1.3
bisher keine -1.3
bislang keine -1.3
bis jetzt keine -1.3
bis heute keine -1.3
noch nichts -1.3
immer noch nichts -1.3
noch immer nichts -1.3
immer noch nix -1.3
bisher nichts -1.3
bis heute nichts -1.3
seit Ewigkeiten -1.3
seit Tagen keine -1.3
seit Jahren -0.5
seit Monaten keine -1.3
drei Wochen -1.3
vier Wochen -1.3
sechs Wochen -1.3
mehreren Wochen -0.5
etlichen Wochen -1.3
wieder mal zu spät -1
mal wieder zu spät -1
spät dran -1
verspät* -1
Verspätungs* -1
Zugausfäll* -1
Zugverspätung* -1
Flugausfall* -1
Flugverspätung* -1
Ersatzverkehr -0.3
SEV -0.3
im Stau -0.8
Staus -1
gestört* -1
Stellwerksstörung* -1
Oberleitungsstörung* -1
Verkehrschaos -1
Streckensperrung* -1
Sperrung* -0.8
Umleitung -1
Umweg -0.8
Engpass* -1
Überlastung -1
Warnstreik* -0.5
Ausstand -0.5
Verspätungen im -0.5
Einschränkung* -0.5
eingeschränkt -0.5
Bauarbeiten -0.5
Baustelle* -0.5
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
`;

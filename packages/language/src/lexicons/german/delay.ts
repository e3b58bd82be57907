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
stundenlang* -1.8
tagelang* -1.5
wochenlang* -1.8
monatelang* -1.8
noch immer nicht -1.5
immer noch nicht -1.5
immer noch kein* -1.5
noch immer kein* -1.5
noch nicht -0.6
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
langsam* -1
lahm -1.5
lahme* -1.5
lahmarsch* -2.5
lahmgelegt -1.8
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
Streik* -1
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
wie immer -0.6
wie üblich -1
typisch* -1
natürlich wieder -1.5
`;

// Things that do not work: faults, damage, disorder, failure.
export const breakdown = `
kaputt* -2
kaputtgespart* -2.5
kaputt gegangen -2
geht kaputt -2
defekt* -1.8
Defekt -1.8
Fehler* -1.3
fehlerhaft* -1.8
Fehlermeldung* -1.5
Fehlfunktion* -1.8
Fehlplanung* -2
Fehlentscheidung* -2
fehlerfrei* 1.5
fehlerlos* 1.5
fehlgeschlagen -1.5
fehlt -0.9
fehlen -0.8
fehlend* -1
gefehlt -0.8
Mangel -1.5
Mängel* -1.5
mangelhaft* -2
mangelnd* -1.5
bemängel* -1.3
Problem -1
Probleme -1
Problemen -1
problematisch* -1.2
problemlos* 1.8
kein Problem 1
keine Probleme 1.2
ohne Probleme 1.5
Schwierigkeit* -1
schwierig* -0.7
Panne* -1.8
Pannenserie -2.2
Absturz -1.8
abgestürzt* -1.8
abstürzt -1.8
stürzt ab -1.8
stürzt .. ab -1.8
hängt sich auf -1.8
eingefroren -1.2
funktioniert nicht -2
funktioniert nie -2
funktioniert nix -2
funktioniert nichts -2
funktioniert .. nicht -2
funktionieren nicht -2
funktionieren .. nicht -2
funktioniert 0.7
funktioniert super 2
funktioniert einwandfrei 2
geht nicht -1.3
geht gar nicht -2.2
geht garnicht -2.2
geht garnix -2
geht nix -1.8
geht nichts -1.8
geht .. nicht -1
klappt nicht -1.8
klappt nie -2
klappt .. nicht -1.8
klappt nix -2
klappt 1
klappt super 2
hat geklappt 1.3
hat nicht geklappt -1.8
läuft nicht -1.5
läuft schief -2
lief schief -2
schiefgelaufen -1.8
schief gelaufen -1.8
schiefgegangen -1.8
schief gegangen -1.8
läuft bei euch -0.8
tut nicht -1
tut sich nichts -1.5
passiert nichts -1.5
passiert nix -1.5
passiert rein gar nichts -2
unbenutzbar* -2.2
unbrauchbar* -2.2
nicht zu gebrauchen -2.2
nicht erreichbar -1.8
nicht verfügbar -1.2
nicht möglich -1.2
unmöglich* -1.5
gestört -1.2
offline -0.7
down -0.8
tot -1
Totalausfall -2.5
Serverausfall -2
Ausfälle -1.8
lahmgelegt -1.8
zusammengebrochen -1.8
Zusammenbruch -1.8
Kollaps -1.8
versagt* -2
versagen -2
Versager* -2
Scheitern -1.5
gescheitert* -1.6
scheitert -1.6
misslungen* -1.8
misslingt -1.8
missglückt* -1.6
Misserfolg -1.6
Fiasko -2.3
Debakel -2.3
Desaster* -2.5
desaströs* -2.5
Katastrophe -2.5
Katastrophen -2
katastrophal* -2.8
Chaos* -2
chaotisch* -1.8
Durcheinander -1.3
Wirrwarr -1.3
vermurkst* -2
verpfuscht* -2.2
Pfusch* -2.3
gepfuscht -2.2
verkackt* -2.5
verbockt* -2
vergeigt* -2
versemmelt* -1.8
vergurkt* -1.8
versaut* -2.3
verhunzt* -2
vermasselt* -2
verplant* -1
verpeilt* -1.6
verloren -1
verloren gegangen -1.8
verlorengegangen -1.8
verschwunden -1
verschollen -1.5
beschädigt* -1.6
Schaden -1.3
Schäden -1.3
zerstör* -1.8
zerbrochen* -1.5
zerkratzt* -1.6
zerrissen* -1.3
zerfetzt* -1.5
ruiniert* -2
ruinös* -1.8
marode* -1.8
heruntergekommen* -2
verfallen* -1
verrottet* -1.8
veraltet* -1.3
Steinzeit* -1.5
vorsintflutlich* -1.8
bricht ab -1.3
abgebrochen -1.2
Abbruch -1
abgeschaltet -0.9
Kriechgang -1.3
kein Netz -1.5
kein Empfang -1.5
kein Internet -1.5
kein WLAN -1.2
keine Verbindung -1.5
Funkloch -1.3
ruckelt -1.3
laggt -1.3
buggy -1.8
Bug -1
Bugs -1.2
Murks* -2
Flickwerk -1.5
Flop* -1.8
gefloppt -1.8
Reinfall -2.2
Griff ins Klo -2.5
Satz mit x -2
Fail* -1.8
EpicFail -2.3
instabil* -1.3
unausgereift* -1.6
unfertig* -1.2
halbgar* -1.5
halbherzig* -1.5
hakt -1.2
spinnt -1.5
streikt -1
rumgezickt -1.3
zickt rum -1.5
dysfunktional* -1.8
`;

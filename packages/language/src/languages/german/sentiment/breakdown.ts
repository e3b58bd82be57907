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
down -0.3
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
verloren -0.7
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
spinnen -1.8
spinnt rum -1.8
streikt wieder -1.8
im Eimer -1.8
im Arsch -1.8
für den Müll -1.8
reif für die Tonne -1.8
schrottig* -1.8
schrottreif -1.8
Murks -1.8
vermurks* -1.8
verpfusch* -1.8
verbockt -1.8
vergeigt -1.8
vermasselt -1.8
versemmelt -1.8
verbaselt -1.8
verpatzt -1.8
in den Sand gesetzt -1.8
gegen die Wand -1.8
an die Wand gefahren -1.8
vor die Wand -1.8
den Bach runter -1.8
geht den Bach runter -1.8
geht bergab -1.8
bergab -1.8
steil bergab -1.8
geht schief -1.8
läuft gar nichts -1.8
läuft nichts -1.8
läuft nix -1.8
läuft überhaupt nicht -1.8
läuft was falsch -1.8
läuft falsch -1.8
läuft etwas falsch -1.8
aus dem Ruder -1.8
fällt ständig aus -1.8
außer Betrieb -1.8
Serverausfall* -1.8
Serverprobleme -1.8
Server down -1.8
unerreichbar* -1.8
nicht zu erreichen -1.8
nicht abrufbar -1.8
lädt nicht -1.8
lädt ewig -1.8
lädt und lädt -1.8
ladet nicht -1.8
ladet ned -1.8
Verbindung weg -1.8
Verbindungsabbruch* -1.8
Verbindungsabbrüche -1.8
bricht ständig ab -1.8
bricht .. ab -1.8
bricht zusammen -1.8
kein Strom -1.8
WLAN geht nicht -1.8
Netz weg -1.8
Internet weg -1.8
Internet tot -1.8
Leitung tot -1.8
Funkloch* -1.8
Funklöcher -1.8
Stromausfall -1.8
Netzausfall* -1.8
Blackout -1.8
verbuggt* -1.5
abgeschmiert -1.5
schmiert ab -1.5
schmiert ständig ab -1.5
crasht -1.5
gecrasht -1.5
crashed -1.5
friert ein -1.5
hängt ständig -1.5
hängt immer -1.5
hakt* -1.5
ruckel* -1.5
laggt* -1.5
laggy -1.5
Lag 0
Lags 0
glitch* -1.5
lässt sich nicht -1.5
lässt sich nicht öffnen -1.5
öffnet nicht -1.5
startet nicht -1.5
nicht einloggen -1.5
kann mich nicht einloggen -1.5
komme nicht rein -1.5
komm nicht rein -1.5
komme nicht weiter -1.5
wirft mich raus -1.5
schmeißt mich raus -1.5
Login geht nicht -1.5
tut sich nix -1.5
tut nix -1.5
tut ned -1.5
geht ned -1.5
geht net -1.5
geid nöd -1.5
gaht nöd -1.5
gat nid -1.5
geht immer noch nicht -1.5
geht wieder nicht -1.5
geht schon wieder nicht -1.5
geht seit -1.5
funzt nicht -1.5
funzt net -1.5
funktioniert ned -1.5
funktioniert net -1.5
funktioniert bei mir nicht -1.5
funktioniert schon wieder nicht -1.5
klappt ned -1.5
klappt gar nicht -1.5
klappt einfach nicht -1.5
klappt leider nicht -1.5
haut nicht hin -1.5
nicht geklappt -1.5
nicht richtig -1.1
Beschädigung -1.5
Zerstörung -1.5
zerbrochn -1.5
zerkratz* -1.5
verkratz* -1.5
verbogen -1.5
verbeult* -1.5
gerissen -1.5
eingerissen -1.5
undicht* -1.5
leckt -1.5
tropft -1.5
ausgelaufen -1.5
läuft aus -1.5
bricht -0.4
gesprungen -1.5
durchgebrannt -1.5
überhitz* -1.5
explodiert -1.5
brennt -0.7
wackelt -0.8
klemmt* -1.5
verklemmt -1.5
quietscht* -1.5
knarzt -1.5
wackelkontakt -1.5
verschlissen -1.5
verrostet* -1.5
rostet -1.5
rostig* -1.5
Rost -1.5
leer gegangen -1.5
nach zwei Tagen kaputt -1.5
nach einer Woche kaputt -1.5
nach einem Monat -1.5
hielt nicht lange -1.5
hält nicht -1.5
hält nicht lange -1.5
hält nix aus -1.5
gibt den Geist auf -1.5
Geist aufgegeben -1.5
den Geist aufgegeben -1.5
Totalschaden -1.5
kaputt angekommen -1.5
Montagsprodukt -1.5
Montagsmodell -1.5
Kuddelmuddel -1.8
Tohuwabohu -1.8
Katastrophe* -1.8
Super-GAU -1.8
GAU -1.8
floppt -1.8
Reinfall* -1.8
versag* -1.8
scheiter* -1.8
Misserfolg* -1.8
Fehlschlag* -1.8
Rohrkrepierer -1.8
Schlamassel -1.8
Dilemma -1.8
Misere -1.8
Notstand -1.8
Missstand* -1.8
Missstände -1.8
Missmanagement -1.8
Systemversagen -1.8
Kontrollverlust -1.8
kopflos* -1.8
konzeptlos* -1.8
keine Ahnung von -1.8
keinen Plan -1.8
null Plan -1.8
unorganisiert* -1.8
desorganisiert* -1.8
schlecht organisiert -1.8
keine Organisation -1.8
Organisationschaos -1.8
linke Hand -1.8
weiß nicht was die rechte -1.8
falsch* -1.1
verkehrt* -1
vertauscht* -1
verwechselt* -1
verlegt -1
unauffindbar -1
vergessen -0.7
vergisst -1
unvollständig* -1
lückenhaft* -1
fehlt wieder -1
fehlen schon wieder -1
fehlt natürlich -1
fehlt komplett -1
fehlt die Hälfte -1
Hälfte fehlt -1
falsch geliefert -1
Falschlieferung -1
falsche Ware -1
falsche Größe -1
falsche Rechnung -1
falsches Produkt -1
verkompliziert -1
undurchsichtig* -1
nicht nachvollziehbar -1
unlogisch* -1
bekloppt gemacht -1
unausgegoren* -1
unnütz* -1
zwecklos* -1
wirkungslos* -1
unwirksam* -1
ineffizient* -1
ineffektiv* -1
unzulänglich* -1
unterbesetzt* -1
Überforderung -1
rückständig* -1
steinzeitlich* -1
Steinzeit -1
vorsintflutlich -1
Neuland -1
Faxgerät -1
repariert 1.5
behoben 1.5
gefixt 1.5
wieder heil 1.5
geht wieder 1.5
funktioniert wieder 1.5
läuft wieder 1.5
wieder da 1.5
wieder online 1.5
läuft rund 1.5
läuft prima 1.5
läuft wie geschmiert 1.5
läuft bei 0.3
läuft einwandfrei 1.5
läuft stabil 1.5
läuft perfekt 1.5
läuft tadellos 1.5
funktioniert gut 1.5
funktioniert prima 1.5
funktioniert perfekt 1.5
funktioniert tadellos 1.5
funktioniert bestens 1.5
funktioniert hervorragend 1.5
klappt einwandfrei 1.5
klappt hervorragend 1.5
stabil 0.3
unverwüstlich* 1.5
wie neu 1.5
anstandslos* 1.5
einfach zu bedienen 1.5
kinderleicht* 1.5
gut organisiert 1.5
bestens organisiert 1.5
top organisiert 1.5
super organisiert 1.5
durchdacht* 1.5
ausgereift* 1.5
geglückt 1.5
gelöst 1.5
Problem gelöst 1.5
schnell gelöst 1.5
fehlerfrei 1.5
ging .. nicht -1.1
gingen .. nicht -1.1
ging gar nicht -1.6
ging gar nichts -1.7
ging nichts -1.6
ging nix -1.6
ging nie -1.5
funktionierte nicht -1.8
funktionierte .. nicht -1.8
funktionierten nicht -1.8
funktionierten .. nicht -1.7
funktionierte nie -1.9
klappte nicht -1.7
klappte .. nicht -1.7
klappte nie -1.8
startete nicht -1.5
lud nicht -1.5
blinkt nur -1.2
blinkt rot -0.8
leuchtet rot -0.6
schon nach einer Woche -1
schon nach zwei Wochen -1
schon nach einem Monat -1
nach einer Woche -0.4
nach zwei Wochen kaputt -1.8
nach drei Wochen kaputt -1.8
nach drei Monaten kaputt -1.8
durchgebrochen -1.6
in der Mitte durchgebrochen -1.8
auseinandergebrochen -1.8
in zwei Teile -0.8
in tausend Teile -1.4
Finger verbrennt -1.5
verbrennt man sich -1.5
verbrenne mir -1.2
wird so heiß -0.8
wird viel zu heiß -1.7
wird extrem heiß -1.6
glühend heiß -1.1
`;

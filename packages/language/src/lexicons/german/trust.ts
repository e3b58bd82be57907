// Truth and faith: lies, secrets, broken promises, fairness, law.
export const trust = `
Lüge* -2.5
lügt -2.5
lügen -2.2
gelogen -2.4
Lügner* -2.6
verlogen* -2.6
belogen -2.4
angelogen -2.5
belügt -2.4
unehrlich* -2
ehrlich 0.5
aufrichtig* 1.3
täusch* -1.7
getäuscht -1.9
Täuschung* -2
irreführend* -2
Irreführung* -2
vertuscht* -2.4
vertuschen -2.4
Vertuschung* -2.5
verschwiegen -1.5
verheimlicht* -2
verschleier* -1.9
unter den Teppich -2
intransparent* -1.6
transparent* 0.9
Skandal* -2.3
skandalös* -2.5
Affäre -1.3
Schmutzkampagne -1.8
Vorwurf -1.1
Vorwürfe* -1.2
beschuldig* -1.2
angeklagt -1.2
verklagt -1.4
verklagen -1.6
Anzeige erstatten -1.8
anzeigen -0.7
Anwalt -0.9
Klage -1.1
Klagen -1.1
Sammelklage* -1.6
Ermittlung* -0.8
Razzia -1.4
Verstoß -1.2
verstößt -1.3
illegal* -1.6
rechtswidrig* -1.7
gesetzwidrig* -1.7
kriminell* -2.3
korrupt* -2.3
Korruption -2.2
bestechlich* -2
Schmiergeld* -2
Vetternwirtschaft -2
Machenschaft* -2
Mafia* -2.2
dubios* -1.8
fragwürdig* -1.6
zweifelhaft* -1.4
zwielichtig* -1.8
unseriös* -2.1
seriös* 1
suspekt* -1.2
verdächtig* -1.1
Zweifel -0.8
bezweifle -0.9
misstrau* -1.5
Vertrauen 0.5
vertrauenswürdig* 1.5
Vertrauensbruch -2.3
Vertrauen verloren -2.2
Vertrauen verspielt -2.3
kein Vertrauen -2
vertraue 0.8
verlassen kann 1
verlässlich* 1.4
zuverlässig* 1.6
unzuverlässig* -2
Versprechen -0.1
versprochen -0.4
leere Versprechen -2
leere Versprechung* -2.1
Versprechen gebrochen -2.2
nicht eingehalten -1.7
hält .. nicht -1
gebrochen -1.2
Wortbruch -2
Heuchler* -2.3
Heuchelei -2.3
heuchlerisch* -2.3
scheinheilig* -2.3
Doppelmoral -2.1
doppelzüngig* -2
Greenwashing -2
Schönfärberei -1.8
schöngeredet -1.7
Ausrede* -1.8
faule Ausreden -2.3
herausreden -1.7
rausreden -1.7
Schuld -0.8
schuldig* -0.8
unfair* -1.8
fair 1.1
fairerweise 0.1
ungerecht* -1.7
Ungerechtigkeit -1.7
gerecht 0.8
diskriminier* -1.9
benachteilig* -1.5
willkürlich* -1.5
Willkür -1.7
Manipul* -1.8
manipuliert -1.9
Zensur* -1.8
zensiert -1.7
gelöscht -0.7
löscht Kommentare -2.2
löscht kritische -2.3
Kritik gelöscht -2.3
mundtot* -2
unverantwortlich* -2.2
verantwortungslos* -2.3
rücksichtslos* -2.1
skrupellos* -2.4
gewissenlos* -2.4
unmoralisch* -2
moralisch verwerflich -2.3
verwerflich* -2.1
unethisch* -1.9
Ausbeut* -2.1
ausgebeutet -2.1
Lohndumping -2
Hungerlohn -2
unmenschlich* -2.2
menschenverachtend* -2.7
Datenleck* -1.9
Datenklau -2
gehackt -1.4
ausspioniert -2
Datenschutz -0.1
Überwachung -0.9
verantwortlich -0.1
im Stich -2
lässt .. im Stich -2.4
im Stich gelassen -2.4
hinterhältig* -2.2
hinterlistig* -2.1
link -0.1
perfide* -2.2
abgekartet* -2
Trick* -0.9
Masche* -1.5
Fake* -1.3
gefälscht* -1.8
Fälschung* -1.7
erfunden -0.9
Unsinn -1.6
Blödsinn -1.7
Quatsch -1.4
Schwachsinn* -2.2
Stuss -1.7
Humbug -1.6
Märchen -0.7
Marketinggeschwätz -1.8
Blabla -1.4
Floskel* -1.5
Worthülse* -1.6
`;

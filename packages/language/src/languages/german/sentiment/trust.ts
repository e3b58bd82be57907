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
anzeigen -0.4
Anwalt -0.4
Klage -0.4
Klagen -0.4
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
link 0
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
Lügerei -1.8
Lügenmärchen -1.8
Märchen erzählen -1.8
Märchenstunde -1.8
erstunken -1.8
flunker* -1.8
schwindel* -1.8
Schwindler* -1.8
Betrugsmasche* -1.8
getrickst -1.8
trickst -1.8
Trickserei* -1.8
Taschenspielertrick* -1.8
gefaked -1.8
gefakt -1.8
fälsch* -1.8
manipulier* -1.8
Manipulation* -1.8
geschönt* -1.8
schöngerechnet -1.8
unlauter* -1.8
unredlich* -1.8
heimtückisch* -1.8
linke Tour 0
krumme Tour -1.8
oberfaul -1.8
nicht mit rechten Dingen -1.8
Schiebung -1.8
Filz -1.8
Klüngel* -1.8
Kungel* -1.8
Kuhhandel -1.8
Machtmissbrauch -1.8
Missbrauch* -1.8
missbräuch* -1.8
Veruntreu* -1.8
veruntreut -1.8
unterschlag* -1.8
Unterschlagung -1.8
Bestechung* -1.8
bestochen -1.8
Schmiergeld -1.8
gekaufte Bewertungen -1.8
Fake-Bewertungen -1.8
gefälschte Bewertungen -1.8
Bewertungen gelöscht -1.8
Kommentare gelöscht -1.8
Kommentar gelöscht -1.8
löschen Kommentare -1.8
löscht meine -1.8
gelöscht und geblockt -1.8
geblockt -1.8
blockiert mich -1.8
blockt -1.8
zensier* -1.8
mundtot -1.8
Maulkorb* -1.8
vertusch* -1.8
verdunkel* -1.8
verschweig* -1.8
verschweigt -1.8
verharmlos* -1.8
kleingeredet -1.8
kleinreden -1.8
runtergespielt -1.8
herunterspielen -1.8
spielt runter -1.8
ausgesessen -1.8
aussitzen -1.8
sitzt das aus -1.8
redet sich raus -1.8
redet euch raus -1.8
schiebt die Schuld -1.8
schieben die Schuld -1.8
Schuld auf andere -1.8
Schuldzuweisung* -1.8
Sündenbock -1.8
Bauernopfer -1.8
Verantwortungslosigkeit -1.8
rücksichtslos -1.8
menschenunwürdig* -1.8
menschenfeindlich* -1.8
Zynismus -1.8
pervers -1.8
niederträchtig* -1.8
Niedertracht -1.8
schändlich -1.8
abscheulich* -1.8
Abscheu* -1.8
verabscheu* -1.8
eiskalt* -0.5
unsozial* -1.8
Ungerechtigkeit* -1.8
Unrecht* -1.8
parteiisch -1.8
befangen -1.8
voreingenommen -1.8
gebrochene Versprechen -1.5
leere Worte -1.5
hält sich nicht -1.5
halten sich nicht -1.5
Wort gebrochen -1.5
wortbrüchig* -1.5
nicht gehalten -1.5
halten nicht -1.5
halten nichts -1.5
nichts gehalten -1.5
versprochen und -1.5
versprochen war -0.8
gehalten was versprochen 1.6
wurde versprochen -1.5
hatte versprochen -1.5
hattet versprochen -1.5
habt versprochen -1.5
Vertrauen weg -1.5
Vertrauensverlust -1.5
vertraue ich nicht -1.5
traue ich nicht -1.5
misstraue -1.5
unglaubwürdig* -1.5
glaubwürdigkeit verloren -1.5
glaubt euch -1.5
glaubt ihr doch selbst -1.5
glaubt euch keiner -1.5
glaube euch kein -1.5
glaube kein Wort -1.5
kein Wort glaub -1.5
glaubt das jemand -1.5
wer glaubt -1.5
wers glaubt -1.5
wer's glaubt -1.5
wer's glaubt wird selig -1.5
glaub ich nicht -1.5
wers glaubt wird -1.5
angeblich* -0.4
vermeintlich* -1.5
sogenannte* -0.8
so genannte* -0.8
Vorwürfe -1.5
vorgeworfen -1.5
wirft .. vor -1.5
werfen .. vor -1.5
am Pranger -1.5
in der Kritik -1.5
Kritik an -0.8
scharfe Kritik -1.5
heftige Kritik -1.5
massive Kritik -1.5
harsche Kritik -1.5
steht in der Kritik -1.5
unter Druck -0.8
unter Beschuss -1.5
Empörung über -1.5
Ärger um -1.5
Ärger über -1.5
Wirbel um -1.5
Aufregung um -1.5
Streit um -1.5
Streit mit -1.5
Skandal um -1.1
Eklat* -1.5
Gegenwind -1.5
Imageschaden -1.5
blamier* -1.5
Rücktritt* -1.5
tretet zurück -1.5
abtreten -1.5
Entlass* -1.5
gefeuert -1.5
Konsequenzen -0.5
Strafanzeige* -1.5
Anzeige* 0
angezeigt -0.3
erstatte Anzeige -1.5
rechtliche Schritte -1.5
vor Gericht -1.5
verklag* -1.5
verurteilt* -1.5
Gefängnis -1.5
Bußgeld* -1.5
Strafe* -0.8
Strafzahlung -1.5
Verfahren gegen -1.5
ermittelt gegen -1.5
Staatsanwalt* -1.5
Klage gegen -1.5
Abmahnung* -1.5
abgemahnt -1.5
rechtswidrig -1.5
Verbot -0.8
unzulässig* -1.5
verstoßen gegen -1.5
verletzt Rechte -0.4
Verbraucherschützer warnen -1.5
warnt vor -1.5
warnen vor -1.5
Verbraucherschutz -1.5
Stiftung Warentest warnt -1.5
ehrlich gesagt gut 1.5
ehrliche Antwort 1.5
transparent 1.5
glaubwürdig* 1.5
verantwortungsvoll* 1.5
verantwortungsbewusst* 1.5
vorbildlich 1.5
gerecht* 1.5
respektvoll* 1.5
wertschätzend* 1.5
Wertschätzung 1.5
alle Achtung 1.5
hält Wort 1.5
Wort gehalten 1.5
Versprechen gehalten 1.5
steht zu 1.5
stehen zu ihrem 1.5
Verantwortung übernommen 1.5
wissentlich -1.4
wider besseres Wissen -1.8
längst gewusst -1.2
jahrelang gewusst -1.5
wussten Bescheid -1.2
wussten davon -1.2
weggesehen -1.4
weggeschaut -1.4
schauen weg -1.3
schaut weg -1.3
sehen weg -1.2
drücken ein Auge -1
unter den Tisch gekehrt -1.8
unter den Tisch fallen -1.4
unter den Tisch gefallen -1.3
abgestritten -1.3
streitet alles ab -1.7
streiten alles ab -1.7
geleugnet -1.4
dementiert -0.5
beschönigt* -1.5
beschönigen -1.5
schönreden -1.5
redet .. schön -1.3
reden .. schön -1.3
kleinzureden -1.6
redet .. klein -1.3
von Einzelfällen -1.2
bedauerlicher Einzelfall -1.5
Einzelfall -0.7
Etikettenschwindel -2.1
umetikettiert -2
umgepackt -0.8
umdeklariert -1.8
umgestempelt -1.6
falsch deklariert -1.9
falsch ausgezeichnet -1.6
falsche Preise -1.4
falscher Preis -1.3
Preisschild falsch -1.3
Mogelei -1.9
gemogelt -1.8
geschummelt -1.8
schummel* -1.7
Schummelei -1.9
Augenwischerei -1.9
Volksverdummung -2.2
Kundenverdummung -2.2
Verdummung -1.8
für dumm verkauft -2.1
für dumm verkaufen -2
für blöd verkauft -2.1
für blöd verkaufen -2
verkauft uns für -1.4
halten uns für blöd -2
halten uns für dumm -2
haltet uns für -1.6
frei erfunden -1.7
aus der Luft gegriffen -1.6
stimmt vorne und hinten -1.8
stimmt hinten und vorne -1.8
von vorne bis hinten -1
von vorn bis hinten -1
stimmt so nicht -1.1
entspricht nicht -1.2
entspricht nicht der Wahrheit -1.7
nicht der Wahrheit -1.4
glatt gelogen -2.3
glatte Lüge -2.4
dreist gelogen -2.5
ins Gesicht gelogen -2.5
schamlos* -1.9
ungeniert* -1.5
gekaufte Sterne -1.6
gekaufte Rezensionen -1.8
Bewertungen kaufen -1.6
Bewertungen gekauft -1.8
Rezensionen kaufen -1.6
Rezensionen gekauft -1.8
gefälschte Rezensionen -1.8
Fakebewertungen -1.8
bis zu Geschwindigkeit -0.6
nennt sich dann -1
nennt sich sowas -1.2
nennt sich das -0.9
das nennt sich -1
nennen die das -0.9
so nennt man -0.4
Haustürgeschäft* -1.4
an der Haustür -0.6
Drückerkolonne -1.8
Verträge aufgeschwatzt -2
Vertrag aufgeschwatzt -2
Vertrag untergeschoben -2.1
untergeschoben -1.8
Verträge untergeschoben -2.1
Vertrag angedreht -2
Verträge angedreht -2
Versicherung angedreht -2
angedreht bekommen -1.8
aufgequatscht -1.8
ungewollt* -1.1
nie bestellt -1.5
nicht bestellt -1.1
nie abgeschlossen -1.4
nie unterschrieben -1.4
nie zugestimmt -1.5
nie zugesagt -1
ohne zu fragen -1.4
ohne mein Wissen -1.7
ohne unser Wissen -1.7
ohne mein Einverständnis -1.7
ohne Rücksprache -1.4
ohne Absprache -1.2
ohne ein Wort -1.4
ohne Rücksicht -1.6
auf Kosten der -1.4
auf unsere Kosten -1.4
auf dem Rücken der -1.7
auf dem Rücken von -1.7
zu Lasten -1
zulasten -1
zu unseren Lasten -1.3
auf Staatskosten -1.4
Staatshilfe* -0.6
Staatshilfen -0.6
Fördergelder kassiert -1.8
Fördergelder kassieren -1.8
Dividende statt -1.3
Boni kassieren -1.7
Boni kassiert -1.7
Boni für -1.1
Bonuszahlungen -0.9
Millionenboni -1.5
Millionenbonus -1.4
Bonus für den Vorstand -1.4
stecken sich -1.1
stopfen sich -1.5
stopft sich -1.5
Taschen voll -1.5
Taschen vollmachen -1.5
die Taschen gefüllt -1.4
eigene Tasche -1.4
in die eigene Tasche -1.7
sich bereichern -1.6
bereichern sich -1.7
bereichert sich -1.7
Selbstbedienung* -0.3
Selbstbedienungsladen -1
den Hals nicht voll -2
Hals voll -1.3
kriegen den Hals -1.8
kriegt den Hals -1.8
können den Hals -1.7
schauen in die Röhre -1.6
schaut in die Röhre -1.6
gucken in die Röhre -1.6
guckt in die Röhre -1.6
in die Röhre -1.3
leer ausgegangen -1.3
gehen leer aus -1.3
geht leer aus -1.2
lasst uns hängen -1.7
lassen uns hängen -1.7
lässt uns hängen -1.7
lasst uns im Regen -1.8
lassen uns im Regen -1.8
im Regen stehen -1.7
im Regen stehen lassen -1.9
im Regen stehen gelassen -1.9
allein gelassen -1.7
alleine gelassen -1.7
alleingelassen -1.7
sich selbst überlassen -1.4
hängen gelassen -1.6
auflaufen lassen -1.5
auflaufen gelassen -1.5
verarscht uns -2.2
wen wollt ihr -1.4
wollt ihr uns -0.8
wem wollt ihr -1.3
gehört angezeigt -1.6
gehört bestraft -1.6
gehören bestraft -1.6
gehört verklagt -1.6
gehört dichtgemacht -1.9
gehört geschlossen -1.6
gehört zugesperrt -1.7
Fall fürs Gericht -1.3
Fall für den Anwalt -1.3
Fall für die Verbraucherzentrale -1.5
melde das der -0.9
werde das melden -1.2
Anwalt eingeschaltet -1.2
Anwalt einschalten -1.2
schalte einen Anwalt -1.4
gebe das an meinen Anwalt -1.3
Gesundheitsamt gemeldet -1.1
Ordnungsamt gemeldet -1
vertuschen wollen -2.1
Vertuscher -2
Kartell -0.6
Preisabsprache* -1.6
Preisabsprachen -1.6
abgesprochen -0.2
Monopolist* -0.8
Dreck am Stecken -2
Leichen im Keller -1.8
mit zweierlei Maß -1.7
zweierlei Maß -1.6
Bewertung gelöscht -1.8
Bewertung wurde gelöscht -1.8
Bewertung wurde .. gelöscht -1.8
Bewertung verschwunden -1.7
Bewertungen verschwinden -1.8
Bewertungen verschwunden -1.7
Bewertung entfernt -1.5
Rezension gelöscht -1.8
Rezension wurde .. gelöscht -1.8
Rezension entfernt -1.5
Kommentar wurde gelöscht -1.8
Kommentar wurde .. gelöscht -1.8
Kommentare wurden .. gelöscht -1.8
Kommentare werden gelöscht -1.9
Kommentar verschwunden -1.7
Kommentare verschwinden -1.8
Kommentar weg -1.5
Kommentar ist weg -1.5
Kommentar von .. weg -1.5
Beitrag gelöscht -1.3
Beitrag wurde gelöscht -1.3
Beitrag von .. weg -1.2
Post gelöscht -1.2
Posting gelöscht -1.3
Tweet gelöscht -0.8
mein Post ist weg -1.5
löscht ihr -1.5
löscht ihr jetzt -1.6
löscht jeden -1.7
löscht alle -1.5
löscht alles -1.7
löschen kritische -2
löscht Kritik -2
löschen Kritik -2
löscht unliebsame -2
löschen unliebsame -2
kritische Kommentare -1
kritische Stimmen -0.8
kritische Fragen -0.7
unbequeme Fragen -1
unbequeme Kommentare -1.4
unbequem -1
unliebsame* -1.4
wird gelöscht -0.9
wird einfach gelöscht -1.6
werden einfach gelöscht -1.6
schnell gelöscht -0.9
wegmoderiert -1.6
ausgeblendet -0.7
versteckt ihr -1
Kommentarfunktion -0.3
Kommentarfunktion abgeschaltet -1.7
Kommentarfunktion deaktiviert -1.6
Kommentarfunktion ausgeschaltet -1.7
Kommentare abgeschaltet -1.6
Kommentare deaktiviert -1.5
Kommentare ausgeschaltet -1.6
Kommentare gesperrt -1.5
Kommentieren gesperrt -1.5
gesperrt worden weil -1.5
gesperrt weil -1.3
blockiert weil -1.6
blockiert worden -1.3
wurde blockiert -1.4
wurde geblockt -1.6
wurde gesperrt -1
habt mich blockiert -1.9
haben mich blockiert -1.8
mich blockiert -1.6
mich geblockt -1.7
mich gesperrt -1.3
habt mich gesperrt -1.6
aus der Gruppe geworfen -1.7
aus der Gruppe geflogen -1.6
fliegt aus der Gruppe -1.7
Kritik nicht erwünscht -1.9
Kritik unerwünscht -1.9
Kritik wird -0.8
Kritik wird gelöscht -2
Kritik wird ignoriert -1.9
keine Kritik vertragen -1.8
keine Kritik verträgt -1.8
verträgt keine Kritik -1.8
vertragen keine Kritik -1.8
können keine Kritik -1.6
nicht kritikfähig -1.7
kritikfähig -0.2
wegwischen -0.9
weggewischt -1.3
wegzensiert -1.8
damit keiner mehr -1.2
damit keiner was -1.2
damit niemand -0.5
nur positive Bewertungen -1.3
nur noch positive -1.1
so kommt man auch -1.2
so kommt man auf -1.2
lasst .. ausreden 0.3
lässt .. ausreden 0.3
lassen .. ausreden 0.3
ausreden lassen 0.3
nicht ausreden -1.4
löschen alles -1.7
löschen jeden -1.6
löschen einfach -1.6
was ihnen nicht passt -1.5
was euch nicht passt -1.6
was denen nicht passt -1.6
wer nicht lobt -1.5
wie von Zauberhand -0.6
wurde mein Beitrag -0.7
wurde mein Kommentar -0.9
wurde meine Bewertung -0.8
Beitrag hier gelöscht -1.6
Kommentar hier gelöscht -1.8
nach zehn Minuten gelöscht -1.6
nach Minuten gelöscht -1.6
weist Vorwürfe zurück -0.4
weist die Vorwürfe zurück -0.4
weisen Vorwürfe zurück -0.4
weist den Vorwurf zurück -0.4
weist Kritik zurück -0.5
weist Berichte zurück -0.2
Vorwürfe zurückgewiesen -0.4
Vorwürfe entkräftet 0.3
`;

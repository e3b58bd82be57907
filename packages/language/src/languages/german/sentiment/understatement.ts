// Blame that is put mildly: what was expected, missed, or left unsaid.
export const understatement = `
sieht anders aus -2
sehen anders aus -2
geht anders -1.8
gehen anders -1.6
klingt anders -1.6
ist auch was anderes -1.6
pünktlich ist was anderes -1.9
pünktlich ist anders -1.9
freundlich ist anders -1.9
freundlich ist was anderes -1.9
sauber ist was anderes -1.8
sauber ist anders -1.8
schnell ist anders -1.8
schnell ist was anderes -1.8
günstig ist anders -1.6
fair ist was anderes -1.8
fair ist anders -1.8
lecker ist anders -1.8
lecker ist was anderes -1.8
zuverlässig ist anders -1.9
seriös ist anders -1.9
Service ist was anderes -1.8
Qualität ist was anderes -1.8
was anderes vorgestellt -1.4
etwas anderes vorgestellt -1.4
verstehe ich was anderes -1.8
versteh ich was anderes -1.8
verstehe ich etwas anderes -1.8
verstehen wir was anderes -1.8
stelle ich mir anders vor -1.8
stell ich mir anders vor -1.8
hatte ich mir anders -1.4
habe ich mir anders -1.4
mehr erhofft -1.4
mehr versprochen -1.3
etwas mehr erwartet -1.6
bisschen mehr erwartet -1.6
schon mehr erwartet -1.6
deutlich mehr erwartet -1.8
besseres erwartet -1.6
was Besseres gewohnt -1.4
Besseres gewohnt -1.4
hätte man mehr -1.2
wäre mehr drin -1.2
da wäre mehr -1
da ginge mehr -1
noch Luft nach oben -1.6
viel Luft nach oben -1.8
Luft nach oben -1.3
Nachholbedarf -1.6
Verbesserungsbedarf -1.4
Verbesserungspotenzial -1.3
Verbesserungspotential -1.3
Optimierungsbedarf -1.4
Optimierungspotenzial -1.2
überschaubar -1
sehr überschaubar -1.6
hält sich in Grenzen -1.6
hielt sich in Grenzen -1.6
halten sich in Grenzen -1.4
hielten sich in Grenzen -1.4
nicht gerade billig -0.6
nicht gerade günstig -1.2
nicht gerade geschenkt -1.2
nicht gerade hilfreich -1.8
nicht gerade freundlich -1.8
nicht gerade die Stärke -1.8
nicht gerade ein -1.6
nicht gerade eine -1.6
nicht die Stärke -1.5
nicht eure Stärke -1.8
nicht deren Stärke -1.6
nicht ihre Stärke -1.5
nicht so ihr Ding -1.5
gehört .. nicht zu -1.4
gehören .. nicht zu -1.4
gehört .. nicht zum Konzept -2
Fremdwort -1.8
ein Fremdwort -2
Fehlanzeige -1.9
Glückssache -1.5
reine Glückssache -1.8
Lotteriespiel -1.4
beste Zeit hinter -1.6
besten Zeiten hinter -1.8
beste Jahre hinter -1.8
besten Jahre hinter -1.8
beste Tage hinter -1.6
besten Tage hinter -1.8
bessere Tage gesehen -1.6
bessere Zeiten gesehen -1.6
schon besser erlebt -1.5
schon mal besser -1.7
schon deutlich besser -1.6
war schon mal besser -2
kann man machen -0.8
kann man sich sparen -1.7
kann man sich schenken -1.7
könnt ihr euch sparen -1.8
kannst du dir sparen -1.6
kann man vergessen -1.7
könnt ihr vergessen -1.7
kannst du vergessen -1.7
muss man nicht haben -1.3
muss man aber nicht -1.4
muss ich nicht haben -1.3
muss ich nicht nochmal -1.5
muss ich nicht noch mal -1.5
brauche ich nicht nochmal -1.5
brauch ich nicht nochmal -1.5
brauche ich kein zweites -1.5
einmal und nie -1.7
einmal und nicht -1.5
einmal reicht -1.4
einmal hat gereicht -1.6
das eine Mal hat -1.2
nicht meine letzte Wahl 0
nicht die erste Wahl -1
woanders hin -1
woandershin -1
gehe woanders -1.3
geh woanders -1.3
gehen woanders -1.3
kaufe woanders -1.4
kaufen woanders -1.4
beim nächsten Mal woanders -1.6
nächstes Mal woanders -1.6
lieber woanders -1.5
dann lieber woanders -1.6
lieber wieder zu -0.8
nicht vom Hocker -1.7
nicht vom Stuhl -1.4
nicht vom Sessel -1.4
reißt .. nicht vom Hocker -1.7
hält sich die Begeisterung -1.6
Begeisterung hält -1.2
Begeisterung in Grenzen -1.8
Freude in Grenzen -1.6
wenig begeistert -1.6
wenig erfreut -1.5
wenig überzeugend* -1.6
wenig hilfreich -1.7
wenig hilfsbereit* -1.7
wenig freundlich -1.6
wenig kundenfreundlich -1.7
wenig durchdacht -1.5
wenig professionell* -1.6
wenig motiviert* -1.5
wenig einladend* -1.4
wenig appetitlich* -1.5
wenig liebevoll* -1.4
wenig Geschmack -1.3
wenig Mühe -1.3
wenig Interesse -1.3
mäßig begeistert -1.6
nur mäßig -1.2
mittelprächtig* -1.3
mehr als bescheiden -1.8
eher bescheiden -1.5
recht bescheiden -1.4
eher mau -1.3
eher mäßig -1.5
eher schlecht als recht -1.8
mehr schlecht als recht -1.9
schlecht als recht -1.7
mehr Schein als Sein -2
viel Lärm um -1.2
außen hui -1.7
innen pfui -1.8
nett gemeint -0.9
gut gemeint -0.8
gut gemeint aber -1.2
gewöhnungsbedürftig* -1.3
sportlich der Preis -1.2
sportlicher Preis -1.3
stolzer Preis -1.3
stolze Preise -1.3
happiger Preis -1.4
happig* -1.3
gepfefferte Preise -1.5
gepfeffert* -1.2
ist mir ein Rätsel -1.4
bleibt ein Rätsel -1.2
erschließt sich mir nicht -1.4
schleierhaft -1.4
mir schleierhaft -1.6
verwundert mich -0.6
befremdlich* -1.5
befremdet -1.3
irritierend* -1.2
nicht nachvollziehen -1.1
kein Verständnis -1.6
nicht zielführend* -1.4
nicht im Sinne -1.1
nicht Sinn der Sache -1.5
nicht der Sinn -1.2
so nicht gedacht -1
nicht in Ordnung -1.6
nicht okay -1.5
nicht ok -1.4
nicht ganz ok -1.2
nicht fein -1
nicht die feine -1.6
nicht die feine englische -1.8
keine Glanzleistung -1.8
keine Meisterleistung -1.7
kein Ruhmesblatt -1.8
kein Glanzstück -1.7
kein Aushängeschild -1.7
keine Werbung für -1.5
keine gute Werbung -1.7
kein gutes Bild -1.7
kein gutes Licht -1.6
kein gutes Zeichen -1.5
keine gute Figur -1.7
kein Highlight -1.4
kein Vergleich zu früher -1.6
keine Offenbarung -1.5
kein Genuss -1.7
kein Vergnügen -1.5
kein Zuckerschlecken -1
kein Hexenwerk -1.1
nicht so schwer sein -1.4
doch nicht so schwer -1.6
ist das so schwer -1.6
ist es so schwer -1.6
so schwer kann -1.4
kann doch nicht so schwierig -1.7
nicht zu viel verlangt -1.3
wohl zu viel verlangt -1.7
das Mindeste -1
das Mindeste gewesen -1.5
wäre das Mindeste -1.5
Mindestmaß -0.7
gewünscht hätte -0.8
hätte ich mir gewünscht -1.1
hätte ich erwartet -1
darf man erwarten -0.9
kann man erwarten -0.8
sollte man erwarten -1.1
sollte man meinen -1.3
würde man meinen -1.3
möchte man meinen -1.3
könnte man meinen -1
man sollte meinen -1.3
sollte selbstverständlich sein -1.2
selbstverständlich sein sollte -1.2
sollte ja eigentlich -1
sei mal dahingestellt -1
sei dahingestellt -1
lasse ich mal so stehen -0.9
spricht Bände -1.7
sagt alles -0.5
sagt eigentlich alles -1.5
das sagt alles -0.6
sagt ja alles -1.6
muss man nicht kommentieren -1.4
erübrigt sich -0.8
mehr muss man nicht -1.2
mehr muss ich nicht sagen -1.3
mehr sag ich nicht -1
finde den Fehler -1.6
finde den Unterschied -0.6
merkste selber -1.6
merkt ihr selber -1.6
merkt ihr selbst -1.6
merkt ihr noch -1.3
merkt ihr was -1.3
fällt euch was auf -1.2
denkt mal drüber nach -1
denkt mal nach -1
überlegt euch mal -1
solltet euch mal -1
solltet ihr mal -0.9
solltet mal -0.8
solltet ihr dringend -1.4
solltet dringend -1.3
sollten dringend -1
müsst ihr nochmal üben -1.5
üben wir nochmal -1.4
müssen wir noch üben -1
nochmal üben -1.1
da müsst ihr -0.7
Hausaufgaben nicht gemacht -1.6
Hausaufgaben machen -0.8
wie Pappe -1.5
nach Pappe -1.6
nach Pappkarton -1.6
wie Pappkarton -1.5
wie Gummi -1.4
nach Gummi -1.3
wie Schuhsohle -1.6
Schuhsohle* -1.3
nach Chemie -1.4
nach Plastik -1.4
nach gar nichts -1.4
alles gleich nach -1.2
in die Jahre gekommen -1.2
in die Jahre gekommene* -1.2
der Zahn der Zeit -1.1
Charme der achtziger -1.3
Charme der siebziger -1.3
Charme eines -0.7
lässt .. vermissen -1.6
lassen .. vermissen -1.6
sucht man vergeblich -1.8
sucht man vergebens -1.8
sucht man hier vergeblich -1.8
suche ich vergeblich -1.7
suchte man vergeblich -1.8
suchten wir vergeblich -1.8
vergeblich -1.3
vergebens -1.3
vergeblich* -1.2
wartet man vergeblich -1.9
bleibt auf der Strecke -1.7
blieb auf der Strecke -1.7
bleiben auf der Strecke -1.6
auf der Strecke geblieben -1.6
kommt zu kurz -1.2
komme mir vor wie -1.2
kommt man sich vor -1.3
wie im falschen Film -1.6
im falschen Film -1.5
wie bestellt und nicht -1.7
bestellt und nicht abgeholt -1.7
macht keinen guten Eindruck -1.7
keinen guten Eindruck -1.7
keinen besonders guten -1.4
Eindruck verstärkt -0.8
fader Beigeschmack -1.6
Beigeschmack -1.3
Geschmäckle -1.5
bitterer Nachgeschmack -1.6
Nachgeschmack -1
sonderlich -1
nicht sonderlich -1.5
nicht sonderlich hilfreich -1.8
nicht sonderlich freundlich -1.8
nicht sonderlich gut -1.7
nicht sonderlich begeistert -1.7
keine sonderlich* -1.5
milde ausgedrückt -1.6
gelinde gesagt -1.6
vorsichtig ausgedrückt -1.4
freundlich ausgedrückt -1.5
diplomatisch ausgedrückt -1.4
nett ausgedrückt -1.4
höflich formuliert -1.2
um es vorsichtig zu -1.3
um es freundlich zu -1.5
um es nett zu -1.4
um es höflich zu -1.4
lief nicht rund -1.6
läuft nicht rund -1.7
läuft nicht so rund -1.5
läuft nicht optimal -1.4
lief nicht optimal -1.4
wie aufgewärmt -1.6
aufgewärmt -0.9
etwas mehr Entgegenkommen -1
weniger wäre mehr -1.2
wage ich zu bezweifeln -1.6
möchte ich bezweifeln -1.5
bezweifle ich -1.4
sei dahin gestellt -1
mit Ruhm bekleckert -1
kein Gewinn -0.8
kein Verlust -0.2
hätte es nicht gebraucht -1.3
braucht kein Mensch -1.7
braucht niemand -1.4
braucht keiner -1.4
brauche ich nicht noch -1.3
noch nie so unfreundlich* -2.1
noch nie so unhöflich* -2.1
noch nie so schlecht* -2.3
noch nie so mies* -2.3
noch nie so schlimm* -2.1
noch nie so enttäuscht* -2.2
noch nie so arrogant* -2.2
noch nie so dreist* -2.3
noch nie so frech* -2.1
noch nie so verarscht -2.4
noch nie so lange -1.6
noch nie so teuer -1.8
noch nie so chaotisch* -2.1
noch nie so etwas -1
selten so schlecht* -2.2
selten so unfreundlich* -2.1
selten so enttäuscht* -2.2
selten so dreist* -2.2
selten so mies* -2.2
selten so unhöflich* -2.1
kann .. keine Rede sein -2
kann keine Rede sein -2
keine Rede sein -1.7
hättet ihr euch sparen -1.8
hätten sie sich sparen -1.7
hätte man sich sparen -1.6
hätte ich mir sparen -1.5
hätte man sich verkneifen -1.5
hättet ihr euch schenken -1.7
wusste keiner -1.2
wusste niemand -1.2
warten wir bis heute -1.8
warte ich bis heute -1.8
warten wir noch heute -1.6
warte ich noch heute -1.6
zum Glück gibt es andere -1
zum Glück gibt es noch andere -1.4
`;

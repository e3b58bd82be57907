// Praise that is hardly ever meant, and phrases that mark irony. What is meant literally as often is left out or weighs little.
export const irony = `
toll gemacht .. Glückwunsch -1.4
na vielen Dank -1.4
vielen Dank auch -1.4
schönen Dank auch -1.4
recht herzlichen Dank auch -1.4
danke für gar nix -1.4
danke für nix -1.4
danke für garnichts -1.4
danke für eure Ignoranz -1.4
ein Hoch auf -1.4
hoch lebe -1.4
bravo .. super -1.4
applaus applaus -1.4
Glückwunsch auch -1.4
herzlichen Glückwunsch auch -1.4
herzlichen Glückwunsch zu -1.4
super gemacht .. nicht -1.4
ganz großartig -0.3
ganz super -0.3
ganz prima -0.3
ganz großes Tennis -1.4
großes Damentennis -1.4
Weltklasseleistung -1.4
reife Leistung -0.3
tolle Leistung 1.3
super Leistung 1.3
starke Leistung 1.3
stolze Leistung -1.4
Respekt wer -1.4
das nenn ich Service -1.4
das nenne ich Service -1.4
nenn ich mal -1.4
sowas nenn ich -1.4
so geht Service -1.4
so geht Kundenservice -1.4
so geht Kundenbindung -1.4
Kundenbindung -1.4
Kundenfreundlichkeit -1.4
Kundenservice at its best -1.4
at its best -1.4
at it's best -1.4
vom Feinsten 0.3
vom allerfeinsten -1.4
Willkommen in Deutschland -1.4
im 21. Jahrhundert -1.4
im Jahre 20 -1.4
juhu .. nicht -1.4
jippie -1.4
freu mich schon -1.4
freue mich schon auf die -1.4
da freut man sich -1.4
da freut sich -1.4
da kommt Freude auf -1.4
Freude auf -1.4
macht richtig Spaß -1.4
macht ja Spaß -1.4
sehr witzig -1.4
sehr lustig -1.4
haha sehr lustig -1.4
ha ha -1.4
echt witzig -1.4
wie lustig -1.4
wie witzig -1.4
selten so gelacht -1.4
da lacht -1.4
da lach ich -1.4
da kann ich nur lachen -1.4
dass ich nicht lache -1.4
Lachnummer -1.4
lustig dass -1.4
interessant dass -0.5
interessant wie -1.4
komisch dass -1.4
seltsam dass -1.4
erstaunlich dass -1.4
schon komisch -1.4
schon seltsam -1.4
schon merkwürdig -1.4
schon erstaunlich -1.4
merkwürdig* -0.8
seltsam* -0.8
komisch* -0.8
ein Schelm wer -1.4
ein Schelm -1.4
Schelm wer Böses -1.4
Zufall -0.3
reiner Zufall -1.4
bestimmt nur Zufall -1.4
sicher nur Zufall -1.4
Zufälle gibt's -1.4
Hauptsache -0.4
Hauptsache ihr -1.4
Hauptsache die -1.4
Hauptsache es -1.4
wenigstens -0.3
man gönnt sich ja -1.4
gönnt sich ja sonst nichts -1.4
läuft bei der -1.4
läuft bei denen -1.4
läuft bei mir -1.4
läuft ja super -1.4
läuft ja toll -1.4
läuft ja wieder -1.4
läuft ja -1.4
ist ja super -0.3
ist ja toll -0.3
ist ja klasse -0.3
ist ja großartig -1.4
ist ja prima -0.3
wie schön dass -1.4
wie nett -0.3
wie toll -1.4
wie überraschend -1.4
welch Überraschung -1.4
was für eine Überraschung -1.4
oh Wunder -1.4
Wunder o Wunder -1.4
es geschehen noch -1.4
geschehen noch Zeichen -1.4
kaum macht man -1.4
kaum zu glauben aber -1.4
unglaublich aber wahr -1.4
gefühlt -0.5
gefühlte -0.5
gefühlten -0.5
gefühlte Ewigkeit -1.4
Sarkasmus -1.4
Ironie -1.4
Ironie off -1.4
sarkasmus off -1.4
ironie aus -1.4
sarkasmus aus -1.4
Achtung Ironie -1.4
Vorsicht Ironie -1.4
Satire -0.5
Realsatire -1.4
Gratulation zu -1.4
Gratulation zur -1.4
Chapeau liebe -1.4
Respekt .. so -1.4
viel Spaß mit -1.4
viel Spaß beim Warten -1.4
viel Erfolg damit -1.4
nur weiter so 1.3
so viel zu -1.4
soviel zu -1.4
so viel dazu -1.4
soviel dazu -1.4
so viel zum Thema -1.4
soviel zum Thema -1.4
wieder was gelernt -1.4
wieder etwas gelernt -1.4
muss man auch erstmal -1.4
muss man erst mal -1.4
muss man erstmal schaffen -1.4
muss man können -1.4
muss man wollen -1.4
eine Kunst -1.4
auch eine Kunst -1.4
auch ne Art -1.4
so kann man auch -1.4
kann man so machen -1.4
schön geredet -1.4
schon klar -1.4
is klar -1.4
ist klar -0.8
ja klar -1.4
klar doch -1.4
ja nee is klar -1.4
nee is klar -1.4
ja ne is klar -1.4
ach was -1.4
ach nee -1.4
ach ne -1.4
ach so ja -1.4
ach ja genau -1.4
ja genau -1.4
ja sicher -1.4
ja sicha -1.4
ja eh -1.4
eh klar -0.3
eh wurscht -1.4
passt schon 0.3
passt scho 0.3
wird schon passen -1.4
träumt weiter -1.4
träum weiter -1.4
braucht ja keiner -1.4
braucht ja niemand -1.4
wozu auch -1.4
wozu auch immer -1.4
warum auch nicht -1.4
warum einfach wenn -1.4
einfach kann ja jeder -1.4
kann ja jeder -1.4
wär ja auch -1.4
wäre ja zu -1.4
wäre ja zu einfach -1.4
wäre ja zu schön -1.4
zu schön um wahr -1.4
zu einfach -1.4
zu viel verlangt -1.4
zuviel verlangt -1.4
ist das zu viel -1.4
wohl zu viel -1.4
ein Ding der Unmöglichkeit -1.4
Schildbürger* -1.4
Bananenrepublik -1.4
Schilda -1.4
Absurdistan -1.4
Gewinnmaximierung -1.4
`;

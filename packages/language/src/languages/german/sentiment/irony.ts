// Praise that is hardly ever meant, and phrases that mark irony. What is meant literally as often is left out or weighs little.
export const irony = `
toll gemacht .. Glückwunsch -1
na vielen Dank -1
vielen Dank auch -1
schönen Dank auch -1
recht herzlichen Dank auch -1
danke für gar nix -1
danke für nix -1
danke für garnichts -1
danke für eure Ignoranz -1
ein Hoch auf -1
hoch lebe -1
bravo .. super -1
applaus applaus -1
Glückwunsch auch -1
herzlichen Glückwunsch auch -1
herzlichen Glückwunsch zu -1
super gemacht .. nicht -1
ganz großartig -0.2
ganz super -0.2
ganz prima -0.2
ganz großes Tennis -1
großes Damentennis -1
Weltklasseleistung -1
reife Leistung -0.2
tolle Leistung 1.3
super Leistung 1.3
starke Leistung 1.3
stolze Leistung -1
Respekt wer -1
das nenn ich Service -1
das nenne ich Service -1
nenn ich mal -1
sowas nenn ich -1
so geht Service -1
so geht Kundenservice -1
so geht Kundenbindung -1
Kundenbindung -1
Kundenfreundlichkeit -1
Kundenservice at its best -1
at its best -1
at it's best -1
vom Feinsten 0.3
vom allerfeinsten -1
Willkommen in Deutschland -1
im 21. Jahrhundert -1
im Jahre 20 -1
juhu .. nicht -1
jippie -1
freu mich schon -1
freue mich schon auf die -1
da freut man sich -1
da freut sich -1
da kommt Freude auf -1
Freude auf -1
macht richtig Spaß -1
macht ja Spaß -1
sehr witzig -1
sehr lustig -1
haha sehr lustig -1
ha ha -1
echt witzig -1
wie lustig -1
wie witzig -1
selten so gelacht -1
da lacht -1
da lach ich -1
da kann ich nur lachen -1
dass ich nicht lache -1
Lachnummer -1
lustig dass -1
interessant dass -0.4
interessant wie -1
komisch dass -1
seltsam dass -1
erstaunlich dass -1
schon komisch -1
schon seltsam -1
schon merkwürdig -1
schon erstaunlich -1
merkwürdig* -0.6
seltsam* -0.6
komisch* -0.6
ein Schelm wer -1
ein Schelm -1
Schelm wer Böses -1
Zufall -0.2
reiner Zufall -1
bestimmt nur Zufall -1
sicher nur Zufall -1
Zufälle gibt's -1
Hauptsache -0.3
Hauptsache ihr -1
Hauptsache die -1
Hauptsache es -1
wenigstens -0.2
man gönnt sich ja -1
gönnt sich ja sonst nichts -1
läuft bei der -1
läuft bei denen -1
läuft bei mir -1
läuft ja super -1
läuft ja toll -1
läuft ja wieder -1
läuft ja -1
ist ja super -0.2
ist ja toll -0.2
ist ja klasse -0.2
ist ja großartig -1
ist ja prima -0.2
wie schön dass -1
wie nett -0.2
wie toll -1
wie überraschend -1
welch Überraschung -1
was für eine Überraschung -1
oh Wunder -1
Wunder o Wunder -1
es geschehen noch -1
geschehen noch Zeichen -1
kaum macht man -1
kaum zu glauben aber -1
unglaublich aber wahr -1
gefühlt -0.4
gefühlte -0.4
gefühlten -0.4
gefühlte Ewigkeit -1
Sarkasmus -1
Ironie -1
Ironie off -1
sarkasmus off -1
ironie aus -1
sarkasmus aus -1
Achtung Ironie -1
Vorsicht Ironie -1
Satire -0.4
Realsatire -1
Gratulation zu -1
Gratulation zur -1
Chapeau liebe -1
Respekt .. so -1
viel Spaß mit -1
viel Spaß beim Warten -1
viel Erfolg damit -1
nur weiter so 1.3
so viel zu -1
soviel zu -1
so viel dazu -1
soviel dazu -1
so viel zum Thema -1
soviel zum Thema -1
wieder was gelernt -1
wieder etwas gelernt -1
muss man auch erstmal -1
muss man erst mal -1
muss man erstmal schaffen -1
muss man können -1
muss man wollen -1
eine Kunst -1
auch eine Kunst -1
auch ne Art -1
so kann man auch -1
kann man so machen -1
schön geredet -1
schon klar -1
is klar -1
ist klar -0.6
ja klar -1
klar doch -1
ja nee is klar -1
nee is klar -1
ja ne is klar -1
ach was -1
ach nee -1
ach ne -1
ach so ja -1
ach ja genau -1
ja genau -1
ja sicher -1
ja sicha -1
ja eh -1
eh klar -0.2
eh wurscht -1
passt schon 0.3
passt scho 0.3
wird schon passen -1
träumt weiter -1
träum weiter -1
braucht ja keiner -1
braucht ja niemand -1
wozu auch -1
wozu auch immer -1
warum auch nicht -1
warum einfach wenn -1
einfach kann ja jeder -1
kann ja jeder -1
wär ja auch -1
wäre ja zu -1
wäre ja zu einfach -1
wäre ja zu schön -1
zu schön um wahr -1
zu einfach -1
zu viel verlangt -1
zuviel verlangt -1
ist das zu viel -1
wohl zu viel -1
ein Ding der Unmöglichkeit -1
Schildbürger* -1
Bananenrepublik -1
Schilda -1
Absurdistan -1
Gewinnmaximierung -1
läuft bei euch -1.4
läuft wohl nicht so -1.4
wisst echt wie man -1
ganz groß geschrieben -1.3
groß geschrieben wird -0.7
wird hier groß geschrieben -1.2
wird bei euch groß -1.4
wird ganz groß -1
großer Sport -1.5
ganz großer Sport -2
großes Tennis -1.3
ganz großes Kino -1.5
Slow Clap -1.6
Applaus für die -0.6
Applaus dafür -0.4
danke für gar nichts -2.6
danke für den Ausfall -2
danke für die Verspätung -2
danke für die Warteschleife -2
danke für den kaputten -2
danke für diesen -0.4
danke dafür dass ihr nicht -1.6
danke dass ich warten -1.8
danke dass ihr mich warten -2
danke dass ihr nicht -1.4
danke dass ihr nie -1.8
danke dass ihr mich nicht -1.2
ich dachte schon ihr -1.2
hatte schon Angst ihr -1
wie man Kunden -0.8
wie man Kunden verliert -1.7
so gewinnt man Kunden -1.2
so gewinnt man Vertrauen -1
so macht man sich Freunde -1.6
so macht man sich beliebt -1.7
da kommt Freude -1.4
da freut sich der -1.2
da freut man sich doch -1.5
schön dass ihr für -0.9
schön dass für -1
Hauptsache der Vorstand -1.4
Hauptsache der Rubel -1.6
Hauptsache der Chef -1.3
Hauptsache die Kasse -1.5
Hauptsache die Zahlen -1.4
Hauptsache der Gewinn -1.5
Hauptsache billig -1.3
Hauptsache bunt -1.2
Hauptsache teuer -1.5
Hauptsache kassiert -1.6
abgebucht wird natürlich -1.7
abgebucht wird pünktlich -1.5
kassiert wird natürlich -1.8
beim Kassieren -1.2
beim Abkassieren -1.7
beim Abbuchen -1.3
abbuchen könnt ihr -1.7
Abbuchen klappt -1.8
Abbuchen funktioniert -1.8
Rechnung kommt pünktlich -1.2
Rechnung kam pünktlich -1.2
Zufall klar -1.5
klar Zufall -1.3
natürlich reiner Zufall -1.6
welch ein Zufall -1.2
was für ein Zufall -1.2
sauber hingekriegt -1
Nostalgie pur -0.8
wie in den Neunzigern -0.8
wie 1995 -1.2
wie 1998 -1.2
Stand von 19* -1.2
im Jahre 202* -1.2
und das im Jahr -1.4
und das 202* -1.2
wir haben 202* -1.3
wie im Mittelalter -1.4
wie in der DDR -1.4
wie zu Kaisers Zeiten -1.3
per Fax -0.8
nur per Fax -1.5
Fax schicken -1
macht eine Rundreise -1.4
macht Urlaub in -1
Paket auf Weltreise -1.4
Koffer macht Urlaub -1.6
Koffer ist in -1
mein Koffer ist in -1.4
Koffer steht noch -1.4
ihr werdet ja richtig -1.3
werdet immer besser -0.4
wird ja immer besser -1.4
wird ja immer schöner -1.5
das wird ja immer -1.2
schneller geht's nimmer -1
von wegen Service -1.8
von wegen Kundenservice -1.8
von wegen nachhaltig -1.8
von wegen pünktlich -1.8
von wegen kostenlos -1.7
von wegen günstig -1.7
von wegen frisch -1.7
von wegen bio -1.6
soviel zum Service -1.7
so viel zum Service -1.7
das nennt ihr Service -1.9
das nennt ihr -1.3
nennt ihr das -1.3
das soll Service sein -1.9
das soll ein Service sein -1.9
soll das Service sein -1.8
Kundennähe -0.3
Kundenorientierung -0.3
der Kunde ist König -1.3
Kunde ist ja König -1.6
König Kunde -1
Experten am Werk -1.4
Profis am Werk -1
ihr Helden -0.8
Schenkelklopfer -1
Kasperletheater -1.8
Kasperltheater -1.8
besser als jede Satire -1.7
na dann Prost -1
na dann Mahlzeit -1.4
na dann gute Nacht -1.6
na dann viel -0.7
dann gute Nacht -1.3
Prost Mahlzeit -1.6
na das nenn -1
ach wie schön -0.8
ach wie nett -1.2
ach wie toll -1.2
wie reizend -1.2
wie großzügig -1.2
wie großzügig von -1.5
wie aufmerksam von -0.8
wie originell -1
super Idee die -0.9
tolle Idee die -0.8
klasse Idee die -0.8
Spitzenleistung 0.4
Dankeschön dafür dass -0.3
muss man erst mal hinkriegen -1.6
muss man erstmal hinkriegen -1.6
muss man auch erst mal -1.4
das muss man erst mal -1.3
das muss man erstmal -1.3
muss man euch lassen -0.8
muss man ihnen lassen -0.8
muss man denen lassen -0.8
vielen Dank für die Warteschleife -2
Zeit in der Warteschleife -1.9
schöne Zeit in der Warteschleife -2.4
selbst übertroffen -0.5
euch selbst übertroffen -0.8
euch wieder selbst übertroffen -1.4
noch schlechter als -2.1
zu unserem Besten -0.9
nur zu unserem Besten -1.7
natürlich nur zu unserem -1.5
super Service wirklich -1.2
toller Service wirklich -1.2
tolle Leistung wirklich -0.8
`;

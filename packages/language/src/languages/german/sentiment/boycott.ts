// Turning away and calling others to do so.
export const boycott = `
Boykott* -1.5
boykottier* -1.6
kauft nicht -1.5
kauft dort nicht -1.5
kaufe nicht mehr -1.5
kaufe da nicht -1.4
kauf ich nicht -1.3
nicht mehr kaufen -1.5
nicht kaufen -1.3
nie wieder kaufen -1.8
Finger weg -1.7
Hände weg -1.6
Finger davon -1.5
rate ab -1.4
rate .. ab -1.4
abzuraten -1.4
abgeraten -1.3
nicht empfehlen -1.4
nicht zu empfehlen -1.4
nicht empfehlenswert -1.4
keine Empfehlung -1.3
Vorsicht 0
Achtung 0
gewarnt -0.8
warne -1
Warnung 0
gekündigt -0.9
kündige -1
kündigen -0.9
Kündigung -0.8
ich kündige -1.3
Vertrag gekündigt -1.3
werde kündigen -1.3
werde wechseln -1
wechsel .. Anbieter -1
wechsle -0.8
gewechselt -0.4
Anbieterwechsel -0.6
bin weg -0.8
bin raus -0.8
bin ich weg -1
das war's 0
letztes Mal -0.9
das letzte Mal -1
zum letzten Mal -1.1
verloren als Kunde -1.4
Kunde verloren -1.5
einen Kunden weniger -1.5
einen Kunden verloren -1.5
mich seht ihr nicht -1.4
nicht mit mir -1
ohne mich -0.9
meiden -1.2
meide -1.3
gemieden -1
ich fahre Auto -0.4
lieber Auto -0.6
lieber zu Fuß -0.8
Protest* -0.8
protestier* -0.8
Petition -0.6
Demo -0.3
Shitstorm* -1
Aufschrei -0.8
Pranger -0.8
anprangern -1
Widerstand -0.5
Rücktritt -0.8
zurücktreten -0.8
entlassen -0.6
feuern -0.7
feuert -0.8
dichtmachen -1.1
dicht machen -1.1
macht den Laden dicht -1.7
macht den Laden zu -1.6
schließt den Laden -1.5
gehört verboten -1.4
gehören verboten -1.4
gehört abgeschafft -1.5
abschaffen -0.8
Schluss mit -0.9
Stoppt -0.9
weg mit -1
aufhören -0.6
hört auf -0.9
Finger weg davon -1
lasst die Finger -1
kann nur abraten -1
nur abraten -1
kann ich nur abraten -1
nicht weiterempfehlen -1
niemandem empfehlen -1
keinem empfehlen -1
nie mehr wieder -1
nie nie wieder -1
nicht noch einmal -1
nicht nochmal -1
nicht noch mal -1
kein zweites Mal -1
kein weiteres Mal -1
letzte Bestellung -1
letzter Einkauf -1
letzte Mal -1
werde nicht mehr -1
werde nie -1
werde nie wieder -1
werde ich nicht mehr -1
gehe ich nicht mehr -1
geh ich nicht mehr -1
gehe nicht mehr -1
fahre nicht mehr -1
fliege nicht mehr -1
bestelle nicht mehr -1
bestell ich nicht mehr -1
komme nicht wieder -1
kommen nicht wieder -1
Kunde gewesen -1
war Kunde -1
bin kein Kunde mehr -1
Ex-Kunde -1
ehemaliger Kunde -1
suche Alternative -1
suche einen anderen -1
anderen Anbieter -1
anderer Anbieter -1
zur Konkurrenz -1
Konkurrenz freut sich -1
bei der Konkurrenz -1
die Konkurrenz kann -1
Kündigung ist raus -1
Kündigung raus -1
gekündigt und -1
Abo gekündigt -1
Konto gekündigt -1
Mitgliedschaft gekündigt -1
deinstalliert -1
App gelöscht -1
Account gelöscht -1
Konto gelöscht -1
gelöscht und tschüss -1
und tschüss -1
tschüss -1
auf Nimmerwiedersehen -1
das war's mit uns -1
war's das -1
das war es dann -1
weg damit -1
raus mit -1
abschalten -1
verstaatlichen -1
zumachen -1
schließen lassen -1
Laden schließen -1
boykottiert -1
kein Cent -1
keinen Cent -1
keinen Euro -1
kein Geld mehr -1
kriegt kein Geld -1
unterschreib* 0
Sammelklage -1
kauft da nicht -1.6
kauft da nichts -1.7
kauft dort nichts -1.7
kauft hier nicht -1.7
kauft bei denen nicht -1.7
kauft nichts mehr -1.6
kauft nicht bei -1.6
kauft lieber -0.8
kauft woanders -1.6
kauf woanders -1.5
bestellt da nicht -1.6
bestellt dort nicht -1.6
bestellt bloß nicht -1.8
bestellt hier nicht -1.7
bucht da nicht -1.6
bucht dort nicht -1.6
bucht bloß nicht -1.8
bucht nicht bei -1.6
geht da nicht hin -1.7
geht bloß nicht -1.7
geht nicht hin -1.2
fliegt nicht mit -1.5
fahrt nicht mit -1.3
unterschreibt da nichts -1.7
unterschreibt bloß nicht -1.8
lasst euch nicht -0.9
lasst euch nichts -1.2
lasst bloß die Finger -1.9
lass die Finger -1.7
Finger lassen -1.6
Finger von -1.5
großen Bogen -1.8
einen Bogen um -1.7
weiten Bogen -1.7
mache einen Bogen -1.7
macht einen Bogen -1.7
lieber Abstand -1.3
Abstand nehmen -0.8
nehmt Abstand -1.4
kriegt von mir kein* -1.5
bekommt von mir kein* -1.5
bekommen von mir kein* -1.5
kriegen von mir kein* -1.5
sehen von mir kein* -1.6
sehen von uns kein* -1.6
sieht von mir kein* -1.6
sieht mich nicht wieder -1.8
sieht mich nie wieder -1.9
seht mich nicht wieder -1.8
seht mich nie wieder -1.9
sehen mich nicht wieder -1.8
sehen mich nie wieder -1.9
sehen mich dort nicht -1.6
sieht mich der Laden -1.3
keinen Fuß mehr -1.8
setze keinen Fuß -1.7
keinen Schritt mehr -1.5
betrete ich nicht -1.5
betrete diesen Laden nicht -1.8
kommt mir nicht mehr -1.5
kommt mir nichts mehr -1.6
kommt mir nicht ins Haus -1.7
kommt nicht mehr in den -1.2
kommt mir nichts von -1.5
kaufe ich nichts -1.5
kauf ich nichts -1.5
kaufe nichts mehr -1.6
kaufen wir nichts -1.5
kaufen da nicht mehr -1.7
kaufe ich nicht mehr -1.6
kaufen wir nicht mehr -1.6
kauf ich nicht mehr -1.6
kauf i nix -1.6
kauf da nix -1.6
buche ich nicht -1.4
buchen wir nicht mehr -1.6
buche nie wieder -1.9
bestelle nie wieder -1.9
bestell nie wieder -1.9
gehe nie wieder -1.8
fahre nie wieder -1.8
fliege nie wieder -1.8
schließe nie wieder -1.8
nie wieder etwas -1.8
nie wieder was -1.8
nie wieder einen Fuß -2
nie mehr dort -1.8
nie mehr hin -1.8
nie mehr bei -1.8
niemals wieder -1.8
nimmermehr -1.2
letzter Besuch -1.5
letzter Urlaub -1.2
letzte Reise mit -1.4
letzter Flug mit -1.5
letzte Fahrt mit -1.3
letztes Auto von -1.4
letzter Wagen von -1.4
letztes Handy von -1.4
war das letzte Mal -1.6
das letzte Mal bestellt -1.7
das letzte Mal da -1.6
das letzte Mal dort -1.6
zum letzten Mal bestellt -1.7
zum letzten Mal da -1.6
zum letzten Mal gebucht -1.7
nicht mehr unser -0.8
roten Liste -0.8
schwarzen Liste -1.3
schwarze Liste -1.3
auf die schwarze -1.3
von der Liste gestrichen -1.3
Konsequenzen gezogen -1.2
ziehe die Konsequenzen -1.5
ziehen die Konsequenzen -1.3
ziehe meine Konsequenzen -1.6
ziehe daraus -0.8
Abo ist gekündigt -1.3
Abo beendet -1
Vertrag ist gekündigt -1.4
Konto ist gekündigt -1.4
Kundenkarte zurückgegeben -1.4
Kundenkarte zerschnitten -1.6
Kundenkonto gelöscht -1.2
App ist deinstalliert -1.4
App fliegt runter -1.5
App runtergeschmissen -1.5
fliegt runter -1.2
fliegt von meinem Handy -1.5
fliegt aus dem Sortiment 0
kündige zum -1.2
kündigen werde -1.2
kündigen wir -1
kündige heute -1.3
kündige jetzt -1.4
kündige sofort -1.5
Kündigung geht raus -1.5
Kündigung geht heute -1.4
Kündigung liegt -0.9
heute gekündigt -1.2
jetzt gekündigt -1.2
sofort gekündigt -1.3
endgültig gekündigt -1.5
endlich gekündigt -1.2
wechsle den Anbieter -1.4
wechsel den Anbieter -1.4
wechseln den Anbieter -1.2
wechsle zur -0.9
wechsle jetzt -1
wechsle zum nächst* -1.1
ernsthaft zu wechseln -1.5
überlege zu wechseln -1.4
überlege ernsthaft -1.2
überlegen ernsthaft -1
überlege mir ernsthaft -1.3
überlege zu kündigen -1.5
denke über Kündigung -1.4
Anbieter gewechselt -0.7
Bank gewechselt -0.7
Bank wechseln -0.8
Versicherung wechseln -0.8
Anbieter wechseln -0.8
Zeit zu wechseln -1.2
Zeit zu gehen -1
Zeit für einen Wechsel -1
gehen zur Konkurrenz -1.6
gehe zur Konkurrenz -1.6
geh zur Konkurrenz -1.6
ab zur Konkurrenz -1.5
Konkurrenz bestellt -1
Konkurrenz gekauft -0.9
andere Mütter haben -0.9
es gibt Alternativen -1.1
gibt ja Alternativen -1.1
gibt genug Alternativen -1.3
gibt genug andere -1.3
gibt auch andere -0.7
gibt noch andere -0.6
keinen Cent mehr -1.8
keinen Cent von -1.7
keinen Euro mehr -1.8
kein Geld mehr von -1.6
nicht mehr unterstützen -1.4
unterstütze ich nicht -1.4
unterstützen wir nicht -1.3
nicht länger unterstützen -1.4
unterstützt so etwas nicht -1.4
teilt das -0.4
bitte teilen -0.5
verbreitet das -0.7
weitersagen 0
alle meiden -1.6
Laden meiden -1.7
unbedingt meiden -1.9
bitte meiden -1.8
mit Ruhm bekleckert .. niemand -1.8
nicht mit Ruhm bekleckert -2
Schluss mit lustig -1.7
bloß nicht hin -1.8
besser nicht hin -1.6
selber schuld wer -1.4
selbst schuld wer -1.4
ist selber schuld -1.3
ist selbst schuld -1.3
lernen es nie -1.6
lernen es sonst nie -1.6
lernen es nicht -1.5
lernt es nie -1.6
lernt es wohl nie -1.7
lernen nicht dazu -1.5
lernt nichts dazu -1.6
nichts dazugelernt -1.5
Kunden weniger -1.3
Kunde weniger -1.3
Kundin weniger -1.3
Kunden verloren -1.5
Kundin verloren -1.5
Kunden los -1.3
mich als Kunden los -1.7
mich als Kundin los -1.7
seid ihr mich los -1.7
ist mich los -1.3
uns nicht wieder -1
uns los -0.7
sind wir raus -1.1
bin dann mal raus -1.2
bin dann mal weg -0.8
war's mit uns -1.4
war es mit uns -1.4
war's für mich -1.2
war es für mich -1
das war's dann -1.1
das war's jetzt -1.1
wars das -0.9
Schnauze voll -1.9
Nase voll -1.7
Faxen dicke -1.7
langsam dicke -1.5
hab die Faxen -1.6
reicht es mir -1.6
reicht's mir -1.6
reicht's jetzt -1.5
jetzt reicht es -1.8
jetzt reicht's -1.8
jetzt reichts -1.8
langsam reicht es -1.8
langsam reicht's -1.8
irgendwann reicht es -1.6
Maß ist voll -1.8
das Maß voll -1.7
Fass zum Überlaufen -1.8
am Ende meiner Geduld -1.6
Geduld ist am Ende -1.7
Geduld am Ende -1.6
ist mir unangenehm -0.8
mittlerweile peinlich -1.4
schäme mich -1.2
schäme mich für -1.3
nicht mehr guten Gewissens -1.6
nicht mehr empfehlen -1.7
kann ich nicht mehr empfehlen -1.8
nicht mehr weiterempfehlen -1.7
nicht guten Gewissens -1.5
würde ich nicht mehr -1.3
würde ich nie wieder -1.8
würde nicht noch einmal -1.5
würde nicht nochmal -1.5
nicht wieder buchen -1.6
nicht wieder kaufen -1.6
nicht wieder hin -1.5
nicht mehr hin -1.3
nicht mehr buchen -1.5
nicht mehr bestellen -1.5
nicht mehr wiederkommen -1.6
nicht wiederkommen -1.6
kommen nicht mehr -1.2
kommen wir nicht mehr -1.6
komme ich nicht mehr -1.4
gehen wir nicht mehr -1.5
waren wir zum letzten -1.5
kauft bloß kein* -1.9
kauft bloß nicht -1.9
kauft ja kein* -1.6
kauft kein* -1.1
kauft euch kein* -1.4
nehmt bloß nicht -1.8
nehmt bloß kein* -1.8
kann jedem nur raten -1
kann jedem nur abraten -1.9
kann nur jedem raten -1
rate jedem ab -1.8
rate euch ab -1.6
raten das Gleiche -0.9
das Gleiche zu tun -0.4
heute gekündigt und -1.4
spart euch das Geld -1.8
spart euch das -1.4
spart euch den -1.4
spart euch die -1.3
spar dir das -1.2
geht lieber -0.8
geht lieber woanders -1.7
nichts zu tun haben -1.1
nichts mehr zu tun haben -1.5
will ich nichts zu tun -1.4
wollen wir nichts zu tun -1.5
nicht mehr auf den Tisch -1.6
kommt uns nicht mehr -1.6
nicht mehr ins Haus -1.6
nicht mehr dort -1.2
bitte nicht mehr -0.9
`;

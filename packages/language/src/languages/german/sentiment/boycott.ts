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
`;

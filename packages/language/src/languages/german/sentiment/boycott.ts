// Turning away and calling others to do so.
export const boycott = `
Boykott* -2.2
boykottier* -2.3
kauft nicht -2.2
kauft dort nicht -2.2
kaufe nicht mehr -2.2
kaufe da nicht -2
kauf ich nicht -1.8
nicht mehr kaufen -2.2
nicht kaufen -1.8
nie wieder kaufen -2.5
Finger weg -2.4
Hände weg -2.3
Finger davon -2.2
rate ab -2
rate .. ab -2
abzuraten -2
abgeraten -1.8
nicht empfehlen -2
nicht zu empfehlen -2
nicht empfehlenswert -2
keine Empfehlung -1.8
Vorsicht 0
Achtung 0
gewarnt -1.2
warne -1.4
Warnung 0
gekündigt -1.3
kündige -1.5
kündigen -1.3
Kündigung -1.1
ich kündige -1.9
Vertrag gekündigt -1.8
werde kündigen -1.9
werde wechseln -1.5
wechsel .. Anbieter -1.5
wechsle -1.1
gewechselt -0.6
Anbieterwechsel -0.9
bin weg -1.1
bin raus -1.2
bin ich weg -1.4
das war's 0
letztes Mal -1.3
das letzte Mal -1.4
zum letzten Mal -1.6
verloren als Kunde -2
Kunde verloren -2.1
einen Kunden weniger -2.2
einen Kunden verloren -2.2
mich seht ihr nicht -2
nicht mit mir -1.5
ohne mich -1.3
meiden -1.7
meide -1.8
gemieden -1.5
ich fahre Auto -0.6
lieber Auto -0.9
lieber zu Fuß -1.1
Protest* -1.2
protestier* -1.2
Petition -0.8
Demo -0.4
Shitstorm* -1.5
Aufschrei -1.2
Pranger -1.2
anprangern -1.4
Widerstand -0.7
Rücktritt -1.2
zurücktreten -1.2
entlassen -0.9
feuern -1
feuert -1.2
dichtmachen -1.6
dicht machen -1.6
macht den Laden dicht -2.4
macht den Laden zu -2.3
schließt den Laden -2.2
gehört verboten -2
gehören verboten -2
gehört abgeschafft -2.2
abschaffen -1.1
Schluss mit -1.3
Stoppt -1.3
weg mit -1.4
aufhören -0.9
hört auf -1.3
Finger weg davon -1.5
lasst die Finger -1.5
kann nur abraten -1.5
nur abraten -1.5
kann ich nur abraten -1.5
nicht weiterempfehlen -1.5
niemandem empfehlen -1.5
keinem empfehlen -1.5
nie mehr wieder -1.5
nie nie wieder -1.5
nicht noch einmal -1.5
nicht nochmal -1.5
nicht noch mal -1.5
kein zweites Mal -1.5
kein weiteres Mal -1.5
letzte Bestellung -1.5
letzter Einkauf -1.5
letzte Mal -1.5
werde nicht mehr -1.5
werde nie -1.5
werde nie wieder -1.5
werde ich nicht mehr -1.5
gehe ich nicht mehr -1.5
geh ich nicht mehr -1.5
gehe nicht mehr -1.5
fahre nicht mehr -1.5
fliege nicht mehr -1.5
bestelle nicht mehr -1.5
bestell ich nicht mehr -1.5
komme nicht wieder -1.5
kommen nicht wieder -1.5
Kunde gewesen -1.5
war Kunde -1.5
bin kein Kunde mehr -1.5
Ex-Kunde -1.5
ehemaliger Kunde -1.5
suche Alternative -1.5
suche einen anderen -1.5
anderen Anbieter -1.5
anderer Anbieter -1.5
zur Konkurrenz -1.5
Konkurrenz freut sich -1.5
bei der Konkurrenz -1.5
die Konkurrenz kann -1.5
Kündigung ist raus -1.5
Kündigung raus -1.5
gekündigt und -1.5
Abo gekündigt -1.5
Konto gekündigt -1.5
Mitgliedschaft gekündigt -1.5
deinstalliert -1.5
App gelöscht -1.5
Account gelöscht -1.5
Konto gelöscht -1.5
gelöscht und tschüss -1.5
und tschüss -1.5
tschüss -1.5
auf Nimmerwiedersehen -1.5
das war's mit uns -1.5
war's das -1.5
das war es dann -1.5
weg damit -1.5
raus mit -1.5
abschalten -1.5
verstaatlichen -1.5
zumachen -1.5
schließen lassen -1.5
Laden schließen -1.5
boykottiert -1.5
kein Cent -1.5
keinen Cent -1.5
keinen Euro -1.5
kein Geld mehr -1.5
kriegt kein Geld -1.5
unterschreib* 0
Sammelklage -1.5
`;

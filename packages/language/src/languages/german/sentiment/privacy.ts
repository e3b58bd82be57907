// Data lost, sold or spied out; unwanted messages.
export const privacy = `
Datenpanne* -1.7
Datenskandal* -1.7
Datendiebstahl -1.7
Datenmissbrauch -1.7
Datenkrake* -1.7
Datensammler -1.7
Datensammelwut -1.7
Datenschutzverletzung* -1.7
Datenschutzverstoß -1.7
gehackt* -1.7
Hack -0.3
Hacker* -1.7
Hackerangriff* -1.7
Cyberangriff* -1.7
geleakt* -1.7
Leak* -1.7
Passwörter gestohlen -1.7
Daten gestohlen -1.7
Daten geklaut -1.7
Daten verkauft -1.7
verkauft Daten -1.7
verkaufen unsere Daten -1.7
verkauft meine Daten -1.7
Daten weitergegeben -1.7
weitergegeben an Dritte -1.7
an Dritte -1.7
ungefragt* -1.7
ohne meine Zustimmung -1.7
ohne Zustimmung -1.7
ohne Einwilligung -1.7
ausspionier* -1.7
ausgespäht -1.7
bespitzel* -1.7
Bespitzelung -1.7
Überwachung* -0.8
überwach* -1.7
Spion* -1.7
schnüffel* -1.7
Schnüffelei -1.7
Stalking* -1.7
gestalkt -1.7
Tracking -0.3
getrackt -1.7
gläserner Kunde -1.7
gläserne -1.7
Spam* -1.7
zugespammt -1.7
Werbeanruf* -1.7
Telefonterror -1.7
Phishing* -1.7
Identitätsdiebstahl -1.7
offen im Netz -1.7
frei zugänglich -1.7
unverschlüsselt* -1.7
DSGVO-Verstoß -1.7
Privatsphäre verletzt -1.7
abgehört -1.7
belauscht -1.7
missbraucht -1.7
Daten .. geklaut -1.8
Daten .. gestohlen -1.8
Daten .. abgegriffen -1.8
Konto .. gehackt -1.8
Konto .. leergeräumt -1.8
Passwörter .. geklaut -1.8
Passwörter .. gestohlen -1.8
`;

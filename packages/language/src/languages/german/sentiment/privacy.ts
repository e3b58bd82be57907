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
Rechnungen anderer -1.6
Rechnung anderer -1.5
Daten anderer Kunden -1.8
Daten fremder -1.7
fremde Daten -1.6
fremde Rechnung -1.5
fremde Rechnungen -1.6
fremde Kontoauszüge -1.7
Post für andere -0.8
Mails anderer -1.2
von wildfremden -1.2
an wildfremde -1.6
bei Fremden -1
irgendwelchen Fremden -1.3
an Unbefugte -1.7
Unbefugte -1.4
Kundendaten im Netz -1.9
Daten im Netz -1.6
Daten im Internet -1.1
Daten im Darknet -1.9
Darknet -1.5
Kundendaten verloren -1.9
Kundendaten weg -1.7
Daten verloren -1.4
Daten gelandet -1.3
Daten sind bei -0.8
Daten verschleudert -1.8
Daten verraten -1.7
Daten herausgegeben -1.6
Daten rausgegeben -1.6
Adresse rausgegeben -1.6
Nummer rausgegeben -1.6
Telefonnummer weitergegeben -1.7
Adresse weitergegeben -1.7
Handynummer weitergegeben -1.7
Daten gesammelt -0.7
sammelt Daten -0.8
sammeln Daten -0.8
Daten abgegriffen -1.8
im Klartext -1.4
Klartext gespeichert -1.8
Passwort im Klartext -1.8
unverschlüsselt -1.7
lag offen -1.4
lagen offen -1.5
liegt offen -1.1
offen herum -1.2
offen einsehbar -1.6
für jeden einsehbar -1.7
jeder konnte mitlesen -1.8
jeder kann mitlesen -1.7
konnte mitlesen -1.3
konnte mithören -1.3
jeder konnte mithören -1.8
jeder konnte -0.4
alle konnten -0.4
alle mithören -1.4
laut vorgelesen -1.3
laut vorlesen -1
vor allen vorgelesen -1.5
durch den Laden gerufen -1.3
durch den halben Laden -1.2
Patientenakte -0.2
Krankenakte -0.4
Akten im Müll -1.8
Akten lagen -1.1
Akte verschwunden -1.6
Akte verloren -1.6
Zugriff auf meine -0.9
Zugriff auf alle -0.7
braucht .. Zugriff -1
will Zugriff -1
will alles wissen -1
wollen alles wissen -1.1
verlangt meine -0.6
Ausweiskopie -0.4
muss ich meine Daten -0.9
nie zugestimmt -1.6
nicht zugestimmt -1.4
nie eingewilligt -1.6
Werbung aufs Handy -1.2
Werbung per -0.5
Werbung ohne -0.7
dauernd Werbung -1.3
ständig Werbung -1.3
zugemüllt -1.6
Newsletter nie -1
Newsletter obwohl -1.2
Abmeldung funktioniert nicht -1.8
abmelden funktioniert nicht -1.8
abmelden geht nicht -1.7
Abmelden unmöglich -1.7
trotz Widerspruch -1.4
trotz Abmeldung -1.5
trotz Kündigung -1.4
DSGVO -0.3
DSGVO ignoriert -1.6
Auskunft verweigert -1.6
Datenauskunft -0.3
hört mit -1.2
hören mit -1.1
heimlich gefilmt -1.9
heimlich mitgeschnitten -1.8
mitgeschnitten -0.9
Kameras in -0.7
Wanzen -1.2
`;

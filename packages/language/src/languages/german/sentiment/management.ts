// Leadership: greed at the top, mismanagement, decline.
export const management = `
Bonzen* -1.5
Boni trotz -1.5
Bonus trotz 0
Millionenbonus -1.5
Bonuszahlung* -1.5
stopfen sich die Taschen -1.5
Taschen voll -1.5
Taschen stopfen -1.5
Vorstand kassiert -1.5
die da oben -1.5
der Fisch stinkt -1.5
Fisch stinkt vom Kopf -1.5
stinkt vom Kopf -1.5
Führungsversagen -1.5
Führungsschwäche -1.5
Wasserkopf -1.5
Kaputtsparer -1.5
kaputtgespart -1.5
totgespart -1.5
Sparzwang -1.5
Sparmaßnahme* -1.5
Sparkurs -1.5
Sparwahn -1.5
Kostensenkung -1.5
Fehlbesetzung -1.5
Fehlentscheid* -1.5
Misswirtschaft -1.5
Selbstbedienung -1.5
Selbstbedienungsladen -1.5
Heuschrecke* -1.5
Konzernchef kassiert -1.5
Krise* -1.1
kriselt -1.5
angeschlagen* -1.5
Talfahrt -1.5
Niedergang -1.5
Untergang -1.5
geht unter -1.5
Sinkflug -1.5
Rekordverlust -1.5
Gewinneinbruch -1.5
Gewinnwarnung -1.5
Umsatzeinbruch -1.5
Kurssturz -1.5
eingebrochen -1.5
weltfremd* -1.5
realitätsfern* -1.5
realitätsfremd* -1.5
Elfenbeinturm -1.5
Größenwahn -1.5
verschläft -1.5
verschlafen -1.5
verpennt -1.5
zu spät reagiert -1.5
uneinsichtig* -1.5
beratungsresistent* -1.5
lernresistent* -1.5
kritikunfähig* -1.5
unbelehrbar* -1.5
stümperhaft -1.5
Versäumnis* -1.5
versäumt -1.5
Stuttgart-21-Logik -1.5
`;

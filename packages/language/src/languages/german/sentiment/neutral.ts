// Words that look like others in these lists and say nothing themselves; and small corrections of weight.
export const neutral = `
link* 0
gefahren 0
schlagen 0
gefährlich sein -0.8
Regierung* 0
Vergleich* 0
Zeitraum* 0
Vertrag* 0
Lokführer* 0
Lokomotivführer* 0
Passagier* 0
Verhalten* 0
erhalten* 0
behalten* 0
regelmäßig* 0
Anhänger* 0
Vorgänger* 0
Kleinanzeigen 0
Gesundheit* 0
Theater* 0
Bürgermeister* 0
Jugendliche* 0
schicken 0
schickt 0
schicke 0
sich 0
bitte 0
bitten 0
fans 0
alternative* 0
Mitglied* 0
Tarif* 0
erfahren 0
verfahren 0
Zustimmung 0
aufgefallen 0
eingefallen 0
verkehrt 0
Verkehr* 0
verkehren 0
Ereignis* 0
Erlebnis* 0
Haltestelle* 0
Weltall 0
zuletzt 0
letztens 0
Deutschland 0
Ausland 0
Stelle* 0
bestelle* 0
bestellt 0
Bestellung* 0
herstell* 0
Hersteller* 0
vorstell* 0
Vorstellung* 0
feststell* 0
Frieden 0
zufällig 0
verfügbar 0
Übernahme* 0
ungefähr 0
undenk* 0
Universität* 0
Uni* 0
unten 0
sehr sicher 1.5
schickes 1.5
schick 1.5
wohl fühlen 1.5
einmaliges Erlebnis 1.5
einmalige 1.5
bittere -1.5
bitteres -1.5
Maden -1.5
linke Masche -1.5
schen 0
alte 0
alt 0
alten 0
Beitrag* 0
Beiträg* 0
Auftrag* 0
Verträg* 0
Anträg* 0
Aufträg* 0
allgemein* 0
vollständig* 0
Gespräch* 0
Derby* 0
kriegen 0
kriege 0
kriegt 0
kriegst 0
gekriegt 0
Bestand 0
Bestände 0
under 0
ung 0
grau 0
graue* 0
Schlacht* 0
Islamist* 0
Protestant* 0
reagieren 0
reagiert 0
Gebühr* 0
Lautsprecher 0
Schale* 0
Schalen 0
unklar* 0
lehrer* 0
verstehen 0
bestehen* 0
mitgekriegt 0
Feierabendverkehr 0
schätzt 0
schätze 0
kürzlich 0
kürze 0
Kürzel 0
Stadtteil* 0
vertei* 0
urteil* 0
derselb* 0
derzeit* 0
darm* 0
regelm* 0
ausreichend* 0
eingeschlossen 0
weiche 0
Pfandflasche* 0
neutral* 0
Übersicht* 0
Absicht* 0
Vorsichtig 0
Wertung 0
Bewertung* 0
Erwartung* 0
neugierig* 0.3
ekelig -1.3
Islamistischer Terror -1.3
Fall 0
Fälle 0
falls 0
Müller 0
Müllers 0
Flotte 0
Flotten 0
notfalls 0
weiß 0
weis 0
erfolgt 0
erfolgen 0
Armee 0
Armeen 0
gewaltig* 0
Träger 0
Trägern 0
wundern 0
drücken 0
drückt 0
Drücker 0
Klassen 0
Freundin 0.3
inklusive 0.2
zustande 0
Käse* 0
Pflaume* 0
Spinne 0
Spinnen 0
Ziege 0
Ziegen* 0
Schaf 0
Schafe 0
Schafs* 0
Kuh 0
Kühe 0
Schweinefleisch 0
Knoblauch* 0
Lachs 0
Lachse 0
Lachsfilet* 0
Räucherlachs* 0
Süßware* 0
Süßigkeit* 0
Süßkartoffel* 0
Süßstoff* 0
Zartbitter* 0
Frischkäse* 0
Frischetheke* 0
Frischfleisch* 0
Frischhalte* 0
Frischluft 0
frischgestrichen* 0
Schlagsahne* 0
Sahnetorte* 0
Sonnenblume* 0
Sonnencreme* 0
Sonnabend* 0
Montage 0
Montagen 0
Montageteam* 0
Montagezeit* 0
Montageanleitung* 0
Regenjacke* 0
Regenwasser* 0
Backöfen 0
Klasse I 0
Klasse II 0
Klasse A 0
1. Klasse 0
2. Klasse 0
erste Klasse 0
ersten Klasse 0
erster Klasse 0
zweite Klasse 0
zweiten Klasse 0
Schulklasse* 0
Klassenfahrt* 0
Klassenzimmer* 0
an der Spitze 0
an die Spitze 0
Doppelspitze* 0
Führungsspitze* 0
Konzernspitze* 0
Parteispitze* 0
Edelstahl* 0
Edelmetall* 0
Ideallinie* 0
Duftkerze* 0
Duftstoff* 0
Duftrichtung* 0
Strahler 0
Strahlung* 0
Röntgenstrahl* 0
strahlungsarm* 0
Drückerkolonne* -1.8
Trauma* -1
traumatisch* -1.4
traumatisiert* -1.6
Treuepunkt* 0
Treuekarte* 0
Treueprogramm* 0
Treuebonus 0.3
Treuhand* 0
Meisterbetrieb* 0
Meisterprüfung* 0
Meisterschule* 0
Meistertitel* 0.5
Handwerksmeister* 0
Hausmeister* 0
Bademeister* 0
Werkmeister* 0
Erfolgsrechnung* 0
Erfolgsbeteiligung* 0
Freundeskreis* 0
Freundschaftswerbung* 0
Sendungsverfolgung* 0
Sendungsnummer* 0
Trackingnummer* 0
Trackinglink* 0
Schadensfall 0
Schadensfälle* 0
Schadensmeldung* 0
Schadensnummer* 0
Schadenmeldung* 0
Schadenregulierung* 0
Schadensregulierung* 0
Schadenabteilung* 0
Schadensabteilung* 0
Kostenvoranschlag* 0
Kontaktformular* 0
Anmeldeformular* 0
Krankenwagen 0
Krankenhaus 0
Krankenkasse* 0
Krankenversicherung* 0
Rettungswagen 0
Restmüll* 0
Sperrmüll* 0
Biomüll* 0
Hausmüll* 0
Müllabfuhr* 0
Mülltonne* 0
Handtasche* 0
Schraube 0
Schrauben 0
Schraubendreher* 0
Festplatte* 0
Leiterplatte* 0
Arbeitsplatte* 0
Kochplatte* 0
kocht 0
Kindergarten* 0
Kindergarten ist besser -1.6
wie im Kindergarten -1.4
Zahnarzt 0
Zahnärzt* 0
Arm 0
Arme 0
Bauarbeiter* 0
Arbeitsschutz* 0
Brandschutz* 0
Feuerwehr* 0
Feiertag* 0
Feiertagszuschlag* 0
Wochenende 0
Wochenenden 0
Wochenendzuschlag* 0
Wochenenddienst* 0
Bescheid geben 0
Bescheid sagen 0
Steuerbescheid* 0
Hammer 0
der Hammer 1.6
ein Hammer 1.2
Babys 0
Babynahrung* 0
Babybrei* 0
Babyfläschchen 0
Hochzeits* 0
Konzertkarte* 0
Frühlings* 0
Gewinnspiel* 0.2
gewinnt zwei 0
zu gewinnen 0.2
stehe auf dem 0
stehe auf der 0
steht auf dem 0
steht auf der 0
`;

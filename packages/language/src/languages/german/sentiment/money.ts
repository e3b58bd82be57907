// Prices, bills, refunds and the feeling of being cheated out of money.
export const money = `
teuer* -1.2
zu teuer -1.8
viel zu teuer -2.2
sauteuer -2
schweineteuer -2.2
überteuert* -2
Wucher* -2.3
Wucherpreis* -2.5
Mondpreis* -2
Preiserhöhung* -1.5
Preistreiber* -2
Preiswahnsinn -2
Preisexplosion* -1.8
teurer -0.9
Kostenfalle* -2.2
kostenlos* 0
gratis 0
günstig* 1
preiswert* 1.3
fairer Preis 1.8
faire Preise 1.8
Schnäppchen* 1.2
Preisleistung 0.5
lohnt sich 1.3
lohnt sich nicht -1.6
lohnt nicht -1.6
Abzocke* -2.8
abgezockt -2.6
abzocken -2.6
zockt .. ab -2.6
Abzocker* -2.8
Nepp* -2.2
geneppt -2.2
Bauernfänger* -2.3
Betrug -2.8
Betrüger* -2.8
betrügt -2.6
betrügen -2.4
betrogen* -2.5
betrügerisch* -2.6
beschissen -2.5
bescheiß* -2.5
verarscht -2.4
verarschen -2.4
Verarsche -2.6
Verarschung -2.6
Veräppel* -2
veräppelt -2
über den Tisch gezogen -2.5
über den Tisch ziehen -2.5
ausgenommen -1
ausnehmen -1
Kundenverarsche* -2.8
geprellt -2
übers Ohr -2
hinters Licht -2
Geldgier* -2.4
geldgierig* -2.5
gierig* -2
Gier -1.9
raffgierig* -2.5
Profitgier* -2.5
Geldmacherei -2.2
Geldschneiderei -2.3
Geld zurück -1.2
Geld wieder -0.8
mein Geld -0.8
Geld verbrannt -2
Geldverschwendung -2.2
Verschwendung -1.6
verschwendet* -1.4
rausgeschmissen* -1.8
rausgeworfenes Geld -2.2
zum Fenster -1.5
Erstattung 0
erstattet -0.2
Rückerstattung -0.5
Entschädigung -0.4
Mahnung* -1.3
Mahngebühr* -1.8
Inkasso* -1.6
abgebucht -0.7
doppelt abgebucht -2
doppelt berechnet -2
falsch berechnet -1.8
zu viel berechnet -1.8
unberechtigt* -1.6
ungerechtfertigt* -1.6
Gebühren -0.5
Zusatzkosten -1
Aufschlag -0.6
versteckte Kosten -2
Bußgeld -1
Strafe -0.8
pleite* -1.6
insolvent* -1.5
Insolvenz* -1.4
Verlust* -1
Schulden -1
arm -0.7
nicht bezahlbar -1.5
unbezahlbar* -0.7
Frechheit der Preis -2.3
Mogelpackung* -2.2
Shrinkflation -1.6
weniger drin -1.4
Lockangebot* -1.8
Abofalle* -2.5
Knebelvertrag* -2.3
untergejubelt -2
angedreht -1.8
aufgeschwatzt -2
Rabatt 0.4
gespart 0.7
sparen 0.4
wert 0.3
jeden Cent wert 2.3
nichts wert -2
wertlos* -2
spottbillig* 0.6
billig* -0.4
Billigware -1.5
Ramsch* -1.8
Schrottpreis* -1
Preisanstieg -1.5
Preissteigerung* -1.5
Preissprung -1.5
Preise steigen -1.5
steigende Preise -1.5
erhöht die Preise -1.5
erhöhen die Preise -1.5
erhöht schon wieder -1.5
wird immer teurer -1.5
immer teurer -1.5
wird teurer -1.5
noch teurer -1.5
teurer geworden -1.5
Preisanpassung* -1.5
Preisschock -1.5
Teuerung* -1.5
teures Vergnügen -1.5
kostet zu viel -1.5
kostet ein Vermögen -1.5
kostet ein Schweinegeld -1.5
Schweinegeld -1.5
Unsumme* -1.5
Wahnsinnspreis* -1.5
Fantasiepreis* -1.5
Apothekenpreis* -1.5
gesalzen* -1.5
unbezahlbar -1.5
nicht mehr leisten -1.5
nicht leisten -1.5
unerschwinglich* -1.5
rausgeschmissenes Geld -1.5
Geld verschwendet -1.5
verschwend* -1.5
Verschwendung* -1.5
Geld weg -1.5
verbrennt Geld -1.5
Geld aus der Tasche -1.5
aus der Tasche ziehen -1.5
Geldmache -1.5
Abkassier* -1.5
abkassiert -1.5
kassiert -1.5
kassieren nur -1.5
kassieren ab -1.5
kassiert ab -1.5
Hauptsache kassieren -1.5
Hauptsache Geld -1.5
nur ums Geld -1.5
nur noch ums Geld -1.5
nur das Geld -1.5
nur Geld -1.5
nur Profit -1.5
Profitgier -1.5
profitgeil -1.5
Profitgeier -1.5
Gier* -1.5
Raffzahn -1.5
Halsabschneider* -1.5
Raubritter -1.5
Raub -1.5
Raubzug -1.5
ausgequetscht -1.5
Abzockerei -1.5
Abzock* -1.5
abgezogen -1.5
Nepp -1.5
Neppladen -1.5
Touristenfalle -1.5
Beutelschneider* -1.5
geschröpft -1.5
schröpf* -1.5
ausgepresst -1.5
melken -1.5
Melkkuh -1.5
Melkkühe -1.5
draufzahlen -1.5
draufgezahlt -1.5
versteckte Gebühren -1.5
Mehrkosten -1.5
Mahnbescheid -1.5
Inkassobüro -1.5
zweimal abgebucht -1.5
zu Unrecht -1.5
zu viel abgebucht -1.5
falsch abgerechnet -1.5
Wuchergebühr* -1.5
saftige* -1.5
saftig gestiegen -1.5
horrend* -1.5
horrende Preise -1.5
exorbitant* -1.5
überzogen* -1.5
überhöht* -1.5
unverhältnismäßig* -1.5
unangemessen* -1.5
Preispolitik -1.5
Abo-Falle -1.5
Lockvogel* -1.5
Bauernfängerei -1.5
Mogel* -1.5
weniger Inhalt -1.5
mein Geld zurück -1.5
will mein Geld -1.5
wo bleibt mein Geld -1.5
wo ist mein Geld -1.5
warte auf mein Geld -1.5
kein Geld zurück -1.5
Geld nicht zurück -1.5
nicht erstattet -1.5
keine Erstattung -1.5
Erstattung abgelehnt -1.5
Erstattung verweigert -1.5
keine Rückerstattung -1.5
keine Entschädigung -1.5
keine Kulanz -1.5
kulanzlos -1.5
nicht kulant -1.5
unkulant* -1.5
zahlt nicht -1.5
zahlen nicht -1.5
bezahlt nicht -1.5
weigert sich -1.5
weigern sich -1.5
verweigert* -1.5
verweigern -1.5
lehnt ab -1.5
lehnt .. ab -1.5
lehnen ab -1.5
abgeschmettert -1.5
einbehalten -1.5
Gutschein statt -1.5
nur einen Gutschein -1.5
auf den Kosten sitzen -1.5
auf dem Schaden sitzen -1.5
bleibe ich sitzen -1.5
insolven* -1.5
bankrott* -1.5
Schulden* -1.5
verschuldet* -1.5
Miese -1.5
rote Zahlen -1.5
Defizit* -1.5
Milliardengrab -1.5
Steuerverschwendung -1.5
Steuergeld* -1.5
Subvention* -1.5
hinterzogen -1.5
Steuerhinterzieh* -1.5
Steuertrick* -1.5
Armut* -1.5
Existenzangst -1.5
nicht mehr bezahlen -1.5
bezahlbar* 1.5
erschwinglich* 1.5
gutes Preis-Leistungs-Verhältnis 1.5
super Preis 1.5
guter Preis 1.5
toller Preis 1.5
fair* 0.7
sehr kulant 1.5
preislich top 1.5
Geld wert 1.5
sein Geld wert 1.5
jeden Euro wert 1.5
Preis wert 1.5
lohnt 1.5
hat sich gelohnt 1.5
gelohnt 1.5
geschenkt bekommen 1.5
Geld zurück bekommen 1.5
Geld zurückbekommen 1.5
Geld sofort zurück 1.5
anstandslos erstattet 1.5
sofort erstattet 1.5
erstattet bekommen 1.5
Gewinn 0
Rekordgewinn 1.5
Jackpot 1.5
Schnapper 1.5
günstiger 1.5
billiger geworden 1.5
gratis dazu 0
umsonst dazu 1.5
beschenkt 1.5
`;

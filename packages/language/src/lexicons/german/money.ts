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
kostenlos* 0.6
gratis 0.6
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
Erstattung -0.5
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
`;

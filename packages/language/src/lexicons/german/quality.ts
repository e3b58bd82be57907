// What a product or a place is like.
export const quality = `
minderwertig* -2
hochwertig* 1.6
wertig* 1.2
Qualität 0.3
schlechte Qualität -2.2
miese Qualität -2.4
gute Qualität 2
Top Qualität 2.3
Spitzenqualität 2.3
qualitativ 0.3
schäbig* -1.9
schlampig* -2
Schlamperei -2.2
geschlampt -2
lieblos* -1.8
liebevoll* 1.8
nachlässig* -1.6
Nachlässigkeit -1.6
schmutzig* -1.7
dreckig* -1.9
verdreckt* -2
versifft* -2.3
siffig* -2.2
verschmutzt* -1.6
ungepflegt* -1.7
unsauber* -1.6
sauber* 1.1
gepflegt* 1.1
verschimmelt* -2.4
Schimmel* -1.9
schimmlig* -2.3
verdorben* -2
vergammelt* -2.3
faulig* -1.9
verfault* -2.1
ranzig* -2
abgelaufen -1.3
ungenießbar* -2.3
schmeckt nicht -2
schmeckt scheußlich -2.5
schmeckt 1
schmeckt super 2.3
lecker* 1.9
köstlich* 2.1
schmackhaft* 1.7
fade -1.2
geschmacksneutral -0.6
wässrig* -1.2
plörre -2.1
Brühe -1
Fraß -2
scheußlich* -2.2
hässlich* -1.8
schön* 1.5
wunderschön* 2.2
unschön* -1.4
hübsch* 1.4
scheppert -1.1
wackelig* -1.1
wacklig* -1.1
stabil* 0.7
robust* 1.1
langlebig* 1.2
kurzlebig* -1.1
unbequem* -1.4
bequem* 1.2
gemütlich* 1.3
komfortabel* 1.4
eng -0.8
laut -0.7
Lärm -1
kalt -0.4
eiskalt -0.7
stickig* -1.3
heiß 0
verbrannt -1.1
schlapp* -0.8
schwach -1.3
schwache* -1.2
Schwäche* -1
stark 0.6
durchwachsen* -0.8
mittelmäßig* -1.1
Mittelmaß -0.9
unterdurchschnittlich* -1.6
überdurchschnittlich* 1.4
ungeeignet* -1.4
ungesund* -1.3
gesund 0.6
giftig* -1.9
Gift -1.6
toxisch* -1.8
verseucht* -2.1
gesundheitsschädlich* -2
krebserregend* -2.2
Rückruf* -1.3
zurückgerufen -0.9
Keime -1.5
Fremdkörper -1.7
Plastik -0.4
Glassplitter -1.9
gefährlich* -1.6
lebensgefährlich* -2.1
Gefahr -1.2
gefährdet* -1.4
riskant* -1.2
unsicher* -1.3
sicher 0.3
Unfall -1
verunglückt -1.2
Verletzte -1.1
Tote -1.1
Opfer -0.9
Brand -0.7
Explosion -1
Entgleis* -1.3
Notbremsung -1
evakuiert -0.9
Tierquälerei -2.5
gequält -2
Tierleid -2
umweltschädlich* -1.8
Umweltsünder* -2
Umweltverschmutz* -1.8
klimaschädlich* -1.7
nachhaltig* 0.9
umweltfreundlich* 1.3
Verschlechterung* -1.7
verschlechtert* -1.6
verschlimmbesser* -1.9
verschlimmert* -1.7
Verbesserung* 0.7
verbessert* 0.9
verbesserungswürdig* -1
ausbaufähig* -0.9
Luft nach oben -0.8
Rückschritt* -1.5
Fortschritt* 1.1
früher war -0.9
war mal besser -1.7
war früher besser -1.8
schlechter geworden -1.9
besser geworden 1.5
besser als 0.9
schlimmer als -1.9
schlechter als -1.9
teurer als -1.1
besser 0.4
lieber nicht -1.3
Alternative 0.1
Nachteil* -0.9
Vorteil* 0.9
Unsitte -1.6
Makel -1
makellos* 1.9
mängelfrei 1.3
zweckmäßig* 0.6
brauchbar* 0.9
solide* 1
passabel 0.4
ordentlich* 0.8
anständig* 0.9
unanständig* -1.2
ansprechend* 1.2
`;

// The small misfortunes and pleasures of a day.
export const everyday = `
kein Bock auf -1
Montag* -0.3
Montagmorgen -1
Frühschicht -1
früh aufstehen -1
immer noch wach -1
nicht einschlafen -1
Wecker -0.3
Regen* -0.3
regnet -1
verregnet* -1
Schneematsch -1
Sauwetter -1
Scheißwetter -1
Mistwetter -1
Hausaufgaben -1
Klausur -0.3
Prüfungsangst -1
sitzengeblieben -1
Mathe -0.3
Kater -0.3
Zahnarzt -1
Muskelkater -1
gestürzt -1
hingefallen -1
gestolpert -1
Pech* -1.1
verzockt -1
verschüttet -1
ausgesperrt -1
Schlüssel vergessen -1
Akku leer -1
Handy kaputt -1
Handy weg -1
alleine -0.3
allein -0.3
vermisse* -1
vermiss* -1
vermisst -1
fehlst mir -1
Fernweh -1
Heimweh -1
Liebeskummer -1
Schluss gemacht -1
verlassen worden -1
Streit gehabt -1
bereue* -1
bereut -1
Fehler gemacht -1
selber schuld -1
selbst schuld -1
Schuld* -0.8
kein Mitleid -1
Mitleid -0.5
arme* -0.5
armer -0.5
arm dran -1
trauere -1
Ruhe in Frieden -1
RIP -1
Beileid -1
verstorben -1
gemütlich 1
ausgeschlafen 1
Frühstück 0.3
Kuscheln 1
kuschel* 1
Couch 0.3
Eis 0.3
Schokolade 1
Pizza 0.3
Kuchen 0.3
Kaffeeklatsch 0.3
Spaziergang 1
Ausflug 1
Abenteuer 1
relax* 1
chillen 1
gechillt 1
chillig* 1
Ruhe genießen 1
erhol* 1
Erholung 1
wohlverdient* 1
`;

// German words that attack people. They name no group, no topic, no party and no person, on purpose: a word list that
// does takes talk about them for an attack. Weight 1 is rude, 2 an insult, 3 a vile one, 4 a threat.
export const germanInsults = `
Idiot* 2
Vollidiot* 2.5
Volldepp* 2.5
Depp* 1.8
Trottel* 1.8
Dummkopf 1.8
Dummköpfe 1.8
Dumpfbacke* 1.9
Hohlkopf* 2
Hohlbirne* 2
Holzkopf 1.7
Schwachkopf* 2.1
Schwachköpfe 2.1
Schwachmat* 2.1
Blödmann* 1.9
Blödian 1.8
Dödel* 1.6
Dussel* 1.2
Pappnase* 1.5
Knallkopf 1.7
Knalltüte* 1.6
Vollpfosten 2.2
Vollhonk* 2.2
Honk 1.6
Horst 0.2
Spast* 2.6
Spasti* 2.7
Mongo* 2.6
Hirni* 1.8
hirntot* 2.2
hirnlos* 2
hirnamputiert* 2.6
minderbemittelt* 2.4
zurückgeblieben* 1.6
geisteskrank* 2.2
Psychopath* 2
krankes Hirn 2.3
Irre 1
Irrer 1.6
Arschloch* 2.8
Arschlöcher* 2.8
Arsch 1.7
Ärsche 1.8
Arschgeige* 2.5
Arschgesicht* 2.6
Arschkriecher* 2.4
Wichser* 2.8
Wixer* 2.8
Hurensohn* 3.2
Hurensöhne* 3.2
Hure 2.8
Huren 2.6
Nutte* 2.8
Schlampe* 2.6
Fotze* 3.2
Fotzen* 3.2
Fick* 2.4
fick dich 3.2
fickt euch 3.2
gefickt 2.2
verfickt* 2.2
Bastard* 2.7
Missgeburt* 3.2
Miststück* 2.6
Mistkerl* 2.4
Drecksack* 2.7
Drecksäcke 2.7
Dreckskerl* 2.7
Drecksau* 2.9
Drecksschwein* 3
Dreckschwein* 3
Schwein 1.2
Schweine 1.4
Sau 0.9
Saubande* 2.3
Sauhaufen 2
Schweinebande 2.4
Schweinepriester 2.1
Ratte 1.3
Ratten 1.6
Rattenpack 2.8
Abschaum 3
Gesindel 2.7
Gesocks 2.7
Geschmeiß 2.9
Gelumpe 2
Gschwerl 2.2
Pack 1.7
Drecks* 2.2
Dreckspack 3
Lumpenpack 2.6
Lumpen 1.6
Lump 1.8
Halunke* 1.8
Ganove* 1.7
Gauner* 1.7
Verbrecher* 1.9
Verbrecherbande* 2.3
Kriminelle* 1
Betrüger* 1.6
Lügner* 1.6
Heuchler* 1.4
Schmarotzer* 2.4
Parasit* 2.4
Ungeziefer 3
Made* 0.4
Penner* 2.1
Assi* 2.1
Asi 2
Asis 2
Asoziale* 2.2
asozial* 2
Proll* 1.5
Pöbel 1.8
Spinner* 1.7
Clown* 1.3
Kasper* 1.3
Witzfigur* 1.7
Lachnummer* 1.3
Versager* 1.7
Nichtskönner 1.7
Nichtsnutz* 1.8
Taugenichts* 1.7
Flachpfeife* 1.9
Pfeife 1
Pfeifen 1.2
Nullnummer 1.2
Luftpumpe 1.3
Schnarchnase* 1.1
Schlafmütze* 0.9
Weichei* 1.6
Feigling* 1.5
Waschlappen 1.4
Heulsuse* 1.6
Jammerlappen 1.6
Memme* 1.5
Muttersöhnchen 1.4
Dumme Kuh 2.4
blöde Kuh 2.4
dumme Sau 2.8
dumme Gans 2.1
alte Schachtel 2
Zicke* 1.6
Schnepfe* 1.8
Tussi* 1.6
Weib 0.9
Weiber 1
Göre 1.1
fette Sau 3
fettes Schwein 3
Fettsack* 2.5
dumm* 0.8
saudumm* 1.6
strohdumm* 1.7
blöd* 0.7
doof* 0.6
dämlich* 1.1
bescheuert* 1.1
bekloppt* 1.2
verblödet* 1.8
verblöden 1.6
Verblödung 1.5
verdummt* 1.5
primitiv* 1.3
niveaulos* 1
widerlich* 1.2
widerlicher Typ 2.2
ekelhaft* 1.1
abartig* 1.3
pervers* 1.4
Perverse* 1.9
scheiß* 1.2
scheisse 1
beschissen* 1.1
Scheißkerl* 2.6
Scheißhaufen 2
Kotz* 1.3
kotzen 1.2
Fresse 1.9
halt die Fresse 3
halt die Schnauze 2.9
halt's Maul 2.9
halts Maul 2.9
halt dein Maul 3
haltet die Fresse 3
Maul halten 2.4
Klappe halten 1.8
halt die Klappe 2.2
Schnauze 1.2
Maul 1.3
verpiss* 2.6
verpiss dich 3
verpisst euch 3
zieh Leine 2
hau ab 1.7
haut ab 1.7
verschwinde* 0.4
Leck mich 2.4
leckt mich 2.4
am Arsch lecken 2.4
geh sterben 3.5
fahr zur Hölle 3
fahrt zur Hölle 3
zur Hölle 1.8
schämt euch 1
schäm dich 1.2
kein Hirn 1.8
kein Gehirn 1.8
Hirn 0.4
zu blöd 1.5
zu dumm 1.4
zu doof 1.4
nicht alle Tassen 1.8
nicht ganz dicht 1.9
nicht mehr ganz dicht 2
sie noch alle 1.5
ihr noch alle 1.6
du noch alle 1.7
einen an der Waffel 1.9
Dachschaden 1.6
einen Vogel 1.1
Lügenpack 2.6
Lügenbande 2.4
Verräter* 1.9
Vollversager* 2.2
unfähige* 0.8
Drecksladen 1.5
Saftladen 1
`;

export const germanThreats = `
bring dich um 4.5
bringe dich um 4.5
bring euch um 4.5
bringe euch um 4.5
umbringen 3.4
abstechen 3.8
abknallen 4
abgeknallt 3.8
erschießen 3.4
erschießt 3
erschossen gehört 4
gehört erschossen 4
gehören erschossen 4
an die Wand gestellt 3.6
an die Wand stellen 3.6
aufhängen 2.6
aufgehängt 2.4
aufgeknüpft 3.6
aufknüpfen 3.6
am nächsten Baum 3.4
an den Galgen 3.8
Galgen 2.4
abfackeln 3.3
anzünden 2.4
niederbrennen 3.2
in die Luft jagen 3.6
in die Luft sprengen 3.8
Bombe legen 3.8
plattmachen 2.4
kaltmachen 3.6
totschlagen 3.8
totgeschlagen 3.4
totprügeln 3.8
zusammenschlagen 3.3
verprügel* 2.9
aufs Maul 3
auf die Fresse 3
auf die Schnauze 2.2
in die Fresse 3.2
eins aufs Maul 3.4
Fresse polieren 3.4
Schädel einschlagen 4
Kopf abschlagen 4
Kopf ab 2.6
wir kriegen dich 3.6
wir kriegen euch 3.4
wir finden dich 3.6
ich finde dich 3.2
wissen wo du wohnst 4
weiß wo du wohnst 4
weiß wo ihr wohnt 4
wissen wo ihr wohnt 4
wirst es bereuen 3
werdet es bereuen 2.8
pass auf dich auf 1
pass bloß auf 3
passt bloß auf 3
mach dich fertig 3.2
machen euch fertig 3.2
mach euch fertig 3.2
verrecke* 3.6
krepier* 3.5
sollst sterben 4
sollt sterben 4
sollen sterben 3.6
stirb 3.2
gehört vergast 4.5
vergasen 4
ausrotten 3.8
ausgerottet 3
ausmerzen 3.2
`;

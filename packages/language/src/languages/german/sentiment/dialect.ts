// Austrian, Bavarian, Swiss and northern words and spellings.
export const dialect = `
zum speiben -1.8
zum Speibn -1.8
g'schissen* -1.8
gschissn -1.8
gschissen -1.8
g'schissn -1.8
oarsch -1.8
orsch -1.8
im Oasch -1.8
am Oasch -1.8
fürn Oasch -1.8
fürn Orsch -1.8
für die Würscht -1.8
für die Fisch -1.8
für d'Fisch -1.8
für d Fisch -1.8
fürs Kraut -1.8
für d Katz -1.8
für nix -1.8
fia nix -1.8
leiwand ned -1.8
grauslich* -1.8
grausig -1.8
grauslig* -1.8
hatschert -1.8
deppert* -1.8
teppert* -1.8
bled -1.8
bleder -1.8
blede -1.8
bledsinn -1.8
schiach* -1.8
schiech* -1.8
hinig -1.8
hinicht -1.8
Hundling -1.8
ang'fressn -1.8
angfressn -1.8
angfressen -1.8
z'wider -1.8
zwider -1.8
zwidern -1.8
hoaß -1.8
narrisch -1.8
narrisch werden -1.8
i pack's ned -1.8
pack i ned -1.8
des is a Witz -1.8
des is a Schand -1.8
a Schand -1.8
a Frechheit -1.8
so a Frechheit -1.8
so a Sauerei -1.8
Sauerei* -1.8
Schweinerei* -1.8
Sauhaufen -1.8
Saustall -1.8
Schlampertatsch -1.8
wurschtig -1.8
hudeln -1.8
Hudelei -1.8
ned zum Aushoidn -1.8
ned normal -1.8
nimma normal -1.8
des geht goa ned -1.8
geht goa ned -1.8
geht gar ned -1.8
goa nix -1.8
nix gscheids -1.8
nix g'scheits -1.8
nix Gescheites -1.8
nix G'scheids -1.8
nix gschissn -1.8
ned gscheit -1.8
ned gscheid -1.8
net gscheit -1.8
Scheibenkleister -1.8
Kruzifix -1.8
zefix -1.8
Kruzitürken -1.8
Sakra -1.8
sakradi -1.8
Herrgott -1.8
Herrgott nochmal -1.8
Himmelherrgott -1.8
Mannomann -1.8
Mensch Leute -0.8
Menno -1.8
manno -1.8
hömma -1.8
Alter 0
Alter Schwede -1.8
watt soll -1.8
wat soll -1.8
wat 'n -1.8
wat fürn -1.8
so'n Schiet -1.8
Schiet -1.8
Schietwetter -1.8
dösig -1.8
tüdelig -1.8
nich so doll -1.8
jeht ja jar nich -1.8
jeht nich -1.8
janich -1.8
keen Bock -1.8
Pillepalle -1.8
Driss -1.8
Dreckelich -1.8
bekackt -1.8
beklopp -1.8
Babbel 0
gebabbel -1.8
Dummgebabbel -1.8
Kappes -1.8
Gedöns -1.8
Fisimatenten -1.8
Fisimatente -1.8
Gschmarri -1.8
so ein Käse -1.8
alles Käse -1.8
totaler Käse -1.8
so an Käs -1.8
so a Käs -1.8
Bleedsinn -1.8
ned amoi -1.8
nedamoi -1.8
net amal -1.8
ned amal -1.8
netamal -1.8
huere -1.7
huere Seich -1.7
Seich -1.7
Seichzeug -1.7
Saich -1.7
verarscht am Telefon -1.7
cha doch nöd -1.7
cha nöd sii -1.7
das cha nöd -1.7
nöd normal -1.7
nid normal -1.7
nöd gaht -1.7
gaht's no -1.7
gahts no -1.7
goht's no -1.7
gats no -1.7
spinnsch -1.7
spinned -1.7
spinned er -1.7
spinnt's ihr -1.7
spinnts ihr -1.7
spinnts -1.7
seids 0
seids deppert -1.7
Schissdräck -1.7
Schissdreck -1.7
Schiissdreck -1.7
Schiiss -1.7
Schäiss -1.7
Schofseckel -1.7
läck -1.7
läck mir -1.7
läck du mir -1.7
gopf -1.7
gopfertami -1.7
gopferdammi -1.7
gopfridstutz -1.7
Nonsens -1.7
Bünzli -1.7
mühsam* -1.7
mühselig* -1.7
verrückt tüür -1.7
tüür -1.7
z'tüür -1.7
z tüür -1.7
abzockt -1.7
beschisse -1.7
bschisse -1.7
bschiss -1.7
Bschiss* -1.7
nervt mi -1.7
nervt grad -1.7
hässig* -1.7
Saumode -1.7
saumässig -1.7
himmeltrurig -1.7
himmeltraurig* -1.7
himmelschreiend* -1.7
truurig -1.7
schlimm gnue -1.7
tumm -1.7
saublöd -1.7
blöde Siech -1.7
Tubel -1.7
Tüpflischisser -1.7
Kabis -1.7
Chabis -1.7
es Puff -1.7
so es Puff -1.7
Gnusch -1.7
Seckel -1.7
Verseckle -1.7
verseckelt -1.7
seckle -1.7
veräpple -1.7
verarschet -1.7
nüt -1.7
nüt guets -1.7
nüüt -1.7
gar nüt -1.7
nöd guet -1.7
ned guet -1.7
nid guet -1.7
scheisst mich an -1.7
schiisst mi a -1.7
schisst mi a -1.7
gurkt mi -1.7
stinkt mir -1.7
stinkts mer -1.7
het sich's -1.7
längts -1.7
jetzt längts -1.7
mir längts -1.7
längts mir -1.7
leiwand* 1.7
ur leiwand 1.7
urleiwand 1.7
urgut 1.7
ursuper 1.7
urcool 1.7
urlieb 1.7
urgeil 1.7
ur gut 1.7
ur super 1.7
ur cool 1.7
bärig 1.7
bärig guad 1.7
guad 1.7
sauguad 1.7
sau guad 1.7
saugut 1.7
sau gut 1.7
sauguat 1.7
guat 1.7
voi guad 1.7
voi guat 1.7
voll guad 1.7
schee 1.7
scheen 1.7
sche 0
wunderschee 1.7
schmeckt guad 1.7
schmeckt ma 1.7
taugt ma 1.7
taugt mir 1.7
taugt 1.7
daugt ma 1.7
taugts ma 1.7
oida leiwand 1.7
narrisch guat 1.7
narrisch guad 1.7
narrisch gut 1.7
a Traum 1.7
ein Traum 1.7
Griaß 1.7
pfundig 1.7
passt wia 1.7
gfreit mi 1.7
gfreid mi 1.7
g'freit mi 1.7
gfallt ma 1.7
g'fallt ma 1.7
gfoit ma 1.7
vergelt's Gott 1.7
vergelts Gott 1.7
dankschee 1.7
dankschön 1.7
dankeschee 1.7
merci 1.7
merci vielmal 1.7
merci vilmal 1.7
märci 1.7
danke vielmal 1.7
danke vilmal 1.7
tip topp 1.7
super guet 1.7
mega guet 1.7
sehr guet 1.7
huere guet 1.7
uu guet 1.7
guet 1.7
guet gmacht 1.7
guät 1.7
schön gsi 1.7
schöni 1.7
super gsi 1.7
schnusig 1.7
härzig 1.7
herzig* 1.7
gmüetlich 1.7
gmütlich 1.7
fein gsi 1.7
fein 0
hammermässig 1.7
lässig* 1.7
knorke 1.7
dufte Sache 1.7
schnieke 1.7
töfte 1.7
moin 0.3
jut 1.7
janz jut 1.7
sehr jut 1.7
dat is jut 1.7
lecker Essen 1.7
lecker Bierchen 1.7
prima Klima 1.7
so schee 1.7
`;

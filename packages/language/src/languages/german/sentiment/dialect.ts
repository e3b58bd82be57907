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
hebt koana -1.6
geht koana -1.4
nimmt au niemer -1.6
nimmt niemer -1.5
koa Antwort -1.6
koan Empfang -1.5
koa Empfang -1.5
koan Strom -1.3
koa Netz -1.5
kei Antwort -1.6
kei Empfang -1.5
kei Netz -1.5
ke Antwort -1.5
ka Antwort -1.6
ka Empfang -1.5
ka Netz -1.5
ka Wunder -1
chunsch nöd -1.1
chunnt nöd -1.3
chunt nöd -1.3
chunnt nid -1.3
chumm nöd -1
nöd druus -1.3
nid druus -1.3
gaht gar nöd -2
goht gar nöd -2
gaht gar nüt -1.8
nüt gaht -1.7
so en Seich -1.9
so en Mischt -1.9
so en Chäs -1.6
Gugus -1.3
e Frächheit -2
Frächheit -2
Sauerei isch -2
schad ums Geld -1.7
schad um -1
Zeitverschwändig -1.8
nöd zfride -1.7
nid zfride -1.7
zfride 1.4
sehr zfride 1.9
so zfride 1.7
gärn wieder 1.7
gern gsi 1
mega gsi 1.9
guet gsi 1.7
nöd guet gsi -1.7
tiptop gsi 1.9
alles tiptop 1.9
mega nett gsi 2
merci für 1.6
merci viumau 1.7
merci villmal 1.7
dank eu 1.5
mir langt's -1.6
mir längt's -1.6
mir langts -1.6
jetz langt's -1.7
jetz langts -1.7
jetz glangt's -1.7
langt mas -1.6
jetzt langts -1.7
i kauf nix mehr -1.7
kauf i nix mehr -1.8
kauf i nimmer -1.7
kimmt nimmer -0.8
kum nimma -1.4
kumm nimmer -1.4
geh i nimmer -1.6
geh i nimma -1.6
fahr i nimmer -1.5
mi gern haben -1.4
mi gern ham -1.7
könnt mich mal -1.9
könnt mich gern haben -1.8
könnt mich gernhaben -1.8
steigts ma -1.7
rutscht mir den Buckel -1.8
so a Gfrett -1.8
so a Graffl -1.8
so a Glumpert -1.8
so a Klumpert -1.8
so a Theater -1.5
so a Blödsinn -1.7
so a Schas -1.9
so ein Schas -1.9
so a Dreck -1.9
so a Mist -1.8
so a Saftladen -2.2
so a Sauhaufen -2.2
so a Kas -1.8
is a Witz -1.8
is a Schmäh -1.3
net amoi -1.2
net emol -1.1
Entschuidigung -0.4
Entschuldichung -0.4
zwoa Stund -0.9
zwo Stund -0.8
Stund gwart -1.5
Stunden gwart -1.5
gwart -1.1
gwartet -1.1
gwartet und -1.3
hoaßts -0.6
na servas -1.3
na servus -1.3
oida was -1.1
nimmer normal -1.5
nimma lustig -1.6
nimmer lustig -1.6
nimmer schee -1.4
wia immer schlecht -1.9
wia immer a Traum 2
a Schande -1.9
a Katastroph -2.2
a Katastrophe -2.2
a Gaudi 1.4
a Freid 1.6
saugeil 1.7
urguat 1.9
ur nett 1.8
urnett 1.8
ur lieb 1.7
ur schlecht -2
ur arg -1.4
ur mühsam -1.6
passt ois 1.5
ois super 1.8
ois bestens 1.9
ois leiwand 2
kumman wieder 1.6
kemma wieda 1.6
kemma gern wieder 1.9
gern wieda 1.7
immer wider gern 1.9
immer wida gern 1.9
wider gern 1.3
wieda gern 1.5
san nett 1.5
san super 1.7
san freindlich 1.7
freindlich* 1.5
unfreindlich* -1.6
ne Zumutung -2
ne Frechheit -2.2
ne Sauerei -2
ne Katastrophe -2.2
ne Unverschämtheit -2.2
ne Schande -1.9
ne Lachnummer -1.9
keene Bahn -1
keene Antwort -1.6
keen Empfang -1.5
keen Mensch -0.9
jeht jar nich -2
funzt nich -1.6
funzt nicht -1.6
funktioniert nich -1.8
antwortet nich -1.6
geht nich -1.3
geht gar nich -2.1
klappt nich -1.7
nich angekommen -1.8
nich geliefert -1.6
für'n Arsch -2.2
fürn Arsch -2.2
fürn Eimer -1.7
wat'n Mist -1.9
wat'n Saftladen -2.2
wat'n Schiet -1.8
so'n Mist -1.9
so'n Schrott -2
so'n Dreck -2
son Mist -1.9
son Schrott -2
son Dreck -2
son Scheiß -2.2
schietig -1
dat habt ihr fein 1.8
fein gemacht 1.8
fein hinbekommen 1.7
löppt 1
löppt nich -1.3
`;

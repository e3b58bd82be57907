// Thanks, joy, affection, anticipation and good wishes.
export const joy = `
danke 1.3
danke schön 1.6
dankeschön 1.6
dankbar* 1.7
bedanke 1.4
bedanken 1.1
herzlichen Dank 1.7
vielen Dank 1.5
vielen lieben Dank 2
tausend Dank 2
besten Dank 1.3
Dank 0.8
dank euch 1.3
danke für nichts -2.6
danke für gar nichts -2.7
danke auch -1.2
na danke -1.6
nein danke -0.9
na toll -1.9
na super -1.9
na prima -1.8
na klasse -1.8
na bravo -1.8
ganz toll -0.2
ganz großes Kino -0.6
großes Kino -0.3
echt super 1.7
schöne Scheiße -2.6
schön wär's -1.2
schön wärs -1.2
schön blöd -1.8
toll gemacht 0.9
ja super -1.2
ja toll -1.2
gut dass 0.3
freu* 1.6
freue mich 1.9
freuen 1.4
Freude* 1.8
erfreut 1.5
freudig* 1.5
froh* 1.4
fröhlich* 1.7
glücklich* 1.9
Glück 1.2
Glückwunsch* 1.8
Glückwünsche 1.8
gratuliere 1.7
Gratulation 1.7
herzlichen Glückwunsch 2
Alles Gute 1.6
alles Liebe 1.8
lieb 1
Liebe 0.5
liebe euch 2
liebe es 2.1
ich liebe 2
verliebt 1.7
geliebt 1.3
Liebling* 1.5
Lieblings* 1.4
Herz 0.8
Herzchen 1.2
umarm* 1.2
Kuss 1
süß* 1.5
niedlich* 1.5
knuffig* 1.4
herrlich* 1.8
genieß* 1.5
genossen 0
Genuss 1.6
entspann* 0.9
erholsam* 1.5
gespannt 0.7
bin gespannt 0.8
Vorfreude 1.8
kann es kaum erwarten 1.9
kaum erwarten 1.5
endlich wieder 0.9
endlich da 1.1
juhu* 1.8
juchhu 1.8
hurra* 1.7
yeah 1.4
yay* 1.7
yippie* 1.6
jippie* 1.6
wow 1.3
woohoo 1.7
hihi 0.8
haha* 0.5
hehe 0.6
lol 0.1
rofl 0.1
xd 0.4
wohl 0
wohlfühl* 1.5
willkommen 0.9
Überraschung 0.6
Geschenk* 0.8
geschenkt 0.5
Party 0.7
feiern 0.9
feier* 0.6
Urlaub 0.6
Sonnenschein 0.9
Sonne 0.5
Hoffnung 0.5
hoffe 0.2
hoffentlich -0.2
optimistisch* 1.1
stolz 1.3
stolze* 1.2
bewundere 1.5
inspirier* 1.2
lachen 0.7
gelacht 0.6
lächeln 1
geschmunzelt 0.9
Friede* 0.5
Ruhe 0.1
Rettung 0.7
gerettet 0.9
Retter* 1.1
unterstütz* 0.6
Unterstützung 0.6
gemeinsam 0.4
Zusammenhalt 0.9
Treue 0.8
treu 0.7
Freund 0.4
Freunde 0.4
beruhig* 0.4
Entschuldigung angenommen 1.5
verzeihen 0.2
liebenswert* 1.7
liebenswürdig* 1.7
bezaubernd* 1.9
zauberhaft* 1.9
magisch* 1
Highlight* 1.4
Erlebnis 0.7
unvergesslich* 1.5
Wohltat 1.6
gönn* 0.7
Fan 0
Prost 0.7
hach 0.8
yummy 1.6
mjam 1.4
danke sehr 1.6
danke euch 1.6
dankee* 1.6
danke dir 1.6
danke Ihnen 1.6
danke für 1.6
danke an 1.6
danke liebe* 1.6
danke liebes 1.6
danke .. Team 1.6
ein Dankeschön 1.6
großes Dankeschön 1.6
riesen Dankeschön 1.6
herzliches Dankeschön 1.6
Dank an 1.6
Dank geht 1.6
lieben Dank 1.6
ganz lieben Dank 1.6
ein dickes Danke 1.6
1000 Dank 1.6
Danke Danke 1.6
bedanken uns 1.6
bedanke mich 1.6
wir danken 1.6
ich danke 1.6
dankt 1.6
verdanke 1.6
freut mich 1.6
freut uns 1.6
freuen uns 1.6
freu mich 1.6
freue mich auf 1.6
freu mich auf 1.6
freuen uns auf 1.6
wir freuen uns 1.6
ich freue mich 1.6
ich freu mich 1.6
sich freuen 1.6
gefreut 1.6
riesig gefreut 1.6
sehr gefreut 1.6
riesig 1.6
Riesenfreude 1.6
Vorfreude* 1.6
kann's kaum erwarten 1.6
gespannt auf 1.6
so gespannt 1.6
endlich ist er da 1.6
endlich ist es da 1.6
endlich ist sie da 1.6
endlich wieder da 1.6
endlich Wochenende 1.6
endlich Urlaub 1.6
endlich Ferien 1.6
endlich Feierabend 1.6
endlich Freitag 1.6
endlich zuhause 1.6
endlich daheim 1.6
juhu 1.6
juhuu* 1.6
jubel* 1.6
Jubel 1.6
jubelt 1.6
yippie 1.6
jippi* 1.6
strahl* 1.6
grins* 0.7
grinsen 1.6
schmunzel* 1.6
lächel* 1.6
lach* 0.7
lacht 1.6
hihi* 1.6
hehe* 0.3
witzig 1.6
lustig 1.6
Spaß* 1.6
Riesenspaß 1.6
spaßig* 1.6
Spaß gemacht 1.6
viel Spaß 1.6
Freudentränen 1.6
Glücksgefühl* 1.6
Glückskind 1.6
Glückspilz 1.6
glückselig* 1.6
selig 1.6
überglücklich* 1.6
überwältigt* 1.6
gerührt 1.6
zum Verlieben 1.6
schwärm* 1.6
schwärme 1.6
Schwarm 1.6
Traum* 0.7
träum* 0.7
traumhaft 1.6
leidenschaftlich* 1.6
Euphorie* 1.6
euphorisch* 1.6
heiter* 1.6
munter* 1.6
vergnügt* 1.6
vergnüglich* 1.6
Vergnügen 1.6
sorgenfrei 1.6
zufrieden und 1.6
Hoffnung* 0.7
hoffnungsvoll* 1.6
zuversichtlich* 1.6
Zuversicht 1.6
motiviert* 1.6
stolz* 1.6
erleichtert* 1.6
Erleichterung 1.6
beruhigt* 1.6
beruhigend* 1.6
Gott sei Dank 1.6
zum Glück 1.2
glücklicherweise 1.6
Glück gehabt 1.6
hat Glück 1.6
schönen Tag 1.6
schönen Abend 1.6
schönes Wochenende 1.6
schöne Woche 1.6
schöne Grüße 1.6
schönen Urlaub 1.6
schönen Feierabend 1.6
schönen Sonntag 1.6
schönen Samstag 1.6
schönen Freitag 1.6
guten Rutsch 1.6
frohe Weihnachten 1.6
frohes Fest 1.6
frohes neues 1.6
frohes Neues Jahr 1.6
frohe Ostern 1.6
schöne Feiertage 1.6
alles Gute zum 1.6
alles Liebe zum 1.6
happy birthday 1.6
herzlichen Glückwunsch zum Geburtstag 1.6
herzlich willkommen 1.6
liebe Grüße 0.3
lieben Gruß 0.3
viele Grüße 0.3
Küsschen 1.6
Bussi 1.6
Umarmung 1.6
knuddel* 1.6
drück* 1.6
Daumen drücken 1.6
drücke die Daumen 1.6
drück die Daumen 1.6
toi toi toi 1.6
viel Erfolg 1.6
viel Glück 1.6
guten Flug 1.6
gute Fahrt 1.6
süße Träume 1.6
schlaf gut 1.6
schlaft gut 1.6
schlaft schön 1.6
moin moin 0.3
Mahlzeit 0.3
lecker 1.6
cheers 1.6
gefeiert 1.6
Feier 1.6
tanzen 1.6
singen 1.6
liebste* 1.6
Liebster 1.6
Süße 1.6
Mäuschen 1.6
beste Freundin 1.6
bester Freund 1.6
Familie 0
Mama 0.3
zusammen 0.3
freu mich so 1.7
freue mich so 1.7
freue mich schon 1.2
freuen uns sehr 1.5
freut mich sehr 1.7
das freut 1.4
sehr gespannt 0.6
beste Laune 1.7
super Laune 1.7
gut gelaunt 1.5
bestens gelaunt 1.6
selig* 1
stolz auf 1.4
bin stolz 1.4
stolz wie Oskar 1.6
erleichtert 1.2
wunschlos glücklich 1.8
frisch verliebt 1.3
hab euch lieb 1.5
lieb ich 1.3
lieben wir 1.2
Herzensmensch* 1.4
Herzensprojekt 1
Liebling 1.1
knuddeln 1.2
drück dich 1.1
drück euch 1.1
fühl dich gedrückt 1
Umarmung* 1.1
süß 1.1
zuckersüß* 1.4
Entspannung 1
Sonne scheint 1.1
Traumwetter 1.5
bestes Wetter 1.4
schönen Feiertag 1
Glückwunsch 1.1
gratulier* 1.1
Daumen gedrückt 0.7
superlecker* 1.8
megalecker* 1.8
mhm lecker 1.4
hmm lecker 1.4
bombig* 1.5
formidabel* 1.4
hammermäßig* 1.6
endgeil* 1.7
saugeil* 1.7
obergeil* 1.6
arschgeil* 1.5
total cool 1.5
so cool 1.3
ziemlich cool 1.2
bärig* 1.2
fetzig* 1
fetzt 1.1
rockt 1.1
ihr rockt 1.6
gerockt 1.1
flasht 1.2
geflasht 1.2
Gänsehaut 0.9
Gänsehautmoment 1.2
unbedingt ansehen 1
unbedingt anschauen 1
unbedingt lesen 1
muss man gesehen haben 1.2
wahr gewordener 1.2
Gaumenschmaus 1.5
Meisterwerk* 1.5
Schnäppchen 0.8
feine Sache 1.3
schöne Sache 1.2
geile Idee 1.4
starke Aktion 1.4
tolles Projekt 1.4
starker Artikel 1.2
gut geschrieben 1.2
schön gemacht 1.2
gut gelungen 1.4
super gelungen 1.5
sehr gelungen 1.5
meinen Respekt 1.2
Respekt dafür 1.2
vollen Respekt 1.3
meine Helden 1.5
mein Held 1.4
meine Heldin 1.4
Helden des 1.2
Tag gerettet 1.5
Abend gerettet 1.4
den Tag versüßt 1.4
`;

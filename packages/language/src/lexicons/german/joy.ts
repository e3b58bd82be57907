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
genossen 1.4
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
wohl 0.1
wohlfühl* 1.5
willkommen 0.9
Überraschung 0.6
Geschenk* 0.8
geschenkt 0.5
Party 0.7
feiern 0.9
feier* 0.6
Urlaub 0.6
Wochenende 0.4
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
Fan 0.7
Prost 0.7
hach 0.8
yummy 1.6
mjam 1.4
`;

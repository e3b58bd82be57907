// Approval: of people, products and deeds.
export const praise = `
gut 1.2
gute 1.1
guter 1.1
gutes 1.1
guten 0.6
sehr gut 2
echt gut 1.9
richtig gut 2.1
gut gemacht 2
gute Arbeit 1.9
guter Job 1.8
guten Job 1.8
alles gut 1
guten Morgen 0.3
guten Abend 0.2
guten Tag 0.1
gute Nacht 0.4
gute Besserung 0.4
guten Appetit 0.8
gute Reise 0.8
super 1.8
supergut 2.3
spitze 2
Spitzenklasse 2.2
toll* 1.8
klasse 1.8
prima 1.7
genial* 2.1
großartig* 2.3
fantastisch* 2.4
phantastisch* 2.4
hervorragend* 2.3
ausgezeichnet* 2.2
exzellent* 2.3
vorbildlich* 2.1
vorzüglich* 2.1
herausragend* 2.2
überragend* 2.3
sensationell* 2.3
grandios* 2.3
brillant* 2.2
traumhaft* 2.2
Traum 0.9
wunderbar* 2.2
wundervoll* 2.2
perfekt* 2.2
einwandfrei* 2
tadellos* 2
reibungslos* 1.8
erstklassig* 2.2
Weltklasse 2.2
einmalig* 1.3
einzigartig* 1.6
unschlagbar* 1.9
unübertroffen* 2
beste 1.5
besten 1.3
bester 1.5
bestes 1.5
am besten 0.4
cool* 1.5
geil* 1.7
mega 1.1
hammer 1.4
Bombe 0.5
bombastisch* 1.7
krass gut 2
endgeil 2.2
obergeil 2.2
nice 1.5
top 1.6
tip top 1.8
topp 1.6
leiwand 1.9
lässig 1
fesch 1.3
famos* 1.8
dufte 1.4
stark gemacht 1.8
bravo 1.5
Respekt 1.3
Hut ab 2
Chapeau 1.9
Daumen hoch 1.8
Lob 1.4
lobenswert* 1.8
gelobt 1.2
großes Lob 2.3
Kompliment* 1.8
empfehlenswert* 2
empfehle 1.6
empfehlen 1.2
Empfehlung 1.1
weiterempfehl* 1.8
kann ich nur empfehlen 2.3
absolut empfehlenswert 2.5
immer wieder gerne 2
gerne wieder 2
immer gern 1.3
gern 0.5
gerne 0.6
jederzeit wieder 2
weiter so 1.8
macht weiter so 2
lohnenswert* 1.6
sehenswert* 1.6
lesenswert* 1.4
beeindruckend* 1.8
beeindruckt* 1.7
begeister* 2.2
begeistert* 2.2
Begeisterung 2
überzeugend* 1.5
überzeugt* 1.2
überrascht 0.3
positiv überrascht 2.1
positiv* 1.1
negativ* -1.1
erfreulich* 1.6
gelungen* 1.7
gelingt 1.2
Erfolg* 1.2
erfolgreich* 1.4
gewonnen 1
Gewinner 1.1
Sieg 0.9
gewinnen 0.7
klug* 1.2
schlau* 1
kreativ* 1.3
originell* 1.2
innovativ* 1.3
modern* 0.8
elegant* 1.3
edel 1.1
witzig* 1.3
lustig* 1.2
amüsant* 1.2
sympathisch* 1.6
unsympathisch* -1.6
charmant* 1.6
herzlich* 1.3
aufmerksam* 1
engagiert* 1.4
bemüht 0.3
flott 1.2
schnell 0.8
schnelle Hilfe 2
schnelle Antwort 1.6
schnell geholfen 2.1
prompt 0.9
blitzschnell* 1.5
zügig* 1.2
unkompliziert 1.6
einfach super 2.2
fair behandelt 1.9
gut beraten 1.8
gut aufgehoben 1.9
bestens 1.6
Bestnote* 2
fünf Sterne 2.2
5 Sterne 2.2
Volltreffer 1.9
Glücksgriff 1.9
Held 1.3
Helden 1.3
Heldin 1.3
Engel 1.1
Ehrenmann 1.5
ehrenlos -1.9
Legende 1
Lichtblick 1.3
Vorbild 1.3
richtig so 1.4
hat recht 0.8
stimmt 0.3
zustimm* 0.6
interessant* 0.7
spannend* 1
gefällt* 1.5
gefällt mir 1.8
gefallen 0.7
gefällt .. nicht -1.8
gefällt nicht -1.8
macht Spaß 1.9
macht keinen Spaß -1.8
Spaß 1.3
läuft 0.2
läuft super 1.8
`;

// How a company treats people: answers, hotlines, counters, complaints and their absence.
export const service = `
unfreundlich* -2.1
Unfreundlichkeit -2.1
freundlich* 1.6
Freundlichkeit 1.5
nett 1.3
nette* 1.3
netter 1.2
unhöflich* -2
höflich* 1.3
patzig* -2
pampig* -2.1
schnippisch* -1.9
ruppig* -1.8
grob* -1
angeschnauzt -2.2
angeschrien -2.1
angepöbelt -2.2
abgewimmelt -2.2
abgespeist -2
abgewiesen -1.6
rausgeschmissen -1.7
rausgeworfen -1.6
hilfsbereit* 1.9
hilfreich* 1.7
nicht hilfreich -1.7
geholfen 1.4
nicht geholfen -1.8
hilft nicht -1.6
hilft .. nicht -1.5
hilft keiner -2
niemand hilft -2
hilflos* -1.2
keine Hilfe -1.8
keine Antwort -1.9
keine Antworten -1.8
antwortet nicht -1.9
antwortet keiner -2
antwortet niemand -2
antworten nicht -1.8
nicht geantwortet -1.8
keine Reaktion -1.9
reagiert nicht -1.9
reagiert keiner -2
reagieren nicht -1.9
keine Rückmeldung -1.8
nie zurückgerufen -2
ruft nicht zurück -1.8
niemand erreichbar -2
niemanden erreicht -1.9
keiner erreichbar -2
niemand da -1.5
geht keiner ran -2
geht niemand ran -2
keiner geht ran -2
geht ans Telefon -0.5
keiner zuständig -2.1
niemand zuständig -2.1
nicht zuständig -1.7
Standardantwort* -1.7
Textbaustein* -1.7
Bot -0.5
Warteschleifenmusik -1.6
keine Info -1.7
keine Infos -1.7
keine Information* -1.7
keine Durchsage -1.7
null Info -1.9
null Information -1.9
Informationspolitik -1.3
nicht informiert -1.7
keiner informiert -1.8
sagt keiner -1.6
weiß keiner -1.4
weiß niemand -1.4
keiner weiß -1.5
niemand weiß -1.4
kümmert sich niemand -2.1
kümmert sich keiner -2.1
kümmert .. nicht -1.8
kümmert sich 0.6
gekümmert 0.9
Servicewüste* -2.5
Service wüste -2.4
kein Service -2
null Service -2.2
mieser Service -2.5
schlechter Service -2.4
toller Service 2.3
super Service 2.2
Kundenfreundlich* 1.3
kundenfeindlich* -2.2
kundenunfreundlich* -2.1
kulant* 1.8
Kulanz 0.8
entgegenkommend* 1.4
zuvorkommend* 1.9
Beschwerde* -1.2
beschweren -1.4
beschwere -1.5
beschwert -1.2
Reklamation* -1
reklamier* -1.1
Beanstandung* -1.1
Kritik -0.7
kritisiert -0.9
kritisch* -0.6
Missstand -1.6
Missstände* -1.7
gerügt -1.1
bitte dringend -0.8
dringend -0.4
warum -0.4
wieso -0.5
weshalb -0.4
wann endlich -1.5
wann kommt -0.6
wann geht -0.5
wo bleibt -1.4
wo ist -0.4
endlich mal -0.6
endlich 0.2
wäre schön wenn -0.8
wäre nett -0.6
wäre gut wenn -0.8
würde erwarten -0.9
erwarte -0.5
hätte erwartet -1.2
hätte mir gewünscht -1
sollte man -0.6
muss doch -0.6
könnt ihr nicht -1.1
könntet ihr -0.3
kriegt ihr -0.9
schafft ihr -0.7
schafft es nicht -1.8
schaffen es nicht -1.8
schafft ihr nicht -1.9
nicht mal -1.2
nicht einmal -1.2
nichtmal -1.2
bekommt man nicht -1.3
kriegt man nicht -1.4
kriegen nichts hin -2
kriegen es nicht -2
kriegt nichts -1.9
bekommen es nicht -1.7
nix hin -1.7
nichts gebacken -2
kompliziert* -1.1
umständlich* -1.3
unkompliziert* 1.8
unübersichtlich* -1.3
übersichtlich* 1.2
Bürokratie -1
bürokratisch* -1.2
Papierkrieg -1.4
ungenügend* -1.9
unzureichend* -1.6
unbefriedigend* -1.6
befriedigend* 0.7
ausreichend -0.2
Kunden vergraul* -2.1
vergrault* -2
verjagt -1.3
verscherzt -1.7
Rausschmiss -1.3
Hausverbot -1.3
Schikane* -2.1
schikaniert -2.2
gegängelt -1.7
Gängelung -1.7
Personalmangel -1.2
unterbesetzt -1.3
Feierabend -0.1
geschlossen -0.4
verweiger* -1.6
verweigert -1.7
abgelehnt -1.2
Ablehnung -1.1
verboten -0.8
`;

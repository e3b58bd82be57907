// Verbs of complaint that German tears apart, with what stands between.
export const separable = `
fiel .. aus -1.3
fielen .. aus -1.3
hängt .. fest -1.4
hänge .. fest -1.4
hängen .. fest -1.4
sitze .. fest -1.4
sitzen .. fest -1.4
stecke .. fest -1.4
stecken .. fest -1.4
stehe .. rum -0.9
stehen .. rum -0.9
halten .. hin -1.4
wimmelt .. ab -1.6
wimmeln .. ab -1.6
speist .. ab -1.5
speisen .. ab -1.5
zocken .. ab -2.2
zieht .. über den Tisch -2.2
lügt .. an -2.2
lügen .. an -2.2
schmeißt .. raus -1.2
schmeißen .. raus -1.2
wirft .. raus -0.9
bricht .. zusammen -1.3
brechen .. zusammen -1.3
stürzen .. ab -1.3
schmiert .. ab -1.4
kackt .. ab -1.8
geht .. schief -1.5
ging .. schief -1.5
läuft .. schief -1.6
lief .. schief -1.5
geht .. kaputt -1.4
ging .. kaputt -1.4
macht .. kaputt -1.5
machen .. kaputt -1.5
regen .. auf -1.2
kotzen .. an -2.3
ekelt .. an -2.2
pisst .. an -2.2
rastet .. aus -1.2
dreht .. durch -1
lacht .. aus -0.9
nutzt .. aus -1.3
nutzen .. aus -1
beutet .. aus -2
beuten .. aus -2
redet .. raus -1.4
reden .. raus -1.4
kommt .. zu spät -1.5
kommen .. zu spät -1.5
kommt .. nicht an -1.1
kommen .. nicht an -1.1
ruft .. nicht zurück -1.5
meldet .. nicht zurück -1.5
lässt .. stehen -0.9
lassen .. stehen -0.9
muss .. warten -0.8
müssen .. warten -0.8
`;

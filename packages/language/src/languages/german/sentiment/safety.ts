// Danger, injury, accident, violence; and safety where it is praised.
export const safety = `
brandgefährlich* -1.8
gemeingefährlich* -1.8
Gefahr* -0.8
Gefährdung* -1.8
gefährde* -1.1
Lebensgefahr -1.8
Gesundheitsgefahr -1.8
gesundheitsgefährdend* -1.8
Unfall* -1.8
verunglückt* -1.8
Verletzung* -1.8
Tote* -1.8
Toter -1.8
tödlich* -1.8
gestorben -1.8
stirbt -0.8
sterben -0.8
Todesopfer -1.8
Sicherheitsmangel -1.8
Sicherheitsmängel -1.8
Sicherheitslücke* -1.8
Sicherheitsrisiko -1.8
ungesichert* -1.8
Risiko* -1.8
Risiken -1.8
leichtsinnig* -1.8
fahrlässig* -1.8
grob fahrlässig -1.8
Fahrlässigkeit -1.8
Giftstoff* -1.8
Krebs -0.8
Allergie* -1.8
allergisch* -1.8
Ausschlag -1.8
Verbrennung* -1.8
Brandgefahr -1.8
Feuer -0.3
Explosion* -1.8
entgleist* -1.8
Entgleisung -1.8
Zusammenstoß -1.8
Kollision -1.8
Crash -1.8
Bremsen versagt -1.8
Kurzschluss -1.8
Stromschlag -1.8
Schock* -1.8
erstickt* -1.8
Erstickungsgefahr -1.8
Splitter -1.8
scharfe Kante* -1.8
Überfall -1.8
überfallen -1.8
bedroht -1.8
Gewalt* -1.8
gewalttätig* -1.8
Messer* -0.3
Schlägerei -1.8
Angriff* -0.8
attackier* -1.8
Attacke -1.8
Anschlag -1.8
Terror* -1.8
Bombe* -0.5
Mord* -1.8
ermordet* -1.8
Mörder* -1.8
getötet -1.8
Leiche 0
vergewaltig* -1.8
Krieg* -0.8
Katastrophenalarm -1.8
Notfall* -1.8
Rettungsdienst 0
Krankenhaus -0.3
Notaufnahme -0.4
Koma -1.8
sicherer 1
fühle mich sicher 1
unfallfrei 1
Retter 1
Lebensretter 1
ungefährlich* 1
unbedenklich* 1
harmlos* 1
unverletzt 1
Glassplitter im -2.2
Metallspäne -1.8
Metallsplitter -1.8
Plastikteile im -1.7
Plastikteil im -1.7
Holzsplitter -1.5
Schimmel im -2
Schimmel am -1.8
schimmelt -1.8
geschimmelt -2
Schnecke im -1.8
Käfer im -1.8
Motten -1.5
Motten im -1.8
Nagel im -1.2
Schraube im Essen -2
qualmt -1.6
qualmen -1.3
qualmte -1.6
zu qualmen -1.7
gequalmt -1.5
raucht ab -1.4
zu brennen angefangen -1.8
fing an zu brennen -1.9
fing Feuer -1.8
Feuer gefangen -1.8
in Flammen -1.6
in Brand geraten -1.5
geschmolzen -1.3
schmort -1.5
verschmort* -1.7
angeschmort -1.6
schmilzt -1
Funken geschlagen -1.6
Reifen geplatzt -1.5
Akku geplatzt -1.7
platzt auf -1.5
gebrochen beim -1.3
abgebrochen beim -1.3
abgerissen -1.2
zersprungen -1.6
aufgeschnitten -1.2
Finger geschnitten -1.5
Finger aufgeschnitten -1.7
Finger eingeklemmt -1.5
eingeklemmt -1.4
verbrüht -1.6
verbrannt hat -1.4
verätzt* -1.7
geblutet -1.4
blutet -1
scharf wie ein Messer -1.5
Bremse versagt -1.9
Bremsen versagen -1.9
Bremsen gingen nicht -1.8
Bremsen nicht -1
bremst nicht -1.5
Lenkung blockiert -1.7
Rad verloren -1.6
Rad ab -1.3
Airbag -0.2
kindersicher -0.1
nicht kindersicher -1.6
Kind verletzt -1.8
Magenkrämpfe* -1.6
Bauchkrämpfe* -1.5
Brechdurchfall -1.6
übergeben müssen -1.5
musste mich übergeben -1.6
krank geworden -1.2
krank davon -1.4
flach gelegen -0.9
lagen flach -1.2
lagen .. flach -1.2
lag flach -1.1
Vergiftet -1.7
im Krankenhaus gelandet -1.6
in der Notaufnahme gelandet -1.7
Notaufnahme gesessen -1
stundenlang in der Notaufnahme -1.9
falsch behandelt -1.5
Fehldiagnose* -1.7
Behandlungsfehler* -1.6
falsches Bein -1.5
falsches Medikament -1.6
falsche Medikamente -1.6
vergessen im -0.8
nach mir geschaut -0.1
niemand geschaut -1.4
nicht nach ihr geschaut -1.6
liegen gelassen -1.5
liegengelassen -1.5
wund gelegen -1.5
Keime im -1.7
Keime auf -1.7
Legionellen -1.4
Ausschlag bekommen -1.7
Hautausschlag -1.4
Atemnot -1.2
Stromschlag bekommen -1.9
einen gewischt -0.9
steht unter Strom -1.2
Gasgeruch -0.8
riecht nach Gas -1
`;

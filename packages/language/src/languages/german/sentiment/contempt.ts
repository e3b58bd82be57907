// Looking down: scorn, ridicule, sweeping judgements, things people say when they have had enough.
export const contempt = `
Witz -0.7
schlechter Witz -2.3
ein Witz -1.4
Witzverein -2.4
Lachnummer* -2.2
lachhaft* -2
lächerlich* -2.2
Lachplatte -1.8
peinlich* -2
Peinlichkeit -2
blamabel* -2
Blamage* -2.1
blamiert -1.9
armselig* -2.3
Armutszeugnis -2.3
erbärmlich* -2.5
jämmerlich* -2.3
kläglich* -2
traurig* -1.3
Trauerspiel* -2.2
Trauerspiel -2.2
beschämend* -2.1
schäm* -1.8
schämt euch -2.5
Schande -2.2
Schandfleck -2
schändlich* -2.2
unwürdig* -2.1
würdelos* -2.1
niveaulos* -2
unterirdisch* -2.4
unterste Schublade -2.5
grottenschlecht* -2.7
grottig* -2.3
mies* -2
miserabel* -2.4
miserable* -2.4
schlecht* -1.6
schlechter -1.3
schlechtester -2.2
schlechteste* -2.3
am schlechtesten -2.3
schlimm* -1.7
schlimmer -1.7
schlimmste* -2
am schlimmsten -2.1
übel -1.5
übelst -0.8
arg -0.7
furchtbar* -2.2
fürchterlich* -2.2
schrecklich* -2.1
grauenhaft* -2.5
grauenvoll* -2.4
grausam* -2.1
grausig* -2
gruselig* -1.5
entsetzlich* -2.3
entsetzt -2
Horror* -2
Albtraum -2.2
Alptraum -2.2
Hölle -1.6
Zumutung* -2.4
unzumutbar* -2.4
indiskutabel* -2.3
inakzeptabel* -2.3
nicht akzeptabel -2
nicht hinnehmbar -2.1
untragbar* -2.2
unerträglich* -2.2
unsäglich* -2.2
unfassbar* -1.7
unglaublich* -0.8
unbegreiflich* -1.6
unverständlich* -1.5
unverschämt* -2.5
Unverschämtheit* -2.6
Frechheit* -2.5
frech* -1.7
dreist* -2.2
Dreistigkeit -2.3
arrogant* -2.2
Arroganz -2.2
überheblich* -2
hochnäsig* -1.9
abgehoben* -1.5
ignorant* -2.1
Ignoranz -2.1
ignoriert* -1.6
ignorieren -1.5
egal 0
scheißegal -1.8
ist denen egal -2
Kunden egal -2.2
interessiert .. nicht -1.2
interessiert keine* -1.4
interessiert niemanden -1.5
dumm* -1.8
dümmer* -1.9
dümmste* -2.1
Dummheit* -1.9
strohdumm -2.4
saudumm -2.4
blöd* -1.8
bescheuert* -2.2
bekloppt* -2.1
bescheiden -0.3
behämmert* -2.1
idiotisch* -2.2
hirnrissig* -2.2
hirnlos* -2.3
hirnverbrannt* -2.3
schwachsinnig* -2.3
geistlos* -1.6
sinnlos* -1.6
sinnfrei* -1.5
unsinnig* -1.5
nutzlos* -1.8
überflüssig* -1.3
absurd* -1.6
grotesk* -1.6
Irrsinn -1.6
irrsinnig* -1.1
Wahnsinn -0.3
verrückt* -0.6
krank -0.8
Saftladen -2.7
Sauladen -2.7
Drecksladen -3
Scheißladen -3
Scheissverein -3
Drecksverein -3
Mistladen -2.7
Chaosladen -2.5
Chaotenverein -2.5
Kasperverein -2.3
Kasperladen -2.3
Kindergarten -0.6
Affentheater -2
Affenzirkus -2
Zirkus -0.9
Kasperletheater -2
Theater -0.3
Amateur* -1.6
Amateurhaft* -1.9
dilettantisch* -2.2
Dilettant* -2.2
stümperhaft* -2.3
Stümper* -2.3
unfähig* -2.3
Unfähigkeit -2.3
inkompetent* -2.3
Inkompetenz -2.3
kompetent* 1.6
unprofessionell* -2
professionell* 0.3
ahnungslos* -1.7
keine Ahnung -0.5
null Ahnung -2
planlos* -1.8
kein Plan -1.2
überfordert* -1.6
Versagerverein -2.7
bodenlos* -1.8
Bodenlose Frechheit -2.9
geschmacklos* -2.1
taktlos* -1.9
respektlos* -2.2
kein Respekt -1.9
herzlos* -2
kaltherzig* -2
zynisch* -1.8
Hohn -1.9
verhöhn* -2.1
Spott -1.5
verspottet -1.6
Schlag ins Gesicht -2.5
zum Kotzen -2.7
kotzt .. an -2.7
kotzt mich an -2.8
kotz* -2.2
würg* -1.7
zum Heulen -1.9
zum Davonlaufen -2
zum Fremdschämen -2.2
fremdschäm* -2
Kopfschütteln -1.7
kopfschüttel* -1.5
Facepalm -1.8
nicht euer Ernst -2.4
nicht dein Ernst -2
nicht Ihr Ernst -2.3
euer Ernst -2
ernsthaft -0.8
echt jetzt -1.2
geht's noch -2.2
gehts noch -2.2
was soll das -1.9
was soll der -1.6
was ist los -1.1
was ist da los -1.2
was ist los bei -1.6
was stimmt nicht -1.8
wie kann man -1.5
wie kann es sein -1.9
kann nicht sein -1.9
kann doch nicht sein -2.1
kann doch nicht wahr sein -2.2
darf nicht wahr sein -2.2
darf doch nicht wahr -2.2
das wars -1
reicht's -1.8
mir reicht es -2
mir reichts -2.1
jetzt reicht -1.9
es reicht -1.8
Schnauze voll -2.5
Nase voll -2.2
die Faxen dicke -2.3
keinen Bock -1.6
kein Bock -1.6
am Arsch -2
für'n Arsch -2.3
für den Arsch -2.3
für die Tonne -2.3
für die Katz -2
in die Tonne -2
unter aller Sau -2.8
unter aller Kanone -2.6
letzte Dreck -2.8
letzter Dreck -2.8
aller Zeiten -0.2
nie wieder -2.3
niemals wieder -2.3
nie mehr -2.1
einmal und nie wieder -2.7
ohne Worte -1.8
mir fehlen die Worte -1.7
sprachlos* -0.8
setzen sechs -2.2
Note 6 -2
null Sterne -2.2
0 Sterne -2.2
ein Stern -1.4
1 Stern -1.4
Minus Sterne -2
Idiotenladen -2
Gurkentruppe* -2
Trümmertruppe -2
Chaostruppe* -2
Chaoten -2
Amateure -2
Amateurverein -2
Nichtskönner* -2
Nichtsnutz* -2
Luftnummer* -2
Nullnummer* -2
Witzfigur* -2
Witzbold* -2
Kasperltheater -2
Irrenhaus -2
Tollhaus -2
Schmierentheater -2
Possenspiel -2
Posse* -2
Farce* -2
blanker Hohn -2
Verhöhnung -2
Spott* -2
spöttisch* -2
Gespött -2
Bankrotterklärung -2
Offenbarungseid -2
Kapitulation -2
Tiefpunkt* -2
Tiefststand -2
Niveau im Keller -2
unter aller Würde -2
unter jeder Kritik -2
unterm Hund -2
unter der Gürtellinie -2
unter Niveau -2
schlechter geht's nicht -2
schlechter gehts nicht -2
schlechter geht es nicht -2
geht's eigentlich noch -2
habt ihr sie noch alle -2
habt ihr noch alle -2
noch alle Tassen -2
nicht mehr alle -2
nicht alle Tassen -2
den Schuss nicht gehört -2
Schuss nicht gehört -2
habt ihr Lack gesoffen -2
was habt ihr geraucht -2
was stimmt nicht mit -2
was stimmt mit euch nicht -2
stimmt nicht mit euch -2
was ist los mit euch -2
was ist los bei euch -2
was ist bei euch los -2
was ist denn los -2
was geht bei euch -2
was läuft bei euch -2
was treibt ihr -2
was macht ihr da -2
was fällt euch ein -2
was erlaubt ihr euch -2
was bildet ihr euch ein -2
was soll der Mist -2
was soll der Scheiß -2
was soll der Quatsch -2
was soll der Blödsinn -2
was soll sowas -2
soll das ein Witz -2
soll das ein Scherz -2
ist das ein Witz -2
ist das ein Scherz -2
wollt ihr mich verarschen -2
wollen die mich verarschen -2
wollt ihr mich veräppeln -2
verarscht ihr mich -2
willst du mich verarschen -2
wollt ihr uns verkaufen -2
für dumm verkauf* -2
für blöd verkauf* -2
für wie blöd -2
für wie dumm -2
haltet ihr uns -2
haltet ihr eure Kunden -2
nicht deren Ernst -1.8
nicht wahr sein -1.8
nicht ernst gemeint -1.8
Ihr Ernst -1.8
deren Ernst -1.8
dein Ernst -1.8
im Ernst jetzt -1.8
das kann doch nicht -1.8
kann ja wohl nicht -1.8
kann doch nicht wahr -1.8
darf nicht sein -1.8
darf nicht passieren -1.8
kann nicht angehen -1.8
geht überhaupt nicht -1.8
geht mal gar nicht -1.8
geht ja gar nicht -1.8
so geht das nicht -1.8
so geht es nicht -1.8
so nicht -1.8
so wird das nichts -1.8
so wird das nix -1.8
wird nix -1.8
wird das nix -1.8
wird nichts mehr -1.8
wird nie was -1.8
wird nie etwas -1.8
schaffen es einfach nicht -1.8
kriegen es nicht hin -1.8
kriegt es nicht hin -1.8
kriegt nix hin -1.8
kriegt nichts hin -1.8
kriegt ihr .. hin -1.8
bekommen es nicht hin -1.8
bekommt es nicht hin -1.8
bekommt nichts auf die Reihe -1.8
nichts auf die Reihe -1.8
nix auf die Reihe -1.8
nicht gebacken -1.8
nicht gebacken kriegen -1.8
nicht in der Lage -1.8
zu blöd -1.8
zu doof -1.8
zu dumm -1.8
zu faul -1.8
zu feige -1.8
zu geizig -1.8
Unfähigkeit* -1.8
Inkompetenz* -1.8
fehl am Platz -1.8
überfordert -1.8
beknackt* -1.5
bedepp* -1.5
Blödsinn* -1.5
Unsinn* -1.5
Quatsch* -1.5
Mumpitz -1.5
Unfug -1.5
Bockmist -1.5
Schmarrn -1.5
Schmarren -1.5
Kokolores -1.5
Firlefanz -1.5
Geschwätz -1.5
Geschwafel -1.5
Geschwurbel -1.5
Gelaber -1.5
Gelabere -1.5
Gefasel -1.5
Gesülze -1.5
bla bla -1.5
heiße Luft -1.5
Sonntagsrede* -1.5
Lippenbekenntnis* -1.5
faule Ausrede* -1.5
Ausflüchte -1.5
Augenwischerei -1.5
Schönreden -1.5
schönrede* -1.5
Schaumschläger* -1.5
Blender* -1.5
Heuchel* -1.5
bigott* -1.5
selbstgefällig* -1.5
Arroganz* -1.5
Überheblichkeit* -1.5
eingebildet* -1.5
herablassend* -1.5
von oben herab -1.5
großkotzig* -1.5
größenwahn* -1.5
Ignoranz* -1.5
gleichgültig* -1.5
Gleichgültigkeit* -1.5
Rücksichtslosigkeit -1.5
Respektlosigkeit* -1.5
Geschmacklosigkeit -1.5
pietätlos* -1.5
schamlos* -1.5
Dreistigkeit* -1.5
unverfroren* -1.5
anmaßend* -1.5
Anmaßung -1.5
Beleidigung* -1.5
beleidig* -1.5
Affront -1.5
schikan* -1.5
Willkür* -1.5
Gängel* -1.5
bevormund* -1.5
Bevormundung -1.5
typisch -1.1
mal wieder typisch -1.3
wieder typisch -1.3
wieder mal typisch -1.3
typisch für -1.3
so typisch -1.3
war ja klar -1.3
war klar -1.3
war so klar -1.3
war ja zu erwarten -1.3
war zu erwarten -1.3
wie gewohnt 0.3
wie gehabt -1.3
wie jedes Mal -1.3
wie jedes Jahr -1.3
wie erwartet -1.3
jedesmal -1.3
jeden Tag dasselbe -1.3
jeden Tag das gleiche -1.3
jeden Tag aufs Neue -1.3
immer das selbe -1.3
immer diese -1.3
immer dieser -1.3
immer diese Ausreden -1.3
ständig* -1.1
dauernd -1.1
andauernd -1.3
zum wiederholten -1.3
zum dritten Mal -1.3
zum vierten Mal -1.3
zum x-ten -1.3
zum hundertsten -1.3
zum wievielten -1.3
aufs Neue -1.3
seit Jahren dasselbe -1.3
nichts Neues -1.3
nix Neues -1.3
nichts gelernt -1.3
nix gelernt -1.3
nichts dazugelernt -1.3
lernt nichts -1.3
lernen nichts -1.3
lernt es nie -1.3
lernen es nie -1.3
man lernt nie -1.3
wundert mich nicht -1.3
wundert mich nix -1.3
wundert das noch -1.3
wundert das jemanden -1.3
wen wundert's -1.3
wen wunderts -1.3
wer hätte das gedacht -1.3
wer hätte gedacht -1.3
hätte man sich denken -1.3
kein Wunder -0.8
kein Wunder dass -1.3
da wundert man sich -1.3
braucht man sich nicht wundern -1.3
muss man sich nicht wundern -1.3
mehr fällt mir dazu nicht -1.5
fällt mir nichts mehr ein -1.5
fällt mir nix mehr ein -1.5
fällt einem nichts -1.5
fällt einem nix -1.5
da fällt mir -1.5
fehlen mir die Worte -1.5
fehlen die Worte -1.5
keine Worte -1.5
Fassungslosigkeit -1.5
unfassbar -1.5
nicht zu fassen -1.5
ich fass es nicht -1.5
fasse es nicht -1.5
unglaublich -0.4
kaum zu glauben -1.5
glaub es nicht -1.5
glaube es nicht -1.5
ich glaub ich spinne -1.5
ich glaub mich tritt -1.5
ich glaub es hackt -1.5
ich glaub's nicht -1.5
ich krieg die Krise -1.5
krieg die Krise -1.5
krieg zu viel -1.5
krieg das Kotzen -1.5
kriege Plaque -1.5
krieg nen Hals -1.5
krieg so einen Hals -1.5
so einen Hals -1.5
so nen Hals -1.5
Hals kriegen -1.5
könnte kotzen -1.5
könnt kotzen -1.5
kotzen -1.5
zum Weinen -1.5
zum Schreien -1.5
zum Haareraufen -1.5
zum Verzweifeln -1.5
fremdscham -1.5
zum Kopfschütteln -1.5
kopfschüttelnd -1.5
Kopf schütteln -1.5
schüttel den Kopf -1.5
an den Kopf fassen -1.5
Hand vor den Kopf -1.5
wer denkt sich sowas aus -1.5
wer denkt sich so etwas aus -1.5
wer kommt auf sowas -1.5
wer kommt auf die Idee -1.5
wer hat sich das ausgedacht -1.5
wer braucht sowas -1.5
wer braucht das -1.5
wer braucht schon -1.5
wer will das -1.5
was haben die sich -1.5
was habt ihr euch dabei -1.5
was denkt ihr euch -1.5
was denken die sich -1.5
gedacht dabei -1.5
von wegen -1.5
als ob -0.7
schön wäre es -1.5
Wunschdenken -1.5
das wäre ja mal -1.5
das wär mal -1.5
kann man vergessen -1.5
könnt ihr vergessen -1.5
könnt ihr behalten -1.5
könnt ihr euch sparen -1.5
kann man sich sparen -1.5
vergesst es -1.5
vergiss es -1.5
könnt ihr euch schenken -1.5
kann mir gestohlen bleiben -1.5
kann mich mal -1.5
könnt mich mal -1.5
könnt ihr euch sonst wohin -1.5
leckt mich -1.5
leck mich -1.5
am Arsch lecken -1.5
geh mir weg -1.5
geht mir weg -1.5
hör mir auf -1.5
hör auf damit -1.5
hört auf damit -1.5
hört endlich auf -1.5
lasst es -1.5
lasst es einfach -1.5
lasst es bleiben -1.5
spart euch -1.5
schämen -1.5
schäm dich -1.5
sollten sich schämen -1.5
solltet euch schämen -1.5
Schämt -1.5
sich was schämen -1.5
keine Scham -1.5
kein Anstand -1.5
kein Gewissen -1.5
kein Rückgrat -1.5
kein Charakter -1.5
kein Niveau -1.5
kein Stil -1.5
null Respekt -1.5
null Punkte -1.5
null Komma null -1.5
minus zehn -1.5
Note sechs -1.5
sechs setzen -1.5
einen Stern -1.5
ein Stern ist zu viel -1.5
durchgefallen -1.5
abfällig* -1.4
abgedroschen* -1.4
abgeschmackt* -1.4
abschreckend* -1.4
affig* -1.4
albern* -1.4
ärmlich* -1.4
aufgeblasen* -1.4
aufgesetzt* -1.4
ausgelutscht* -1.4
banal* -1.4
barbarisch* -1.4
befremdlich* -1.4
befremdend* -1.4
beklagenswert* -1.4
beklemmend* -1.4
belanglos* -1.4
borniert* -1.4
boshaft* -1.4
brutal* -1.4
dekadent* -1.4
derb* -1.4
despotisch* -1.4
einfallslos* -1.4
einfältig* -1.4
eintönig* -1.4
eitel* -1.4
engstirnig* -1.4
erlogen* -1.4
feige* -1.4
Feigling* -1.4
Feigheit -1.4
feindselig* -1.4
fies* -1.4
fieser -1.4
garstig* -1.4
gehässig* -1.4
gemein -1.4
gemeine -1.4
gemeiner -1.4
Gemeinheit* -1.4
gestelzt* -1.4
glanzlos* -1.4
grimmig* -1.4
haarsträubend* -1.4
haltlos* -1.4
hanebüchen* -1.4
heikel* -1.4
hinterfotzig* -1.4
hochmütig* -1.4
hysterisch* -1.4
Hysterie -1.4
illoyal* -1.4
infam* -1.4
kaltschnäuzig* -1.4
kindisch* -1.4
kitschig* -1.4
kleinkariert* -1.4
kleinlich* -1.4
knausrig* -1.4
konfus* -1.4
krude* -1.4
lästig* -1.4
launisch* -1.4
leichtfertig* -1.4
lethargisch* -1.4
monoton* -1.4
morsch* -1.4
naiv* -1.4
nebulös* -1.4
neidisch* -1.4
Neid* -1.4
niederschmetternd* -1.4
oberflächlich* -1.4
obskur* -1.4
panne -1.4
primitiv* -1.4
protzig* -1.4
provinziell* -1.4
reaktionär* -1.4
schaurig* -1.4
schleimig* -1.4
schlüpfrig* -1.4
schnöde* -1.4
schrill* -1.4
schwammig* -1.4
schwerfällig* -1.4
seicht* -1.4
spießig* -1.4
Spießer* -1.4
stupide* -1.4
träge* -1.4
trist* -1.4
trügerisch* -1.4
übertrieben* -1.4
unausstehlich* -1.4
verblendet* -1.4
verblödet* -1.4
verblöd* -1.4
verflixt* -1.4
verheerend* -1.4
verkorkst* -1.4
verkrampft* -1.4
vermessen* -1.4
verpönt* -1.4
verquer* -1.4
verschroben* -1.4
verstaubt* -1.4
verstörend* -1.4
verworren* -1.4
verzerrt* -1.4
vulgär* -1.4
wahnwitzig* -1.4
weinerlich* -1.4
widersinnig* -1.4
widerwillig* -1.4
wirr* -1.4
wüst* -1.4
zögerlich* -1.4
zweitklassig* -1.4
drittklassig* -1.4
geistesgestört* -1.4
krankhaft* -1.4
durchgeknallt* -1.4
übergeschnappt* -1.4
lachhaft -1.4
hohl* -1.4
inhaltsleer* -1.4
nichtssagend* -1.4
bedeutungslos* -1.4
profillos* -1.4
charakterlos* -1.4
gesichtslos* -1.4
seelenlos* -1.4
fantasielos* -1.4
stillos* -1.4
gefühllos* -1.4
mutlos* -1.4
kraftlos* -1.4
orientierungslos* -1.4
führungslos* -1.4
chancenlos* -1.4
wehrlos* -1.4
schutzlos* -1.4
obdachlos* -1.4
heimatlos* -1.4
ehrlos* -1.4
anstandslos unverschämt -1.4
maßlos* -1.4
grundlos* -1.4
gnadenlos* -1.4
erbarmungslos* -1.4
gottlos* -1.4
hemmungslos* -1.4
leblos* -1.4
freudlos* -1.4
ergebnislos* -1.4
erfolglos* -1.4
ratlos -1.4
planlose* -1.4
kritiklos* -1.4
sorglos umgehen -1.4
anbiedern -1.1
anlügen -1.1
anmeckern -1.1
anpöbeln -1.1
aufhetzen -1.1
ausnutzen -1.1
ausgenutzt* -1.1
ausgelacht -1.1
bedrängen -1.1
bedrängt -1.1
beeinträchtig* -1.1
behindern -1.1
behindert mich -1.1
belasten -1.1
belastend* -1.1
Belastung* -1.1
beschimpf* -1.1
Beschimpfung* -1.1
beschuldigen -1.1
bestraf* -1.1
blockier* -1.1
brüllen -1.1
brüllt -1.1
drangsalier* -1.1
droh* -1.1
Drohung* -1.1
droht -1.1
drohen -1.1
einknick* -1.1
eingeknickt -1.1
fluch* -1.1
fluche -1.1
folter* -1.1
Folter -1.1
herumdoktern -1.1
hintergehen -1.1
hintergangen -1.1
irreführen -1.1
jammer* -1.1
jammern -1.1
klagt über -1.1
klagen über -1.1
kollabier* -1.1
kritisier* -1.1
kritisch -1.1
Kritiker -1.1
läster* -1.1
leugn* -1.1
missacht* -1.1
missbillig* -1.1
motz* -1.1
nachtreten -1.1
nörgel* -1.1
nörgeln -1.1
pöbel* -1.1
pöbeln -1.1
prügel* -1.1
quält -1.1
rächen -1.1
Rache -1.1
randalier* -1.1
rauben -1.1
ruinier* -1.1
Ruin -1.1
sabotier* -1.1
Sabotage -1.1
schadet -1.1
geschadet -1.1
schimpf* -1.1
schmollen -1.1
schummel* -1.1
gemogelt -1.1
schwafel* -1.1
spalten -1.1
spaltet -1.1
stehlen -1.1
stiehlt -1.1
stinkt zum Himmel -1.1
toben -1.1
tobt -1.1
tricksen -1.1
umbringen -1.1
umgebracht -1.1
unterdrück* -1.1
Unterdrückung -1.1
verbieten -1.1
verbietet -1.1
verdräng* -1.1
verfälsch* -1.1
verhindern -1.1
verhindert -1.1
verkommen -1.1
verkommt -1.1
verkomm* -1.1
verleumd* -1.1
Verleumdung -1.1
vernachlässig* -1.1
vernicht* -1.1
Vernichtung -1.1
verraten -0.4
Verrat* -1.1
Verräter* -1.1
verschlepp* -1.1
verscheuch* -1.1
verstoß* -1.1
Verstöße -1.1
verwahrlos* -1.1
verwirr* -1.1
Verwirrung -1.1
wüten -1.1
wütet -1.1
zerfallen -1.1
zerfällt -1.1
zittern -1.1
zwingen -1.1
gezwungen -1.1
Zwang* -1.1
erzwungen -1.1
aufgezwungen -1.1
genötigt -1.1
Nötigung -1.1
erpress* -1.1
Erpressung* -1.1
Erpresser* -1.1
bestialisch* -1.1
Qual -1.1
Peinlichkeiten -1.1
Schmach -1.1
Schmähung* -1.1
Hetz* -1.1
Hetzjagd -1.1
Zerstörer -1.1
Zerfall -1.1
Verfall -1.1
Verdummung -1.1
Volksverdummung -1.1
Verblödung -1.1
Ausverkauf -1.1
Raubtier* -1.1
Ablenkung* -1.1
Ablenkungsmanöver -1.1
Lügenbaron -1.1
Dummschwätzer* -1.1
Dampfplauderer* -1.1
Wichtigtuer* -1.1
Besserwisser* -1.1
Klugscheißer* -1.1
Nörgler -1.1
Schwätzer* -1.1
Spinner* -1.1
Spinnerei -1.1
Lump* -1.1
Schuft* -1.1
Halunke* -1.1
Gauner* -1.1
Ganove* -1.1
Schurke* -1.1
Bandit* -1.1
Räuber* -1.1
Verlierer* -1.1
Loser* -1.1
Niete* -1.1
Flasche 0
Flaschen 0
Pappnase* -1.1
Schnarchnase* -1.1
Trantüte* -1.1
Schlafmütze* -1.1
Pfeife* -1.1
Dilettantismus -1.1
Blamage -1.1
Fauxpas -1.1
Peinlich -1.1
Skandalös -1.1
Zumutungen -1.1
Ärgernisse -1.1
das Übel -1.1
kleineres Übel -1.1
Plage -1.1
Last -0.4
Bürde -1.1
Gift für -1.1
Sackgasse -1.1
Holzweg -1.1
auf dem Holzweg -1.1
Irrweg -1.1
Irrtum -1.1
geirrt -1.1
irrt -1.1
Trugschluss -1.1
Denkfehler -1.1
Fehleinschätzung -1.1
Fehlanzeige -1.1
Fehlstart -1.1
Fehlverhalten -1.1
Fehltritt -1.1
Rechtsbruch -1.1
Gesetzesbruch -1.1
Tabubruch -1.1
Dammbruch -1.1
Kahlschlag -1.1
Bankrott -1.1
Untergangsstimmung -1.1
Endzeit -1.1
Weltuntergang -1.1
Abgrund -1.1
am Abgrund -1.1
Teufelskreis -1.1
Falle -1.1
Sumpf -1.1
Morast -1.1
Minenfeld -1.1
Pulverfass -1.1
Zeitbombe -1.1
Notlage -1.1
Ausnahmezustand -1.1
Alarmstufe -1.1
Abwärtsspirale -1.1
Scherbenhaufen -1.1
Trümmer* -1.1
Schutt -1.1
Asche -1.1
Ruine* -1.1
wofür zahle ich -1.8
wofür zahlen wir -1.8
wofür bezahle ich -1.8
wofür gibt es euch -1.8
wozu gibt es euch -1.8
kann ja wohl nicht sein -2.2
kanns ja nicht sein -2
kann's ja nicht sein -2
das kann's nicht sein -1.8
darf ja wohl nicht wahr -2.2
ist das euer Ernst -2.2
meint ihr das ernst -1.8
was ist nur los -1.8
was ist da los bei -1.8
was ist denn da wieder -1.8
was soll der Unsinn -2
was soll dieser -1.6
was soll diese -1.6
was soll man dazu -1.4
was haben die sich dabei -1.8
wer denkt sich sowas -1.8
wer denkt sich so etwas -1.8
wer kommt auf so -1.8
wer macht denn sowas -1.6
wer braucht so was -1.6
braucht kein Mensch -2
will keiner -1.2
will keiner haben -1.6
glaubt euch doch keiner -2.2
nimmt euch keiner ab -2
ihr lernt es nie -2.2
lernt ihr es nie -2.2
die lernen es nicht -2
jedes verdammte Mal -2.2
jedes mal das gleiche -2
jedes Mal dasselbe -2
alle Jahre wieder -0.8
immer derselbe -1.4
immer die gleiche Leier -1.8
dieselbe Leier -1.6
täglich grüßt -1.6
das dritte Mal -1
zum fünften Mal -1.6
zum wiederholten Mal* -1.8
zum x-ten Mal -1.8
zum hundertsten Mal -1.8
das x-te Mal -1.6
wie oft denn noch -1.8
wie oft muss -1.6
wie oft soll -1.6
schon das zweite Mal -1.4
auch das noch -1.4
das auch noch -0.9
jetzt auch noch -0.9
und dann auch noch -1.2
und dann wundert -1.6
wundert ihr euch -1.6
und dann wundern -1.6
kein Wunder wenn -1.4
da wundert einen -1.4
wundert mich nicht mehr -1.4
hätte man wissen können -1.4
hab ich mir gedacht -0.6
sagt alles -1.2
sagt schon alles -1.4
sagt ja alles -1.5
mehr muss man nicht -1.4
mehr sag ich nicht -1.4
mehr braucht man nicht -1.2
fehlen einem die Worte -1.8
da fehlen mir -1.4
da fällt mir nichts mehr -1.8
da bleibt einem -1.2
bleibt mir die Spucke weg -1.6
fasse ich nicht -1.4
fass ich nicht -1.4
Fass ohne Boden -1.6
spottet jeder Beschreibung -2.2
jeder Beschreibung -1.2
zum Weglaufen -2
zum Schämen -1.8
zum Gähnen -1.4
zum Einschlafen -1.2
zum Abgewöhnen -1.8
schlechter Scherz -2
schlechter Film -1.6
im falschen Film -1.8
ein Hohn -2
der reinste Hohn -2.2
verhöhnt -1.6
Ohrfeige für -1.6
Posse -1.5
Provinzposse -1.8
Schmierenkomödie -1.8
Lachnummern -1.6
Eiertanz -1.4
Herumgeeiere -1.6
rumgeeiere -1.6
Rumgeeier -1.6
Herumeiern -1.5
Ausreden -1.4
billige Ausrede* -2
schwache Ausrede -1.8
Worthülsen -1.4
leere Phrasen -1.6
Phrasendrescher* -1.6
blablabla -1.2
Wischiwaschi -1.4
Nullaussage -1.4
`;

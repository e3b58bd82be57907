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
egal -0.6
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
bescheiden -0.6
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
wahnsinnig 0
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
professionell* 1.4
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
`;

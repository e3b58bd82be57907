// What a company does to nature and animals.
export const environment = `
Umweltsünde -1.5
Umweltzerstörung -1.5
Umweltskandal -1.5
Klimakiller* -1.5
Klimasünder* -1.5
Dreckschleuder* -1.5
Greenwashing* -1.5
greenwash* -1.5
Plastikmüll* -1.5
Plastikwahn -1.5
Verpackungsmüll -1.5
Verpackungswahn -1.5
Müllberg* -1.5
vermüllt* -1.5
verseuch* -1.5
verpestet* -1.5
verschmutzen -1.5
vergiften -1.5
Giftmüll -1.5
Abgasskandal -1.5
Dieselskandal -1.5
Schummelsoftware -1.5
Schummeldiesel -1.5
Regenwald abgeholzt -1.5
abgeholzt* -1.5
gerodet -1.5
Raubbau -1.5
Tierquäler* -1.5
Tierquälerei* -1.5
tierquälerisch* -1.5
Massentierhaltung -1.5
Tierversuch* -1.5
gequält* -1.5
geschreddert -1.5
Lebensmittelverschwendung -1.5
weggeworfen -1.5
wegwerfen -1.5
Wegwerf* -1.5
Ölpest -1.5
Fischsterben -1.5
Artensterben -1.5
nicht nachhaltig -1.5
wenig nachhaltig -1.5
klimafreundlich* 1.3
klimaneutral* 1.3
umweltbewusst* 1.3
plastikfrei* 1.3
unverpackt 1.3
bio 0.3
regional* 0.3
tierfreundlich* 1.3
artgerecht* 1.3
recycelbar* 1.3
ökologisch* 1.3
das ist also eure -0.9
das ist also euer -1.5
so sieht also eure -1.6
Papierstrohhalm* -0.3
in Plastik verpackt -1.4
in Plastik eingepackt -1.4
in Plastik eingeschweißt -1.5
dreifach verpackt -1.4
doppelt verpackt -0.8
dreimal in Folie -1.4
in Folie eingeschweißt -1.3
Riesenkarton für -1.2
Luft im Karton -1.1
Plastikverpackung -0.9
Plastikberge -1.4
Plastikflut -1.4
unnötig verpackt -1.5
unnötige Verpackung -1.6
um die halbe Welt -1.2
um die Welt geflogen -1.3
eingeflogen -0.9
geflogen wird -0.6
aus Übersee -0.4
Etikett klimaneutral -1
angeblich klimaneutral -1.8
angeblich nachhaltig -1.8
angeblich bio -1.5
angeblich regional -1.5
klimaneutral steht -1.6
nachhaltig steht -1.4
steht drauf -0.9
steht zwar -0.5
draufgedruckt -0.6
Hauptsache grün -1.5
Hauptsache nachhaltig -1.5
Logo ist grün -0.9
grünes Mäntelchen -1.8
grüner Anstrich -1.6
grün angestrichen -1.6
grüngewaschen -1.8
Klimaschmutz* -1.6
Umweltpreis -0.3
Feigenblatt -1.5
Ablasshandel -1.6
Zertifikate gekauft -1.3
Zertifikaten -0.6
Ökostrom aus Kohle -1.7
aus dem Kohlekraftwerk -1.2
Kohlestrom -0.9
Abwasser -0.4
in den Fluss -0.9
in den Fluss geleitet -1.7
in den Bach geleitet -1.7
ins Meer gekippt -1.7
ins Grundwasser -1.1
Grundwasser verseucht -1.9
Boden verseucht -1.9
Gestank -1.6
stinkt zum Himmel -2
roden -1.1
rodet -1.2
gefällt worden -0.3
Bäume gefällt -1.3
fällt Bäume -1.3
Wald abgeholzt -1.7
Auwald -0.2
Kahlschlag -1.5
zubetoniert -1.4
betoniert zu -1.3
plattgemacht -1.4
platt gemacht -1.4
tonnenweise -0.9
tonnenweise vernichtet -1.8
Neuware vernichtet -1.8
Retouren vernichtet -1.8
Ware vernichtet -1.6
vernichten -0.9
in die Tonne -0.9
landet im Müll -1.4
landen im Müll -1.4
landet in der Tonne -1.4
landen in der Tonne -1.4
schmeißen weg -1.2
schmeißt weg -1.1
werfen weg -1
gutes Essen weg -1.3
volle Container -0.9
abschließbare Container 0
Kükenschreddern -2
Kastenstand -1.5
Kükentöten -1.8
Qualzucht -1.9
Lebendtransport* -1.4
zusammengepfercht -1.7
eingepfercht -1.7
Palmöl -0.6
Mikroplastik -1.1
Pestizid* -1
Glyphosat -0.9
Antibiotika im -1.2
schmeißen .. weg -1.3
schmeißt .. weg -1.2
werfen .. weg -1.1
wirft .. weg -0.9
kiloweise -0.5
alles in Plastik -1.5
liegt alles in Plastik -1.7
einzeln verpackt -1.2
einzeln in Folie -1.4
einzeln in Plastik -1.5
jedes Teil einzeln -0.9
Öko-Werbung -0.6
Ökowerbung -0.6
wieder so eine -0.7
wieder so ein -0.7
gutes Brot weg -1.4
`;

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
`;

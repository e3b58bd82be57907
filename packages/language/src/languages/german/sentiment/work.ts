// How a company treats those who work for it.
export const work = `
Ausbeuter* -1.6
Ausbeutung* -1.6
Ausbeuterbetrieb -1.6
Hungerlohn* -1.6
Hungerlöhne -1.6
Dumpinglohn -1.6
Dumpinglöhne -1.6
Billiglohn -1.6
unterbezahlt* -1.6
schlecht bezahlt* -1.6
mies bezahlt -1.6
Lohn nicht gezahlt -1.6
kein Gehalt -1.6
Überstunden -0.8
unbezahlte Überstunden -1.6
Sklaven* -1.6
versklav* -1.6
Sklaverei -1.6
Scheinselbst* -1.6
Leiharbeit* -0.8
Zeitarbeit -1.6
Stellenabbau -1.6
Stellen gestrichen -1.6
Stellenstreichung* -1.6
baut Stellen ab -1.6
streicht Stellen -1.6
Jobabbau -1.6
Massenentlassung* -1.6
Entlassung* -1.6
auf die Straße gesetzt -1.6
gekündigt worden -1.6
Werksschließung -1.6
schließt Werk -1.6
Standortschließung -1.6
schließt Filialen -1.6
Filialschließung -1.6
Burnout -1.6
verheizt -1.6
verheizen -1.6
Unterbesetzung -1.6
Personalnot -1.6
überarbeitet* -1.6
Schinderei -1.6
Kinderarbeit -1.6
Zwangsarbeit -1.6
Arbeitsbedingungen katastrophal -1.6
unmenschliche Arbeitsbedingungen -1.6
Betriebsrat verhindert -1.6
union busting -1.6
Mitarbeiter schlecht behandelt -1.6
Kollegen leiden -1.6
Chef schreit -1.6
Tyrann* -1.6
cholerisch* -1.6
Druck auf Mitarbeiter -1.6
Arbeitslosigkeit -1.6
Altersarmut -1.6
fairer Lohn 1.4
faire Löhne 1.4
gute Arbeitsbedingungen 1.4
toller Arbeitgeber 1.4
guter Arbeitgeber 1.4
bester Arbeitgeber 1.4
super Kollegen 1.4
tolle Kollegen 1.4
nette Kollegen 1.4
Traumjob 1.4
Beförderung 1.4
befördert 1.4
neuer Job 1.4
Job bekommen 1.4
Zusage 1.4
`;

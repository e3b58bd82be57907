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
ohne Pause -0.9
keine Pause -1.2
keine Pausen -1.4
Pausen gestrichen -1.5
Pause gestrichen -1.4
durcharbeiten -0.9
Überstunden nicht bezahlt -1.8
Überstunden werden nicht -1.7
Überstunden ohne -1.4
Berge von Überstunden -1.3
unter Mindestlohn -1.7
nicht mal Mindestlohn -1.8
Mindestlohn umgangen -1.8
Lohn zu spät -1.6
Lohn kam nicht -1.6
wartet auf Lohn -1.4
warten auf ihr Geld -1.4
warten auf ihren Lohn -1.6
Gehalt kommt zu spät -1.6
kein Weihnachtsgeld -1.2
Weihnachtsgeld gestrichen -1.5
Urlaubsgeld gestrichen -1.5
Urlaub gestrichen -1.4
Zulagen gestrichen -1.5
Stoppuhr -1
auf dem Klo -0.4
Toilettengang -0.8
Toilettenpausen -1
per Videocall -0.8
per Videocall entlassen -1.9
per Mail entlassen -1.8
per Mail gekündigt -1.2
per WhatsApp gekündigt -1.6
entlassen -1
fristlos entlassen -1.1
rausgeschmissen -1.6
rausgeekelt -1.9
rausgemobbt -2
rausgekickt -1.5
vor die Tür gesetzt -1.8
vor die Tür setzen -1.7
auf die Straße setzen -1.6
fliegt raus -1.3
wer fragt fliegt -1.7
wer krank ist -0.8
wer krank wird -1.1
trotz Krankheit -0.9
krank zur Arbeit -1.3
krank arbeiten -1.3
bis zum Umfallen -1.4
bis zur Erschöpfung -1.4
am Limit -0.9
am Anschlag -0.8
auf dem Zahnfleisch -1.4
kurz vor dem Burnout -1.5
ausgebrannt -1.2
ausgelaugt -1.2
verschlissen werden -1.5
allein auf der Station -1.5
allein auf Station -1.5
allein für -0.4
allein im Laden -1.2
ganz allein im Dienst -1.4
eine Pflegekraft für -1.4
zu wenig Personal -1.5
zu wenig Leute -1.2
zu wenige Mitarbeiter -1.4
zu wenig Mitarbeiter -1.4
Personal fehlt -1.3
Personalabbau -1.3
Personal eingespart -1.5
am Personal gespart -1.6
an Personal gespart -1.6
spart am Personal -1.6
sparen am Personal -1.6
Dauerbefristung -1.4
befristet nach befristet -1.3
Kettenverträge -1.3
Subunternehmer* -0.7
Sub-Sub -1.3
im Wagen schlafen -1.6
im Lkw schlafen -1.3
im Auto schlafen -1.1
in Containern -0.8
Sammelunterkunft -0.7
Schichten schieben -0.5
Doppelschicht* -0.9
Schikanen -1.6
schikanieren -1.6
zusammengebrüllt -1.7
angebrüllt -1.7
Psychoterror -2
Drangsal* -1.7
drangsaliert* -1.8
eingeschüchtert -1.6
einschüchtern -1.6
Einschüchterung* -1.6
unter Druck gesetzt -1.5
unter Druck setzen -1.4
setzt .. unter Druck -1.4
setzen .. unter Druck -1.4
freigestellt -0.5
Betriebsrat freigestellt -1.3
Betriebsrat verhindern -1.8
Betriebsrat gekündigt -1.5
kein Betriebsrat -1
gegen den Betriebsrat -1
gegen Betriebsräte -1
Gewerkschafter entlassen -1.6
Streikbrecher -1.2
Tarifflucht -1.6
ohne Tarifvertrag -1
Lohn gedrückt -1.5
Löhne drücken -1.6
Löhne gedrückt -1.6
für einen Hungerlohn -2
für einen Appel und -1.3
für lau arbeiten -1.4
unbezahlte Arbeit -1.3
unbezahlt -1
unbezahlte -1
Praktikanten ausgenutzt -1.7
Azubis ausgenutzt -1.7
Azubis müssen -0.6
Azubis putzen -1.2
billige Arbeitskräfte -1.5
billige Arbeitskraft -1.5
ausgenutzt -1.4
ausgenützt -1.4
Leute verheizt -1.7
seine Leute behandelt -1
ihre Leute behandelt -1
ihre Leute behandeln -1.2
Mitarbeiter behandelt -0.9
wie die ihre Leute -1.2
wie die ihre Mitarbeiter -1.2
wie man mit Mitarbeitern -1.2
Umgang mit Mitarbeitern -1
Umgang mit dem Personal -1
Umgang mit den Beschäftigten -1
Arbeitsklima ist -0.6
Arbeitsklima vergiftet -1.7
schlechtes Betriebsklima -1.6
Betriebsklima im Keller -1.7
Betriebsklima -0.3
Fluktuation -1
alle kündigen -1.1
laufen die Leute weg -1.5
laufen die Mitarbeiter -1.2
hire and fire -1.5
Detektiv* -0.5
bespitzelt -1.8
Kameras in der Umkleide -2
Kameras im Pausenraum -1.8
Videoüberwachung -0.8
kontrolliert jede -0.8
`;

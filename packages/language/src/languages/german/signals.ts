// Small words and turns by which German texts give away what they are: who speaks to whom, what is asked, how loud, how
// moral, how newsy. Words apart by blanks; `wort*` stands for everything that begins so.
import type { SignalLists } from '../signals.ts';

export const germanSignals: SignalLists = {
  firstPerson: 'ich mich mir mein meine meinen meinem meiner meines i mi ick icke mia selbst',
  firstPlural: 'wir uns unser unsere unseren unserem unserer',
  secondPerson:
    'du dich dir dein deine deinen deinem deiner ihr euch euer eure euren eurem eurer eures ihnen habt seid könnt wollt macht lasst kriegt bekommt schafft glaubt denkt solltet müsst dürft werdet hättet könntet tut gebt nehmt haltet verkauft nennt',
  thirdPerson: 'die der er sie denen deren dessen diejenigen leute',
  asking: 'warum wieso weshalb wozu wofür woher wohin wo wann wer wen wem was welche welcher welches wie',
  reproach:
    'wieder immer nie niemals ständig dauernd andauernd nur bloß lediglich kaum erst nichtmal überhaupt endlich jedesmal wiedermal',
  waiting:
    'minuten minute min stunde stunden std tag tage tagen woche wochen monat monate monaten seit warte warten gewartet wartet später bis',
  generalising:
    'alle alles jeder jede jedes keiner niemand nichts nix man immer nie sämtliche gesamte ganze lauter überall nirgends',
  pointing:
    'diese dieser dieses diesen diesem solche solcher solches solchen sowas so son sone derartige derlei dieselben',
  negation:
    'nicht nichts nix kein keine keinen keinem keiner keines nie niemals niemand ohne weder noch ned net nit ohne nich nöd nüt kaum',
  contrast: 'aber sondern trotzdem obwohl dennoch allerdings jedoch stattdessen statt anstatt dafür hingegen',
  obligation: 'muss müssen müsst musste sollte sollten soll sollen solltet darf dürfen dürfte gehört gehören',
  irrealis:
    'wäre wären würde würden hätte hätten könnte könnten wenn falls ob wünschte hoffentlich vielleicht eventuell',
  particles: 'ja doch mal halt eben denn eigentlich wohl schon echt voll einfach gell oder na ach also',
  evaluation: 'finde find fand empfinde glaube meine denke persönlich meinung meiner gefühlt',
  addition: 'außerdem dazu zudem sogar auch noch nochmal dann',
  news: 'laut meldet melden berichtet berichten bericht mitteilte teilte sagte erklärte sprecher sprecherin konzern unternehmen prozent millionen milliarden millionen euro quartal umsatz jahr jahren 2014 2015 2016 2020 2021 2022 2023 2024 2025 eröffnet eröffnung startet übernimmt investiert plant künftig zufolge dpa afp reuters studie umfrage minister ministerin bundestag gericht urteil polizei staatsanwaltschaft vorstand aufsichtsrat ceo aktie börse anleger presse landgericht amtsgericht oberlandesgericht verwaltungsgericht kartellamt aufsichtsbehörde landesbehörde bundesamt landesamt gesundheitsamt stadtrat gemeinderat kreistag insolvenzverwalter prüfverfahren ermittlungsverfahren vertagt tarifstreit tarifrunde tarifverhandlungen beschäftigte beschäftigten vorjahr halbjahr geschäftsjahr geschäftsbericht interview live ticker video foto fotos bild blog artikel news nachrichten pressemitteilung zwischen neuer neue neues',
  notice:
    'uhr ab sofort bitte beachten information informationen reisende fahrgäste kunden öffnungszeiten öffnet geöffnet termin termine anmeldung infos info mehr unter hier jetzt neu heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember aufgrund wegen grund voraussichtlich vorübergehend wartungsarbeiten umleitung umleitungen ersatzbusse ersatzverkehr zwischen richtung gleis linie strecke umgeleitet verkehrt fahrplan suchen suche sucht gesucht stelle stellenangebot bewerbung m/w/d ausbildung gewinnspiel verlosen teilnahme',
  thanks: 'danke dank dankeschön merci dankbar bedanke bedanken danket thx vergelts',
  greeting: 'hallo hi hey moin servus grüezi grüße gruß guten liebe lieber liebes willkommen tschüss ciao mfg lg',
  wish: 'wünsche wünschen wünsch viel schönen schönes schöne erfolg spaß gute guten alles',
  looking: 'freue freu freuen gespannt endlich bald morgen wochenende abend urlaub ferien',
  laughter: 'haha hahaha hihi hehe lol rofl xd lmao höhö muahaha hihihi',
  moral:
    'moral* anstand anständig* gewissen* verantwort* schuld* schande schäm* scham* würde* gerecht* ungerecht* fair unfair* ehrlich* unehrlich* lüg* verlogen* betrug betrüg* verrat* verräter* skandal* recht rechte unrecht respekt* respektlos* menschen* menschlich* unmenschlich* opfer täter* gier* ausbeut* heuchel* heuchler* korrupt* doppelmoral solidar* ethisch* unethisch* pflicht tierquäl* kinder missbrauch* gewalt* rassis* sexis* diskrimin* hetze vertusch* unverantwortlich* skrupellos* rücksichtslos* verachtung* würdelos*',
  arousal:
    'wut* wütend* zorn* hass* hasse* empör* entsetz* schock* unfassbar* fassungslos* skandal* ekel* eklig* widerlich* kotz* katastroph* frechheit unverschämt* sauerei schweinerei wahnsinn* irrsinn* rasend* explod* ausrast* platzt panik* horror* hölle albtraum* alptraum* schrei* brüll* krass* extrem* unerträglich* schlimm* furchtbar* schrecklich* grausam* ungeheuerlich* bodenlos* dreist* verdammt* scheiß* scheiss* fuck* verfluchte* boykott* schluss nie endgültig sofort',
  politics:
    'politik* politiker* regierung* partei* staat* steuer* gesetz* demokratie* wahl* medien* presse* gez bürger* volk* land system*',
  leisure:
    'musik lied song album film serie folge spiel spielen fußball konzert party urlaub essen trinken kochen backen foto bild schlafen wetter sonne katze hund baby freund freundin mama papa oma opa bruder schwester schatz',
  swearing:
    'scheiße scheisse scheiß scheiss* scheiß* verdammt* verflucht* verfickt* fuck* mist kacke kack* drecks* arsch* verkackt* beschissen* kotz* fick* wtf',
};

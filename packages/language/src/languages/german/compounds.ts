// What words written together are made of, where the list words in them would mislead.
import { foldedSet } from '../../folding.ts';
import type { CompoundLists } from '../language.ts';

export const germanCompounds: CompoundLists = {
  opposites: foldedSet('un miss nicht'),
  // `kostenloser` is no loser, `Grundsteuer` not dear (`teuer`).
  chanceEnds: foldedSet(
    'loser weise weisen steuer steuern waffen schaffen blieben führen nähren lehren kehren schrauben erlesen sches',
  ),
  heads: foldedSet(`
    abteilung anzeiger arzt assistent assistenz bearbeitung bekämpfung beratung bereich bericht berichte betreuung
    dienst dienste experte experten fahrzeug forschung formular formulare frei freiheit gesetz hotline impfung kasse
    kunde liste listen management melder meldung meldungen mittel nummer nummern pflicht portal prävention prognose
    quote regulierung salbe schutz service spezialist statistik stelle stellen tabelle tablette tabletten telefon
    therapie training verhütung vermeidung versicherer versicherung versicherungen versorgung vorhersage vorsorge zahl
    zahlen zentrale zentrum
  `),
};

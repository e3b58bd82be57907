// What words written together are made of, where the list words in them would mislead.
import { foldedSet } from '../../folding.ts';
import type { CompoundLists } from '../language.ts';

export const germanCompounds: CompoundLists = {
  opposites: foldedSet('un miss nicht'),
  // `kostenloser` is no loser, `Grundsteuer` not dear (`teuer`).
  chanceEnds: foldedSet(
    'loser weise weisen steuer steuern waffen schaffen blieben führen nähren lehren kehren schrauben erlesen sches',
  ),
};

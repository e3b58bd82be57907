// German, as the judge knows it.
import { remembering } from '../../memory.ts';
import type { LanguageLists } from '../language.ts';
import { germanCompounds } from './compounds.ts';
import { germanCalls, germanCriticism } from './criticism.ts';
import { germanGrammar } from './grammar.ts';
import { germanInsults, germanThreats } from './hostility.ts';
import { germanStem } from './inflection.ts';
import { germanThemes } from './sentiment/index.ts';
import { germanSignals } from './signals.ts';
import { germanSmallWords } from './small-words.ts';
import { germanWeights } from './weights.ts';

export const german: LanguageLists = {
  name: 'german',
  code: 'de',
  smallWords: germanSmallWords,
  spelling: /ß|[a-zäöü]{3}(?:ung|ungen|keit|keiten|heit|heiten|schaft|lich|liche[mnrs]?)$/,
  sentiment: germanThemes,
  insults: germanInsults,
  threats: germanThreats,
  criticism: germanCriticism,
  calls: germanCalls,
  signals: germanSignals,
  grammar: germanGrammar,
  stem: remembering(germanStem),
  weights: germanWeights,
  calibration: { negative: 0.9, positive: 0.4, apart: 0.5, style: 0.2 },
  loudness: 0.5,
  compounds: germanCompounds,
};

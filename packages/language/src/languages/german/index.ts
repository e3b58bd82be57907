// German, as the judge knows it.
import { remembering } from '../../memory.ts';
import type { LanguageLists } from '../language.ts';
import { germanCompounds } from './compounds.ts';
import { germanCalls, germanCriticism } from './criticism.ts';
import { germanGrammar } from './grammar.ts';
import { germanInsults, germanRudeness, germanThreats } from './hostility.ts';
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
  rudeness: germanRudeness,
  threats: germanThreats,
  criticism: germanCriticism,
  calls: germanCalls,
  signals: germanSignals,
  grammar: germanGrammar,
  stem: remembering(germanStem),
  weights: germanWeights,
  calibration: { negative: 0.9, positive: 0.4, apart: 0.7, style: 0.2, inquired: 1, hostile: 1.7 },
  manner: {
    swearingWords: 1, capitals: 0.75, exclamation: 0.5, secondPersonWords: 0.4, reproachMarks: 0.3, quotation: -0.2, colon: -0.3,
    numbers: -0.3, evaluationWords: -0.3, greetingWords: -0.3, lookingWords: -0.3, thanksWords: -0.3, newsWords: -0.5,
  }, // prettier-ignore
  compounds: germanCompounds,
};

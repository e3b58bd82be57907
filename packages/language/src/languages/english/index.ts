// English, as the judge knows it.
import { remembering } from '../../memory.ts';
import type { LanguageLists } from '../language.ts';
import { englishCalls, englishCriticism } from './criticism.ts';
import { englishGrammar } from './grammar.ts';
import { englishInsults, englishRudeness, englishThreats } from './hostility.ts';
import { englishStem } from './inflection.ts';
import { englishThemes } from './sentiment/index.ts';
import { englishSignals } from './signals.ts';
import { englishSmallWords } from './small-words.ts';
import { englishWeights } from './weights.ts';

export const english: LanguageLists = {
  name: 'english',
  code: 'en',
  smallWords: englishSmallWords,
  sentiment: englishThemes,
  insults: englishInsults,
  rudeness: englishRudeness,
  threats: englishThreats,
  criticism: englishCriticism,
  calls: englishCalls,
  signals: englishSignals,
  grammar: englishGrammar,
  stem: remembering(englishStem),
  weights: englishWeights,
  calibration: { negative: 0.6, positive: 0.5, apart: 0, style: 0.5, inquired: 0.6, hostile: 1.9 },
  manner: {
    swearingWords: 2.5, generalisingWords: 0.3, thirdPersonWords: 0.2, numbers: -0.3, newsWords: -0.3, leisureWords: -0.3,
  }, // prettier-ignore
};

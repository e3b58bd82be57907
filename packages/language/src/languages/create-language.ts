// Makes the lists of a language quick to ask.
import { squeeze } from '../folding.ts';
import { remembering, rememberingTokens } from '../memory.ts';
import { createLexicon } from '../sentiment/lexicon.ts';
import { createSpellings } from '../sentiment/spelling.ts';
import { createHashtagSplitter } from './hashtags.ts';
import type { Grammar, Language, LanguageLists, WordFacts } from './language.ts';
import { createSignalWords } from './signal-words.ts';
import { createUnmasking } from './unmasked.ts';

export function createLanguage({
  code,
  sentiment,
  insults,
  rudeness,
  threats,
  criticism,
  calls,
  signals,
  grammar,
  stem,
  compounds,
}: LanguageLists): Language {
  const spellings = createSpellings({ stem, compounds });
  const parts = {
    lexicon: createLexicon({ themes: sentiment, spellings, inCompounds: true }),
    insults: createLexicon({ themes: { insults, rudeness }, spellings, inCompounds: true }),
    threats: createLexicon({ themes: { threats }, spellings, inCompounds: false }),
    criticism: createLexicon({ themes: criticism, spellings, inCompounds: true }),
    calls: createLexicon({ themes: calls, spellings, inCompounds: false }),
  };
  const signalsOf = createSignalWords(signals, spellings);
  const splitHashtag = createHashtagSplitter([...Object.values(sentiment), insults, rudeness], Object.values(signals));
  const unmasked = createUnmasking(insults);
  const insultBehind = (word: string) => {
    const behind = unmasked(word);
    return behind === undefined ? undefined : parts.insults.startOf(spellings.of(behind));
  };
  const people = new Set([...grammar.people].map(stem));
  const factsOfWord = remembering((word): WordFacts => {
    const spelling = spellings.of(word);
    const { stretched } = spelling;
    return {
      word,
      stem: spelling.stem,
      signals: signalsOf(spelling),
      negates: grammar.negators.has(word),
      negatesBack: grammar.trailingNegators.has(word),
      connects: grammar.connectors.has(word),
      limits: grammar.only.has(word),
      contrasts: grammar.contrasts.has(word),
      makesUnreal: grammar.unreal.has(word),
      addresses: grammar.address.has(word),
      meansPeople: people.has(spelling.stem),
      ofSelf: roleOf(word, grammar),
      reports: grammar.reporting.before.has(word),
      reportsBack: grammar.reporting.behind.has(word),
      degree:
        grammar.intensifiers.get(word) ?? (stretched ? grammar.intensifiers.get(squeeze(word, 1)) : undefined) ?? 1,
      stretched,
      judges: parts.lexicon.startOf(spelling),
      insults: parts.insults.startOf(spelling) ?? insultBehind(word),
      threatens: parts.threats.startOf(spelling),
      tellsTheme: parts.criticism.startOf(spelling),
      callsFor: parts.calls.startOf(spelling),
    };
  });
  return {
    code,
    grammar,
    ...parts,
    factsOf: rememberingTokens(({ folded }) => factsOfWord(folded)),
    factsOfHashtag: rememberingTokens(({ folded, raw }) => splitHashtag(folded, raw).map(factsOfWord)),
  };
}

function roleOf(word: string, { self }: Grammar): WordFacts['ofSelf'] {
  if (self.whole.has(word)) return 'whole';
  if (self.persons.has(word)) return 'person';
  return self.links.has(word) ? 'link' : undefined;
}

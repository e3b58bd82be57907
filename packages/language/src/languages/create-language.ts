// Makes the lists of a language quick to ask.
import { isStretched, squeeze } from '../folding.ts';
import { remembering, rememberingTokens } from '../memory.ts';
import { createLexicon } from '../sentiment/lexicon.ts';
import { createHashtagSplitter } from './hashtags.ts';
import type { Language, LanguageLists, WordFacts } from './language.ts';
import { createSignalWords } from './signal-words.ts';

export function createLanguage({
  code,
  sentiment,
  insults,
  threats,
  criticism,
  calls,
  signals,
  grammar,
  stem,
  compounds,
}: LanguageLists): Language {
  const parts = {
    lexicon: createLexicon({ themes: sentiment, stem, compounds }),
    insults: createLexicon({ themes: { insults }, stem, compounds }),
    threats: createLexicon({ themes: { threats }, stem }),
    criticism: createLexicon({ themes: criticism, stem, compounds }),
    calls: createLexicon({ themes: calls, stem }),
  };
  const signalsOf = createSignalWords(signals);
  const splitHashtag = createHashtagSplitter([...Object.values(sentiment), insults], Object.values(signals));
  const factsOfWord = remembering((word): WordFacts => {
    const stretched = isStretched(word);
    return {
      word,
      stem: stem(word),
      signals: signalsOf(word),
      negates: grammar.negators.has(word),
      negatesBack: grammar.trailingNegators.has(word),
      connects: grammar.connectors.has(word),
      limits: grammar.only.has(word),
      contrasts: grammar.contrasts.has(word),
      makesUnreal: grammar.unreal.has(word),
      addresses: grammar.address.has(word),
      degree:
        grammar.intensifiers.get(word) ?? (stretched ? grammar.intensifiers.get(squeeze(word, 1)) : undefined) ?? 1,
      stretched,
      judges: parts.lexicon.startOf(word),
      insults: parts.insults.startOf(word),
      threatens: parts.threats.startOf(word),
      tellsTheme: parts.criticism.startOf(word),
      callsFor: parts.calls.startOf(word),
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

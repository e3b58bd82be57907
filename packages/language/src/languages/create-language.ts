// Makes the lists of a language quick to ask.
import { isStretched } from '../folding.ts';
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
  const factsOf = remembering((word): WordFacts => ({
    stem: stem(word),
    signals: signalsOf(word),
    negates: grammar.negators.has(word),
    contrasts: grammar.contrasts.has(word),
    stretched: isStretched(word),
    judges: parts.lexicon.startOf(word),
    insults: parts.insults.startOf(word),
    threatens: parts.threats.startOf(word),
    tellsTheme: parts.criticism.startOf(word),
    callsFor: parts.calls.startOf(word),
  }));
  return {
    code,
    grammar,
    ...parts,
    factsOf,
    factsOfToken: rememberingTokens(({ folded }) => factsOf(folded)),
    splitHashtag: createHashtagSplitter([...Object.values(sentiment), insults], Object.values(signals)),
  };
}

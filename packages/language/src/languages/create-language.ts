// Makes the lists of a language quick to ask.
import { createLexicon } from '../sentiment/lexicon.ts';
import { createHashtagSplitter } from './hashtags.ts';
import type { Language, LanguageLists } from './language.ts';
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
  return {
    code,
    grammar,
    lexicon: createLexicon({ themes: sentiment, stem, compounds }),
    insults: createLexicon({ themes: { insults }, stem, compounds }),
    threats: createLexicon({ themes: { threats }, stem }),
    criticism: createLexicon({ themes: criticism, stem, compounds }),
    calls: createLexicon({ themes: calls, stem }),
    signalsOf: createSignalWords(signals),
    splitHashtag: createHashtagSplitter([...Object.values(sentiment), insults], Object.values(signals)),
  };
}

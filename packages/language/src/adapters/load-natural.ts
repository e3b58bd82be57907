// The vocabularies of `natural` by language, loaded only where they were asked for: by parts, since the root of the package
// loads database drivers and prints.
import type { SentimentModel } from '../sentiment/model.ts';
import { createNaturalSentiment } from './installed-models.ts';

interface Vocabulary {
  /** As the package calls the language. */
  readonly name: string;
  readonly kind: 'afinn' | 'pattern';
  /** Weight of its strongest word. */
  readonly top: number;
  readonly loadStemmer: () => Promise<{ readonly default: object }>;
}

const afinn = { kind: 'afinn', top: 5 } as const;
const pattern = { kind: 'pattern', top: 1 } as const;

/** ISO 639-1 code to what the package has for it. */
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  de: { ...pattern, name: 'German', loadStemmer: () => import('natural/lib/natural/stemmers/porter_stemmer_de.js') },
  en: { ...afinn, name: 'English', loadStemmer: () => import('natural/lib/natural/stemmers/porter_stemmer.js') },
  es: { ...afinn, name: 'Spanish', loadStemmer: () => import('natural/lib/natural/stemmers/porter_stemmer_es.js') },
  fr: { ...pattern, name: 'French', loadStemmer: () => import('natural/lib/natural/stemmers/porter_stemmer_fr.js') },
  it: { ...pattern, name: 'Italian', loadStemmer: () => import('natural/lib/natural/stemmers/porter_stemmer_it.js') },
  nl: { ...pattern, name: 'Dutch', loadStemmer: () => import('natural/lib/natural/stemmers/porter_stemmer_nl.js') },
  pt: { ...afinn, name: 'Portuguese', loadStemmer: () => import('natural/lib/natural/stemmers/porter_stemmer_pt.js') },
};

/** Languages `natural` has a vocabulary for (ISO 639-1). */
export const naturalLanguages: readonly string[] = Object.keys(vocabularies);

/** @throws TypeError for a language not among `naturalLanguages`. */
export async function loadNatural(language: string): Promise<SentimentModel> {
  const vocabulary = vocabularies[language];
  if (vocabulary === undefined) throw new TypeError(`natural has no vocabulary for "${language}"`);
  const [{ default: SentimentAnalyzer }, { default: stemmer }] = await Promise.all([
    import('natural/lib/natural/sentiment/SentimentAnalyzer.js'),
    vocabulary.loadStemmer(),
  ]);
  const analyzer = new SentimentAnalyzer(vocabulary.name, stemmer, vocabulary.kind);
  return createNaturalSentiment(language, analyzer, vocabulary.top);
}

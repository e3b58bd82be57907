// Which model judges the sentiment of which language: ours, or one that others made, behind the same seam. Hostility and
// reasons stay ours where we have them, since models that only know sentiment have neither.
import { createSentimentPackage } from './adapters/installed-models.ts';
import { loadNatural, naturalLanguages } from './adapters/load-natural.ts';
import { createLanguages, type JudgedLanguage } from './judge.ts';
import { languageLists } from './languages/index.ts';
import type { ModelName } from './model-names.ts';
import { createOpinionSentiment, type OpinionOf } from './opinions.ts';

export interface ModelSelection {
  /** For each language of ours that this model knows; ours judges the others. */
  readonly model: ModelName;
  /** By language (ISO 639-1): wins over `model`, and may name languages that ours does not judge. */
  readonly languages: Readonly<Record<string, ModelName>>;
}

const ownLanguages: readonly string[] = languageLists.map(({ code }) => code);

/** Languages each model can judge; `any`: only who brings the model knows. */
const languagesOf: Readonly<Record<ModelName, readonly string[] | 'any'>> = {
  own: ownLanguages,
  natural: naturalLanguages,
  sentiment: ['en'],
  onnx: 'any',
};

function knows(model: ModelName, language: string): boolean {
  const known = languagesOf[model];
  return known === 'any' || known.includes(language);
}

/** The model of every language that is judged, by language. */
export function modelsByLanguage({ model, languages }: ModelSelection): ReadonlyMap<string, ModelName> {
  const shipped = ownLanguages.map((code) => [code, knows(model, code) ? model : 'own'] as const);
  return new Map([...shipped, ...Object.entries(languages)]);
}

/** A sentence for every language whose model does not know it; none where the selection can be. */
export function selectionFaults({
  languages,
}: ModelSelection): { readonly language: string; readonly message: string }[] {
  return Object.entries(languages).flatMap(([language, model]) => {
    const known = languagesOf[model];
    return known === 'any' || known.includes(language)
      ? []
      : { language, message: `cannot be judged by ${model}, which knows ${known.join(', ')}` };
  });
}

/** The languages `onnx` judges in a selection; none where nobody need bring a model. */
export function broughtLanguages(selection: ModelSelection): readonly string[] {
  return [...modelsByLanguage(selection)].flatMap(([language, model]) => (model === 'onnx' ? [language] : []));
}

/**
 * The languages of a selection, for `createJudge`. Loads the vocabularies they need. `opinionOf` is what a brought model
 * says; a text of which it says nothing is judged by ours where we know the language.
 * @throws TypeError where a model does not know its language; `selectionFaults` says so before.
 */
export async function loadLanguages(
  selection: ModelSelection,
  opinionOf: OpinionOf = () => undefined,
): Promise<JudgedLanguage[]> {
  const [fault] = selectionFaults(selection);
  if (fault) throw new TypeError(`${fault.language} ${fault.message}`);
  const own = new Map(createLanguages().map((language) => [language.sentiment.language, language]));
  const load = async (code: string, model: ModelName): Promise<JudgedLanguage[]> => {
    const ours = own.get(code);
    const others = { ...noHostility(code), ...ours };
    switch (model) {
      case 'own':
        return ours === undefined ? [] : [ours];
      case 'natural':
        return [{ ...others, sentiment: await loadNatural(code) }];
      case 'sentiment':
        return [{ ...others, sentiment: createSentimentPackage() }];
      case 'onnx':
        return [{ ...others, sentiment: createOpinionSentiment(code, opinionOf, ours?.sentiment) }];
    }
  };
  const loaded = await Promise.all([...modelsByLanguage(selection)].map(([code, model]) => load(code, model)));
  return loaded.flat();
}

function noHostility(language: string): Pick<JudgedLanguage, 'hostility'> {
  return { hostility: { language, hostility: () => 0 } };
}

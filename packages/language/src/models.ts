// Which model judges the sentiment of which language: ours, or one that others made, behind the same seam. Hostility and
// reasons stay ours where we have them, since models that only know sentiment have neither.
import { createSentimentPackage } from './adapters/installed-models.ts';
import { loadNatural, naturalLanguages } from './adapters/load-natural.ts';
import { createLanguages, type JudgedLanguage } from './judge.ts';
import { languageLists } from './languages/index.ts';

/**
 * `own`: the lists and rules of this package. `natural`, `sentiment`: the npm packages of that name, for comparison.
 * `onnx`: a model file that the user brings.
 */
export const modelNames = ['own', 'natural', 'sentiment', 'onnx'] as const;
export type ModelName = (typeof modelNames)[number];

export interface ModelSelection {
  /** For each language of ours that this model knows; ours judges the others. */
  readonly model: ModelName;
  /** By language (ISO 639-1): wins over `model`, and may name languages that ours does not judge. */
  readonly languages: Readonly<Record<string, ModelName>>;
}

const ownLanguages: readonly string[] = languageLists.map(({ code }) => code);

/** Languages each model can judge. */
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
    if (known === 'any' || known.includes(language)) return [];
    return { language, message: `cannot be judged by ${model}, which knows ${known.join(', ')}` };
  });
}

/** Makes what judges a language of a model that this package does not load itself. `own` is ours, where there is one. */
export type ForeignModel = (language: string, own: JudgedLanguage | undefined) => JudgedLanguage;

/**
 * The languages of a selection, for `createJudge`. Loads what they need; `onnx` makes those of ONNX models.
 * @throws TypeError where a model does not know its language, or an ONNX model is selected and none was given.
 */
export async function loadLanguages(selection: ModelSelection, onnx?: ForeignModel): Promise<JudgedLanguage[]> {
  const own = new Map(createLanguages().map((language) => [language.sentiment.language, language]));
  const load = async (code: string, model: ModelName): Promise<JudgedLanguage> => {
    const ours = own.get(code);
    switch (model) {
      case 'own':
        if (ours === undefined) throw new TypeError(`there are no lists for "${code}"`);
        return ours;
      case 'natural':
        return { ...noHostility(code), ...ours, sentiment: await loadNatural(code) };
      case 'sentiment':
        if (!knows(model, code)) throw new TypeError(`sentiment knows no "${code}"`);
        return { ...noHostility(code), ...ours, sentiment: createSentimentPackage() };
      case 'onnx':
        if (onnx === undefined) throw new TypeError('no ONNX model was given');
        return onnx(code, ours);
    }
  };
  return Promise.all([...modelsByLanguage(selection)].map(([code, model]) => load(code, model)));
}

function noHostility(language: string): Pick<JudgedLanguage, 'hostility'> {
  return { hostility: { language, hostility: () => 0 } };
}

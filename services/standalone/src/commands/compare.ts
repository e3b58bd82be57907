// `sturmwarte score --compare`: what each model says of the same texts, and how right it is where that is known.
import type { Readable, Writable } from 'node:stream';
import { labels, type JudgementFigures, type Label } from '@sturmwarte/contracts';
import { figuresOf, modelsByLanguage, UNDETERMINED, type JudgedTruth, type ModelName } from '@sturmwarte/language';
import type { Considered } from '@sturmwarte/scoring';
import { batchesOfLines, jsonWriter } from './lines.ts';
import { openModel, type ModelChoice, type OpenModel } from './open-model.ts';
import { readText, type Unreadable } from './read-text.ts';

interface LabelledText extends Considered {
  /** What is right, where the line says it. */
  readonly truth: Label | undefined;
}

/** By language and model, what was said of texts of which it is known what is right. */
type Known = Map<string, Map<ModelName, JudgedTruth[]>>;

/**
 * A line `{ language, truth?, own: { sentiment, label }, natural: …, … }` for each line, of the models that know its language;
 * where lines have a `label`, which is the truth, a last line `{ summary }` with figures by language and model. Resolves to
 * the number of lines that could not be read; each has a line `{ error }` in its place.
 */
export async function compare(input: Readable, output: Writable, choice: Omit<ModelChoice, 'model'>): Promise<number> {
  const write = jsonWriter(output);
  const models = await openModels(choice);
  const known: Known = new Map();
  let failures = 0;
  try {
    for await (const lines of batchesOfLines(input)) {
      const batch = lines.filter((line) => line.trim() !== '').map(read);
      const texts = batch.filter((one) => 'text' in one);
      for (const model of models.values()) await model.considerAll(texts);
      for (const one of batch) {
        if ('error' in one) failures++;
        await write('error' in one ? one : opinionsOn(one, models, known));
      }
    }
  } finally {
    for (const model of models.values()) await model.close();
  }
  if (known.size > 0) await write({ summary: summaryOf(known) });
  return failures;
}

async function openModels(choice: Omit<ModelChoice, 'model'>): Promise<ReadonlyMap<ModelName, OpenModel>> {
  const { onnx, onnxLabels } = choice;
  const models = new Map<ModelName, OpenModel>();
  for (const model of ['own', 'natural', 'sentiment'] as const) models.set(model, await openModel({ model }));
  if (onnx !== undefined) models.set('onnx', await openModel({ model: 'onnx', onnx, onnxLabels }));
  return models;
}

function opinionsOn(one: LabelledText, models: ReadonlyMap<ModelName, OpenModel>, known: Known): object {
  const { text, language, truth } = one;
  const asked = [...models].filter(([name]) => knows(name, language));
  const opinions = asked.map(([name, { judge }]) => {
    const { sentiment, label } = judge.judge(text, { language });
    if (truth) remember(known, language, name, { truth, sentiment });
    return [name, { sentiment, label }] as const;
  });
  return { language, ...(truth ? { truth } : {}), ...Object.fromEntries(opinions) };
}

/** What a model does not know is judged by ours, which would only repeat itself. */
function knows(model: ModelName, language: string): boolean {
  if (language === UNDETERMINED) return model === 'own';
  return modelsByLanguage({ model, languages: {} }).get(language) === model;
}

function remember(known: Known, language: string, model: ModelName, judged: JudgedTruth): void {
  const ofLanguage = known.get(language) ?? new Map<ModelName, JudgedTruth[]>();
  const ofModel = ofLanguage.get(model) ?? [];
  ofModel.push(judged);
  ofLanguage.set(model, ofModel);
  known.set(language, ofLanguage);
}

type Summary = Record<string, Record<string, JudgementFigures & { readonly texts: number }>>;

function summaryOf(known: Known): Summary {
  return Object.fromEntries(
    [...known].map(([language, models]) => [
      language,
      Object.fromEntries([...models].map(([model, all]) => [model, { texts: all.length, ...figuresOf(all) }])),
    ]),
  );
}

function read(line: string): LabelledText | Unreadable {
  const given = readText(line);
  if ('error' in given) return given;
  const truth = labels.find((label) => label === given.label);
  if (given.label === undefined || truth) return { ...given, truth };
  return { error: `/label must be ${labels.join(', ')}` };
}

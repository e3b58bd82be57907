// The model a command was told to judge with, to compare: where a brought one fails the command does, and nothing of ours is
// taken for its judgement.
import { labels, type Label } from '@sturmwarte/contracts';
import { createJudge, loadLanguages, type ModelName } from '@sturmwarte/language';
import { CodedError } from '@sturmwarte/runtime/fault';
import type { BroughtModel, OpenJudge } from '@sturmwarte/scoring';

export interface ModelChoice {
  /** Judges the sentiment of the languages it knows. Default: own. */
  readonly model?: ModelName | undefined;
  /** Folder of the model `onnx`. */
  readonly onnx?: string | undefined;
  /** What its labels mean, where their names do not say it: `LABEL_0=negative,LABEL_1=positive`. */
  readonly onnxLabels?: string | undefined;
}

/** As the configuration has them where it does not say otherwise; whoever compares has time. */
const BROUGHT = { maxTokens: 256, threads: 1, batchTimeoutMs: 60_000 } as const;

export type OpenModel = Pick<OpenJudge, 'judge' | 'considerAll' | 'close'>;

/** @throws CONFIG_INVALID where a brought model cannot be used. */
export async function openModel({ model = 'own', onnx, onnxLabels = '' }: ModelChoice): Promise<OpenModel> {
  if ((model === 'onnx') !== (onnx !== undefined))
    throw new CodedError('CONFIG_INVALID', '--model onnx and --onnx FOLDER go together');
  if (onnx !== undefined) return openBrought({ ...BROUGHT, folder: onnx, labels: meaningsOf(onnxLabels) });
  const languages = await loadLanguages({ model, languages: {} });
  return { judge: createJudge({ languages }), considerAll: async () => {}, close: async () => {} };
}

/** What runs a model is as large as a service: whoever brings none starts without. */
async function openBrought(onnx: BroughtModel): Promise<OpenModel> {
  const [{ createLog, createMetrics, systemClock }, { openJudge }] = await Promise.all([
    import('@sturmwarte/runtime'),
    import('@sturmwarte/scoring'),
  ]);
  const parts = { clock: systemClock, log: createLog('warn'), metrics: createMetrics() };
  return openJudge({ model: 'onnx', languages: {}, onnx }, parts);
}

function meaningsOf(list: string): BroughtModel['labels'] {
  const pairs = list.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(pairs.map(meaningOf));
}

/** The last `=` divides: labels may have one. */
function meaningOf(pair: string): readonly [string, Label] {
  const [, label = '', name = ''] = /^(.+)=([^=]*)$/.exec(pair.trim()) ?? [];
  const meaning = labels.find((one) => one === name.trim());
  if (meaning) return [label.trim(), meaning];
  throw new CodedError('CONFIG_INVALID', `--onnx-labels: "${pair}" is not LABEL=${labels.join('|')}`);
}

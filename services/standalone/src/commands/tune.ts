// `sturmwarte tune`: learns from what the team corrected, says what that is worth, and takes it back.
import type { TuningFigures } from '@sturmwarte/contracts';
import { parsed, withApi, type Api, type Whereabouts } from '../api-client.ts';

interface Learned {
  readonly kept: boolean;
  readonly said: string;
  readonly version?: number;
  readonly figures?: TuningFigures;
}

interface Version {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly why?: string;
  readonly corrections?: number;
  readonly figures?: TuningFigures;
}

/** Learns and, unless `dryRun`, keeps what judges better. Says the figures in words; returns the answer of the service. */
export function tune(
  where: Whereabouts,
  { dryRun, why }: { readonly dryRun: boolean; readonly why?: string | undefined },
  say: (line: string) => void,
): Promise<Learned> {
  return withApi(where, ['control'], async (api) => {
    const learned = (await post(api, '/v1/tunings/learn', { dryRun, why })) as Learned;
    say(learned.said);
    if (learned.figures) for (const line of table(learned.figures)) say(line);
    return learned;
  });
}

/** Judges again as before the last change, as at a version, or as shipped (0). Returns the new version. */
export function rollbackTuning(where: Whereabouts, version: number | undefined): Promise<number> {
  return withApi(where, ['control'], async (api) => {
    const answer = (await post(api, '/v1/tunings/rollback', { version })) as { readonly version: number };
    return answer.version;
  });
}

/** One line a version, the one in force first. */
export function listTunings(where: Whereabouts): Promise<string> {
  return withApi(where, ['control'], async (api) => {
    const { items } = parsed(await api.request('GET', '/v1/tunings/versions')) as {
      readonly items: readonly Version[];
    };
    if (items.length === 0) return 'nothing was ever tuned: mentions are judged as shipped';
    return items.map((item, at) => `${at === 0 ? '*' : ' '} ${lineOf(item)}`).join('\n');
  });
}

async function post(api: Api, path: string, body: object): Promise<unknown> {
  return parsed(await api.request('POST', path, { type: 'application/json', text: JSON.stringify(body) }));
}

function lineOf({ version, at, by, why, corrections, figures }: Version): string {
  const what = figures
    ? `macro-F1 ${three(figures.before.macroF1)} → ${three(figures.after.macroF1)}, ${corrections} corrections`
    : 'as shipped';
  return `${version}  ${at.slice(0, 16).replace('T', ' ')}  ${what}  (${by}${why === undefined ? '' : `: ${why}`})`;
}

function* table({ before, after, gain, negativeShare }: TuningFigures): Generator<string> {
  const row = (name: string, one: string, other: string, more = '') =>
    `  ${name.padEnd(18)}${one.padStart(8)}${other.padStart(8)}  ${more}`.trimEnd();
  yield row('', 'before', 'after', 'of corrections left out while it was learned');
  const interval = `nine of ten draws gain more than ${three(gain.from)}, nine of ten less than ${three(gain.to)}`;
  yield row('macro-F1', three(before.macroF1), three(after.macroF1), interval);
  yield row('F1 negative', three(before.f1Negative), three(after.f1Negative));
  yield row('AUC negative', three(before.aucNegative), three(after.aucNegative));
  const labelled = `${percent(negativeShare)} are labelled so`;
  yield row('judged negative', percent(before.negativeShare), percent(after.negativeShare), labelled);
}

function three(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

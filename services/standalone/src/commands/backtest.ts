// `sturmwarte backtest`: the past through the live detection code, for counts and for mentions.
import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import {
  check,
  defaultThresholds,
  isoOf,
  Thresholds as ThresholdsSchema,
  Type,
  withDefaults,
  type Evidence,
  type Thresholds,
} from '@sturmwarte/contracts';
import {
  compareReplays,
  replayCounts,
  replayMentions,
  type CountRow,
  type LabelledStorm,
  type ReplayChange,
} from '@sturmwarte/detection';
import { fromFileRecord, hashAccount, normalise } from '@sturmwarte/ingest';
import { bindAccounts, parseQuery, sayQueryError } from '@sturmwarte/language';
import { CodedError, messageOf } from '@sturmwarte/runtime';
import { createScorer, type MatchedMention } from '@sturmwarte/scoring';
import { batchesOfLines, jsonWriter } from './lines.ts';
import { openModel, type ModelChoice, type OpenModel } from './open-model.ts';

const WATCH = 'backtest';
/** Authors are hashed as in the service; here nobody else reads the hashes. */
const SALT = 'backtest';

/** Replays `timestamp,value` rows; timestamps without a zone are UTC. One line `{ at, value, expected, surprise, force, page }` a row. */
export async function backtestCounts(
  file: string,
  output: Writable,
  options: { readonly timeZone?: string | undefined },
): Promise<void> {
  const write = jsonWriter(output);
  const zone = options.timeZone === undefined ? {} : { timeZone: options.timeZone };
  for (const { at, ...verdict } of replayCounts(readCounts(file), defaultThresholds, zone)) {
    await write({ at: isoOf(at), ...verdict });
  }
}

function* readCounts(file: string): Generator<CountRow> {
  const lines = readText(file).split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (index === 0 && /^\D*timestamp/i.test(line))) continue;
    const [stamp = '', number = ''] = line.split(',');
    const at = Date.parse(withZone(stamp.trim()));
    const value = Number(number);
    if (Number.isNaN(at) || number.trim() === '' || !Number.isFinite(value) || value < 0) {
      throw new CodedError(
        'FILE_INVALID',
        `${file}, line ${index + 1}: "${line.slice(0, 80)}" is not "timestamp,value"`,
      );
    }
    yield { at, value };
  }
}

/** `2015-02-26 21:42:53` says no zone; the engine would take it for local time. */
function withZone(stamp: string): string {
  return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(stamp) ? stamp : `${stamp.replace(' ', 'T')}Z`;
}

export interface MentionBacktest extends ModelChoice {
  readonly file: string;
  readonly query: string;
  readonly timeZone?: string | undefined;
  /** JSON file of `[{ from, to }]`, ISO 8601: storms known to have been. */
  readonly labels?: string | undefined;
  /** JSON file of thresholds; the shipped ones by default. */
  readonly thresholds?: string | undefined;
  /** The same, to compare with. */
  readonly against?: string | undefined;
}

/**
 * Replays JSON lines of mentions for one query: a line per change of force and page, then `{ summary }`, and where there
 * are thresholds to compare with `{ against, comparison }`. Resolves to the number of unusable lines.
 */
export async function backtestMentions(request: MentionBacktest, output: Writable): Promise<number> {
  const write = jsonWriter(output);
  const thresholds = readThresholds(request.thresholds);
  const against = request.against === undefined ? undefined : readThresholds(request.against);
  const model = await openModel(request);
  try {
    return await compared(request, { model, thresholds, against }, write);
  } finally {
    await model.close();
  }
}

interface Tried {
  readonly model: OpenModel;
  readonly thresholds: Thresholds;
  readonly against: Thresholds | undefined;
}

async function compared(
  request: MentionBacktest,
  { model, thresholds, against }: Tried,
  write: (line: object) => Promise<void>,
): Promise<number> {
  const tried = await replayFile(request, model, thresholds, async (change) => write(lineOf(change)));
  await write({ summary: tried.summary });
  if (against === undefined) return tried.unusable;
  const other = await replayFile(request, model, against, () => Promise.resolve());
  const { onlyFirst, onlySecond, both, secondEarlierMinutes } = compareReplays(tried.pages, other.pages);
  await write({
    against: other.summary,
    comparison: {
      pagesOfBoth: both,
      onlyHere: onlyFirst.map(isoOf),
      onlyThere: onlySecond.map(isoOf),
      thereEarlierMinutes: secondEarlierMinutes,
    },
  });
  return tried.unusable;
}

interface Replayed {
  /** Only the pages: memory does not grow with the file. */
  readonly pages: readonly ReplayChange[];
  readonly summary: object;
  readonly unusable: number;
}

async function replayFile(
  { query, file, labels, timeZone }: MentionBacktest,
  model: OpenModel,
  thresholds: Thresholds,
  told: (change: ReplayChange) => Promise<void>,
): Promise<Replayed> {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new CodedError('QUERY_INVALID', sayQueryError(query, parsed.error));
  const bound = bindAccounts(parsed.query, { hashAccount: (account) => hashAccount(SALT, account), own: [] });
  const watch = { id: WATCH, query: bound, critical: thresholds.critical, ownAuthors: new Set<string>() };
  const scorer = createScorer([watch], model.judge);
  const pages: ReplayChange[] = [];
  let summary: object = {};
  let unusable = 0;

  async function* evidence(): AsyncGenerator<(Evidence | null)[]> {
    let offset = 0;
    const seen = new Set<string>();
    for await (const lines of batchesOfLines(file)) {
      const matched: MatchedMention[] = [];
      for (const line of lines) {
        if (line.trim() === '') continue;
        const mention = mentionOf(line);
        if (!mention || seen.has(mention.id)) {
          unusable += mention ? 0 : 1;
          continue;
        }
        remember(seen, mention.id);
        matched.push(scorer.match(mention));
      }
      await model.considerAll(matched.filter(({ watches }) => watches.length > 0));
      yield matched.map((one) => scorer.score(one, { partition: 0, offset: offset++ }).evidence[0] ?? null);
    }
  }

  const storms = labels === undefined ? {} : { storms: readLabels(labels) };
  const zone = timeZone === undefined ? {} : { timeZone };
  for await (const result of replayMentions(evidence(), thresholds, { watchId: WATCH, ...zone, ...storms })) {
    if (result.kind === 'summary') {
      const { kind: _, ...rest } = result;
      summary = { ...rest, unusable };
      continue;
    }
    if (result.page) pages.push(result);
    await told(result);
  }
  return { pages, summary, unusable };
}

function lineOf({ at, force, page, reasons }: ReplayChange): object {
  return { at: isoOf(at), force, page, reasons };
}

/** Thresholds as the settings have them, what a file leaves out by default; the shipped ones where there is no file. */
function readThresholds(file: string | undefined): Thresholds {
  if (file === undefined) return defaultThresholds;
  const given = withDefaults(ThresholdsSchema, JSON.parse(readText(file)) as object);
  const checked = check(ThresholdsSchema, given);
  if (checked.ok) return checked.value;
  const [fault] = checked.faults;
  throw new CodedError('FILE_INVALID', `${file} holds no thresholds: ${fault?.path ?? ''} ${fault?.message ?? ''}`);
}

/** Files repeat a mention close to itself; remembering this many keeps memory the same for any file. */
const REMEMBERED = 200_000;

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  if (seen.size <= REMEMBERED) return;
  const [oldest] = seen;
  if (oldest !== undefined) seen.delete(oldest);
}

function mentionOf(line: string) {
  try {
    const record: unknown = fromFileRecord(JSON.parse(line), 'file');
    const normalised = normalise(record, { connector: 'backtest', receivedAt: Date.now(), salt: SALT });
    if (normalised.kind === 'rejected') return undefined;
    // Replayed as if it had come in live.
    return { ...normalised.mention, receivedAt: normalised.mention.publishedAt };
  } catch {
    return undefined;
  }
}

const Labels = Type.Array(Type.Object({ from: Type.String(), to: Type.String() }));

function readLabels(file: string): LabelledStorm[] {
  const checked = check(Labels, JSON.parse(readText(file)));
  if (!checked.ok) throw new CodedError('FILE_INVALID', `${file} is not a list of { from, to }`);
  return checked.value.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CodedError('FILE_INVALID', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

// The score stage: every mention is judged once, for the watches it concerns; what detection needs goes on as evidence,
// what people search goes on as a scored mention. It alone tells a first sighting from a later one.
import { checkRecord, topics, type Evidence, type Mention, type ScoredMention } from '@sturmwarte/contracts';
import type { Bus, BusRecord, Outgoing, Processor, SettingsView, Subscription } from '@sturmwarte/bus';
import { bindAccounts, createJudge, parseQuery, sayQueryError, type Judge } from '@sturmwarte/language';
import { codeOf, createClosing, messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import { criticismOf, vanishedEvidence, type Criticism, type CriticismLog } from './criticism.ts';
import { effectiveThresholds } from './effective-thresholds.ts';
import type { OpenJudge } from './open-judge.ts';
import { createScorer, type MatchedMention, type ScoredWatch, type Scorer } from './scorer.ts';
import { loadSightings, saveSightings } from './sightings-log.ts';
import { hashOf, type Sightings } from './sightings.ts';
import { tuningOf } from './tuning-of.ts';

/** New sightings are written down after this long or this many, whichever comes first; what a crash forgets is done again. */
const CHECKPOINT_MS = 5_000;
const CHECKPOINT_SIGHTINGS = 1_000;
/** What a brought model has not said of a batch by then is judged without it: a slow model must not make warnings late. */
const PATIENCE_MS = 10_000;
const STAGE = 'score';

export interface ScoreStageParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: SettingsView;
  /** Hash of an own account (`source:handle`), as ingest hashes authors. */
  readonly hashAccount: (account: string) => string;
  /** Default: the shipped one. */
  readonly judge?: Judge;
  /** Of the same judge: asks a brought model before. Default: none was brought. */
  readonly consider?: OpenJudge['consider'];
}

/** What happens to a mention here; nothing vanishes without a word. */
const outcomes = ['scored', 'updated', 'unmatched', 'failed'] as const;
type Outcome = (typeof outcomes)[number];

interface PartitionState {
  readonly sightings: Sightings;
  readonly criticism: CriticismLog;
  /** Critical since the last checkpoint. */
  critical: Criticism[];
  /** Seen since the last checkpoint. */
  fresh: number[];
  /** First offset not yet worked, and not yet covered by a checkpoint. */
  next: number;
  savedNext: number;
  savedAt: number;
}

/** What one mention makes: a record for the archive and, the first time it is seen, evidence. */
interface Judged {
  readonly record: BusRecord<Mention>;
  readonly hash: number;
  readonly scored: ScoredMention;
  readonly evidence: readonly Evidence[];
  readonly criticism: Criticism | undefined;
}

interface Matched {
  readonly record: BusRecord<Mention>;
  readonly hash: number;
  readonly matched: MatchedMention;
}

interface Broken {
  readonly record: BusRecord<Mention>;
  readonly reason: string;
}

/** Resolves once the stage has joined its group. Sightings that cannot be read stop the bus with STATE_CORRUPT. */
export async function startScoreStage(parts: ScoreStageParts): Promise<Subscription> {
  const { bus, clock, metrics, settings } = parts;
  const processed = metrics.counter(
    'sturmwarte_mentions_processed_total',
    'Mentions, by what became of them in scoring.',
    ['outcome'],
  );
  for (const outcome of outcomes) processed.inc({ outcome }, 0);
  const states = new Map<number, PartitionState>();
  const closing = createClosing();

  const { judge = createJudge(), consider } = parts;
  const reported = new Map<string, string>();
  // Made when it is needed: settings change many at a time.
  let scorer: Scorer | undefined;
  const stopListening = settings.onChange(({ kind }) => {
    if (kind === 'watch' || kind === 'thresholds' || kind === 'tuning') scorer = undefined;
  });
  closing.add(stopListening, (stop) => stop());

  const checkpoint = async (
    partition: number,
    state: PartitionState,
    next: number,
    fresh: readonly number[],
    critical: readonly Criticism[],
  ) => {
    await saveSightings(bus, partition, next, fresh, critical);
    state.savedNext = next;
    state.savedAt = clock.now();
  };

  const processor: Processor<Mention> = {
    async assigned(partition) {
      const { sightings, criticism, next } = await loadSightings(bus, partition);
      const from = next === 'committed' ? 0 : next;
      states.set(partition, {
        sightings,
        criticism,
        critical: [],
        fresh: [],
        next: from,
        savedNext: from,
        savedAt: clock.now(),
      });
      return next;
    },
    async process({ partition, next, records, signal }) {
      const state = states.get(partition);
      if (!state) return;
      const current = (scorer ??= scorerFor(parts, judge, reported));
      const { matched, unreadable } = matchAll(records, current);
      if (consider) {
        await consider(concerning(matched, state.sightings), { patienceMs: PATIENCE_MS, signal });
        signal.throwIfAborted();
      }
      const { judged, unjudged, unmatched } = judgeAll(matched, current, state);

      // Evidence before the checkpoint: a crash between them scores the batch again, and detection knows each origin.
      const { kept, refused } = await hand(bus, judged);
      const failed = [...unreadable, ...unjudged, ...refused];
      for (const { record, reason } of failed) await bus.deadLetter(topics.mentions, STAGE, record, reason);
      const firsts = kept.filter(({ scored }) => scored.sighting === 'first' || scored.mention.deleted);
      const fresh = [...state.fresh, ...firsts.map(({ hash }) => hash)];
      const isDue = fresh.length >= CHECKPOINT_SIGHTINGS || clock.now() - state.savedAt >= CHECKPOINT_MS;
      const criticism = kept.flatMap(({ criticism: each }) => (each === undefined ? [] : [each]));
      const critical = [...state.critical, ...criticism];
      if (isDue) await checkpoint(partition, state, next, fresh, critical);

      // In memory last: a batch that failed before is worked again as if it were new.
      for (const { hash } of firsts) state.sightings.add(hash);
      for (const each of criticism) state.criticism.remember(each);
      for (const { hash, scored } of kept) if (scored.mention.deleted) state.criticism.forget(hash);
      state.fresh = isDue ? [] : fresh;
      state.critical = isDue ? [] : critical;
      state.next = next;
      const updated = kept.filter(({ scored }) => scored.sighting === 'later').length;
      const tally: Record<Outcome, number> = {
        scored: kept.length - updated,
        updated,
        unmatched,
        failed: failed.length,
      };
      for (const outcome of outcomes) processed.inc({ outcome }, tally[outcome]);
    },
    async revoked(partition) {
      const state = states.get(partition);
      states.delete(partition);
      if (state && state.next > state.savedNext)
        await checkpoint(partition, state, state.next, state.fresh, state.critical);
    },
  };

  try {
    const subscription = closing.add(await bus.consume(topics.mentions, STAGE, processor), (opened) => opened.close());
    return { ...subscription, close: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

/** Reads a batch in order. */
function matchAll(
  records: readonly BusRecord<Mention>[],
  scorer: Scorer,
): { matched: Matched[]; unreadable: Broken[] } {
  const matched: Matched[] = [];
  const unreadable: Broken[] = [];
  for (const record of records) {
    if (record.value === null) continue;
    try {
      matched.push({ record, hash: hashOf(record.value.id), matched: scorer.match(record.value) });
    } catch (error) {
      unreadable.push({ record, reason: messageOf(error) });
    }
  }
  return { matched, unreadable };
}

/** What of a batch will be judged: what concerns a watch, and later sightings of what did. */
function concerning(batch: readonly Matched[], sightings: Sightings): MatchedMention[] {
  const concerned = new Set(batch.flatMap(({ hash, matched }) => (matched.watches.length > 0 ? hash : [])));
  return batch.flatMap(({ hash, matched }) => (concerned.has(hash) || sightings.has(hash) ? matched : []));
}

/** Judges a batch in order. What concerns no watch is counted and not kept. */
function judgeAll(
  batch: readonly Matched[],
  scorer: Scorer,
  { sightings, criticism }: Pick<PartitionState, 'sightings' | 'criticism'>,
): { judged: Judged[]; unjudged: Broken[]; unmatched: number } {
  const judged: Judged[] = [];
  const unjudged: Broken[] = [];
  const fresh = new Set<number>();
  let unmatched = 0;
  for (const { record, hash, matched } of batch) {
    const { partition, offset } = record;
    const { mention } = matched;
    try {
      const seen = sightings.has(hash) || fresh.has(hash);
      const { judgement, reasons, watches, evidence } = scorer.score(matched, { partition, offset }, { force: seen });
      // That a mention is gone is told in any case: it may have been seen longer ago than sightings reach.
      if (watches.length === 0 && !seen && !mention.deleted) {
        unmatched++;
        continue;
      }
      const isFirst = !seen && !mention.deleted;
      const scored: ScoredMention = {
        mention,
        judgement,
        watches,
        sighting: isFirst ? 'first' : 'later',
        ...(reasons === undefined ? {} : { reasons }),
      };
      const told = isFirst
        ? evidence
        : mention.deleted
          ? vanishedEvidence(mention, criticism.of(hash), { partition, offset })
          : [];
      judged.push({
        record,
        hash,
        scored,
        evidence: told,
        criticism: isFirst ? criticismOf(hash, evidence) : undefined,
      });
      if (!seen) fresh.add(hash);
    } catch (error) {
      unjudged.push({ record, reason: messageOf(error) });
    }
  }
  return { judged, unjudged, unmatched };
}

/** Makes the results of a batch durable. What does not meet its schema is refused alone: it must not hold up the rest. */
async function hand(bus: Bus, judged: readonly Judged[]): Promise<{ kept: readonly Judged[]; refused: Broken[] }> {
  try {
    await publishAll(bus, judged);
    return { kept: judged, refused: [] };
  } catch (error) {
    if (codeOf(error) !== 'RECORD_INVALID') throw error;
    const kept = judged.filter(isValid);
    if (kept.length === judged.length) throw error;
    await publishAll(bus, kept);
    const reason = messageOf(error);
    return { kept, refused: judged.filter((one) => !kept.includes(one)).map(({ record }) => ({ record, reason })) };
  }
}

async function publishAll(bus: Bus, judged: readonly Judged[]): Promise<void> {
  const scored = judged.map(({ scored: value }): Outgoing<ScoredMention> => ({ key: value.mention.id, value }));
  const evidence = judged.flatMap((one) => one.evidence.map((value) => ({ key: value.watchId, value })));
  await Promise.all([bus.publish(topics.scoredMentions, scored), bus.publish(topics.evidence, evidence)]);
}

function isValid({ scored, evidence }: Judged): boolean {
  return (
    checkRecord(topics.scoredMentions, scored).ok && evidence.every((piece) => checkRecord(topics.evidence, piece).ok)
  );
}

/**
 * A watch whose query does not parse is left out and said once; the API refuses such queries before they get here.
 * `reported`: the query last complained of, by watch.
 */
function scorerFor(
  { settings, hashAccount, log }: ScoreStageParts,
  judge: Judge,
  reported: Map<string, string>,
): Scorer {
  const watches = settings.list('watch').flatMap((watch): ScoredWatch[] => {
    if (watch.paused) return [];
    const parsed = parseQuery(watch.query);
    if (!parsed.ok) {
      if (reported.get(watch.id) !== watch.query)
        log.error({ watch: watch.id }, `watch left out: ${sayQueryError(watch.query, parsed.error)}`);
      reported.set(watch.id, watch.query);
      return [];
    }
    const { critical } = effectiveThresholds(settings, watch);
    const own = watch.ownAccounts ?? [];
    const query = bindAccounts(parsed.query, { hashAccount, own });
    return [{ id: watch.id, query, critical, ownAuthors: new Set(own.map(hashAccount)) }];
  });
  return createScorer(watches, judge, tuningOf(settings));
}

// The score stage: every mention is judged once, for the watches it concerns; what detection needs goes on as evidence,
// what people search goes on as a scored mention. It alone tells a first sighting from a later one.
import { topics, type Evidence, type Mention, type ScoredMention } from '@sturmwarte/contracts';
import type { Bus, Outgoing, Processor, SettingsView, Subscription } from '@sturmwarte/bus';
import { createJudge, parseQuery, type Judge } from '@sturmwarte/language';
import type { Clock, Log, Metrics } from '@sturmwarte/runtime';
import { effectiveThresholds } from './effective-thresholds.ts';
import { createScorer, type ScoredWatch, type Scorer } from './scorer.ts';
import { createSightings, decodeHashes, encodeHashes, hashOf, type Sightings } from './sightings.ts';

/** Mentions remembered per partition; at least this many, at most twice. */
const SIGHTINGS_PER_PARTITION = 250_000;
/** New sightings are written down after this long or this many, whichever comes first; what a crash forgets is done again. */
const CHECKPOINT_MS = 1_000;
const CHECKPOINT_SIGHTINGS = 5_000;
const STAGE = 'score';

export interface ScoreStageParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: SettingsView;
  /** Hash of an own account (`source:handle`), as ingest hashes authors. */
  readonly hashAccount: (account: string) => string;
}

/** What happens to a mention here; nothing vanishes without a word. */
type Outcome = 'scored' | 'updated' | 'unmatched';

interface PartitionState {
  readonly sightings: Sightings;
  /** Seen since the last checkpoint. */
  fresh: number[];
  checkpointAt: number;
}

export async function startScoreStage(parts: ScoreStageParts): Promise<Subscription> {
  const { bus, clock, metrics, settings } = parts;
  const processed = metrics.counter(
    'sturmwarte_mentions_processed_total',
    'Mentions, by what became of them in scoring.',
    ['outcome'],
  );
  const states = new Map<number, PartitionState>();

  const judge = createJudge();
  // Made when it is needed: settings change many at a time.
  let scorer: Scorer | undefined;
  const stopListening = settings.onChange(({ kind }) => {
    if (kind === 'watch' || kind === 'thresholds') scorer = undefined;
  });

  const processor: Processor<Mention> = {
    async assigned(partition) {
      const { sightings, next } = await restoreSightings(bus, partition);
      states.set(partition, { sightings, fresh: [], checkpointAt: clock.now() });
      return next ?? 'committed';
    },
    async process({ partition, next, records }) {
      const state = states.get(partition);
      if (!state) return;
      const { score } = (scorer ??= scorerFor(parts, judge));
      const scored: Outgoing<ScoredMention>[] = [];
      const evidence: Outgoing<Evidence>[] = [];
      const fresh = new Set<number>();
      const tally: Record<Outcome, number> = { scored: 0, updated: 0, unmatched: 0 };

      for (const { value: mention, offset } of records) {
        if (mention === null) continue;
        const hash = hashOf(mention.id);
        const later = state.sightings.has(hash) || fresh.has(hash);
        const result = score(mention, { partition, offset }, { force: later });
        if (result.watches.length === 0 && !later) {
          tally.unmatched++;
          continue;
        }
        const { judgement, watches } = result;
        scored.push({ key: mention.id, value: { mention, judgement, watches, sighting: later ? 'later' : 'first' } });
        tally[later ? 'updated' : 'scored']++;
        if (later || mention.deleted) continue;
        fresh.add(hash);
        for (const piece of result.evidence) evidence.push({ key: piece.watchId, value: piece });
      }

      // Evidence before the checkpoint: a crash between them scores the batch again, and detection knows each origin.
      await Promise.all([bus.publish(topics.scoredMentions, scored), bus.publish(topics.evidence, evidence)]);
      for (const hash of fresh) {
        state.sightings.add(hash);
        state.fresh.push(hash);
      }
      for (const [outcome, count] of Object.entries(tally)) if (count > 0) processed.inc({ outcome }, count);
      if (state.fresh.length >= CHECKPOINT_SIGHTINGS || clock.now() - state.checkpointAt >= CHECKPOINT_MS) {
        const value = { stage: STAGE, next, state: encodeHashes(state.fresh) };
        await bus.publish(topics.sightings, [{ key: `${STAGE}/${partition}`, partition, value }]);
        state.fresh = [];
        state.checkpointAt = clock.now();
      }
    },
    async revoked(partition) {
      states.delete(partition);
    },
  };

  const subscription = await bus.consume(topics.mentions, STAGE, processor);
  return {
    ...subscription,
    async close() {
      stopListening();
      await subscription.close();
    },
  };
}

/** What was seen, and where to go on; what came after the last checkpoint is scored again. */
async function restoreSightings(
  bus: Bus,
  partition: number,
): Promise<{ sightings: Sightings; next: number | undefined }> {
  const sightings = createSightings(SIGHTINGS_PER_PARTITION);
  let next: number | undefined;
  for await (const records of bus.read(topics.sightings, partition, 0)) {
    for (const { value } of records) {
      if (value === null || typeof value.state !== 'string') continue;
      for (const hash of decodeHashes(value.state)) sightings.add(hash);
      next = Math.max(next ?? 0, value.next);
    }
  }
  return { sightings, next };
}

/** A watch whose query does not parse is left out and said; the API refuses such queries before they get here. */
function scorerFor({ settings, hashAccount, log }: ScoreStageParts, judge: Judge): Scorer {
  const watches = settings.list('watch').flatMap((watch): ScoredWatch[] => {
    if (watch.paused) return [];
    const parsed = parseQuery(watch.query);
    if (!parsed.ok) {
      log.error({ watch: watch.id, at: parsed.error.at }, `watch left out: ${parsed.error.message}`);
      return [];
    }
    const { critical } = effectiveThresholds(settings, watch);
    return [
      { id: watch.id, query: parsed.query, critical, ownAuthors: new Set((watch.ownAccounts ?? []).map(hashAccount)) },
    ];
  });
  return createScorer(watches, judge);
}

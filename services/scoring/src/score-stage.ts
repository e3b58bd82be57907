// The score stage: every mention is judged once, for the watches it concerns; what detection needs goes on as evidence,
// what people search goes on as a scored mention. It alone tells a first sighting from a later one.
import {
  topics,
  type Evidence,
  type Mention,
  type MentionDigest,
  type ScoredMention,
  type Watch,
  type WatchScore,
} from '@sturmwarte/contracts';
import type { Batch, Bus, Outgoing, Processor, SettingsView, Subscription } from '@sturmwarte/bus';
import {
  analyse, createJudge, createMatcher, criticalOf, excerptOf, identifyLanguage, linksOf, parseQuery, termsOf, type Matcher,
  type WatchedQuery,
} from '@sturmwarte/language'; // prettier-ignore
import type { Clock, Log, Metrics } from '@sturmwarte/runtime';
import { createSightings, decodeHashes, encodeHashes, hashOf, type Sightings } from './sightings.ts';
import { effectiveThresholds } from './effective-thresholds.ts';

/** Mentions remembered per partition; at least this many, at most twice. */
const SIGHTINGS_PER_PARTITION = 250_000;
/** New sightings are written down after this long or this many, whichever comes first; what a crash forgets is done again. */
const CHECKPOINT_MS = 1_000;
const CHECKPOINT_SIGHTINGS = 5_000;
const STAGE = 'score';
/** Content words a piece of evidence carries. */
const TERMS = 12;

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
  const { bus, clock, log, metrics, settings, hashAccount } = parts;
  const { judge } = createJudge();
  const processed = metrics.counter('sturmwarte_mentions_processed_total', 'Mentions scored, by what became of them.', [
    'outcome',
  ]);
  const states = new Map<number, PartitionState>();

  let watches = compile(settings, hashAccount, log);
  const stopListening = settings.onChange(({ kind }) => {
    if (kind === 'watch' || kind === 'thresholds') watches = compile(settings, hashAccount, log);
  });

  const processor: Processor<Mention> = {
    async assigned(partition) {
      const restored = await restoreSightings(bus, partition);
      states.set(partition, { sightings: restored.sightings, fresh: [], checkpointAt: clock.now() });
      return restored.next ?? 'committed';
    },
    async process(batch) {
      const state = states.get(batch.partition);
      if (!state) return;
      const scored: Outgoing<ScoredMention>[] = [];
      const evidence: Outgoing<Evidence>[] = [];
      const fresh: number[] = [];
      const seenInBatch = new Set<number>();
      const tally: Record<Outcome, number> = { scored: 0, updated: 0, unmatched: 0 };

      for (const { value: mention, partition, offset } of batch.records) {
        if (mention === null) continue;
        const hash = hashOf(mention.id);
        const later = state.sightings.has(hash) || seenInBatch.has(hash);
        const text = analyse(mention.text, mention.title);
        const language = mention.language ?? identifyLanguage(text);
        const matched = watches.matcher.match({ text, source: mention.source, language });
        if (matched.length === 0 && !later) {
          tally.unmatched++;
          continue;
        }
        const judgement = judge(text, { language });
        const scores = matched.flatMap((watchId) => scoreFor(watches, watchId, mention, judgement) ?? []);
        scored.push({
          key: mention.id,
          value: { mention, judgement, watches: scores, sighting: later ? 'later' : 'first' },
        });
        tally[later ? 'updated' : 'scored']++;
        if (later || mention.deleted) continue;
        seenInBatch.add(hash);
        fresh.push(hash);
        const gist = { links: linksOf({ ...mention, text }), terms: termsOf(text, language, TERMS) };
        for (const score of scores) {
          evidence.push({
            key: score.watchId,
            value: evidenceOf(mention, judgement, score, gist, { partition, offset }),
          });
        }
      }

      // Evidence before the checkpoint: a crash between them scores the batch again, and detection knows each origin.
      await Promise.all([bus.publish(topics.scoredMentions, scored), bus.publish(topics.evidence, evidence)]);
      for (const hash of fresh) state.sightings.add(hash);
      state.fresh.push(...fresh);
      for (const [outcome, count] of Object.entries(tally)) if (count > 0) processed.inc({ outcome }, count);
      if (state.fresh.length >= CHECKPOINT_SIGHTINGS || clock.now() - state.checkpointAt >= CHECKPOINT_MS) {
        await checkpoint(bus, batch, state, clock);
      }
    },
    async revoked(partition) {
      states.delete(partition);
    },
  };

  const subscription = await bus.consume(topics.mentions, STAGE, processor);
  return {
    lag: () => subscription.lag(),
    partitions: () => subscription.partitions(),
    async close() {
      stopListening();
      await subscription.close();
    },
  };
}

async function checkpoint(bus: Bus, batch: Batch<Mention>, state: PartitionState, clock: Clock): Promise<void> {
  const { partition, next } = batch;
  await bus.publish(topics.sightings, [
    { key: `${STAGE}/${partition}`, partition, value: { stage: STAGE, next, state: encodeHashes(state.fresh) } },
  ]);
  state.fresh = [];
  state.checkpointAt = clock.now();
}

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

interface CompiledWatches {
  readonly matcher: Matcher;
  readonly byId: ReadonlyMap<
    string,
    { readonly critical: ReturnType<typeof effectiveThresholds>['critical']; readonly ownAuthors: ReadonlySet<string> }
  >;
}

/** A watch whose query does not parse is left out and said; the API refuses such queries before they get here. */
function compile(settings: SettingsView, hashAccount: (account: string) => string, log: Log): CompiledWatches {
  const active = settings.list('watch').filter((watch) => !watch.paused);
  const queries = active.flatMap(({ id, query: text }): WatchedQuery[] => {
    const parsed = parseQuery(text);
    if (parsed.ok) return [{ id, query: parsed.query }];
    log.error({ watch: id, at: parsed.error.at }, `watch left out: ${parsed.error.message}`);
    return [];
  });
  const matcher = createMatcher(queries);
  const byId = new Map(active.map((watch: Watch) => [
    watch.id,
    { critical: effectiveThresholds(settings, watch).critical, ownAuthors: new Set((watch.ownAccounts ?? []).map(hashAccount)) },
  ])); // prettier-ignore
  return { matcher, byId };
}

function scoreFor(
  watches: CompiledWatches,
  watchId: string,
  mention: Mention,
  judgement: ScoredMention['judgement'],
): WatchScore | undefined {
  const watch = watches.byId.get(watchId);
  if (!watch) return undefined;
  const own = mention.author !== undefined && watch.ownAuthors.has(mention.author);
  return { watchId, own, critical: !own && criticalOf(judgement, watch.critical) };
}

function evidenceOf(
  mention: Mention,
  { language, sentiment, hostility }: ScoredMention['judgement'],
  { watchId, critical, own }: WatchScore,
  { links, terms }: { links: string[]; terms: string[] },
  origin: Evidence['origin'],
): Evidence {
  const digest: MentionDigest = {
    id: mention.id,
    source: mention.source,
    publishedAt: mention.publishedAt,
    excerpt: excerptOf(mention.title ? `${mention.title}: ${mention.text}` : mention.text, 280),
    sentiment,
    hostility,
    ...(mention.url === undefined ? {} : { url: mention.url }),
    ...(mention.author === undefined ? {} : { author: mention.author }),
    ...(mention.reach === undefined ? {} : { reach: mention.reach }),
    ...(mention.shares === undefined ? {} : { shares: mention.shares }),
    ...(mention.erased ? { erased: true } : {}),
  };
  return {
    watchId,
    mention: digest,
    kind: mention.kind,
    receivedAt: mention.receivedAt,
    language,
    critical,
    own,
    history: mention.history ?? false,
    drill: mention.drill ?? false,
    links,
    terms,
    origin,
    ...(mention.outlet === undefined ? {} : { outlet: mention.outlet }),
  };
}

// The searchable store rebuilt from the bus while the service runs. The archive goes on writing meanwhile: every write may
// be repeated, later sightings and higher versions win whoever writes them, and each part is read to an end that lies behind
// all the archive can have written before.
import { topics, type Topic } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import type { Clock, Log } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { compareIncidents, rebuildIncidents } from './incidents.ts';
import { compareMentions, rebuildMentions } from './mentions.ts';
import { compareReadings, rebuildReadings } from './readings.ts';
import { patiently, type RebuildFault, type RebuildLimits, type RebuildParts, type Tally } from './rebuild.ts';

export type RebuildPhase = 'erasures' | 'mentions' | 'readings' | 'incidents' | 'retention' | 'comparison';

export interface RebuildProgress {
  readonly phase: RebuildPhase;
  /** Records of the bus worked in this phase, and how many there are about. */
  readonly done: number;
  readonly total: number;
}

export interface RebuildReport {
  readonly seconds: number;
  readonly mentions: Tally;
  readonly readings: Tally;
  readonly incidents: Tally;
  /** Persons whose texts were kept away. */
  readonly erasures: number;
  /** The first of what is missing or different. */
  readonly faults: readonly RebuildFault[];
  /** Nothing is missing and nothing different. */
  readonly complete: boolean;
}

const MOST_FAULTS = 20;

/**
 * Empties the store of what the bus can bring back, fills it again and compares. What the bus no longer holds is kept as it
 * is; so are settings, tokens and the access log, which the bus cannot bring back. Cut short, it leaves a store that has
 * less than the bus: running it again makes up for that.
 * Rejects with CLOSED once `signal` aborts, and as the engines do where they stay away.
 */
export async function rebuildStore(
  given: {
    readonly bus: Bus;
    readonly store: Pick<Store, 'mentions' | 'readings' | 'incidents'>;
    readonly clock: Clock;
    readonly log: Log;
    readonly limits: RebuildLimits;
    readonly signal: AbortSignal;
  },
  tell: (progress: RebuildProgress) => void,
): Promise<RebuildReport> {
  const { bus, store, limits } = given;
  const began = performance.now();
  const faults: RebuildFault[] = [];
  const erased = new Map<string, number>();
  let progress: RebuildProgress = { phase: 'erasures', done: 0, total: 0 };
  const parts: RebuildParts = {
    ...given,
    erased,
    worked(records) {
      progress = { ...progress, done: progress.done + records };
      tell(progress);
    },
    found(fault) {
      if (faults.length < MOST_FAULTS) faults.push(fault);
    },
  };
  const begin = async (phase: RebuildPhase, ...read: readonly Topic<unknown>[]) => {
    const sizes = await Promise.all(read.map((topic) => sizeOf(bus, topic)));
    progress = { phase, done: 0, total: sizes.reduce((sum, size) => sum + size, 0) };
    tell(progress);
  };

  await begin('erasures', topics.erasures);
  await applyErasures(parts, erased);
  await begin('mentions', topics.scoredMentions, topics.scoredMentions);
  const mentionEnds = await rebuildMentions(parts);
  await begin('readings', topics.signals);
  const readingEnds = await rebuildReadings(parts);
  await begin('incidents', topics.incidents, topics.incidents, topics.incidents);
  await rebuildIncidents(parts);
  // Those who asked meanwhile; and what was old already when it was first read goes again.
  await begin('retention', topics.erasures);
  await applyErasures(parts, erased);
  const { textsBefore, mentionsBefore, readingsBefore } = limits;
  await patiently(parts, () => store.mentions.prune({ textsBefore, allBefore: mentionsBefore }));
  await patiently(parts, () => store.readings.prune(readingsBefore));

  await begin('comparison', topics.scoredMentions, topics.signals, topics.incidents);
  const mentions = await compareMentions(parts, mentionEnds);
  const readings = await compareReadings(parts, readingEnds);
  const incidents = await compareIncidents(parts);
  const seconds = Math.round(performance.now() - began) / 1_000;
  const complete = [mentions, readings, incidents].every(({ missing, different }) => missing + different === 0);
  return { seconds, mentions, readings, incidents, erasures: erased.size, faults, complete };
}

async function applyErasures(parts: RebuildParts, erased: Map<string, number>): Promise<void> {
  const { bus, store, worked } = parts;
  for (let partition = 0; partition < bus.partitions; partition++) {
    for await (const records of bus.read(topics.erasures, partition, 0)) {
      for (const { value } of records) {
        if (value === null) continue;
        const { author, at } = value;
        erased.set(author, Math.max(at, erased.get(author) ?? 0));
        for (const part of [store.mentions, store.readings, store.incidents])
          await patiently(parts, () => part.eraseAuthor(author, at));
      }
      worked(records.length);
    }
  }
}

async function sizeOf(bus: Bus, topic: Topic<unknown>): Promise<number> {
  return (await bus.bounds(topic)).reduce((sum, { first, next }) => sum + next - first, 0);
}

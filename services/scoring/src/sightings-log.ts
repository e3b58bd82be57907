// What the score stage knows duplicates by, durable: the hashes of what it has seen, in the order they were seen, with the
// position they were seen up to.
import { check, topics, Type } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { CodedError } from '@sturmwarte/runtime';
import { createCriticismLog, type Criticism, type CriticismLog } from './criticism.ts';
import { createSightings, decodeHashes, encodeHashes, type Sightings } from './sightings.ts';

/** Mentions remembered per partition; at least this many, at most twice. */
const SIGHTINGS_PER_PARTITION = 250_000;
const STAGE = 'score';

/** Until criticism was remembered the hashes were all there was. */
const SavedState = Type.Union([
  Type.String(),
  Type.Object({
    seen: Type.String(),
    critical: Type.Array(Type.Tuple([Type.Number(), Type.Array(Type.String())])),
  }),
]);

export interface SavedSightings {
  readonly sightings: Sightings;
  readonly criticism: CriticismLog;
  /** Where to go on: what came after the last save is not among the sightings and has to be scored again. */
  readonly next: number | 'committed';
}

/** Rejects with STATE_CORRUPT where a saved sighting cannot be read: it might be counted twice. */
export async function loadSightings(bus: Bus, partition: number): Promise<SavedSightings> {
  const sightings = createSightings(SIGHTINGS_PER_PARTITION);
  const criticism = createCriticismLog();
  let next: number | undefined;
  for await (const records of bus.read(topics.sightings, partition, 0, { invalid: 'reject' })) {
    for (const { value, offset } of records) {
      const state = check(SavedState, value?.state);
      if (value === null || !state.ok) {
        throw new CodedError('STATE_CORRUPT', `${topics.sightings.name}/${partition}/${offset} holds no sightings`);
      }
      const { seen, critical } = typeof state.value === 'string' ? { seen: state.value, critical: [] } : state.value;
      for (const hash of decodeHashes(seen)) sightings.add(hash);
      for (const each of critical) criticism.remember(each);
      next = value.next;
    }
  }
  return { sightings, criticism, next: next ?? (await startOf(bus, partition)) };
}

/** Adds what has been seen since the last save, up to (excluding) offset `next` of the mentions. */
export async function saveSightings(
  bus: Bus,
  partition: number,
  next: number,
  fresh: readonly number[],
  critical: readonly Criticism[] = [],
): Promise<void> {
  const value = { stage: STAGE, next, state: { seen: encodeHashes(fresh), critical } };
  await bus.publish(topics.sightings, [{ key: `${STAGE}/${partition}`, partition, value }]);
}

/** Nothing is known: of a partition never saved, or because all of it was deleted by age. */
async function startOf(bus: Bus, partition: number): Promise<number | 'committed'> {
  const saved = (await bus.bounds(topics.sightings))[partition];
  if (saved && saved.next > 0) return 'committed';
  return (await bus.bounds(topics.mentions))[partition]?.first ?? 0;
}

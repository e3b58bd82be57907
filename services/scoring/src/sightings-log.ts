// What the score stage knows duplicates by, durable: the hashes of what it has seen, in the order they were seen, with the
// position they were seen up to.
import { topics } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { CodedError } from '@sturmwarte/runtime';
import { createSightings, decodeHashes, encodeHashes, type Sightings } from './sightings.ts';

/** Mentions remembered per partition; at least this many, at most twice. */
const SIGHTINGS_PER_PARTITION = 250_000;
const STAGE = 'score';

export interface SavedSightings {
  readonly sightings: Sightings;
  /** Where to go on: what came after the last save is not among the sightings and has to be scored again. */
  readonly next: number | 'committed';
}

/** Rejects with STATE_CORRUPT where a saved sighting cannot be read: it might be counted twice. */
export async function loadSightings(bus: Bus, partition: number): Promise<SavedSightings> {
  const sightings = createSightings(SIGHTINGS_PER_PARTITION);
  let next: number | undefined;
  for await (const records of bus.read(topics.sightings, partition, 0, { invalid: 'reject' })) {
    for (const { value, offset } of records) {
      if (typeof value?.state !== 'string') {
        throw new CodedError('STATE_CORRUPT', `${topics.sightings.name}/${partition}/${offset} holds no sightings`);
      }
      for (const hash of decodeHashes(value.state)) sightings.add(hash);
      next = value.next;
    }
  }
  return { sightings, next: next ?? (await startOf(bus, partition)) };
}

/** Adds what has been seen since the last save, up to (excluding) offset `next` of the mentions. */
export async function saveSightings(
  bus: Bus,
  partition: number,
  next: number,
  fresh: readonly number[],
): Promise<void> {
  const value = { stage: STAGE, next, state: encodeHashes(fresh) };
  await bus.publish(topics.sightings, [{ key: `${STAGE}/${partition}`, partition, value }]);
}

/** Nothing is known: of a partition never saved, or because all of it was deleted by age. */
async function startOf(bus: Bus, partition: number): Promise<number | 'committed'> {
  const saved = (await bus.bounds(topics.sightings))[partition];
  if (saved && saved.next > 0) return 'committed';
  return (await bus.bounds(topics.mentions))[partition]?.first ?? 0;
}

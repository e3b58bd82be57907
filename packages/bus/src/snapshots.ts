// How a stateful stage keeps its state: one snapshot per piece of state and one marker per partition, on a compacted
// topic, each with the input position it was computed up to. Whoever is given a partition loads them and replays from
// the marker, so no kill, move or replay changes a count.
import { topics, type Snapshot } from '@sturmwarte/contracts';
import { CodedError } from '@sturmwarte/runtime';
import type { Bus, Outgoing } from './bus.ts';

export interface SavedState {
  readonly state: unknown;
  /**
   * First input offset not yet in this state. It may be larger than the marker's, where a save was cut short on an
   * engine that does not write a publish as a whole: the stage then skips records below it for this key.
   */
  readonly next: number;
}

export interface Snapshots {
  /** Where to replay the input partition from; undefined where nothing was saved yet. */
  readonly next: number | undefined;
  readonly states: ReadonlyMap<string, SavedState>;
}

/**
 * What `stage` saved of `partition`. To be called in `assigned`, when the previous owner has let go.
 * Rejects with `STATE_CORRUPT` where a snapshot cannot be read: guessing a state would be worse than stopping.
 */
export async function loadSnapshots(bus: Bus, stage: string, partition: number): Promise<Snapshots> {
  const marker = markerKey(stage, partition);
  const prefix = stateKey(stage, '');
  const states = new Map<string, SavedState>();
  let next: number | undefined;
  for await (const records of bus.read(topics.snapshots, partition, 0, { invalid: 'reject' })) {
    for (const { key, value } of records) {
      if (key === marker) next = value?.next;
      else if (!key.startsWith(prefix)) continue;
      else if (value === null) states.delete(key.slice(prefix.length));
      else states.set(key.slice(prefix.length), { state: value.state, next: value.next });
    }
  }
  if (next === undefined && states.size > 0) {
    // The marker is written last; states without one are the rest of a first save that was cut short.
    next = 0;
  }
  return { next, states };
}

/**
 * Saves the states that changed since the last save, computed up to (excluding) input offset `next`, and moves the
 * marker there, in one publish. A state of null is removed. States not given must still be right at `next`.
 */
export async function saveSnapshots(
  bus: Bus,
  stage: string,
  partition: number,
  next: number,
  states: Iterable<readonly [key: string, state: unknown]>,
): Promise<void> {
  // Last, so that a save cut short leaves states ahead of the marker, never behind it.
  const marker = { key: markerKey(stage, partition), partition, value: { stage, next, state: null } };
  await bus.publish(topics.snapshots, [...stateRecords(stage, partition, next, states), marker]);
}

/**
 * Saves some of the states and leaves the marker where it is: for a stage with so many that saving them at once would
 * hold it up. Once all that changed are saved, each at its own `next`, `saveSnapshots` moves the marker, to no further
 * than where the first of them was saved.
 */
export async function saveStates(
  bus: Bus,
  stage: string,
  partition: number,
  next: number,
  states: Iterable<readonly [key: string, state: unknown]>,
): Promise<void> {
  await bus.publish(topics.snapshots, stateRecords(stage, partition, next, states));
}

function stateRecords(
  stage: string,
  partition: number,
  next: number,
  states: Iterable<readonly [key: string, state: unknown]>,
): Outgoing<Snapshot>[] {
  return Array.from(states, ([key, state]) => {
    if (state === undefined) throw new CodedError('RECORD_INVALID', `${stage} saves an undefined state for ${key}`);
    return { key: stateKey(stage, key), partition, value: state === null ? null : { stage, next, state } };
  });
}

function markerKey(stage: string, partition: number): string {
  return `${stage}/partition/${partition}`;
}

function stateKey(stage: string, key: string): string {
  return `${stage}/state/${key}`;
}

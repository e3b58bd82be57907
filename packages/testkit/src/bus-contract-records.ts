// The records the bus contract is played with, and how its cases look at them.
import type { Bus, BusRecord } from '@sturmwarte/bus';
import { Type, type Static, type Topic } from '@sturmwarte/contracts';

const Note = Type.Object({ n: Type.Integer(), text: Type.Optional(Type.String()) });
export type Note = Static<typeof Note>;

export const notes: Topic<Note> = { name: 'contract-notes', schema: Note, cleanup: 'delete', retentionHours: 24 };
export const states: Topic<Note> = { name: 'contract-states', schema: Note, cleanup: 'compact', retentionHours: 0 };

const PATIENCE_MS = 50_000;

/** Resolves when `condition` holds; rejects where it does not within a time no engine needs. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** All records of a topic, partition by partition. */
export async function readAll<T>(bus: Bus, topic: Topic<T>): Promise<BusRecord<T>[]> {
  const found: BusRecord<T>[] = [];
  for (let partition = 0; partition < bus.partitions; partition += 1) {
    for await (const records of bus.read(topic, partition, 0)) found.push(...records);
  }
  return found;
}

/** What a compacted topic says of each key. */
export function foldKeys<T>(records: readonly BusRecord<T>[]): Map<string, T> {
  const known = new Map<string, T>();
  for (const { key, value } of records) {
    if (value === null) known.delete(key);
    else known.set(key, value);
  }
  return known;
}

/** `count` notes numbered from `from`, each with a key of its own. */
export function someNotes(count: number, from = 0): { readonly key: string; readonly value: Note }[] {
  return Array.from({ length: count }, (_, n) => ({ key: `key-${from + n}`, value: { n: from + n } }));
}

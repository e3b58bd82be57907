// Readings: each is replaced by what the bus says of its watch and time, so nothing has to be emptied before.
import { checkRecord, eraseBefore, topics, type Reading, type Signal } from '@sturmwarte/contracts';
import { readingId, withholdQuotes } from '@sturmwarte/store';
import { idClasses } from './id-classes.ts';
import { patiently, writing, type RebuildParts, type Tally } from './rebuild.ts';
import { digestOf } from './record-digest.ts';

/** What a chart asks for at most, and an engine gives. */
const MOST_POINTS = 5_000;
const COMPARED_AT_ONCE = 1_000;

/** Resolves to how far each partition has been written. */
export async function rebuildReadings(parts: RebuildParts): Promise<readonly number[]> {
  const { bus, store, limits, worked } = parts;
  const ends: number[] = [];
  for (let partition = 0; partition < bus.partitions; partition++) {
    let end = 0;
    for await (const records of bus.read(topics.signals, partition, 0)) {
      const readings = records.flatMap(({ value }) => readingOf(value, limits));
      await writing(parts, 'reading', () => store.readings.put(readings));
      end = (records.at(-1)?.offset ?? -1) + 1;
      worked(records.length);
    }
    ends.push(end);
  }
  return ends;
}

/** Compares what lies before `ends` with what the store has now. */
export async function compareReadings(parts: RebuildParts, ends: readonly number[]): Promise<Tally> {
  const { bus, store, found } = parts;
  const bounds = await bus.bounds(topics.signals);
  let [onBus, missing, different] = [0, 0, 0];
  for (const [partition, end] of ends.entries()) {
    for (const isMeant of idClasses(end - (bounds[partition]?.first ?? 0))) {
      const expected = [...(await expectedOf(parts, partition, end, isMeant))];
      onBus += expected.length;
      for (let from = 0; from < expected.length; from += COMPARED_AT_ONCE) {
        const asked = expected.slice(from, from + COMPARED_AT_ONCE);
        const stored = await storedOf(parts, asked.map(([, want]) => want)); // prettier-ignore
        for (const [id, { digest }] of asked) {
          const now = stored.get(id);
          if (now && contentOf(now) === digest && isCareful(now, parts)) continue;
          if (now) different++;
          else missing++;
          found({ kind: 'reading', id, fault: now ? 'different' : 'missing' });
        }
      }
    }
  }
  const total = await patiently(parts, () => store.readings.count());
  const kept = Math.max(0, total - (onBus - missing) - (await arrivedSince(parts, ends)));
  return { onBus, rebuilt: onBus - missing - different, missing, different, kept };
}

/** What the bus says of a reading; of two of the same watch and time the later one counts. */
interface Expected {
  readonly watchId: string;
  readonly at: number;
  readonly digest: string;
}

async function expectedOf(
  { bus, limits, worked }: RebuildParts,
  partition: number,
  end: number,
  isMeant: (id: string) => boolean,
): Promise<ReadonlyMap<string, Expected>> {
  const expected = new Map<string, Expected>();
  for await (const records of bus.read(topics.signals, partition, 0)) {
    for (const { value, offset } of records) {
      if (value?.kind !== 'reading' || offset >= end) continue;
      const { watchId, at } = value.reading;
      const id = readingId(value.reading);
      if (at >= limits.readingsBefore && isMeant(id))
        expected.set(id, { watchId, at, digest: contentOf(value.reading) });
    }
    worked(records.length);
  }
  return expected;
}

/** What the store has for these; one range of each watch, and one by one what such a range left out. */
async function storedOf(parts: RebuildParts, wanted: readonly Expected[]): Promise<ReadonlyMap<string, Reading>> {
  const { readings } = parts.store;
  const stored = new Map<string, Reading>();
  const byWatch = new Map<string, number[]>();
  for (const { watchId, at } of wanted) {
    const times = byWatch.get(watchId);
    if (times) times.push(at);
    else byWatch.set(watchId, [at]);
  }
  const fetch = async (watch: string, from: number, to: number, points: number) => {
    for (const one of await patiently(parts, () => readings.series(watch, from, to, points)))
      stored.set(readingId(one), one);
  };
  for (const [watchId, times] of byWatch) {
    await fetch(watchId, Math.min(...times), Math.max(...times) + 1, MOST_POINTS);
    for (const at of times) if (!stored.has(readingId({ watchId, at }))) await fetch(watchId, at, at + 1, 1);
  }
  return stored;
}

/** Quotes apart: which of them may still be shown is the store's to say. */
export function contentOf(reading: Reading): string {
  return digestOf(withholdQuotes(reading, () => true));
}

/** Quotes nobody who has asked to be forgotten. */
export function isCareful({ topMentions }: Reading, { erased, limits }: RebuildParts): boolean {
  return topMentions.every(
    ({ author, publishedAt, excerpt }) =>
      excerpt === '' ||
      (publishedAt >= limits.textsBefore && publishedAt > (author === undefined ? -1 : (erased.get(author) ?? -1))),
  );
}

function readingOf(signal: Signal | null, limits: RebuildParts['limits']): readonly Reading[] {
  if (signal?.kind !== 'reading' || signal.reading.at < limits.readingsBefore) return [];
  if (signal.reading.topMentions.every(({ publishedAt }) => publishedAt >= limits.textsBefore)) return [signal.reading];
  const checked = checkRecord(topics.signals, eraseBefore(signal, limits.textsBefore));
  return checked.ok && checked.value.kind === 'reading' ? [checked.value.reading] : [];
}

async function arrivedSince({ bus }: RebuildParts, ends: readonly number[]): Promise<number> {
  let arrived = 0;
  for (const [partition, end] of ends.entries()) {
    for await (const records of bus.read(topics.signals, partition, end))
      arrived += records.filter(({ value }) => value?.kind === 'reading').length;
  }
  return arrived;
}

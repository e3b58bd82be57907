// Mentions, partition by partition: emptied, filled again, compared. At any moment no more than one partition is missing
// from searches.
import { checkRecord, eraseBefore, topics, type ScoredMention } from '@sturmwarte/contracts';
import { withhold } from '@sturmwarte/store';
import { idClasses } from './id-classes.ts';
import { patiently, writing, type RebuildParts, type Tally } from './rebuild.ts';
import { digestOf } from './record-digest.ts';

const ASKED_AT_ONCE = 1_000;
/** So many that a search does not find are looked up by id: what was just written may not be searchable yet. */
const MOST_LOOKED_UP = 2_000;

/** What the bus says of a mention. */
interface Expected {
  receivedAt: number;
  digest: string;
  /** Deleted or erased: its text must be away, whatever else is known of it. */
  gone: boolean;
}

/** Resolves to how far each partition has been written: the positions comparing ends at. */
export async function rebuildMentions(parts: RebuildParts): Promise<readonly number[]> {
  const ends: number[] = [];
  for (let partition = 0; partition < parts.bus.partitions; partition++) {
    await empty(parts, partition);
    ends.push(await fill(parts, partition));
  }
  return ends;
}

/**
 * Whom a platform or a person has had removed stays: the notice may have left the bus before a later sighting, which
 * would then bring the text back.
 */
async function empty(parts: RebuildParts, partition: number): Promise<void> {
  const { bus, store, worked } = parts;
  for await (const records of bus.read(topics.scoredMentions, partition, 0)) {
    const ids = [...new Set(records.flatMap(({ value }) => (value === null ? [] : [value.mention.id])))];
    await patiently(parts, async () => {
      const { items } = await store.mentions.search({ ids }, { limit: ids.length });
      const stays = new Set(items.filter(isGone).map(({ mention }) => mention.id));
      await store.mentions.remove(ids.filter((id) => !stays.has(id)));
    });
    worked(records.length);
  }
}

/** Reads to an end that lies behind everything the archive had written before the partition was emptied. */
async function fill(parts: RebuildParts, partition: number): Promise<number> {
  const { bus, store, worked } = parts;
  let end = 0;
  for await (const records of bus.read(topics.scoredMentions, partition, 0)) {
    const mentions = records.flatMap(({ value }) => (value === null ? [] : withinLimits(parts, value)));
    await writing(parts, 'mention', () => store.mentions.put(mentions));
    end = (records.at(-1)?.offset ?? -1) + 1;
    worked(records.length);
  }
  return end;
}

function withinLimits({ limits }: RebuildParts, scored: ScoredMention): readonly ScoredMention[] {
  const { publishedAt } = scored.mention;
  if (publishedAt < limits.mentionsBefore) return [];
  if (publishedAt >= limits.textsBefore) return [scored];
  const checked = checkRecord(topics.scoredMentions, eraseBefore(scored, limits.textsBefore));
  return checked.ok ? [checked.value] : [];
}

/** Compares what lies before `ends` with what the store has now. */
export async function compareMentions(parts: RebuildParts, ends: readonly number[]): Promise<Tally> {
  const { bus, store } = parts;
  const bounds = await bus.bounds(topics.scoredMentions);
  let [onBus, missing, different] = [0, 0, 0];
  for (const [partition, end] of ends.entries()) {
    for (const isMeant of idClasses(end - (bounds[partition]?.first ?? 0))) {
      const expected = await expectedOf(parts, partition, end, isMeant);
      const faults = await differences(parts, expected);
      onBus += expected.size;
      missing += faults.filter(({ fault }) => fault === 'missing').length;
      different += faults.filter(({ fault }) => fault === 'different').length;
    }
  }
  const total = await patiently(parts, () => store.mentions.count({}));
  const kept = Math.max(0, total - (onBus - missing) - (await arrivedSince(parts, ends)));
  return { onBus, rebuilt: onBus - missing - different, missing, different, kept };
}

async function expectedOf(
  { bus, limits, erased, worked }: RebuildParts,
  partition: number,
  end: number,
  isMeant: (id: string) => boolean,
): Promise<ReadonlyMap<string, Expected>> {
  const expected = new Map<string, Expected>();
  for await (const records of bus.read(topics.scoredMentions, partition, 0)) {
    for (const { value, offset } of records) {
      if (value === null || offset >= end || !isMeant(value.mention.id)) continue;
      const { id, author, publishedAt, receivedAt } = value.mention;
      if (publishedAt < limits.mentionsBefore) continue;
      const known = expected.get(id);
      const gone = isGone(value) || receivedAt <= (author === undefined ? -1 : (erased.get(author) ?? -1));
      if (known && receivedAt < known.receivedAt) known.gone ||= gone;
      else expected.set(id, { receivedAt, digest: contentOf(value, limits), gone: gone || (known?.gone ?? false) });
    }
    worked(records.length);
  }
  return expected;
}

async function differences(
  parts: RebuildParts,
  expected: ReadonlyMap<string, Expected>,
): Promise<readonly { readonly fault: 'missing' | 'different' }[]> {
  const { store, limits, found } = parts;
  const faults: { fault: 'missing' | 'different' }[] = [];
  let lookedUp = 0;
  const ids = [...expected.keys()];
  for (let from = 0; from < ids.length; from += ASKED_AT_ONCE) {
    const asked = ids.slice(from, from + ASKED_AT_ONCE);
    const { items } = await patiently(parts, () => store.mentions.search({ ids: asked }, { limit: asked.length }));
    const stored = new Map(items.map((scored) => [scored.mention.id, scored]));
    for (const id of asked) {
      const want = expected.get(id);
      if (!want || agrees(stored.get(id), want, limits)) continue;
      const now = lookedUp++ < MOST_LOOKED_UP ? await patiently(parts, () => store.mentions.get(id)) : stored.get(id);
      if (agrees(now, want, limits)) continue;
      const fault = now ? 'different' : 'missing';
      faults.push({ fault });
      found({ kind: 'mention', id, fault });
    }
  }
  return faults;
}

function agrees(stored: ScoredMention | undefined, want: Expected, limits: RebuildParts['limits']): boolean {
  if (!stored) return false;
  const isBare = stored.mention.text === '' && stored.mention.title === undefined && stored.mention.url === undefined;
  if (want.gone || isGone(stored)) return isBare;
  // Seen again since: the archive has written more than was read here.
  if (stored.mention.receivedAt > want.receivedAt) return true;
  if (stored.mention.publishedAt < limits.textsBefore && !isBare) return false;
  return contentOf(stored, limits) === want.digest;
}

function contentOf(scored: ScoredMention, { textsBefore }: RebuildParts['limits']): string {
  return digestOf(scored.mention.publishedAt < textsBefore ? withhold(scored).scored : scored);
}

function isGone({ mention }: ScoredMention): boolean {
  return mention.deleted === true || mention.erased === true;
}

/** New mentions that came in while comparing: the store may have them, and they were not asked for. */
async function arrivedSince({ bus }: RebuildParts, ends: readonly number[]): Promise<number> {
  let arrived = 0;
  for (const [partition, end] of ends.entries()) {
    for await (const records of bus.read(topics.scoredMentions, partition, end)) {
      arrived += records.filter(({ value }) => value?.sighting === 'first').length;
    }
  }
  return arrived;
}

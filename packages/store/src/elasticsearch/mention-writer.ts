// Puts mentions: what is known of each is read in bulk, merged here, and written in bulk by compare-and-set.
import type { ScoredMention } from '@sturmwarte/contracts';
import { documentsRejected, type RejectedDocument } from '../rejected-documents.ts';
import { markErased, mergeSighting, type KeptMention } from '../sighting.ts';
import { atMost } from './at-most.ts';
import { changeDocuments, type Change } from './change-documents.ts';
import type { Connection } from './connection.ts';
import type { Erasures } from './erasures.ts';
import { toDocument, toKept, type MentionDocument } from './mention-document.ts';
import type { Places } from './places.ts';
import type { Quotes } from './quotes.ts';
import { quotingIncidents, quotingReadings } from './quoting-documents.ts';

/** Mentions that go through the steps together, and how many such groups at a time: one is merged while another is written. */
const GROUP = 1_000;
const GROUPS_AT_ONCE = 2;

/** All sightings of one mention, in the order they came in. */
type Sightings = readonly [id: string, sightings: readonly ScoredMention[]];

/** Rejects with DOCUMENTS_REJECTED once all that can be written has been. */
export function createMentionWriter(
  connection: Connection,
  places: Places,
  erasures: Erasures,
  quotes: Quotes,
): (mentions: readonly ScoredMention[]) => Promise<void> {
  const { names } = connection;
  const slot = atMost(GROUPS_AT_ONCE);

  async function write(group: readonly Sightings[]): Promise<readonly RejectedDocument[]> {
    const authors = group.flatMap(([, sightings]) => sightings.map(({ mention }) => mention.author));
    const [at, erased] = await Promise.all([
      places.settle(new Map(group.map(([id, [first]]) => [id, first?.mention.publishedAt ?? 0]))),
      erasures.of(authors),
    ]);
    const changes = group.flatMap(([id, sightings]): Change<MentionDocument>[] => {
      const place = at.get(id);
      const marked = sightings.map((scored) => (isErased(scored, erased) ? markErased(scored) : scored));
      return place ? [{ place, name: id, decide: (known) => merge(known, marked) }] : [];
    });
    const rejected = await changeDocuments(connection, changes);

    // An erasure that came in between has either found these mentions or is found here.
    const since = await erasures.of(authors);
    const late = group.filter(([, sightings]) =>
      sightings.some((scored) => isErased(scored, since) && !isErased(scored, erased)),
    );
    if (late.length > 0) await write(late);

    // Also what had been written before: a crash may have come between the mention and its quotes.
    const gone = group.filter(([, sightings]) =>
      sightings.some(
        (scored) => scored.mention.deleted === true || scored.mention.erased === true || isErased(scored, since),
      ),
    );
    const removals = gone.map(([mention]) => ({ mention }));
    await quotes.remove(quotingReadings(names), removals);
    await quotes.remove(quotingIncidents(names), removals);
    return rejected;
  }

  return async (mentions) => {
    const sightings = new Map<string, ScoredMention[]>();
    for (const scored of mentions) {
      const known = sightings.get(scored.mention.id);
      if (known) known.push(scored);
      else sightings.set(scored.mention.id, [scored]);
    }
    const all = [...sightings];
    const groups = Array.from({ length: Math.ceil(all.length / GROUP) }, (_, n) =>
      all.slice(n * GROUP, (n + 1) * GROUP),
    );
    const rejected = await Promise.all(groups.map((group) => slot(() => write(group))));
    if (rejected.some(({ length }) => length > 0)) throw documentsRejected(rejected.flat());
  };
}

function isErased({ mention }: ScoredMention, erased: ReadonlyMap<string, number>): boolean {
  return mention.author !== undefined && mention.receivedAt <= (erased.get(mention.author) ?? -1);
}

function merge(known: MentionDocument | undefined, sightings: readonly ScoredMention[]): MentionDocument | undefined {
  let kept: KeptMention | undefined = known && toKept(known);
  for (const scored of sightings) kept = mergeSighting(kept, scored);
  if (!kept) return undefined;
  const document = toDocument(kept);
  return known && JSON.stringify(known) === JSON.stringify(document) ? undefined : document;
}

// What takes texts and mentions away: erasure of an author, and retention by whole months where that is possible.
import type { MentionStore } from '../store.ts';
import { markErased, withhold } from '../sighting.ts';
import { changeDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import type { Erasures } from './erasures.ts';
import { toDocument, toKept, type MentionDocument } from './mention-document.ts';
import { PUBLISHED_AT, wholeTime } from './mention-query.ts';
import type { Places } from './places.ts';
import type { Quotes } from './quotes.ts';
import { quotingIncidents, quotingReadings } from './quoting-documents.ts';
import { removeBefore } from './retention.ts';
import { scan } from './scan.ts';

export interface MentionRemoval {
  eraseAuthor(author: string, at: number): Promise<number>;
  readonly prune: MentionStore['prune'];
}

const KEY = 'search.key';

export function createMentionRemoval(
  connection: Connection,
  places: Places,
  erasures: Erasures,
  quotes: Quotes,
): MentionRemoval {
  const { names } = connection;
  const all = names.all('mentions');

  /** Returns how many mentions lost their texts. */
  async function withholdAt(found: readonly DocumentPlace[], erase: boolean): Promise<number> {
    const lost = new Map<string, boolean>();
    await changeDocuments<MentionDocument>(connection, found.map((place) => ({
      place,
      name: place.id,
      decide(known) {
        if (!known) return undefined;
        const { scored, withheld } = toKept(known);
        lost.set(place.id, !withheld);
        const marked = erase ? markErased(scored) : scored;
        if (withheld && marked.mention.erased === scored.mention.erased) return undefined;
        return toDocument(withhold(marked));
      },
    }))); // prettier-ignore
    return [...lost.values()].filter(Boolean).length;
  }

  return {
    async eraseAuthor(author, at) {
      // First, so that whoever writes from now on knows.
      await erasures.remember(author, at);
      let texts = 0;
      for await (const found of scan(connection, all, KEY, { term: { 'mention.author': author } })) {
        texts += await withholdAt(found, true);
      }
      return texts;
    },

    async prune({ textsBefore, allBefore }) {
      const removal = [{ publishedBefore: Math.max(textsBefore, allBefore) }];
      await quotes.remove(quotingReadings(names), removal);
      await quotes.remove(quotingIncidents(names), removal);
      const { removed, months } = await removeBefore(connection, 'mentions', PUBLISHED_AT, allBefore);
      await places.forget(months);
      let texts = 0;
      const old = { range: { [PUBLISHED_AT]: { lt: wholeTime(textsBefore) } } };
      const query = { bool: { filter: [old, { term: { 'search.withheld': false } }] } };
      for await (const found of scan(connection, all, KEY, query)) texts += await withholdAt(found, false);
      return { texts, mentions: removed };
    },
  };
}

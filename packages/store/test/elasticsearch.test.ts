import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rejectedBy, type Store } from '@sturmwarte/store';
import { aDigest, anIncident, aReading, aScoredMention, engineSuite, MONDAY_MORNING } from '@sturmwarte/testkit';
import { ask, elasticsearchHarness, openStore, type ElasticsearchHarness } from './elasticsearch-harness.ts';

const DAY = 86_400_000;
const JANUARY = Date.UTC(2026, 0, 15);
const FEBRUARY = Date.UTC(2026, 1, 15);
const MARCH = Date.UTC(2026, 2, 1);

engineSuite('Elasticsearch', 'ELASTICSEARCH_URL', process.env, (url) => {
  let harness: ElasticsearchHarness;
  let store: Store;
  const others: Store[] = [];
  beforeEach(async () => {
    harness = await elasticsearchHarness(url);
    store = harness.store;
  });
  afterEach(async () => {
    await Promise.all(others.splice(0).map((other) => other.close()));
    await harness.close();
  });

  /** Another process on the same data. */
  async function another(through = url): Promise<Store> {
    const other = await openStore(through, { indexPrefix: harness.prefix });
    others.push(other);
    return other;
  }

  const at = (id: string, publishedAt: number, more: object = {}) =>
    aScoredMention({ mention: { id, publishedAt, ...more } });

  describe('an index a month', () => {
    it('takes whole months away, and by query what is too old of the month that stays', async () => {
      const old = [at('push:1', JANUARY), at('push:2', FEBRUARY), at('push:3', MARCH), at('push:4', MARCH + DAY)];
      await store.mentions.put(old);
      expect((await harness.indices()).filter((name) => name.startsWith('mentions'))).toEqual([
        'mentions-2026-01',
        'mentions-2026-02',
        'mentions-2026-03',
      ]);
      const limits = { textsBefore: 0, allBefore: MARCH + 1 };
      expect(await store.mentions.prune(limits)).toEqual({ texts: 0, mentions: 3 });
      expect(await store.mentions.prune(limits)).toEqual({ texts: 0, mentions: 0 });
      expect((await harness.indices()).filter((name) => name.startsWith('mentions'))).toEqual(['mentions-2026-03']);
      expect(await store.mentions.get('push:1')).toBeUndefined();
      await store.mentions.put([at('push:1', JANUARY)]);
      expect(await store.mentions.get('push:1')).toEqual(at('push:1', JANUARY));
    });

    it('finds what is written to a month begun by a version that knew fewer fields', async () => {
      await store.mentions.put([at('push:1', FEBRUARY)]);
      const { mappings, settings } = await harness.definitionOf('mentions-2026-02');
      const { reasons: _new, ...properties } = mappings.properties;
      await ask(url, `DELETE /_index_template/${harness.prefix}*`);
      await ask(url, `PUT /${harness.prefix}mentions-2026-03`, {
        mappings: { dynamic: false, properties },
        settings: { analysis: settings.index.analysis },
      });
      const reopened = await another();
      const about = { about: ['delay' as const], calls: [], threat: false, words: [] };
      await reopened.mentions.put([aScoredMention({ mention: { id: 'push:2', publishedAt: MARCH }, reasons: about })]);
      await harness.refresh();
      expect(await reopened.mentions.count({ theme: 'delay' })).toBe(1);
    });

    it('knows a mention again whose time has moved to another month, and keeps it as long as that time says', async () => {
      await store.mentions.put([at('push:1', FEBRUARY)]);
      const later = at('push:1', MARCH, { receivedAt: MARCH + 1_000 });
      await store.mentions.put([later]);
      await harness.refresh();
      expect(await store.mentions.count({})).toBe(1);
      expect(await store.mentions.prune({ textsBefore: 0, allBefore: MARCH })).toEqual({ texts: 0, mentions: 0 });
      expect(await store.mentions.get('push:1')).toEqual(later);
    });

    it('takes readings away in the same way', async () => {
      await store.readings.put([JANUARY, MARCH, MARCH + 1].map((time) => aReading({ at: time })));
      expect(await store.readings.prune(MARCH + 1)).toBe(2);
      expect((await harness.indices()).filter((name) => name.startsWith('readings'))).toEqual(['readings-2026-03']);
    });
  });

  describe('several processes', () => {
    it('lose no sighting when they write one mention at once', async () => {
      const stores = [store, await another(), await another()];
      const sightings = Array.from({ length: 30 }, (_, n) =>
        at('push:1', n % 2 ? MARCH : FEBRUARY, { receivedAt: MARCH + n, shares: n }),
      );
      await Promise.all(sightings.map((sighting, n) => (stores[n % 3] ?? store).mentions.put([sighting])));
      await harness.refresh();
      expect(await store.mentions.count({})).toBe(1);
      expect((await store.mentions.get('push:1'))?.mention.shares).toBe(29);
    });

    it('let no text through that was erased while it was written', async () => {
      const other = await another();
      const topMentions = [aDigest({ id: 'push:0', author: 'anna' })];
      const writing = Array.from({ length: 20 }, async (_, n) => {
        await store.mentions.put([at(`push:${n}`, MARCH, { author: 'anna' })]);
        await store.readings.put([aReading({ at: MARCH + n, topMentions })]);
        await store.incidents.put([anIncident({ id: `storm-${n}`, reading: { topMentions } })]);
      });
      const erased = [other.mentions, other.readings, other.incidents].map((part) =>
        part.eraseAuthor('anna', MARCH * 2),
      );
      await Promise.all([...writing, ...erased]);
      await harness.refresh();
      const { items } = await store.mentions.search({}, { limit: 100 });
      expect(items.map(({ mention }) => mention.text)).toEqual(Array(20).fill(''));
      const readings = await store.readings.series(aReading().watchId, 0, MARCH * 2, 100);
      const incidents = await store.incidents.list({}, 100);
      const quoting = [...readings, ...incidents.map(({ reading }) => reading)];
      expect(quoting.map((reading) => reading.topMentions[0]?.excerpt)).toEqual(Array(40).fill(''));
    });

    it('go on with pages one of them began', async () => {
      const other = await another();
      await store.mentions.put(Array.from({ length: 9 }, (_, n) => at(`push:${n}`, MARCH + n)));
      await harness.refresh();
      const found: string[] = [];
      let after: string | undefined;
      do {
        // By turns, as behind a balancer.
        const process = found.length % 4 === 0 ? store : other;
        const page = await process.mentions.search({}, { limit: 2, ...(after === undefined ? {} : { after }) });
        found.push(...page.items.map(({ mention }) => mention.id));
        expect(page.total).toBe(9);
        after = page.next;
      } while (after !== undefined);
      expect(found).toEqual(Array.from({ length: 9 }, (_, n) => `push:${8 - n}`));
    });
  });

  it('keeps changes out of the pages of a walk that is under way', async () => {
    await store.mentions.put(Array.from({ length: 6 }, (_, n) => at(`push:${n}`, MARCH + n)));
    await harness.refresh();
    const first = await store.mentions.search({}, { limit: 2 });
    const second = await store.mentions.search({}, { limit: 2, after: first.next ?? '' });
    await store.mentions.put([at('push:1', MARCH + 9, { receivedAt: MARCH + DAY }), at('push:new', MARCH)]);
    await harness.refresh();
    const third = await store.mentions.search({}, { limit: 2, after: second.next ?? '' });
    expect(third.items.map(({ mention }) => mention.id)).toEqual(['push:1', 'push:0']);
    expect(third.next).toBeUndefined();
  });

  it('writes what it can and names what the server will never take, without quoting it', async () => {
    const broken = JSON.parse('{ "hostility": "sehr feindselig" }') as { hostility: number };
    const poison = aScoredMention({ mention: { id: 'push:poison' }, judgement: broken });
    const outcome = store.mentions.put([at('push:1', MARCH), poison, at('push:2', MARCH)]);
    const error: unknown = await outcome.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'DOCUMENTS_REJECTED', retry: false });
    const [rejected, ...more] = rejectedBy(error) ?? [];
    expect([rejected?.id, more]).toEqual(['push:poison', []]);
    expect(rejected?.reason).toContain('judgement.hostility');
    expect(rejected?.reason).not.toContain('feindselig');
    expect(await store.mentions.get('push:1')).toEqual(at('push:1', MARCH));
    expect(await store.mentions.get('push:2')).toEqual(at('push:2', MARCH));
    expect(await store.mentions.get('push:poison')).toBeUndefined();
  });

  it('names the readings and incidents the server will never take', async () => {
    const at = JSON.parse('"heute"') as number;
    const reading = store.readings.put([aReading(), aReading({ at })]);
    await expect(reading).rejects.toMatchObject({ rejected: [{ id: `${aReading().watchId}/heute` }] });
    const incident = store.incidents.put([{ ...anIncident({ id: 'storm' }), openedAt: at }, anIncident()]);
    await expect(incident).rejects.toMatchObject({ rejected: [{ id: 'storm' }] });
    await harness.refresh();
    expect(await store.readings.latest()).toEqual([aReading()]);
    expect(await store.incidents.get(anIncident().id)).toEqual(anIncident());
  });

  it('takes texts that are one endless word, also when folding makes it longer still', async () => {
    const endless = ['\u3300', '\u{20000}', 'ß'].map((letter, n) =>
      at(`push:${n}`, MARCH, { text: letter.repeat(10_000) }),
    );
    await store.mentions.put(endless);
    await harness.refresh();
    expect(await store.mentions.count({ text: `"${'ß'.repeat(10_000)}"` })).toBe(1);
    expect(await store.mentions.count({ text: `${'ss'.repeat(5_000)}*` })).toBe(1);
  });

  it('knows all endings of a phrase that ends in a prefix', async () => {
    await store.mentions.put(
      Array.from({ length: 1_500 }, (_, n) => at(`push:${n}`, MARCH, { text: `der co op${n} laden` })),
    );
    await harness.refresh();
    expect(await store.mentions.count({ text: 'co-op*' })).toBe(1_500);
    expect(await store.mentions.count({ text: 'co-op1499*' })).toBe(1);
    expect(await store.mentions.count({ text: 'op*' })).toBe(1_500);
  });

  it('finds stems for whoever asks the server itself, in German and in English', async () => {
    await store.mentions.put([at('push:1', MARCH, { text: 'Die Röstungen waren teuer, no more complaints' })]);
    await harness.refresh();
    const count = (query: object) => ask(url, `POST /${harness.prefix}mentions-*/_count`, { query });
    expect(await count({ match: { 'mention.text': 'röstung' } })).toMatchObject({ count: 1 });
    expect(await count({ match: { 'mention.text.english': 'complaint' } })).toMatchObject({ count: 1 });
    expect(await store.mentions.count({ text: 'röstung' })).toBe(0);
  });

  it('says that the server is away, and goes on when it is back, with everything it had confirmed', async () => {
    const line = await openLine(url);
    const remote = await another(line.url);
    await remote.mentions.put([at('push:1', MARCH)]);
    await line.cut();
    const away = { code: 'STORE_UNAVAILABLE', retry: true };
    await expect(remote.ping()).rejects.toMatchObject(away);
    await expect(remote.mentions.put([at('push:2', MARCH)])).rejects.toMatchObject(away);
    await expect(remote.settings.list('watch')).rejects.toMatchObject(away);
    await line.mend();
    await remote.ping();
    await remote.mentions.put([at('push:2', MARCH)]);
    expect(await remote.mentions.get('push:1')).toEqual(at('push:1', MARCH));
    expect(await remote.mentions.get('push:2')).toEqual(at('push:2', MARCH));
    await line.cut();
  });

  it('orders changes of settings over all documents, whoever made them', async () => {
    const other = await another();
    const note = { by: 'officer', at: MONDAY_MORNING };
    for (let n = 0; n < 4; n++) {
      const writer = n % 2 ? store : other;
      await writer.settings.put('watch', { id: `watch-${n}`, name: 'Nordlicht', query: 'kaffee' }, 0, note);
    }
    expect((await store.settings.history({}, 9)).map(({ id }) => id)).toEqual([
      'watch-3',
      'watch-2',
      'watch-1',
      'watch-0',
    ]);
    expect((await other.settings.unpublished()).map(({ id }) => id)).toEqual([
      'watch-0',
      'watch-1',
      'watch-2',
      'watch-3',
    ]);
  });
});

/** A connection to the server that can be cut and mended. */
async function openLine(url: string): Promise<{ url: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let server: Server;
  const listen = (at: number) =>
    new Promise<number>((resolve) => {
      server = createServer((socket) => {
        const remote = connect(Number(port), hostname);
        for (const end of [socket, remote]) {
          sockets.add(end);
          end.on('error', () => undefined).on('close', () => [socket.destroy(), remote.destroy(), sockets.delete(end)]);
        }
        socket.pipe(remote).pipe(socket);
      }).listen(at, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const own = await listen(0);
  return {
    url: `http://127.0.0.1:${own}`,
    async cut() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
    async mend() {
      await listen(own);
    },
  };
}

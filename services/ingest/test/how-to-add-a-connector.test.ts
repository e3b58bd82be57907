// How to add a connector, as a test that runs. A connector is one file like the first part of this one, and one line in
// src/connectors/index.ts; the options check, the table in the documentation and the metric labels follow from that line.
import { describe, expect, it } from '@jest/globals';
import { Type } from '@sturmwarte/contracts';
import { createHttpClient, refusalOf, silentLog, systemClock } from '@sturmwarte/runtime';
import { openFeedServer } from '@sturmwarte/testkit';
import { connectorContract, type ConnectorHarness } from '@sturmwarte/testkit/contract-suites';
import { checkSource, connectorTable, defineConnector, normalise, polling, type MentionInput } from '../src/index.ts';

// 1. The connector: a guestbook that answers `GET /entries?after=N` with a line for each entry.

const guestbook = defineConnector({
  kind: 'guestbook',
  title: 'The guestbook of a café',
  options: Type.Object(
    {
      /** Without a trailing slash. */
      url: Type.String({ pattern: '^https?://' }),
      language: Type.String({ default: 'de' }),
    },
    { additionalProperties: false },
  ),
  defaultIntervalSeconds: 60,
  create: ({ url, language }, { http }) =>
    // `polling` looks once per interval; what it returns is durable before the next look, and so is the cursor.
    polling(async ({ cursor, clock, signal }) => {
      // A cursor may come from an older version or another connector: one that is not understood counts as none.
      const after = typeof cursor === 'number' ? cursor : 0;
      const response = await http.get(`${url}/entries?after=${after}`, { signal });
      // Failing is simply throwing: ingest backs off, respects Retry-After and tells people that the source is blind.
      const refusal = refusalOf(response);
      if (refusal) throw refusal;

      const lines = response.text.split('\n').filter((line) => line !== '');
      const inputs = lines.map((text, place): MentionInput => ({
        id: String(after + place),
        source: 'guestbook',
        kind: 'comment',
        publishedAt: clock.now(),
        text,
        language,
      }));
      return { inputs, cursor: after + lines.length };
    }),
});

// 2. The contract suite: a harness that plays the source, and everything every connector must do is checked.

connectorContract('guestbook', openGuestbook);

async function openGuestbook(): Promise<ConnectorHarness> {
  const server = await openFeedServer();
  const http = createHttpClient({ allowPrivateAddresses: true, userAgent: 'Sturmwarte/test', clock: systemClock });
  const entries: string[] = [];
  const answerAll = (status?: number) => {
    for (let after = 0; after <= entries.length; after++) {
      const body = entries.slice(after).join('\n');
      server.answer(`/entries?after=${after}`, status ? { kind: 'status', status } : { kind: 'body', body });
    }
  };
  answerAll();
  return {
    open: () => guestbook.open({ url: server.url('') }, { sourceId: 'cafe', http, clock: systemClock, log: silentLog }),
    async offer(texts) {
      entries.push(...texts);
      answerAll();
    },
    async fail() {
      answerAll(500);
      return async () => answerAll();
    },
    faultsOf(input) {
      const outcome = normalise(input, { connector: 'guestbook', receivedAt: Date.now(), salt: 'pepper' });
      return outcome.kind === 'accepted' ? [] : outcome.faults;
    },
    async close() {
      await http.close();
      await server.close();
    },
  };
}

// 3. What follows from the descriptor.

describe('a connector in the list', () => {
  const list = [guestbook];

  it('has its options checked before a source is saved', () => {
    expect(checkSource({ connector: 'guestbook', options: { url: 'https://cafe.example' } }, list)).toEqual([]);
    expect(checkSource({ connector: 'guestbook', options: { url: 'cafe', pages: 3 } }, list)).toMatchObject([
      { path: '/options/pages', message: 'is not known here' },
      { path: '/options/url' },
    ]);
    expect(checkSource({ connector: 'visitors-book', options: {} }, list)).toMatchObject([
      { path: '/connector', allowed: 'guestbook' },
    ]);
  });

  it('has its row in the table of connectors', () => {
    expect(connectorTable(list)).toContain(
      '| `guestbook` | The guestbook of a café | **url**, language = "de" | 60 s |',
    );
  });
});

import { appendFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createHttpClient, silentLog, systemClock } from '@sturmwarte/runtime';
import { openFeedServer } from '@sturmwarte/testkit';
import { connectorContract, type ConnectorHarness } from '@sturmwarte/testkit/contract-suites';
import { connectors, findConnector, normalise, type ConnectorKind } from '../src/index.ts';

const harnesses: Record<string, { variant: string; open: () => Promise<ConnectorHarness> }[]> = {
  rss: [{ variant: '', open: openRss }],
  replay: [
    { variant: ' as recorded', open: () => openReplay('recorded') },
    { variant: ' shifted to now', open: () => openReplay('now') },
  ],
};

describe('the list of connectors', () => {
  it('has a contract suite for every kind', () => {
    expect(Object.keys(harnesses).sort()).toEqual(connectors.map(({ kind }) => kind).sort());
  });
});

for (const { kind } of connectors) {
  for (const { variant, open } of harnesses[kind] ?? []) connectorContract(`${kind}${variant}`, open);
}

async function openRss(): Promise<ConnectorHarness> {
  const server = await openFeedServer();
  const http = createHttpClient({ allowPrivateAddresses: true, userAgent: 'Sturmwarte/test', clock: systemClock });
  const items: { id: string; title: string; publishedAt: number }[] = [];
  const publish = () => server.feed('/feed', items);
  publish();
  return {
    open: () => kindOf('rss').open({ url: server.url('/feed') }, { ...context, http }),
    async offer(texts) {
      for (const title of texts)
        items.unshift({ id: `item-${items.length}`, title, publishedAt: Date.UTC(2025, 5, 2) });
      publish();
    },
    async fail() {
      server.answer('/feed', { kind: 'status', status: 503 });
      return async () => publish();
    },
    faultsOf,
    async close() {
      await http.close();
      await server.close();
    },
  };
}

async function openReplay(mode: 'recorded' | 'now'): Promise<ConnectorHarness> {
  const directory = await mkdtemp(join(tmpdir(), 'sturmwarte-replay-'));
  const file = join(directory, 'mentions.jsonl');
  const speed = mode === 'now' ? { speed: 10_000 } : {};
  let count = 0;
  return {
    open: () => kindOf('replay').open({ file, mode, ...speed }, { ...context, http: unused }),
    async offer(texts) {
      for (const text of texts) {
        const ts = new Date(Date.UTC(2025, 5, 2) + count++ * 30_000).toISOString();
        await appendFile(file, `${JSON.stringify({ id: String(count), source: 'forum', ts, text, label: 'storm' })}\n`);
      }
    },
    async fail() {
      await rename(file, `${file}.away`);
      return () => rename(`${file}.away`, file);
    },
    faultsOf,
    ends: true,
    close: () => rm(directory, { recursive: true }),
  };
}

const context = { sourceId: 'under-test', clock: systemClock, log: silentLog };
const unused = createHttpClient({ allowPrivateAddresses: false, userAgent: 'Sturmwarte/test', clock: systemClock });

function faultsOf(input: unknown) {
  const outcome = normalise(input, { connector: 'test', receivedAt: Date.now(), salt: 'salt' });
  return outcome.kind === 'accepted' ? [] : outcome.faults;
}

function kindOf(kind: string): ConnectorKind {
  const found = findConnector(kind);
  if (!found) throw new Error(`no connector ${kind}`);
  return found;
}

import { it, expect } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { openEmbeddedStore } from '../src/embedded/index.ts';
import { silentLog, systemClock } from '@sturmwarte/runtime';
it('x', async () => {
  const s = await openEmbeddedStore({ directory: mkdtempSync('/tmp/pstore-'), log: silentLog, clock: systemClock });
  const mk = (i: number) => ({ mention: { id: `mastodon:${i}`, source: 'mastodon', connector: 'push', kind: 'post' as const, publishedAt: 1e12 + i * 1000, receivedAt: 1e12, text: `Straße ${i} Nordlicht Käse`, author: `a${i % 7}` },
    judgement: { language: 'de', sentiment: 0, hostility: 0, label: 'neutral' as const }, watches: [{ watchId: 'w', critical: i % 2 === 0, own: false }], sighting: 'first' as const });
  await s.mentions.put(Array.from({ length: 5 }, (_, i) => mk(i)));
  console.log(JSON.stringify(await s.mentions.search({ text: 'strasse -3' , watch: 'w', critical: true }, { limit: 2 })));
  console.log(await s.mentions.histogram({ from: 1e12, to: 1e12 + 5000, watch: 'w' }, 2000), await s.mentions.facets({}, 'source', 3));
  console.log(await s.mentions.eraseAuthor('a1'), await s.mentions.search({ author: 'a1', text: '-"x' }, { limit: 2 }), await s.mentions.count({ ids: ['mastodon:1', 'mastodon:2'] }));
  console.log(await s.mentions.prune({ textsBefore: 1e12 + 3000, allBefore: 1e12 + 1000 }), await s.mentions.count({}));
  await s.vacuum();
  await s.close();
  await expect(s.ping()).rejects.toMatchObject({ code: 'CLOSED' });
});

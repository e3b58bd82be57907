import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { openEmbeddedStore } from './dist/embedded/index.js';
import { silentLog, systemClock } from '@sturmwarte/runtime';
const N = Number(process.argv[2] ?? 100000),
  B = 500;
const dir = mkdtempSync('/tmp/pstore-');
const words = Array.from({ length: 5000 }, (_, i) => 'wort' + ((i * 7919) % 5000).toString(36));
let seed = 1;
const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const mk = (i) => ({
  mention: {
    id: `mastodon:https://x.example/${i}`,
    source: i % 3 ? 'mastodon' : 'reddit',
    connector: 'push',
    kind: 'post',
    publishedAt: 1.7e12 + i * 1300 + Math.floor(rnd() * 20000),
    receivedAt: 1.7e12 + i * 1300,
    text: 'Nordlicht Kaffee für ' + Array.from({ length: 18 }, () => words[Math.floor(rnd() * rnd() * 5000)]).join(' '),
    author: `a${Math.floor(rnd() * 20000)}`,
    url: 'https://x.example/' + i,
    reach: 5,
    shares: 1,
  },
  judgement: { language: 'de', sentiment: 0.1, hostility: rnd(), label: 'neutral' },
  watches: [
    { watchId: 'w' + (i % 3), critical: i % 5 === 0, own: false },
    { watchId: 'all', critical: i % 5 === 0, own: false },
  ],
  sighting: 'first',
});
const only = process.argv[5];
const s = await openEmbeddedStore({
  directory: dir,
  log: silentLog,
  clock: systemClock,
  inProcess: process.argv[3] === 'in',
});
let t = 0,
  main = 0;
const inflight = [];
const cpu0 = process.cpuUsage();
const t0 = performance.now();
for (let i = 0; i < N; i += B) {
  const batch = Array.from({ length: B }, (_, j) => mk(i + j));
  const a = performance.now();
  const p = s.mentions.put(batch);
  main += performance.now() - a;
  await p;
  t += performance.now() - a;
}
const cpu = process.cpuUsage(cpu0);
console.log('cpu us/mention', (cpu.user + cpu.system) / N, 'sys', cpu.system / N);
console.log(
  'put/s',
  Math.round((N / t) * 1000),
  'main us/mention',
  ((main / N) * 1000).toFixed(2),
  'bytes/mention',
  statSync(dir + '/archive.db').size / N,
);
const time = async (name, f) => {
  const a = performance.now();
  const r = await f();
  console.log(
    name,
    (performance.now() - a).toFixed(1),
    'ms',
    typeof r === 'number' ? r : (r?.total ?? r?.length ?? ''),
  );
  return r;
};
const from = 1.7e12,
  to = 1.7e12 + N * 1300 + 30000;
await time('search watch', () => s.mentions.search({ watch: 'all' }, { limit: 50 }));
const p = await time('search text common', () => s.mentions.search({ text: 'nordlicht' }, { limit: 50 }));
await time('search text common p2', () => s.mentions.search({ text: 'nordlicht' }, { limit: 50, after: p.next }));
await time('search text+watch', () =>
  s.mentions.search({ text: 'nordlicht', watch: 'w1', critical: true }, { limit: 50 }),
);
await time('search rare', () => s.mentions.search({ text: words[4000] + ' ' + words[3900] }, { limit: 50 }));
await time('search neg', () => s.mentions.search({ text: '-' + words[0] }, { limit: 50 }));
await time('search source', () => s.mentions.search({ source: 'reddit' }, { limit: 50 }));
await time('search author', () => s.mentions.search({ author: 'a77', text: 'nordlicht' }, { limit: 50 }));
await time('count watch', () => s.mentions.count({ watch: 'all' }));
await time('count watch+source', () => s.mentions.count({ watch: 'all', source: 'reddit' }));
await time('count text', () => s.mentions.count({ text: 'nordlicht', from: from + N * 600, to }));
await time('histogram all', () => s.mentions.histogram({ watch: 'all', from, to }, (to - from) / 200));
await time('histogram day', () => s.mentions.histogram({ watch: 'all', from: to - 864e5, to }, 3600e3));
await time('facets', () => s.mentions.facets({ watch: 'all' }, 'source', 10));
await time('facets+text', () => s.mentions.facets({ watch: 'all', text: 'nordlicht' }, 'source', 10));
await time('repeat 500', () => s.mentions.put(Array.from({ length: 500 }, (_, j) => mk(j))));
await time('vacuum', () => s.vacuum());
console.log(
  'rss',
  Math.round(process.memoryUsage().rss / 1e6),
  'MB; file',
  Math.round(statSync(dir + '/archive.db').size / 1e6),
  'MB',
);
if (process.argv[4]) {
  await time(
    'prune texts',
    async () => (await s.mentions.prune({ textsBefore: 1.7e12 + N * 1300 * 0.1, allBefore: 0 })).texts,
  );
  await time('vacuum', () => s.vacuum());
}
await s.close();
const r = performance.now();
const s2 = await openEmbeddedStore({ directory: dir, log: silentLog, clock: systemClock });
console.log('reopen', (performance.now() - r).toFixed(1));
await s2.close();
rmSync(dir, { recursive: true });

// `npm run test:cluster-faults -- --fault kill --kills 50 --seed 1`: a storm told to a cluster on real engines while something
// breaks, and what became of every mention and every page. Faults: kill, broker, store, network, poison, replay, or all.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { defaultCache, freePorts, startElasticsearch, startKafka, startToxiproxy } from '@sturmwarte/testkit/engines';
import { broker, kill, network, poison, replay, store } from './cluster-faults.mjs';
import { clusterUnderFire } from './cluster-fire.mjs';
import { mentionsOf, pagesOf, print } from './judge.mjs';

const { values } = parseArgs({
  options: {
    fault: { type: 'string', default: 'all' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const cache = process.env.STURMWARTE_ENGINES ?? defaultCache();
const seed = Number(values.seed);
const kills = Number(values.kills);
const say = (line) => process.stderr.write(`${line}\n`);
const COUNTS = { ingest: 2, scoring: 2, alerting: 2, control: 1 };
const FEW = { ingest: 1, scoring: 2, alerting: 1, control: 1 };

const scenarios = {
  kill: () => withEngines({}, (engines) => run(engines, { counts: COUNTS, length: kills, fault: kill(kills) })),
  broker: () =>
    withEngines({ nodes: 3 }, (engines) =>
      run(engines, { counts: FEW, length: 20, replication: 3, fault: broker(engines.kafka) }),
    ),
  store: () => withEngines({}, (engines) => run(engines, { counts: FEW, length: 40, fault: store(engines.elastic) })),
  network: async () => {
    const [listen, advertised] = await freePorts(2);
    const toxiproxy = await startToxiproxy({ cache });
    try {
      return await withEngines({ detour: { listen, advertised } }, async (engines) => {
        const way = await toxiproxy.way(advertised, listen);
        const adjust = (member, configuration) =>
          member.name === 'scoring-1'
            ? { ...configuration, kafka: { ...configuration.kafka, brokers: [`127.0.0.1:${advertised}`] } }
            : configuration;
        return run(engines, { counts: FEW, length: 20, adjust, fault: network(way) });
      });
    } finally {
      await toxiproxy.stop();
    }
  },
  poison: () => withEngines({}, (engines) => run(engines, { counts: FEW, length: 20, fault: poison, poisoned: true })),
  replay: () => withEngines({}, (engines) => run(engines, { counts: FEW, length: 20, fault: replay })),
};

let ok = true;
for (const name of values.fault === 'all' ? Object.keys(scenarios) : [values.fault]) {
  if (!scenarios[name]) {
    say(`there is no fault "${name}"; there are ${Object.keys(scenarios).join(', ')}`);
    process.exit(2);
  }
  const began = Date.now();
  const { detail, findings } = await scenarios[name]();
  console.log(`${name}: ${detail}, seed ${seed}, ${Math.round((Date.now() - began) / 1_000)} s, load ${load()}`);
  print(findings);
  ok &&= findings.every((finding) => finding.ok);
}
process.exit(ok ? 0 : 1);

function load() {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
}

async function withEngines(kafkaOptions, work) {
  const kafka = await startKafka({ cache, ...kafkaOptions });
  const elastic = await startElasticsearch({ cache });
  try {
    return await work({ kafka, elastic, brokers: kafka.brokers, elasticsearch: elastic.url });
  } finally {
    await kafka.stop();
    await elastic.stop();
  }
}

async function run({ brokers, elasticsearch }, { poisoned = false, ...options }) {
  const told = await clusterUnderFire({ engines: { brokers, elasticsearch }, seed, say, ...options });
  const { handedIn, owed, detail, side } = told;
  const mentions = [...mentionsOf('cluster', side, handedIn)];
  // Poison is what dead letters are for.
  const findings = poisoned ? mentions.filter(({ what }) => !what.endsWith('dead letters')) : mentions;
  return { detail, findings: [...findings, ...pagesOf('cluster', side, owed)] };
}

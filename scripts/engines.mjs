// Real engines for the tests: those the environment names, else Kafka and Elasticsearch set up on this machine's Java and
// Maven (fetched once, kept between runs), else none, said loudly.
//
//   node scripts/engines.mjs COMMAND …   runs a command beside them
import { spawn } from 'node:child_process';
import { say } from './prepare.mjs';

const testkit = new URL('../packages/testkit/dist/engines/index.js', import.meta.url);

/** What to add to the environment of whoever tests, and how to end it. A part that cannot be had is left out. */
export async function provideEngines() {
  const { defaultCache, isThere, startElasticsearch, startKafka } = await import(testkit.href);
  const cache = process.env.STURMWARTE_ENGINES ?? defaultCache();
  const canStart = (await isThere('java', '-version')) && (await isThere('mvn', '-version'));
  const running = [];
  const environment = canStart ? { STURMWARTE_ENGINES: cache } : {};

  const provide = async (name, variable, start, addressOf) => {
    if (process.env[variable]) return say(`${name}: ${process.env[variable]} (${variable})`);
    if (!canStart)
      return say(
        `NO ${name.toUpperCase()}: Java and Maven are needed to set it up, or ${variable} to name one. Its tests are skipped.`,
      );
    const began = Date.now();
    try {
      const engine = await start({ cache });
      running.push(engine);
      environment[variable] = addressOf(engine);
      say(`${name}: ${environment[variable]} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      say(`NO ${name.toUpperCase()}: it could not be set up; its tests are skipped. ${error.message}`);
    }
  };
  await Promise.all([
    provide('Kafka', 'KAFKA_BROKERS', startKafka, ({ brokers }) => brokers.join(',')),
    provide('Elasticsearch', 'ELASTICSEARCH_URL', startElasticsearch, ({ url }) => url),
  ]);
  return { environment, stop: () => Promise.all(running.map((engine) => engine.stop())) };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [command, ...args] = process.argv.slice(2);
  if (!command || command.startsWith('-')) {
    say('node scripts/engines.mjs COMMAND …');
    process.exit(2);
  }
  const { environment, stop } = await provideEngines();
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    // A command that is not there must not leave the engines running.
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  await stop();
  process.exit(code);
}

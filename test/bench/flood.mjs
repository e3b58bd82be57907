// A flood of mentions through the whole chain: how many a second, at what cost in CPU and memory, and how the service
// comes back from a kill with all of them on disk.
import { fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { figure, quantile, slope } from './measures.mjs';
import { watchesOf } from './mentions.mjs';
import { createInstallation, sizeOf, startService } from './service.mjs';

export const WATCHES = 200;
const PER_REQUEST = 1_000;
const IN_FLIGHT = 2;
/** More mentions waiting than this are no sustained flow any more: the feeder pauses until half of them are worked. */
const MAX_WAITING = 40_000;
const LOOK_EVERY_MS = 500;
const MEMORY_EVERY = 100_000;
/** Before that the heap still grows to its working size. */
const MEMORY_SETTLED = 200_000;
const RESTARTS = 3;

const BENCH = new URL('.', import.meta.url).pathname;

/** @param {{ folder: string, port: number, mentions: number, restarts: boolean, profile?: string }} options */
export async function measureFlood({ folder, port, mentions, restarts, profile }) {
  const installation = createInstallation(folder, { port, settings: { watches: watchesOf(WATCHES) } });
  const nodeOptions = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  let service = await startService(installation, { nodeOptions });
  const run = await pour(service, mentions);
  const found = await service.ask('GET', '/v1/mentions?limit=1');
  if (found.total !== mentions) throw new Error(`${mentions} mentions went in, ${found.total} are searchable`);

  const figures = figuresOf(run, mentions, sizeOf(installation.data));
  if (profile) {
    await service.stop();
    return { figures, samples: run.samples };
  }
  if (restarts) {
    const ready = [];
    const caughtUp = [];
    for (let round = 0; round < RESTARTS; round++) {
      await service.kill();
      const began = performance.now();
      service = await startService(installation);
      ready.push(service.readyMs / 1_000);
      await service.settled();
      caughtUp.push((performance.now() - began) / 1_000);
    }
    figures.push(
      figure(
        'restart, ready',
        quantile(ready, 0.5),
        's',
        `kill -9, then spawn to /readyz 200; median of ${RESTARTS}`,
        '≤ 3 s',
      ),
      figure('restart, caught up', quantile(caughtUp, 0.5), 's', 'the same, until every lag is 0'),
    );
  }
  await service.kill();
  return { figures, samples: run.samples };
}

/** Pushes the mentions and waits until all of them have passed every stage. */
async function pour(service, mentions) {
  const feeder = fork(`${BENCH}feeder.mjs`, { stdio: 'inherit' });
  await new Promise((resolve) => feeder.once('message', resolve));
  let accepted = 0;
  let done = false;
  feeder.on('message', (message) => (accepted += message.accepted));
  const ended = new Promise((resolve, reject) => {
    feeder.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the feeder ended with ${code}`))));
  }).then(() => (done = true));
  const cpuBefore = service.cpu();
  const began = performance.now();
  feeder.send({
    kind: 'push', url: service.url, token: service.token, watches: WATCHES, mentions, perRequest: PER_REQUEST,
    inFlight: IN_FLIGHT, prefix: `flood-${Date.now()}-`,
  }); // prettier-ignore

  const samples = [];
  let paused = false;
  for (;;) {
    const { lag, delayMs } = await service.look();
    samples.push({ accepted, lag, delayMs, memory: service.memory(), at: performance.now() - began });
    if (done && lag === 0) break;
    if (!done && paused !== lag > (paused ? MAX_WAITING / 2 : MAX_WAITING)) {
      paused = !paused;
      feeder.send({ kind: paused ? 'pause' : 'resume' });
    }
    await sleep(LOOK_EVERY_MS);
  }
  await ended;
  const seconds = (performance.now() - began) / 1_000;
  const cpu = service.cpu();
  const used = cpu && Object.fromEntries(Object.entries(cpu).map(([name, value]) => [name, value - cpuBefore[name]]));
  return { seconds, samples, cpu: used };
}

function figuresOf({ seconds, samples, cpu }, mentions, bytes) {
  const figures = [
    figure('throughput', mentions / seconds, 'mentions/s', `${mentions.toLocaleString('en')} mentions pushed by HTTP from another process, scored for ${WATCHES} watches, detected and searchable; first request to every lag 0`, '≥ 5,000/s'),
  ]; // prettier-ignore
  if (cpu) {
    figures.push(
      figure('event loop, running', (cpu.main / mentions) * 1e6, 'µs/mention', 'CPU time of the main thread; its inverse is the throughput of an unshared core'),
      figure('event loop, without a core', (cpu.waited / mentions) * 1e6, 'µs/mention', 'time the main thread could have run while others had the cores'),
      figure('all threads, running', (cpu.all / mentions) * 1e6, 'µs/mention', 'CPU time with the store, the garbage collector and the compiler'),
    ); // prettier-ignore
  }
  const delays = samples.map(({ delayMs }) => delayMs);
  figures.push(
    figure('event loop delay', quantile(delays, 0.5), 'ms', 'median over the run of the p99 of each half second'),
    figure('event loop delay, worst', Math.max(...delays), 'ms', 'largest p99 of any half second'),
    figure('disk', bytes / mentions, 'bytes/mention', 'log and archive after the run'),
  );
  const memory = byCount(samples);
  if (memory.length > 0) {
    const settled = memory.filter(([count]) => count >= MEMORY_SETTLED);
    figures.push(figure('memory, largest', Math.max(...samples.map(({ memory }) => memory ?? 0)), 'MB', 'resident set', '≤ 400 MB'));
    if (settled.length > 2) {
      figures.push(figure('memory, growth', slope(settled) * MEMORY_EVERY, 'MB/100,000', `slope of the resident set after ${MEMORY_SETTLED.toLocaleString('en')} mentions`, 'flat'));
    }
  } // prettier-ignore
  return figures;
}

/** Resident memory at every 100,000 mentions accepted. */
function byCount(samples) {
  const points = [];
  for (const { accepted, memory } of samples) {
    if (memory !== undefined && accepted >= (points.length + 1) * MEMORY_EVERY) points.push([accepted, memory]);
  }
  return points;
}

// What a stopped service has in its books, read from the bus itself: which mentions it took, which it counted and how
// often, and whether the saved state of detection is the one an uninterrupted count of the same evidence arrives at.
import { isDeepStrictEqual } from 'node:util';
import { createBus, loadSnapshots } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { topics } from '@sturmwarte/contracts';
import { createDetector, restoreDetector } from '@sturmwarte/detection';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';

/** `folder` is the data folder; nobody else may have it open. */
export async function readEmbeddedLedger(folder, watchId) {
  const directory = `${folder}/bus`;
  return readLedger(await openEmbeddedEngine({ directory, clock: systemClock, log: silentLog }), watchId);
}

/** `engine` is closed in the end; nobody may write meanwhile. */
export async function readLedger(engine, watchId, topicsThere = Object.values(topics)) {
  const bus = await createBus({
    topics: topicsThere,
    engine,
    clock: systemClock,
    log: silentLog,
    metrics: createMetrics(),
  });
  try {
    const taken = new Set();
    for (let partition = 0; partition < bus.partitions; partition++)
      for await (const { value } of recordsOf(bus, topics.mentions, partition)) taken.add(value.id);

    const partition = bus.partitionOf(watchId);
    const detector = createDetector({ watchId, timeZone: 'Europe/Berlin' });
    const counted = new Map();
    const evidence = [];
    for await (const record of recordsOf(bus, topics.evidence, partition)) {
      if (record.value.watchId !== watchId) continue;
      evidence.push(record);
      if (detector.observe(record.value).kind !== 'counted') continue;
      const { id } = record.value.mention;
      counted.set(id, (counted.get(id) ?? 0) + 1);
    }
    const { states } = await loadSnapshots(bus, 'detect', partition);
    const saved = states.get(watchId);
    const restored = saved && restoreDetector(saved.state);
    for (const { offset, value } of evidence) if (saved && offset >= saved.next) restored.observe(value);
    const deadLetters = await lengthOf(bus, topics.deadLetters);
    return {
      taken,
      counted,
      repeatedEvidence: evidence.length - [...counted.values()].reduce((sum, count) => sum + count, 0),
      stateIsExact: restored !== undefined && isDeepStrictEqual(countsOf(restored), countsOf(detector)),
      deadLetters,
    };
  } finally {
    await bus.close();
  }
}

/** The state without what depends on when it was looked at: clock, running episode, and since when nothing was heard. */
function countsOf(detector) {
  const { marks, live } = JSON.parse(JSON.stringify(detector.save()));
  const { storm: _, ...counts } = live;
  return { marks, live: counts };
}

async function* recordsOf(bus, topic, partition) {
  for await (const records of bus.read(topic, partition, 0))
    for (const record of records) if (record.value !== null) yield record;
}

async function lengthOf(bus, topic) {
  return (await bus.bounds(topic)).reduce((sum, { first, next }) => sum + next - first, 0);
}

// Reads every partition of a topic of its own at the same time, and writes how many records came; warnings of the runtime, which
// a test's own process does not see, go to stderr.
import { openKafkaEngine } from '@sturmwarte/bus/kafka';
import { silentLog } from '@sturmwarte/runtime';

const [brokers, topicPrefix, partitions] = process.argv.slice(2);
const topic = { name: 'notes', cleanup: 'delete', retentionHours: 24 };
const engine = await openKafkaEngine({
  brokers: brokers.split(','),
  topicPrefix,
  partitions: Number(partitions),
  replication: 1,
  log: silentLog,
});
await engine.prepare([topic]);
const all = Array.from({ length: engine.partitions }, (_, partition) => partition);
await engine.append(
  topic,
  all.map((partition) => ({ partition, key: 'n', value: '{"n":1}' })),
);
let records = 0;
await Promise.all(
  all.map(async (partition) => {
    for await (const page of engine.read(topic, partition, 0)) records += page.length;
  }),
);
process.stdout.write(String(records));
await engine.close();

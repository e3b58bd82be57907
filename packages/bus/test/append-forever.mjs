// Appends to the log of the given directory until it is killed, and writes the number of each publish once acknowledged.
import { writeSync } from 'node:fs';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { silentLog, systemClock } from '@sturmwarte/runtime';

const [directory, perPublish] = process.argv.slice(2);
const topic = { name: 'log', cleanup: 'delete', retentionHours: 24 };
const engine = await openEmbeddedEngine({ directory, clock: systemClock, log: silentLog });
await engine.prepare([topic]);

let next = 0;
async function publisher() {
  for (;;) {
    const publish = next++;
    const records = Array.from({ length: Number(perPublish) }, (_, n) => ({
      partition: (publish + n) % engine.partitions,
      key: `key-${n}`,
      value: JSON.stringify(publish),
    }));
    await engine.append(topic, records);
    writeSync(1, `${publish}\n`);
  }
}
for (let publishers = 0; publishers < 8; publishers += 1) void publisher();

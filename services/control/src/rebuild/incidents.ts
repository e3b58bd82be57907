// Incidents: only one that is wrong is taken out, and put back at once. A link to take charge of an incident must not
// lead nowhere because the store is being rebuilt.
import { check, eraseBefore, Incident, topics } from '@sturmwarte/contracts';
import { patiently, writing, type RebuildParts, type Tally } from './rebuild.ts';
import { contentOf, isCareful } from './readings.ts';
import { digestOf } from './record-digest.ts';

export async function rebuildIncidents(parts: RebuildParts): Promise<void> {
  const { bus, store, worked } = parts;
  const latest = await latestOf(parts);
  for (let partition = 0; partition < bus.partitions; partition++) {
    for await (const records of bus.read(topics.incidents, partition, 0)) {
      for (const { key, value, offset } of records) {
        // The last record alone is what the store is to have: of a version there may be one before with texts in it.
        if (value === null || offset < (latest.get(key)?.offset ?? -1)) continue;
        const incident = withinLimits(parts, value.incident);
        const known = await patiently(parts, () => store.incidents.get(incident.id));
        if (known && (known.version > incident.version || saysSame(known, incident))) continue;
        await writing(parts, 'incident', async () => {
          await store.incidents.remove([incident.id]);
          await store.incidents.put([incident]);
        });
      }
      worked(records.length);
    }
  }
  await repeatNewest(parts);
}

/** Where the archive wrote a newer version just before the one above took its place: the newer one is on the bus by now. */
async function repeatNewest(parts: RebuildParts): Promise<void> {
  const { bus, store, worked } = parts;
  for (let partition = 0; partition < bus.partitions; partition++) {
    for await (const records of bus.read(topics.incidents, partition, 0)) {
      const incidents = records.flatMap(({ value }) => (value === null ? [] : [withinLimits(parts, value.incident)]));
      await writing(parts, 'incident', () => store.incidents.put(incidents));
      worked(records.length);
    }
  }
}

export async function compareIncidents(parts: RebuildParts): Promise<Tally> {
  const { store, found } = parts;
  const latest = await latestOf(parts);
  let [missing, different] = [0, 0];
  for (const [id, { version, digest }] of latest) {
    const stored = await patiently(parts, () => store.incidents.get(id));
    const isRight =
      stored && (stored.version > version || (stored.version === version && digestOfIncident(stored) === digest));
    if (isRight && isCareful(stored.reading, parts)) continue;
    if (stored) different++;
    else missing++;
    found({ kind: 'incident', id, fault: stored ? 'different' : 'missing' });
  }
  const total = await patiently(parts, () => store.incidents.count());
  const rebuilt = latest.size - missing - different;
  return { onBus: latest.size, rebuilt, missing, different, kept: Math.max(0, total - (latest.size - missing)) };
}

/** One storm, one incident: there are few enough to hold their ids. */
async function latestOf({ bus, worked }: RebuildParts) {
  const latest = new Map<string, { readonly offset: number; readonly version: number; readonly digest: string }>();
  for (let partition = 0; partition < bus.partitions; partition++) {
    for await (const records of bus.read(topics.incidents, partition, 0)) {
      for (const { key, value, offset } of records) {
        if (value === null) latest.delete(key);
        else latest.set(key, { offset, version: value.incident.version, digest: digestOfIncident(value.incident) });
      }
      worked(records.length);
    }
  }
  return latest;
}

function withinLimits({ limits }: RebuildParts, incident: Incident): Incident {
  if (incident.reading.topMentions.every(({ publishedAt }) => publishedAt >= limits.textsBefore)) return incident;
  const checked = check(Incident, eraseBefore(incident, limits.textsBefore));
  return checked.ok ? checked.value : incident;
}

function saysSame(a: Incident, b: Incident): boolean {
  return a.version === b.version && digestOfIncident(a) === digestOfIncident(b);
}

/** Quotes apart: which of them may still be shown is the store's to say. */
function digestOfIncident({ reading, ...rest }: Incident): string {
  return digestOf({ ...rest, reading: contentOf(reading) });
}

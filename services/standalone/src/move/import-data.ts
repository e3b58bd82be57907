// Puts an installation that has moved into engines nothing works on yet. Positions begin anew, so everything is placed by its
// key: the number of partitions may be another one.
import { settingsKinds, topics, type SettingsChange, type SettingsDocument, type Topic } from '@sturmwarte/contracts';
import { saveSnapshots, saveStates, type Bus } from '@sturmwarte/bus';
import { CodedError, codeOf } from '@sturmwarte/runtime';
import { hashOf, saveSightings } from '@sturmwarte/scoring';
import type { Store } from '@sturmwarte/store';
import { LOCAL_TOKEN } from '../service-process.ts';
import { withGround, type MoveOptions } from './ground.ts';
import { checkMoveFile, entriesOf, type Counts, type Entry, type Part, type PartRecord } from './move-file.ts';

/** Of most parts; a detector's state is large, and a record on Kafka must not exceed a megabyte. */
const AT_ONCE: Readonly<Partial<Record<Part, number>>> = {
  mention: 1_000,
  reading: 1_000,
  signal: 100,
  incident: 20,
  correction: 1_000,
  detector: 5,
};
const TELL_EVERY_MS = 1_000;
const DAY = 86_400_000;

export interface ImportOptions extends MoveOptions {
  /** Gives the target the secrets of the file, or refuses where it has others that are configured. */
  readonly adopt: (secrets: PartRecord<'secrets'>) => void;
}

/** Rejects, before anything is written, with FILE_INVALID or, where the target is not empty, with DATA_IN_USE. */
export async function importData(options: ImportOptions, file: string, say: (line: string) => void): Promise<Counts> {
  const { config, clock } = options;
  const counts = await checkMoveFile(file);
  return withGround(options, async ({ bus, store }) => {
    await refuseOccupied(bus, store);
    const target = await createTarget(bus, store, options.adopt);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    let done = 0;
    let toldAt = performance.now();
    for await (const group of groupsOf(entriesOf(file))) {
      await target.put(group);
      done += group.length;
      if (performance.now() - toldAt < TELL_EVERY_MS) continue;
      say(`${group[0]?.part ?? ''}: ${done} of ${total} records (${Math.floor((100 * done) / total)} %)`);
      toldAt = performance.now();
    }
    await target.end();
    // A text that had gone by age is not known as such here: from now on it is.
    await store.mentions.prune({ textsBefore: clock.now() - config.retention.texts * DAY, allBefore: 0 });
    const entry = { at: clock.now(), by: 'command line', action: 'move.import', detail: JSON.stringify(counts) };
    await store.access.append([entry]);
    return counts;
  });
}

async function refuseOccupied(bus: Bus, store: Store): Promise<void> {
  const found: string[] = [];
  for (const topic of Object.values<Topic<unknown>>(topics)) {
    // A service that ran here without settings has told no more than how it was.
    if (topic.name === topics.health.name) continue;
    if ((await bus.bounds(topic)).some(({ first, next }) => next > first)) found.push(`records of ${topic.name}`);
  }
  if ((await store.mentions.count({})) > 0) found.push('mentions');
  if ((await store.readings.count()) > 0) found.push('readings');
  if ((await store.incidents.count()) > 0) found.push('incidents');
  if ((await store.corrections.count()) > 0) found.push('corrections');
  for (const kind of settingsKinds)
    if ((await store.settings.history({ kind }, 1)).length > 0) found.push(`settings (${kind})`);
  if ((await store.tokens.list()).some(({ id }) => id !== LOCAL_TOKEN)) found.push('tokens');
  if (found.length === 0) return;
  const what = found.join(', ');
  throw new CodedError('DATA_IN_USE', `an installation moves into an empty place; here there are already: ${what}`);
}

/** Neighbours of the same part, so many at a time. */
async function* groupsOf(entries: AsyncIterable<Entry>): AsyncGenerator<readonly Entry[]> {
  let group: Entry[] = [];
  for await (const entry of entries) {
    const part = group[0]?.part;
    if (part !== undefined && (part !== entry.part || group.length >= (AT_ONCE[part] ?? 100))) {
      yield group;
      group = [];
    }
    group.push(entry);
  }
  if (group.length > 0) yield group;
}

async function createTarget(bus: Bus, store: Store, adopt: ImportOptions['adopt']) {
  const [mentionStarts, evidenceStarts] = await Promise.all([bus.bounds(topics.mentions), bus.bounds(topics.evidence)]);
  const firstMention = (partition: number) => mentionStarts[partition]?.next ?? 0;
  const firstEvidence = (partition: number) => evidenceStarts[partition]?.next ?? 0;
  const detectors = new Set<number>();
  const latest = new Map<string, SettingsChange>();
  const published: SettingsChange[] = [];

  const put: { readonly [P in Part]: (records: readonly PartRecord<P>[]) => Promise<unknown> } = {
    secrets: async (records) => records.forEach(adopt),
    async erasure(erasures) {
      await bus.publish(
        topics.erasures,
        erasures.map((value) => ({ key: value.author, value })),
      );
      for (const { author, at } of erasures)
        for (const part of [store.mentions, store.readings, store.incidents]) await part.eraseAuthor(author, at);
    },
    async mention(mentions) {
      await store.mentions.put(mentions);
      const seen = new Map<number, number[]>();
      for (const { mention } of mentions) {
        const partition = bus.partitionOf(mention.id);
        const hashes = seen.get(partition);
        if (hashes) hashes.push(hashOf(mention.id));
        else seen.set(partition, [hashOf(mention.id)]);
      }
      await Promise.all(
        Array.from(seen, ([partition, hashes]) => saveSightings(bus, partition, firstMention(partition), hashes)),
      );
    },
    reading: (readings) => store.readings.put(readings),
    async incident(incidents) {
      await bus.publish(
        topics.incidents,
        incidents.map((incident) => {
          const partition = bus.partitionOf(incident.watchId);
          // Before every signal: all of them are still to be decided on.
          return { key: incident.id, partition, value: { incident, position: { partition, offset: -1 } } };
        }),
      );
      await store.incidents.put(incidents);
    },
    correction: (corrections) => store.corrections.put(corrections),
    async detector(states) {
      for (const { watchId, state } of states) {
        const partition = bus.partitionOf(watchId);
        detectors.add(partition);
        await saveStates(bus, 'detect', partition, firstEvidence(partition), [[watchId, state]]);
      }
    },
    cursor: (cursors) => bus.publish(topics.cursors, cursors.map((value) => ({ key: value.sourceId, value }))), // prettier-ignore
    signal: (signals) =>
      bus.publish(
        topics.signals,
        signals.map((value) => ({
          key: value.kind === 'reading' ? value.reading.watchId : value.command.watchId,
          value,
        })),
      ),
    async token(tokens) {
      for (const token of tokens) await store.tokens.put(token);
    },
    access: (entries) => store.access.append(entries),
    async change(changes) {
      for (const one of changes) {
        const change = await repeated(store, one.change);
        if (!change) continue;
        latest.set(`${change.kind}/${change.id}`, change);
        if (one.published) published.push(change);
      }
    },
  };

  return {
    async put(group: readonly Entry[]): Promise<void> {
      const [first] = group;
      if (first)
        await (put[first.part] as (records: readonly unknown[]) => Promise<unknown>)(group.map(({ record }) => record));
    },
    /** Markers and settings, without which a stage would begin with nothing known. */
    async end(): Promise<void> {
      for (const partition of detectors) await saveSnapshots(bus, 'detect', partition, firstEvidence(partition), []);
      // Here and not by the control service: whichever process starts first must know the watches its states belong to.
      await bus.publish(topics.settings, Array.from(latest, ([key, value]) => ({ key, value }))); // prettier-ignore
      await store.settings.published(published);
    },
  };
}

/** The change made again; its version is the same where the history begins at the first. */
async function repeated(store: Store, change: SettingsChange): Promise<SettingsChange | undefined> {
  const { kind, id, document, by, at, why } = change;
  const known = settingsKinds.find((one) => one === kind);
  if (!known) throw new CodedError('FILE_INVALID', `${kind} is no kind of settings`);
  const note = { by, at, ...(why === undefined ? {} : { why }) };
  if (document !== null) return store.settings.put(known, document as SettingsDocument, undefined, note);
  try {
    return await store.settings.remove(known, id, undefined, note);
  } catch (error) {
    // What was removed before the history begins.
    if (codeOf(error) === 'NOT_FOUND') return undefined;
    throw error;
  }
}

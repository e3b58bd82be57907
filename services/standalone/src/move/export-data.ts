// Everything of an installation that must survive a move, into one file. What stays behind can be had again: health, metrics,
// and what the bus keeps of the past beyond what the store knows.
import { topics, settingsKinds, type Reading, type Signal } from '@sturmwarte/contracts';
import { loadSnapshots, type Bus } from '@sturmwarte/bus';
import { withoutOrigins } from '@sturmwarte/detection';
import { withholdQuotes, type Page, type PageRequest, type Store } from '@sturmwarte/store';
import { LOCAL_TOKEN } from '../service-process.ts';
import { comeToRest } from './come-to-rest.ts';
import { withGround, type MoveOptions } from './ground.ts';
import { createMoveFile, type Counts, type MoveWriter } from './move-file.ts';

const AT_ONCE = 1_000;
/** What one document kind's history and the access log give at most: an engine answers no more in one piece. */
const MOST_LISTED = 10_000;

/** Rejects with DATA_IN_USE where services run; with FILE_INVALID where the file exists. */
export function exportData(options: MoveOptions, file: string, say: (line: string) => void): Promise<Counts> {
  const { config, clock } = options;
  return withGround(options, async (ground) => {
    const from = {
      bus: config.kafka ? 'kafka' : 'embedded',
      store: config.elasticsearch ? 'elasticsearch' : 'embedded',
    };
    const output = await createMoveFile(file, { from, at: new Date(clock.now()).toISOString() });
    try {
      await comeToRest(options, ground, say);
      const { salt, linkSecret } = options.folder.secrets;
      await output.write('secrets', { salt, linkSecret });
      await writeAll(ground, output);
      const counts = await output.end();
      const detail = JSON.stringify(counts);
      await ground.store.access.append([{ at: clock.now(), by: 'command line', action: 'move.export', detail }]);
      return counts;
    } catch (error) {
      await output.abandon();
      throw error;
    }
  });
}

async function writeAll(
  { bus, store }: { readonly bus: Bus; readonly store: Store },
  output: MoveWriter,
): Promise<void> {
  const erased = await writeErasures(bus, output);
  // Takes nothing: what has just been archived can be searched after it.
  await store.mentions.prune({ textsBefore: 0, allBefore: 0 });
  for await (const scored of mentionsOf(store)) await output.write('mention', scored);
  for await (const reading of allOf((page) => store.readings.all(page))) await output.write('reading', reading);
  await writeIncidents(bus, output, erased);
  for await (const each of allOf((page) => store.corrections.list(page))) await output.write('correction', each);
  await writeDetectors(bus, output);
  await writeCursors(bus, output);
  await writeSignals(bus, output, erased);
  for (const token of await store.tokens.list()) if (token.id !== LOCAL_TOKEN) await output.write('token', token);
  for (const entry of [...(await store.access.list(MOST_LISTED))].reverse()) await output.write('access', entry);
  await writeSettings(store, output);
}

/** By author, until when they are not quoted: a bus that cannot be rewritten still quotes them. */
type Erased = ReadonlyMap<string, number>;

async function writeErasures(bus: Bus, output: MoveWriter): Promise<Erased> {
  const erased = new Map<string, number>();
  for await (const { value } of recordsOf(bus, topics.erasures)) {
    if (value === null) continue;
    erased.set(value.author, Math.max(value.at, erased.get(value.author) ?? 0));
    await output.write('erasure', value);
  }
  return erased;
}

/** Of each incident the last version, with its outbox, as alerting has written it down. */
async function writeIncidents(bus: Bus, output: MoveWriter, erased: Erased): Promise<void> {
  const last = new Map<string, number>();
  for await (const { key, offset } of recordsOf(bus, topics.incidents)) last.set(key, offset);
  for await (const { key, offset, value } of recordsOf(bus, topics.incidents)) {
    if (value === null || last.get(key) !== offset) continue;
    const { incident } = value;
    await output.write('incident', { ...incident, reading: withoutErased(incident.reading, erased) });
  }
}

async function writeDetectors(bus: Bus, output: MoveWriter): Promise<void> {
  for (let partition = 0; partition < bus.partitions; partition++) {
    const { states } = await loadSnapshots(bus, 'detect', partition);
    for (const [watchId, { state }] of states)
      await output.write('detector', { watchId, state: withoutOrigins(state) });
  }
}

async function writeCursors(bus: Bus, output: MoveWriter): Promise<void> {
  const cursors = new Map<string, Parameters<typeof output.write<'cursor'>>[1] | null>();
  for await (const { key, value } of recordsOf(bus, topics.cursors)) cursors.set(key, value);
  for (const cursor of cursors.values()) if (cursor) await output.write('cursor', cursor);
}

/** Readings and commands no incident speaks of yet, as alerting finds out at a restart. */
async function writeSignals(bus: Bus, output: MoveWriter, erased: Erased): Promise<void> {
  const decided = (await bus.standing(topics.signals, 'alerting')).map(({ position }) => position);
  for await (const { value } of recordsOf(bus, topics.incidents)) {
    if (value === null) continue;
    const { partition, offset } = value.position;
    decided[partition] = Math.max(decided[partition] ?? 0, offset + 1);
  }
  for (const [partition, from] of decided.entries()) {
    for await (const records of bus.read(topics.signals, partition, from)) {
      for (const { value } of records) if (value !== null) await output.write('signal', cleaned(value, erased));
    }
  }
}

async function writeSettings(store: Store, output: MoveWriter): Promise<void> {
  const nameOf = ({ kind, id, version }: { kind: string; id: string; version: number }) => `${kind}/${id}/${version}`;
  const unpublished = new Set((await store.settings.unpublished()).map(nameOf));
  for (const kind of settingsKinds) {
    const history = await store.settings.history({ kind }, MOST_LISTED);
    for (const change of [...history].sort((a, b) => a.version - b.version))
      await output.write('change', { change, published: !unpublished.has(nameOf(change)) });
  }
}

async function* mentionsOf(store: Store) {
  let after: string | undefined;
  do {
    const page = await store.mentions.search(
      {},
      { limit: AT_ONCE, order: 'oldest', ...(after === undefined ? {} : { after }) },
    );
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

async function* allOf<T>(pageOf: (page: PageRequest) => Promise<Page<T>>) {
  let after: string | undefined;
  do {
    const page = await pageOf({ limit: AT_ONCE, ...(after === undefined ? {} : { after }) });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

async function* recordsOf<T>(bus: Bus, topic: Parameters<typeof bus.read<T>>[0]) {
  for (let partition = 0; partition < bus.partitions; partition++)
    for await (const records of bus.read(topic, partition, 0, { invalid: 'reject' })) yield* records;
}

function cleaned(signal: Signal, erased: Erased): Signal {
  return signal.kind === 'reading' ? { ...signal, reading: withoutErased(signal.reading, erased) } : signal;
}

function withoutErased(reading: Reading, erased: Erased): Reading {
  return withholdQuotes(
    reading,
    ({ author, publishedAt }) => author !== undefined && publishedAt <= (erased.get(author) ?? -1),
  );
}

// The file an installation moves in: a header, then a record a line, then how many of each there were. It says nothing of
// either side's partitions and positions, because they mean nothing on the other.
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  check, Correction, Cursor, Erasure, Incident, Instant, oneOf, Reading, ScoredMention, SettingsChange, Signal, Type, type Static,
} from '@sturmwarte/contracts'; // prettier-ignore
import { CodedError, codeOf, messageOf } from '@sturmwarte/runtime';
import { roles } from '@sturmwarte/store';
import { linesOf } from '../commands/lines.ts';

/** What a file of this kind begins with. */
const KIND = 'sturmwarte-export';
const VERSION = 1;

export const Header = Type.Object({
  kind: Type.Literal(KIND),
  version: Type.Literal(VERSION),
  /** Engines it comes from, for people. */
  from: Type.Object({ bus: Type.String(), store: Type.String() }),
  at: Type.String(),
});
export type Header = Static<typeof Header>;

/** What moves, in the order it is written and put in. Settings last: without them nothing works on what is half there. */
const schemas = {
  secrets: Type.Object({ salt: Type.String({ minLength: 32 }), linkSecret: Type.String({ minLength: 32 }) }),
  erasure: Erasure,
  mention: ScoredMention,
  reading: Reading,
  incident: Incident,
  correction: Correction,
  /** What the detector of a watch knows, without where it knows it from. */
  detector: Type.Object({ watchId: Type.String(), state: Type.Unknown() }),
  cursor: Cursor,
  /** Read or sent, and not yet decided on. */
  signal: Signal,
  token: Type.Object({
    id: Type.String(),
    name: Type.String(),
    role: oneOf(...roles),
    hash: Type.String(),
    createdAt: Instant,
    expiresAt: Type.Optional(Instant),
    lastUsedAt: Type.Optional(Instant),
  }),
  access: Type.Object({ at: Instant, by: Type.String(), action: Type.String(), detail: Type.String() }),
  /** `published`: the services know of it. */
  change: Type.Object({ change: SettingsChange, published: Type.Boolean() }),
} as const;

export type Part = keyof typeof schemas;
export type PartRecord<P extends Part> = Static<(typeof schemas)[P]>;
export type Entry = { readonly [P in Part]: { readonly part: P; readonly record: PartRecord<P> } }[Part];
export type Counts = Readonly<Partial<Record<Part, number>>>;

const parts = Object.keys(schemas) as Part[];

export interface MoveWriter {
  write<P extends Part>(part: P, record: PartRecord<P>): Promise<void>;
  /** Makes the file durable under its name; resolves to how many of each it holds. */
  end(): Promise<Counts>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** For its owner's eyes alone; compressed where the name ends in `.gz`. Rejects with FILE_INVALID where there is such a file. */
export async function createMoveFile(file: string, header: Omit<Header, 'kind' | 'version'>): Promise<MoveWriter> {
  const partial = `${file}.part`;
  await refuseExisting(file);
  await rm(partial, { force: true });
  const output = createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true });
  const written = finished(output);
  // Looked at by whoever writes next.
  written.catch(() => undefined);
  const zip = file.endsWith('.gz') ? createGzip() : undefined;
  zip?.pipe(output);
  const target = zip ?? output;
  const counts: Partial<Record<Part, number>> = {};
  const line = async (value: object): Promise<void> => {
    if (!target.write(`${JSON.stringify(value)}\n`)) await Promise.race([once(target, 'drain'), written]);
  };
  await line({ kind: KIND, version: VERSION, ...header } satisfies Header);
  return {
    async write(part, record) {
      counts[part] = (counts[part] ?? 0) + 1;
      await line({ part, record });
    },
    async end() {
      await line({ end: counts });
      target.end();
      await written;
      await rename(partial, file);
      return counts;
    },
    async abandon() {
      target.destroy();
      output.destroy();
      await rm(partial, { force: true });
    },
  };
}

async function refuseExisting(file: string): Promise<void> {
  try {
    await (await open(file)).close();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  throw new CodedError('FILE_INVALID', `${file} exists already`);
}

/** The header of such a file; undefined where it is another one, e.g. of mentions. */
export async function headerOf(file: string): Promise<Header | undefined> {
  for await (const line of linesOf(file)) {
    const value = parse(line);
    if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND) return undefined;
    const checked = check(Header, value);
    if (checked.ok) return checked.value;
    throw new CodedError('FILE_INVALID', `${file} was written by another version, which this one cannot read`);
  }
  return undefined;
}

/** Reads it to its end without doing anything: nothing is put in of a file that is cut short. Rejects with FILE_INVALID. */
export async function checkMoveFile(file: string): Promise<Counts> {
  const counts: Partial<Record<Part, number>> = {};
  for await (const { part } of entriesOf(file)) counts[part] = (counts[part] ?? 0) + 1;
  return counts;
}

/** Records in the order they were written. Rejects with FILE_INVALID, naming the line, and where the end is missing. */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  let number = 0;
  let place = 0;
  let ended = false;
  const counts: Partial<Record<Part, number>> = {};
  const invalid = (why: string) => new CodedError('FILE_INVALID', `${file}, line ${number}: ${why}`);
  try {
    for await (const line of linesOf(file)) {
      number++;
      if (number === 1) continue;
      const value = parse(line);
      if (ended || typeof value !== 'object' || value === null) throw invalid('is no record');
      if ('end' in value) {
        if (JSON.stringify(value.end) !== JSON.stringify(counts)) throw invalid('counts other records than there are');
        ended = true;
        continue;
      }
      const entry = toEntry(value, invalid);
      const now = parts.indexOf(entry.part);
      if (now < place) throw invalid(`${entry.part} is out of order`);
      place = now;
      counts[entry.part] = (counts[entry.part] ?? 0) + 1;
      yield entry;
    }
  } catch (error) {
    if (codeOf(error)?.startsWith('Z_') !== true) throw error;
    throw new CodedError('FILE_INVALID', `${file} is cut short or damaged: ${messageOf(error)}`, { cause: error });
  }
  if (!ended) throw new CodedError('FILE_INVALID', `${file} is cut short: its last line is missing`);
}

function toEntry(value: object, invalid: (why: string) => CodedError): Entry {
  const part = 'part' in value ? parts.find((one) => one === value.part) : undefined;
  if (!part || !('record' in value)) throw invalid('is no record of this version');
  const checked = check(schemas[part], value.record);
  if (!checked.ok) throw invalid(`${part}${checked.faults[0]?.path ?? ''} ${checked.faults[0]?.message ?? ''}`);
  return { part, record: checked.value } as Entry;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

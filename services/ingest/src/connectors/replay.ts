// A file of mentions played again: as it was recorded, or as if it began now, at a speed of choice.
import { createReadStream } from 'node:fs';
import { check, oneOf, Type, type Static } from '@sturmwarte/contracts';
import { CodedError, codeOf, messageOf } from '@sturmwarte/runtime';
import { defineConnector, type Connector, type Session } from '../connector.ts';
import { fromFileRecord } from '../file-record.ts';
import { linesOf, type Line } from '../lines.ts';

/** Mentions due at the same time travel together, up to this many. */
const MAX_BATCH = 500;

const Options = Type.Object(
  {
    /** JSON lines of mention input; `ts` and `lang` are understood as well. */
    file: Type.String({ minLength: 1, maxLength: 4_000 }),
    /** `recorded` keeps times and ids; `now` moves the first mention to now and makes ids its own, so that it can be played again. */
    mode: oneOf('recorded', 'now'),
    /** Gaps shrink by this factor. Absent: 1 for `now`, as fast as possible for `recorded`. */
    speed: Type.Optional(Type.Number({ minimum: 1, maximum: 10_000 })),
    /** Begins again at the end; only for `now`. */
    loop: Type.Optional(Type.Boolean()),
    /** For lines that name no source. */
    source: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' })),
  },
  { additionalProperties: false },
);
type Options = Static<typeof Options>;

const Cursor = Type.Object({
  /** Lines of this pass that are done. */
  line: Type.Integer({ minimum: 0 }),
  /** When this pass began, and the time of its first mention; milliseconds. */
  startedAt: Type.Integer(),
  firstAt: Type.Union([Type.Integer(), Type.Null()]),
  done: Type.Boolean(),
});
type Cursor = Static<typeof Cursor>;

export const replay = defineConnector({
  kind: 'replay',
  title: 'A file of mentions, as recorded or shifted to now, at 1 to 10,000 times its speed',
  options: Options,
  defaultIntervalSeconds: 1,
  refine: ({ mode, loop }) =>
    loop && mode === 'recorded'
      ? [{ path: '/loop', message: 'would repeat the same mentions; it needs mode "now"', allowed: 'false' }]
      : [],
  create: (options): Connector => ({
    async run(session) {
      const stopped = () => session.signal.aborted;
      let cursor = cursorOf(session.cursor) ?? fresh(session.clock.now());
      while (!stopped() && !cursor.done) {
        cursor = await playOnce(options, session, cursor);
        if (stopped()) return;
        cursor = options.loop ? fresh(Math.max(session.clock.now(), cursor.startedAt + 1)) : { ...cursor, done: true };
        await session.emit([], cursor);
      }
    },
  }),
});

/** Plays from the cursor to the end of the file or until aborted; returns the last durable cursor. */
async function playOnce(options: Options, session: Session, from: Cursor): Promise<Cursor> {
  const { clock, signal } = session;
  const stopped = () => signal.aborted;
  let cursor = from;
  let durable = from;
  let pending: unknown[] = [];
  const flush = async () => {
    if (cursor === durable) return;
    await session.emit(pending, cursor);
    pending = [];
    durable = cursor;
  };

  for await (const { text, number } of fileLines(options.file)) {
    if (stopped()) return durable;
    if (number <= from.line) continue;
    const entry = read(text, options);
    const firstAt = cursor.firstAt ?? entry.at ?? null;
    const dueAt = entry.at === undefined ? clock.now() : due(entry.at, options, { ...cursor, firstAt });
    const wait = dueAt - clock.now();
    if (wait > 0 || pending.length >= MAX_BATCH) await flush();
    if (wait > 0) await clock.sleep(wait, signal);
    if (stopped()) return durable;
    pending.push(options.mode === 'now' ? shifted(entry, dueAt, cursor.startedAt) : entry.input);
    cursor = { ...cursor, line: number, firstAt };
  }
  await flush();
  return cursor;
}

interface Entry {
  readonly input: unknown;
  /** undefined where the line has no readable time; it is handed on all the same and rejected with the reason. */
  readonly at: number | undefined;
}

function read(text: string, { source }: Options): Entry {
  const input = fromFileRecord(parse(text), source);
  const publishedAt = isRecord(input) ? input['publishedAt'] : undefined;
  const at = typeof publishedAt === 'string' ? Date.parse(publishedAt) : publishedAt;
  return { input, at: typeof at === 'number' && Number.isFinite(at) ? Math.round(at) : undefined };
}

/** When a mention of the recorded time `at` is handed on, milliseconds. */
function due(at: number, { mode, speed }: Options, { startedAt, firstAt }: Cursor): number {
  const factor = speed ?? (mode === 'now' ? 1 : Infinity);
  return Math.round(startedAt + (at - (firstAt ?? at)) / factor);
}

/** Ids of one pass are its own, references included, so that another pass is not taken for repetitions of this one. */
function shifted({ input, at }: Entry, dueAt: number, startedAt: number): unknown {
  if (!isRecord(input) || at === undefined) return input;
  const moved: Record<string, unknown> = { ...input, publishedAt: dueAt };
  for (const name of ['id', 'inReplyTo', 'repostOf']) {
    const id = input[name];
    if (typeof id === 'string') moved[name] = `${id}~${startedAt.toString(36)}`;
  }
  return moved;
}

async function* fileLines(file: string): AsyncGenerator<Line> {
  const parts: AsyncIterable<string> = createReadStream(file, 'utf8');
  try {
    yield* linesOf(parts);
  } catch (error) {
    throw new CodedError('NOT_FOUND', `the file cannot be read: ${codeOf(error) ?? messageOf(error)}`, {
      cause: error,
    });
  }
}

function cursorOf(value: unknown): Cursor | undefined {
  const checked = check(Cursor, value);
  return checked.ok ? checked.value : undefined;
}

function fresh(startedAt: number): Cursor {
  return { line: 0, startedAt, firstAt: null, done: false };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

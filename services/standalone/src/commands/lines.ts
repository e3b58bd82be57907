// Reading and writing a line at a time: commands work on streams of any length in constant memory.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Lines of a file or stream without their ends; rejects where the file cannot be read. */
export async function* linesOf(input: string | Readable): AsyncGenerator<string> {
  const stream = typeof input === 'string' ? createReadStream(input, { encoding: 'utf8' }) : input;
  if (typeof input === 'string') await once(stream, 'open');
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  try {
    yield* lines;
  } finally {
    lines.close();
    stream.destroy();
  }
}

/** Writes JSON lines, and waits where the reader is slower. */
export function jsonWriter(output: Writable): (value: unknown) => Promise<void> {
  return async (value) => {
    if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
  };
}

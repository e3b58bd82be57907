// Reading and writing a line at a time: commands work on streams of any length in constant memory.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** How a gzip file begins, whatever it is called. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/** Lines of a file (compressed by gzip or not) or stream without their ends; rejects where the file cannot be read. */
export async function* linesOf(input: string | Readable): AsyncGenerator<string> {
  for await (const lines of batchesOfLines(input)) yield* lines;
}

/** The same lines, those together that came together: whoever works many at once need not wait for more to come. */
export async function* batchesOfLines(input: string | Readable): AsyncGenerator<readonly string[]> {
  const stream = typeof input === 'string' ? await streamOf(input) : input;
  try {
    // Not `readline`: it does not pass on that the file ends in the middle of what was compressed.
    let rest = '';
    for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) yield lines.map(withoutReturn);
    }
    if (rest !== '') yield [withoutReturn(rest)];
  } finally {
    stream.destroy();
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

async function streamOf(file: string): Promise<Readable> {
  const handle = await open(file);
  const first = Buffer.alloc(GZIP.length);
  try {
    await handle.read(first, 0, GZIP.length, 0);
  } finally {
    await handle.close();
  }
  const stream = createReadStream(file);
  if (!first.equals(GZIP)) return stream;
  const unzipped = createGunzip();
  stream.on('error', (error) => unzipped.destroy(error)).pipe(unzipped);
  return unzipped;
}

/** Writes JSON lines, and waits where the reader is slower. */
export function jsonWriter(output: Writable): (value: unknown) => Promise<void> {
  return async (value) => {
    if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
  };
}

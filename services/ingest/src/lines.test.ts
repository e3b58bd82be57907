import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from './lines.ts';

async function collect(parts: readonly string[]) {
  const lines = [];
  for await (const line of linesOf(pieces(parts))) lines.push(line);
  return lines;
}

async function* pieces(parts: readonly string[]) {
  yield* parts;
}

describe('linesOf', () => {
  it('numbers lines as an editor does and leaves blank ones out', async () => {
    expect(await collect(['a\n\n b', 'c\r\n', '  \n', 'd'])).toEqual([
      { text: 'a', number: 1 },
      { text: ' bc\r', number: 3 },
      { text: 'd', number: 5 },
    ]);
  });

  it('gives the same lines however the text is cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', ' '), { maxLength: 30 }).map((chars) => chars.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (whole, size) => {
        const parts = Array.from({ length: Math.ceil(whole.length / size) }, (_, k) =>
          whole.slice(k * size, k * size + size),
        );
        expect(await collect(parts)).toEqual(await collect([whole]));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { encodeTexts, type Encoder } from './encode-texts.ts';

const FIRST = 101;
const LAST = 102;
/** A token a letter, between the marks many models expect; it has no number for `?`. */
const letters: Encoder = {
  encode: (text) => ({
    ids: [FIRST, ...Array.from(text, (letter) => (letter === '?' ? undefined : letter.charCodeAt(0))), LAST],
  }),
};
const A = 97;

const rowsOf = ({ rows, width, ids, mask }: ReturnType<typeof encodeTexts>) =>
  Array.from({ length: rows }, (_, row) =>
    [ids, mask].map((values) => [...values.slice(row * width, (row + 1) * width)].map(Number)),
  );

describe('the texts of a batch', () => {
  it('are filled up to the longest, and the mask says with what', () => {
    expect(rowsOf(encodeTexts(['a', 'aaa'], letters, { padId: 7, maxTokens: 10 }))).toEqual([
      [
        [FIRST, A, LAST, 7, 7],
        [1, 1, 1, 0, 0],
      ],
      [
        [FIRST, A, A, A, LAST],
        [1, 1, 1, 1, 1],
      ],
    ]);
  });

  it('are cut before the mark that ends them', () => {
    const [row] = rowsOf(encodeTexts(['a'.repeat(1_000)], letters, { padId: 0, maxTokens: 4 }));
    expect(row?.[0]).toEqual([FIRST, A, A, LAST]);
  });

  it('are cut at the end where no mark ends them', () => {
    const bare: Encoder = { encode: (text) => ({ ids: Array.from(text, (letter) => letter.charCodeAt(0)) }) };
    expect(encodeTexts(['abcdef'], bare, { padId: 0, maxTokens: 4 }).width).toBe(4);
    expect(rowsOf(encodeTexts(['', 'a'], bare, { padId: 9, maxTokens: 4 }))).toEqual([
      [[9], [1]],
      [[A], [1]],
    ]);
  });

  it('leave out what the tokenizer has no number for', () => {
    expect(rowsOf(encodeTexts(['a?a'], letters, { padId: 0, maxTokens: 9 }))[0]?.[0]).toEqual([FIRST, A, A, LAST]);
  });
});

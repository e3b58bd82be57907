import { describe, expect, it } from '@jest/globals';
import type { DecidingWord } from './records.ts';
import { segmentsOf } from './segments.ts';

const word = (from: number, to: number, kind: DecidingWord['kind'] = 'blame'): DecidingWord => ({
  part: 'text', from, to, kind,
}); // prettier-ignore

describe('segmentsOf', () => {
  it('gives the text back whole, the words that decided by themselves and in their order', () => {
    const praise = word(17, 20, 'praise');
    const blame = word(4, 8);
    expect(segmentsOf('Der Mist, früher gut', [praise, blame])).toEqual([
      { text: 'Der ' },
      { text: 'Mist', word: blame },
      { text: ', früher ' },
      { text: 'gut', word: praise },
    ]);
  });

  it('marks the heavier of two that overlap', () => {
    const insult = word(0, 6, 'insult');
    expect(segmentsOf('Idiot!', [insult, word(0, 5)])).toEqual([{ text: 'Idiot!', word: insult }]);
  });

  it('marks nothing that does not lie within the text', () => {
    expect(segmentsOf('kurz', [word(2, 9), word(-1, 2), word(3, 3)])).toEqual([{ text: 'kurz' }]);
    expect(segmentsOf('', [word(0, 4)])).toEqual([]);
  });
});

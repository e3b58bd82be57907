import { describe, expect, it } from '@jest/globals';
import { createHashtagSplitter } from './hashtags.ts';

const split = createHashtagSplitter(['Boykott -2', 'arse -2', 'bah -1', 'Chaos -2'], ['never again']);
const wordsOf = (hashtag: string) => split(hashtag.toLowerCase(), `#${hashtag}`);

describe('the words of a hashtag', () => {
  it('are told by its capitals', () => {
    expect(wordsOf('NieWiederNordlicht')).toEqual(['nie', 'wieder', 'nordlicht']);
  });
  it('are told by the words of the lists, a name before or behind them', () => {
    expect(wordsOf('neveragain')).toEqual(['never', 'again']);
    expect(wordsOf('boykottnordlicht')).toEqual(['boykott', 'nordlicht']);
    expect(wordsOf('nordlichtchaos')).toEqual(['nordlicht', 'chaos']);
  });
  it('are not looked for in a name that merely begins like a listed word', () => {
    expect(wordsOf('Arsenal')).toEqual(['arsenal']);
    expect(wordsOf('bahrain')).toEqual(['bahrain']);
  });
});

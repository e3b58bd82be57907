import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, wordsOf } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Über Öl und Ähre', 'ueber oel und aehre'],
    ['u\u0308ber', 'ueber'],
    ['Café Señor Łódź', 'cafe senor łodz'],
    ['ﬁx ２０２６', 'fix 2026'],
    ['İstanbul', 'istanbul'],
    ['한국어', '한국어'],
  ])('turns %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('makes no difference between composed and decomposed letters, nor between cases', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'a ä ö ü ß Ä Ö Ü ẞ é È ñ ç ş ğ å ø æ'.split(' '), ' '),
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        expect(words.flatMap(wordsOf)).toEqual(words);
      }),
    );
  });
});

describe('wordsOf', () => {
  it('parts at everything but letters and digits', () => {
    expect(wordsOf('#Kaffee-Skandal: „nie wieder“ (3x)! @nordlicht_kaffee')).toEqual([
      'kaffee', 'skandal', 'nie', 'wieder', '3x', 'nordlicht', 'kaffee',
    ]); // prettier-ignore
    expect(wordsOf('😡 … \ud83d')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { plainText, shorten, unlink, webAddress } from './plain-text.ts';

describe('plain text', () => {
  it('is one line without control, bidirectional or invisible characters, whatever a stranger wrote', () => {
    fc.assert(
      fc.property(anyText(), (words) => {
        const plain = plainText(words);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]/u);
        expect(plain).toBe(plain.trim());
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });

  it('keeps umlauts, emoji made of several characters, and writing from right to left', () => {
    for (const words of ['Möwen über Kiel', '👩‍💻🏴‍☠️', 'قهوة سيئة']) expect(plainText(words)).toBe(words);
  });

  it('cuts towers of combining marks and lone surrogates', () => {
    expect(plainText('Kaffee\u0301\u0302\u0303\u0304\u0305\uD800!')).toBe('Kaffee\u0301\u0302\u0303\uFFFD!');
  });

  it('is shortened between characters, never inside one', () => {
    expect(shorten('☕☕😡😡', 3)).toBe('☕☕…');
    expect(shorten('kurz', 4)).toBe('kurz');
  });

  it('names the host of an address instead of showing what would become a link', () => {
    const named = unlink('Hier https://evil.example/a?b=c und www.boese.example, mehr', (host) => `[${host}]`);
    expect(named).toBe('Hier [evil.example] und [www.boese.example], mehr');
  });
});

describe('a web address', () => {
  it('is http or https without a login', () => {
    expect(webAddress('https://norden.example/a b')).toBe('https://norden.example/a%20b');
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://bank.example@evil.example/',
      '//x',
      '',
      undefined,
    ]) {
      expect(webAddress(address)).toBeUndefined();
    }
  });
});

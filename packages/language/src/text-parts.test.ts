import { describe, expect, it } from '@jest/globals';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { analyse, excerptOf, fold, linksOf, termsOf } from './index.ts';

describe('fold', () => {
  it('makes one spelling of many', () => {
    for (const word of ['Ärger', 'AERGER', 'aerger', 'A\u0308rger']) expect(fold(word)).toBe('aerger');
    for (const word of ['Straße', 'STRASSE', 'Strasse']) expect(fold(word)).toBe('strasse');
    expect(fold('Café')).toBe('cafe');
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('analyse', () => {
  it('cuts a post into its parts', () => {
    const { tokens } = analyse(
      "Hey @nordlicht@kiel.example, schon 3 Std. #KaffeeChaos :-( 😡 https://a.example/x?y=1 don't",
    );
    expect(tokens.filter(({ kind }) => kind !== 'mark').map(({ kind, folded }) => [kind, folded])).toEqual([
      ['word', 'hey'],
      ['account', 'nordlicht@kiel.example'],
      ['word', 'schon'],
      ['number', '3'],
      ['word', 'std'],
      ['hashtag', 'kaffeechaos'],
      ['emoticon', ':-('],
      ['emoji', '😡'],
      ['link', 'https://a.example/x?y=1'],
      ['word', "don't"],
    ]);
  });
  it('puts a break between title and text', () => {
    expect(analyse('Text', 'Titel').tokens.map(({ kind }) => kind)).toEqual(['word', 'break', 'word']);
  });
  it('sees through soft hyphens and zero-width spaces', () => {
    expect(analyse('Bahn\u00ADhof Kaf\u200Bfee').tokens.map(({ folded }) => folded)).toEqual(['bahnhof', 'kaffee']);
  });
});

describe('termsOf', () => {
  it('keeps content words as written, in lower case and once', () => {
    expect(termsOf('Die Verspätung der Lieferung: Verspätung, Verspätung! @nordlicht 12 #KaffeeChaos https://a.example', 'de')).toEqual([
      'verspätung', 'lieferung', '#kaffeechaos',
    ]); // prettier-ignore
  });
  it('knows that a word without content in one language has content in another', () => {
    expect(termsOf('war and peace', 'en')).toContain('war');
    expect(termsOf('das war gut', 'de')).not.toContain('war');
  });
  it('gives no more than asked for, each within the length evidence allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(12), (text, limit) => {
        const terms = termsOf(text, 'und', limit);
        expect(terms.length).toBeLessThanOrEqual(limit);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.every((term) => term.length > 0 && term.length <= 60)).toBe(true);
      }),
    );
  });
});

describe('linksOf', () => {
  it('names what ties critics to each other', () => {
    expect(
      linksOf({ text: '#Kaffeechaos siehe https://www.Zeitung.example/a/b/?utm_source=x&id=7#top.', inReplyTo: 'mastodon:1', repostOf: 'mastodon:2' }),
    ).toEqual(['re:mastodon:2', 're:mastodon:1', '#kaffeechaos', 'link:zeitung.example/a/b?id=7']); // prettier-ignore
  });
  it('takes two spellings of a link for one', () => {
    const text = 'http://zeitung.example/a?fbclid=1 (https://www.zeitung.example/a/), www.zeitung.example/a';
    expect(linksOf({ text })).toEqual(['link:zeitung.example/a']);
  });
  it('leaves out what is not an address', () => {
    expect(linksOf({ text: 'https://:x http://[' })).toEqual([]);
  });
  it('stays within what evidence allows', () => {
    const text = Array.from({ length: 20 }, (_, n) => `#tag${n} https://a.example/${'x'.repeat(300)}${n}`).join(' ');
    const links = linksOf({ text });
    expect(links).toHaveLength(8);
    expect(links.every((link) => link.length <= 200)).toBe(true);
  });
});

describe('excerptOf', () => {
  it('leaves a short text as it is, in one line', () => {
    expect(excerptOf(' Ein\n kurzer\u0007 Text ')).toBe('Ein kurzer Text');
  });
  it('cuts at a word', () => {
    expect(excerptOf('Der Kaffee schmeckt nach nichts, seit Wochen', 30)).toBe('Der Kaffee schmeckt nach…');
  });
  it('does not tear a picture apart', () => {
    expect(excerptOf('aaaa😡😡', 6)).toBe('aaaa…');
    expect(excerptOf('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15)).toBe('👩‍👩‍👧‍👦…');
  });
  it('is never longer than asked for and always well formed', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const excerpt = excerptOf(text, max);
        expect(excerpt.length).toBeLessThanOrEqual(max);
        expect(excerpt).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});

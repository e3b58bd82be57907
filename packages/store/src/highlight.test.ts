import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './fold.ts';
import { highlightsOf } from './highlight.ts';

const marked = (text: string, query: string) =>
  highlightsOf(text, query)
    .toReversed()
    .reduce((it, { from, to }) => `${it.slice(0, from)}[${it.slice(from, to)}]${it.slice(to)}`, text);

describe('highlightsOf', () => {
  it.each([
    ['Große Aufregung in der STRASSE', 'straße', 'Große Aufregung in der [STRASSE]'],
    ['Frau Müller lobt mu\u0308ller', 'Mueller', 'Frau [Müller] lobt [mu\u0308ller]'],
    ['Nie wieder Kaffee. Nie!', '"nie wieder"', '[Nie wieder] Kaffee. Nie!'],
    ['Nie wieder Kaffee', 'nie "nie wieder kaffee" kaffee', '[Nie wieder Kaffee]'],
    ['#Kaffeeskandal, Kaffee', 'kaffeesk*', '#[Kaffeeskandal], Kaffee'],
    ['der Co-Op-Laden', 'co-op*', 'der [Co-Op]-Laden'],
    ['Kaffee und Tee', 'kaffee -tee', '[Kaffee] und Tee'],
    ['Kaffee und Tee', '-tee', 'Kaffee und Tee'],
    ['😡 Nordlicht™ 😡', 'nordlichttm', '😡 [Nordlicht™] 😡'],
    ['Nordlicht', '', 'Nordlicht'],
    ['', 'nordlicht', ''],
  ])('marks in %j for %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('marks something for every word of a text, whatever it is written in, and nothing twice', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 1 }),
        fc.constantFrom('a', 'ä', 'ß', ' ', '\u0308', 'ﷺ', '™', '㌀', '½', '-'),
      ),
      maxLength: 15,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const words = wordsOf(text);
        for (const word of words) expect(highlightsOf(text, word)).not.toEqual([]);
        const all = highlightsOf(text, words.join(' '));
        const rest = all.map(({ from, to }) => text.slice(from, to)).join(' ');
        expect(wordsOf(rest)).toEqual(words);
        all.slice(1).forEach(({ from }, place) => expect(from).toBeGreaterThanOrEqual(all[place]?.to ?? 0));
      }),
    );
  });
});

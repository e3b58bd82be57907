import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from './analysis.ts';
import { placesOf } from './places.ts';

const INVISIBLE = /[\u00AD\u200B\u200F]/g;
const pieces = fc.constantFrom(
  'Mist', 'a', 'aa', '\u00AD', '\u200B', '\u200F', ' ', '#fail', '😡', '@x', '!', '"', ':)', '\ud83d',
); // prettier-ignore
const texts = fc.array(pieces, { maxLength: 30 }).map((some) => some.join(''));

describe('placesOf', () => {
  it('gives places at which each token is read, invisible characters aside, one behind the other', () => {
    const property = fc.property(texts, texts, (text, title) => {
      const analysis = analyse(text, title);
      const places = placesOf(analysis);
      expect(places).toHaveLength(analysis.tokens.length);
      let before = { part: 'title', to: 0 };
      analysis.tokens.forEach(({ kind, raw }, index) => {
        const place = places[index];
        expect(place === undefined).toBe(kind === 'break');
        if (place === undefined) return;
        const { part, from, to } = place;
        expect((part === 'title' ? title : text).slice(from, to).replace(INVISIBLE, '')).toBe(raw);
        expect(from).toBeGreaterThanOrEqual(part === before.part ? before.to : 0);
        before = place;
      });
    });
    fc.assert(property);
  });

  it('says nothing of what lies beyond the length that is analysed', () => {
    const text = `${'x '.repeat(10_000)}Mist`;
    const analysis = analyse(text);
    const read = placesOf(analysis).map((place) => place && text.slice(place.from, place.to));
    expect(read).toEqual(analysis.tokens.map(({ raw }) => raw));
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { createWorld } from '../test/traffic.ts';
import { noEpisodes } from './episode.ts';
import { DAY, HOUR } from './grid.ts';
import { topTerms } from './top-terms.ts';
import { noTalk, UsualTalk } from './usual-talk.ts';

const MONDAY = Date.UTC(2026, 2, 2);
const words = (text: string) => text.split(' ');

/** What people say about a coffee roaster on any day … */
const ordinary = [
  'kaffee morgens lecker', 'kaffee laden hafen', 'kaffee röstung dunkel', 'kaffee teuer geworden', 'kaffee bohnen bestellt',
  'kaffee filter mühle', 'laden hafen geöffnet', 'kaffee heute kalt', 'kaffee bohnen frisch', 'kaffee wochenende hafen',
]; // prettier-ignore
/** … and what critics say in a storm. */
const angry = [
  'kaffee spülmittel geschmeckt', 'spülmittel kaffee skandal', 'kaffee spülmittel rückruf', 'rückruf kaffee spülmittel',
  'kaffee heute spülmittel', 'kaffee bohnen rückruf', 'kaffee skandal hafen', 'kaffee spülmittel krank',
]; // prettier-ignore

function usualTalk(texts: readonly string[], days = 3): UsualTalk {
  const talk = new UsualTalk();
  for (let day = 0; day < days; day++)
    texts.forEach((text, i) => {
      talk.learn(saying(text, `${day}-${i}`), MONDAY + day * DAY + i * HOUR);
    });
  return talk;
}

function saying(text: string, id: string): Evidence {
  const [one] = createWorld(1).burst(1, { from: MONDAY, to: MONDAY + 1 });
  if (!one) throw new Error('a burst of one is one mention');
  return { ...one, mention: { ...one.mention, id: `push:${id}` }, terms: words(text) };
}

describe('what a storm is about', () => {
  it('is what critics say more than is usual for the brand, not what is always said', () => {
    const usual = usualTalk(ordinary).before(MONDAY + 4 * DAY, noEpisodes);
    const told = topTerms(angry.map(words), usual, 4);
    expect(told[0]).toContain('spülmittel');
    expect(told.join(' ')).toContain('rückruf');
    expect(told).not.toContain('kaffee');
    expect(told).not.toContain('hafen');
    // Mere counts begin with the brand's own word.
    expect(topTerms(angry.map(words), noTalk, 4).join(' ')).toContain('kaffee');
  });

  it('is two words where most who say one say both', () => {
    const said = Array.from({ length: 6 }, (_, i) => ['verschwitzte', 'filialleiterin', `wort${i}`]);
    expect(topTerms([...said, ['anders']], noTalk, 3)).toEqual(['verschwitzte filialleiterin']);
  });

  it('is said by more than one, where anything is', () => {
    expect(topTerms([['spülmittel'], ['spülmittel'], ['einzelfall']], noTalk, 3)).toEqual(['spülmittel']);
    expect(topTerms([['einzelfall']], noTalk, 3)).toEqual(['einzelfall']);
    expect(topTerms([], noTalk, 3)).toEqual([]);
  });

  it('names nothing twice, at most as many as asked for, in any order of the voices', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 6 }).map((all) => [...new Set(all)]),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (said, most) => {
        const told = topTerms(said, noTalk, most);
        expect(told.length).toBeLessThanOrEqual(most);
        expect(new Set(told).size).toBe(told.length);
        expect(topTerms(said.toReversed(), noTalk, most)).toEqual(told);
      }),
    );
  });
});

describe('what is usually said', () => {
  it('is not learned from the day of a storm, nor of today', () => {
    const talk = usualTalk(ordinary);
    const storm = [{ from: MONDAY + DAY, to: MONDAY + DAY + HOUR }];
    const terms = (past: typeof storm, now: number) => talk.before(now, { open: null, past }).total;
    expect(terms([], MONDAY + DAY - 1)).toBe(0);
    expect(terms(storm, MONDAY + 3 * DAY)).toBe((terms([], MONDAY + 3 * DAY) * 2) / 3);
    const open = { openedAt: MONDAY + DAY + HOUR, hotAt: MONDAY + DAY + HOUR, paged: 3 };
    expect(talk.before(MONDAY + 3 * DAY, { open, past: [] }).total).toBe(terms([], MONDAY + DAY));
  });

  it('is the same in any order, and after it was saved', () => {
    const said = Array.from({ length: 60 }, (_, i) => saying(ordinary[i % ordinary.length] ?? '', `x${i}`));
    const learned = (order: readonly Evidence[]) => {
      const talk = new UsualTalk();
      for (const each of order) talk.learn(each, MONDAY + (Number(each.mention.id.slice(6)) % 3) * DAY);
      return talk.save();
    };
    const expected = learned(said);
    fc.assert(
      fc.property(fc.shuffledSubarray(said, { minLength: said.length }), (order) => {
        expect(new Map(learned(order))).toEqual(new Map(expected));
      }),
    );
    expect(new UsualTalk(expected).save()).toEqual(expected);
    expect(JSON.stringify(expected).length).toBeLessThan(2_000);
  });
});

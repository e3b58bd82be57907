import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { createWorld, HOUR, MINUTE, MONDAY } from '../test/traffic.ts';
import { hash22 } from './hash.ts';
import { Ties } from './ties.ts';

const BLOCK = 2 * HOUR;
const FIRST = MONDAY / BLOCK;
const [sample] = createWorld(1).burst(1, { from: MONDAY, to: MONDAY + 1 });
if (!sample) throw new Error('a burst of one is one mention');

interface Tied {
  readonly minute: number;
  readonly person: number;
  readonly link: string;
  readonly critical: boolean;
}

const tie = (ties: Ties, { minute, person, link, critical }: Tied) => {
  const evidence: Evidence = { ...sample, links: [link], critical };
  ties.add(evidence, MONDAY + minute * MINUTE, hash22(`person ${person}`));
};

/** Ties after all, and the blocks that were closed on the way. */
function after(all: readonly Tied[], between: (ties: Ties, closed: Map<number, number>) => Ties = (same) => same) {
  const closed = new Map<number, number>();
  let ties = new Ties(undefined, (block, net) => closed.set(block, net));
  for (const each of all) {
    tie(ties, each);
    ties = between(ties, closed);
  }
  return { ties, closed };
}

function tied(people: number, minutes: number) {
  return fc.record({
    minute: fc.nat(minutes - 1),
    person: fc.nat(people - 1),
    link: fc.constantFrom<string[]>('#spülkaffee', '#kaffee', 're:mastodon:1', 'link:kieler-bote.example/kaffee'),
    critical: fc.boolean(),
  });
}

describe('Ties', () => {
  it('are the same in whatever order two hours come, even after the next two have begun', () => {
    fc.assert(
      fc.property(fc.array(tied(40, 120), { maxLength: 80 }), fc.array(fc.nat()), fc.nat(), (all, order, turn) => {
        const shuffled = all
          .map((each, i) => ({ each, place: order[i] ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ each }) => each);
        const [one, other] = [after(all).ties, after(shuffled).ties];
        expect(other.strongest(MONDAY + 2 * HOUR - 1)).toEqual(one.strongest(MONDAY + 2 * HOUR - 1));
        expect(other.netOf(FIRST)).toBe(one.netOf(FIRST));
        const next: Tied = { minute: 200, person: 1, link: '#kaffee', critical: true };
        const early = after(shuffled.toSpliced(turn % (all.length + 1), 0, next)).ties;
        expect(early.netOf(FIRST)).toBe(one.netOf(FIRST));
      }),
    );
  });

  it('hold together in a block whom its quarters held together', () => {
    const critics = Array.from({ length: 40 }, (_, i): Tied => {
      return { minute: 3 * i, person: i, link: '#spülkaffee', critical: true };
    });
    const later: Tied = { minute: 300, person: 99, link: '#kaffee', critical: true };
    const { ties, closed } = after([...critics, ...critics, later]);
    expect(ties.netOf(FIRST + 2)).toBe(0);
    expect(closed.get(FIRST)).toBe(40);
  });

  it('are estimated within a third where a block has many, however late they come', () => {
    const critics = Array.from({ length: 4_000 }, (_, i): Tied => {
      return { minute: (i * 7) % 120, person: i, link: '#spülkaffee', critical: true };
    });
    const end: Tied = { minute: 235, person: 1, link: '#kaffee', critical: true };
    for (const all of [
      [...critics, end],
      [end, ...critics],
    ]) {
      const net = after(all).ties.netOf(FIRST);
      expect(Math.abs(net - 4_000) / 4_000).toBeLessThan(1 / 3);
    }
  });

  it('keep the strongest of a block among hundreds of weak ones', () => {
    const weak = Array.from({ length: 1_500 }, (_, i): Tied => {
      return { minute: (i * 120) / 1_500, person: i, link: `#tag-${i % 300}`, critical: true };
    });
    const strong = Array.from({ length: 240 }, (_, i): Tied => {
      return { minute: i / 2, person: 5_000 + (i % 60), link: '#spülkaffee', critical: true };
    });
    const end: Tied = { minute: 239, person: 1, link: '#kaffee', critical: true };
    const all = [...weak, ...strong, end].sort((a, b) => a.minute - b.minute);
    expect(after(all).ties.netOf(FIRST)).toBeGreaterThan(40);
  });

  it('go on the same after they were saved', () => {
    fc.assert(
      fc.property(fc.array(tied(200, 600), { maxLength: 150 }), fc.nat(10), (all, often) => {
        const inTime = all.toSorted((a, b) => a.minute - b.minute + ((a.person + b.person) % 60) - 30);
        let count = 0;
        const restored = after(inTime, (ties, closed) => {
          if (++count % (often + 1) !== 0) return ties;
          return new Ties(structuredClone(ties.save()), (block, net) => closed.set(block, net));
        });
        const whole = after(inTime);
        expect(restored.ties.save()).toEqual(whole.ties.save());
        expect(restored.closed).toEqual(whole.closed);
      }),
    );
  });

  it('are told by as much of a long link as is shown, and held apart by all of it', () => {
    const long = `link:kieler-bote.example/${'kaffee-'.repeat(20)}`;
    const [one, other] = [`${long}1`, `${long}2`];
    const all = Array.from({ length: 5 }, (_, person): Tied => {
      return { minute: 1, person, link: person < 3 ? one : other, critical: true };
    });
    const strongest = after(all).ties.strongest(MONDAY + 2 * MINUTE);
    expect(strongest).toMatchObject({ critics: 3, name: `${long.slice(0, 99)}…` });
  });

  it('of a post are those who answer it', () => {
    const all = Array.from({ length: 5 }, (_, person): Tied => {
      return { minute: 1, person, link: person < 3 ? 're:mastodon:1' : 're:mastodon:2', critical: true };
    });
    const strongest = after(all).ties.strongest(MONDAY + 2 * MINUTE);
    expect(strongest?.critics).toBe(3);
    expect(strongest?.name).toMatch(/^re:/);
  });
});

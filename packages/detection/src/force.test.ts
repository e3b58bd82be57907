import { describe, expect, it } from '@jest/globals';
import { defaultThresholds } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { mediaForce, socialForce, type Measures } from './force.ts';

const calm: Measures = {
  surprise: 0, critics: 0, expectedCritics: 0.5, posts: 0, linkedShare: 0, sourcesAbove: 0, allMainAbove: false,
  mainSources: 2, negativeShare: 0, usualShare: 0.15, hostileShare: 0, usualHostile: 0.06, vanished: 0, vanishedShare: 0, growth: 1, press: 0, usualPress: 0,
}; // prettier-ignore
const hurricane: Measures = {
  ...calm, surprise: 6, critics: 200, posts: 300, linkedShare: 0.6, sourcesAbove: 2, negativeShare: 0.8,
  hostileShare: 0.5, growth: 2,
}; // prettier-ignore
const social = (measures: Partial<Measures>, from = hurricane) =>
  socialForce({ ...from, ...measures }, defaultThresholds);

describe('socialForce', () => {
  it.each([
    [0, 'nobody criticises', { critics: 0, posts: 0 }],
    [0, 'a railway has its usual hundred and twenty critics', { critics: 120, expectedCritics: 110, surprise: 0.4 }],
    [1, 'one person criticises once', { critics: 1, posts: 1, surprise: 0.8 }],
    [2, 'one person criticises again and again', { critics: 1, posts: 100, surprise: 1 }],
    [2, 'the surge is within chance', { surprise: 1.5 }],
    [2, 'there are fewer critics than force 3 asks for', { critics: 5, posts: 6 }],
    [3, 'critics have nothing to do with each other', { linkedShare: 0.1, allMainAbove: false }],
    [4, 'most voices are friendly', { negativeShare: 0.3 }],
    [4, 'people complain as mostly as ever', { negativeShare: 0.75, usualShare: 0.7 }],
    [6, 'nearly all complain where most do', { negativeShare: 0.92, usualShare: 0.9 }],
    [4, 'the wave recedes', { growth: 0.3 }],
    [4, 'it stays on one of several sources', { sourcesAbove: 1 }],
    [5, 'the tone is civil', { hostileShare: 0.1 }],
    [5, 'people insult as they always do', { hostileShare: 0.6, usualHostile: 0.5 }],
    [6, 'nearly all insult where most do', { hostileShare: 0.92, usualHostile: 0.8 }],
    [5, 'it no longer grows', { growth: 0.9 }],
    [6, 'nothing holds it', {}],
  ])('is %d where %s', (force, _, measures) => {
    expect(social(measures)).toBe(force);
  });

  it('is one step more where criticism is deleted, though not for the few that people delete themselves', () => {
    const quarrel = { hostileShare: 0.1, vanishedShare: 0.2 };
    expect(social({ ...quarrel, vanished: 40 })).toBe(6);
    expect(social({ ...quarrel, vanished: 2 })).toBe(5);
    expect(social({ ...quarrel, vanished: 40, vanishedShare: 0.05 })).toBe(5);
    expect(social({ ...quarrel, vanished: 40, critics: 1, posts: 1, surprise: 0.8 })).toBe(1);
  });

  it('does not hold one source against a watch that has only one', () => {
    expect(social({ sourcesAbove: 1, mainSources: 1 })).toBe(6);
  });

  it('never falls because there are more critics', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (critics, more) => {
        const at = (number: number) => social({ critics: number, posts: number });
        expect(at(critics + more)).toBeGreaterThanOrEqual(at(critics));
      }),
    );
  });
});

describe('mediaForce', () => {
  const media = (press: number, usualPress: number) =>
    mediaForce({ ...calm, press, usualPress }, defaultThresholds.force);

  it('counts outlets', () => {
    expect([0, 1, 3, 6, 12].map((outlets) => media(outlets, 0))).toEqual([0, 3, 4, 5, 6]);
  });
  it('measures them against the usual day', () => {
    expect([8, 12, 16, 24].map((outlets) => media(outlets, 8))).toEqual([0, 3, 5, 6]);
  });
});

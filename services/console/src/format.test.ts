import { describe, expect, it } from '@jest/globals';
import { createFormat } from './format.ts';

const german = createFormat('de', 'Europe/Berlin');
const english = createFormat('en', 'Europe/Berlin');
const NOW = Date.parse('2026-03-02T03:00:00Z');

describe('figures', () => {
  it('have one decimal below ten and none above', () => {
    expect([0, 0.71, 9.96, 57.4, 6_080].map(german.number)).toEqual(['0', '0,7', '10', '57', '6.080']);
  });

  it('never show something small as nothing', () => {
    expect(german.number(0.02)).toBe('< 0,1');
    expect(english.number(0.02)).toBe('< 0.1');
  });
});

describe('times', () => {
  it('are local, with the day only where it is another one', () => {
    expect(german.moment('2026-03-02T02:14:00Z', NOW)).toBe('03:14');
    expect(german.moment('2026-03-01T22:59:00Z', NOW)).toMatch(/^So\.?, 1\.3\., 23:59$/);
    expect(english.moment('2026-03-01T23:01:00Z', NOW)).toBe('00:01');
  });

  it('follow daylight saving time', () => {
    expect(german.clock('2026-03-29T00:59:00Z')).toBe('01:59');
    expect(german.clock('2026-03-29T01:00:00Z')).toBe('03:00');
  });
});

describe('durations', () => {
  it('read like a stopwatch while they run', () => {
    expect([0.9, 48, 725, 11_525].map(german.stopwatch)).toEqual(['0:00', '0:48', '12:05', '3:12:05']);
  });

  it('never run backwards when clocks differ', () => {
    expect(german.stopwatch(-3)).toBe('0:00');
  });

  it('are told in the two units that matter', () => {
    expect([48, 725, 12_000, 187_200].map(german.span)).toEqual(['48 s', '12 min', '3 h 20 min', '2 T. 4 h']);
    expect(english.span(187_200)).toBe('2 d 4 h');
  });
});

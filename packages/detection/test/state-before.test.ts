// Saved states of versions before, of which `state-of-version-3.json` is one: written when version 3 was the newest, after
// what `version-3.ts` says. Readings are compared with those of a detector of today that has observed the same.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { defaultThresholds, type Reading } from '@sturmwarte/contracts';
import { createDetector, restoreDetector, type Detector } from '../src/index.ts';
import { MINUTE } from './traffic.ts';
import { afterwards, before, LATER } from './version-3.ts';

interface Crowd {
  gone: string;
  recent?: Record<string, unknown>;
}
interface Live {
  crowd: Crowd[];
  ties: [number, [string, number, string][]][];
  all: { runs: string };
  critical: { runs: string };
}
interface History {
  ring: { runs: string };
}
interface Saved {
  readonly state: {
    baseline: { talk: unknown; all: History; critical: History; ties: { runs: string } };
    live: Live;
  };
}
type Baseline = Record<string, unknown>;
type Today = Baseline & { crowd: { slices: [number, string, unknown][] }; storm: Record<string, unknown> };
const read = () => JSON.parse(readFileSync(new URL('./state-of-version-3.json', import.meta.url), 'utf8')) as Saved;

/** Of the hour before the last one fewer mentions are kept since. */
function expectSame(reading: Reading, { topMentions: _, ...today }: Reading): void {
  expect(reading).toMatchObject(today);
}

/** Looked at once, as the one that was saved. */
function detectorOfToday(): Detector {
  const detector = createDetector({ watchId: 'nordlicht-kaffee' });
  for (const each of before()) detector.observe(each);
  detector.read(LATER, defaultThresholds);
  return detector;
}

describe('a state of version 3', () => {
  it('leads to the readings of a detector that has observed the same', () => {
    const [detector, today] = [restoreDetector(read().state), detectorOfToday()];
    expectSame(detector.read(LATER, defaultThresholds), today.read(LATER, defaultThresholds));
    for (const each of afterwards()) {
      detector.observe(each);
      today.observe(each);
    }
    const later = LATER + 30 * MINUTE;
    expectSame(detector.read(later, defaultThresholds), today.read(later, defaultThresholds));
  });

  it('is written today as if all had been observed by a detector of today', () => {
    const saved = (of: Detector) => JSON.parse(JSON.stringify(of.save())) as { baseline: Baseline; live: Today };
    const [today, upgraded] = [saved(detectorOfToday()), saved(restoreDetector(read().state))];
    // Accounts among the press have other names since.
    expect(upgraded.baseline).toEqual({ ...today.baseline, press: upgraded.baseline.press });
    for (const part of ['all', 'critical', 'voices', 'critics', 'press']) {
      expect(upgraded.live[part]).toEqual(today.live[part]);
    }
    // How surprising the storm was when it was paged, only the detector of then can say.
    expect(upgraded.live.storm).toEqual({ ...today.live.storm, episodes: upgraded.live.storm.episodes });
    const counted = ({ live: { crowd } }: { live: Today }) => crowd.slices.map(([index, packed]) => [index, packed]);
    expect(counted(upgraded)).toEqual(counted(today));
  });

  it('that knows nothing of tones is taken over and learns them', () => {
    const nothing = { newest: -1, runs: '' };
    const calm = { force: 0, lowerSince: null };
    const storm = {
      episodes: { open: null, past: [] },
      social: calm,
      media: calm,
      mediaPaged: 0,
      firstCriticalAt: null,
    };
    const empty = { ring: nothing, since: null };
    const detector = restoreDetector({
      version: 3,
      options: { watchId: 'nordlicht-kaffee' },
      now: 0,
      marks: [],
      baseline: { all: empty, critical: empty, sources: [], press: [], ties: nothing, talk: [] },
      live: { all: nothing, critical: nothing, voices: [], critics: [], crowd: [], press: [], ties: [], storm },
      drill: null,
    });
    const fresh = createDetector({ watchId: 'nordlicht-kaffee' });
    for (const each of before()) {
      detector.observe(each);
      fresh.observe(each);
    }
    expect(detector.save()).toEqual(fresh.save());
  });

  it('is refused with a code where its digits are none', () => {
    const damaged: ((state: Saved['state']) => void)[] = [
      ({ live }) => (live.all.runs += '-'),
      ({ live }) => (live.crowd[0] = { ...live.crowd[0], gone: 'abc' }),
      ({ live }) => live.ties[0]?.[1].push(['#kaffee', 1, '!!!!!!!']),
      ({ live }) => live.ties[0]?.[1].push(['#kaffee', -1, '']),
    ];
    for (const damage of damaged) {
      const { state } = read();
      damage(state);
      expect(() => restoreDetector(state)).toThrow(expect.objectContaining({ code: 'STATE_CORRUPT' }));
    }
  });
});

describe('a state of version 2', () => {
  it('is taken over: what it knew stays known', () => {
    const { state } = read();
    const { talk: _, ...known } = state.baseline;
    const numbers = (packed: unknown) =>
      (String(packed).match(/.{7}/g) ?? []).map((digits) => Number.parseInt(digits, 36));
    const runs = (packed: string) =>
      [...packed.matchAll(/[0-9a-z]|\((.*?)\)|\[(.*?)\]/g)].map(([digit, count, zeros]) =>
        zeros !== undefined ? -Number(zeros) : count !== undefined ? Number(count) : Number.parseInt(digit, 36),
      );
    const ring = (packed: { runs: string }) => ({ ...packed, runs: runs(packed.runs) });
    const history = (packed: History) => ({ ...packed, ring: ring(packed.ring) });
    const detector = restoreDetector({
      ...state,
      version: 2,
      baseline: { ...known, all: history(known.all), critical: history(known.critical), ties: ring(known.ties) },
      live: {
        ...state.live,
        all: ring(state.live.all),
        critical: ring(state.live.critical),
        crowd: state.live.crowd.map(({ gone, recent = {}, ...slice }) => ({
          ...slice,
          tones: recent['tones'] ?? [],
          sources: recent['sources'] ?? [],
          people: numbers(recent['people'] ?? ''),
          outlets: numbers(recent['outlets'] ?? ''),
          articles: numbers(recent['articles'] ?? ''),
          gone: numbers(gone),
          terms: [['spülmittel', 3]],
        })),
        ties: state.live.ties.map(([bucket, tied]) => [
          bucket,
          tied.map(([name, others, critics]) => [name, others, numbers(critics)]),
        ]),
      },
      drill: null,
    });
    const today = detectorOfToday().read(LATER, defaultThresholds);
    const { critics, media, critical, surprise, reasons } = today;
    expect(detector.read(LATER, defaultThresholds)).toMatchObject({ critics, media, critical, surprise, reasons });
  });
});

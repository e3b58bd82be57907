// The saved state of a detector: its shape, checked before anything is believed. What is packed is checked where it is read.
import { check, Type } from '@sturmwarte/contracts';
import type { SavedBaseline } from './baseline.ts';
import { corrupt } from './corrupt.ts';
import type { SavedLive } from './live.ts';
import { SavedDigest } from './saved-digest.ts';
import { readBefore } from './state-before.ts';
import { detectorState, StormState } from './state-of-any-version.ts';

export const VERSION = 4;

export interface SavedDetector {
  readonly version: typeof VERSION;
  readonly options: { readonly watchId: string; readonly timeZone?: string; readonly region?: string };
  readonly now: number;
  /** Highest offset seen of each origin partition. */
  readonly marks: readonly (readonly [number, number])[];
  readonly baseline: SavedBaseline;
  readonly live: SavedLive;
  readonly drill: SavedLive | null;
}

const Packed = Type.String();
const Names = Type.Array(Type.String());
const Numbered = Type.Array(Type.Tuple([Type.Integer(), Packed]));
const newest = Type.Integer({ minimum: -1 });
const Ring = Type.Union([Type.Object({ newest, runs: Packed }), Type.Object({ newest, series: Packed })]);
const History = Type.Object({ ring: Ring, since: Type.Union([Type.Integer(), Type.Null()]) });
const Live = Type.Object({
  all: Ring,
  critical: Ring,
  voices: Numbered,
  critics: Numbered,
  crowd: Type.Object({
    sources: Names,
    terms: Type.String(),
    slices: Type.Array(Type.Tuple([Type.Integer(), Packed, Type.Array(SavedDigest)])),
  }),
  press: Type.Object({ outlets: Names, pieces: Packed }),
  ties: Type.Object({ names: Names, buckets: Numbered, blocks: Numbered }),
  storm: StormState,
});
const Schema = Type.Object({
  ...detectorState,
  version: Type.Literal(VERSION),
  baseline: Type.Object({
    all: History,
    critical: History,
    sources: Type.Array(Type.Tuple([Type.String(), Packed])),
    press: Numbered,
    ties: Ring,
    talk: Numbered,
    tones: Ring,
  }),
  live: Live,
  drill: Type.Union([Live, Type.Null()]),
});

/**
 * The same state for another bus: what it knows stays, where it knows it from means nothing there.
 *
 * @throws STATE_CORRUPT
 */
export function withoutOrigins(state: unknown): SavedDetector {
  return { ...readState(state), marks: [] };
}

/**
 * Reads a state of this version or one before.
 *
 * @throws STATE_CORRUPT, naming the first place that is wrong
 */
export function readState(state: unknown): SavedDetector {
  const checked = check(Schema, state);
  if (checked.ok) return checked.value;
  const before = readBefore(state);
  if (before) return { ...before, version: VERSION };
  const [fault] = checked.faults;
  throw corrupt(fault ? `${fault.path} ${fault.message}` : 'no object');
}

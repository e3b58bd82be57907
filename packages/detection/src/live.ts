// What is happening now: the last hours of one watch, and the storm in them. A drill gets one of its own, so that a
// synthetic storm can neither hide a real one nor be learned.
import type { Evidence, Force } from '@sturmwarte/contracts';
import { Crowd, type SavedCrowd } from './crowd.ts';
import { noEpisodes, type Episodes } from './episode.ts';
import { BLOCK, CELLS, RECENT } from './grid.ts';
import { calm, type Held } from './hysteresis.ts';
import { isPress, Press, type SavedPress } from './press.ts';
import { Ring, type SavedRing } from './ring.ts';
import { Ties, type SavedTies } from './ties.ts';
import { voiceOf } from './voice.ts';
import { Voices, type Claim, type SavedVoices } from './voices.ts';

const CELLS_PER_BLOCK = BLOCK * CELLS;

export interface SavedLive {
  readonly all: SavedRing;
  readonly critical: SavedRing;
  readonly voices: SavedVoices;
  readonly critics: SavedVoices;
  readonly crowd: SavedCrowd;
  readonly press: SavedPress;
  readonly ties: SavedTies;
  readonly storm: Storm;
}

/** How far the storm has come, as readings have told it. */
export interface Storm {
  readonly episodes: Episodes;
  readonly social: Held;
  readonly media: Held;
  /** Highest media force paged since the media axis was last below 3. */
  readonly mediaPaged: Force;
  readonly firstCriticalAt: number | null;
}

const noStorm: Storm = { episodes: noEpisodes, social: calm, media: calm, mediaPaged: 0, firstCriticalAt: null };

export class Live {
  readonly all: Ring;
  readonly critical: Ring;
  readonly crowd: Crowd;
  readonly press: Press;
  readonly ties: Ties;
  readonly #voices: Voices;
  readonly #critics: Voices;
  storm: Storm;

  /** @param tied is told of the strongest tie of every block that is over, see `Ties` */
  constructor(saved?: SavedLive, tied?: (block: number, net: number) => void) {
    this.all = saved ? Ring.restore(RECENT, saved.all) : new Ring(RECENT);
    this.critical = saved ? Ring.restore(RECENT, saved.critical) : new Ring(RECENT);
    this.#voices = new Voices(CELLS_PER_BLOCK, saved?.voices);
    this.#critics = new Voices(CELLS_PER_BLOCK, saved?.critics);
    this.crowd = new Crowd(saved?.crowd);
    this.press = new Press(saved?.press);
    this.ties = new Ties(saved?.ties, tied);
    this.storm = saved?.storm ?? noStorm;
  }

  /** Takes in one mention; says what it changes in the counts of voices, so that the baseline can follow. */
  take(evidence: Evidence, at: number, cell: number): { all?: Claim | undefined; critical?: Claim | undefined } {
    const voice = voiceOf(evidence);
    const all = this.#voices.hear(voice, cell);
    if (all) count(this.all, all);
    this.ties.add(evidence, at, voice);
    this.crowd.hear(evidence, at, voice);
    if (!evidence.critical) return { all };
    const critical = this.#critics.hear(voice, cell);
    if (critical) count(this.critical, critical);
    this.crowd.add(evidence, at, voice);
    if (isPress(evidence)) this.press.add(evidence, at, voice);
    return { all, critical };
  }

  /** True when nothing of a storm is left. */
  isOver(cell: number): boolean {
    return this.storm.social.force === 0 && this.storm.media.force === 0 && this.all.sum(cell - RECENT + 1, cell) === 0;
  }

  save(): SavedLive {
    return {
      all: this.all.save(),
      critical: this.critical.save(),
      voices: this.#voices.save(),
      critics: this.#critics.save(),
      crowd: this.crowd.save(),
      press: this.press.save(),
      ties: this.ties.save(),
      storm: this.storm,
    };
  }
}

function count(ring: Ring, { cell, insteadOf }: Claim): void {
  ring.add(cell, 1);
  if (insteadOf !== undefined) ring.add(insteadOf, -1);
}

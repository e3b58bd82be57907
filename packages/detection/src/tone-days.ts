// How hostile the criticism of a watch usually is: critical mentions of the last two weeks, by day and tenth of hostility.
import { isCalmDay, type Episodes } from './episode.ts';
import { DAY } from './grid.ts';
import { Ring, type SavedRing } from './ring.ts';
import { hostileOf, toneOf, TONES } from './tone.ts';

const DAYS = 15;
/** A new watch is taken to have this share of hostile criticism … */
const PRIOR_SHARE = 0.1;
/** … with the weight of this many mentions. */
const PRIOR_MENTIONS = 10;
/** A day counts as at most this many mentions: one loud day is not what is usual. */
const DAY_AT_MOST = 10;

export class ToneDays {
  /** A slot for each tenth of each day. */
  readonly #ring: Ring;

  constructor(saved?: SavedRing) {
    this.#ring = saved ? Ring.restore(DAYS * TONES, saved) : new Ring(DAYS * TONES);
  }

  /** A critical mention. */
  learn(hostility: number, at: number): void {
    const day = Math.floor(at / DAY);
    // Days are forgotten whole.
    this.#ring.advance((day + 1) * TONES - 1);
    this.#ring.add(day * TONES + toneOf(hostility), 1);
  }

  /**
   * Hostile share of the critical mentions of the days before `today` that had no storm, 0 … 1; a prior while they are few.
   *
   * @param since day on which watching began
   * @param hostility from which a critical mention counts as hostile, to the tenth
   */
  usual(today: number, since: number, episodes: Episodes, hostility: number): number {
    let mentions = PRIOR_MENTIONS;
    let hostile = PRIOR_MENTIONS * PRIOR_SHARE;
    for (let day = Math.max(since, today - DAYS + 1); day < today; day++) {
      if (!isCalmDay(episodes, day)) continue;
      const tones = Array.from({ length: TONES }, (_, tone) => this.#ring.get(day * TONES + tone));
      const count = tones.reduce((sum, each) => sum + each, 0);
      if (count === 0) continue;
      const weight = Math.min(1, DAY_AT_MOST / count);
      mentions += weight * count;
      hostile += weight * hostileOf(tones, hostility);
    }
    return hostile / mentions;
  }

  save(): SavedRing {
    return this.#ring.save();
  }
}

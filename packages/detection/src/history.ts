// One series' memory of the last two weeks, and the normal derived from it whenever a block closes or the past changes.
import { learnedUntil, noEpisodes, type Episodes, type Period } from './episode.ts';
import { BLOCK, REMEMBERED, SPAN, stepAt, type Grid } from './grid.ts';
import type { Calendar } from './calendar.ts';
import { deriveNormal, type Normal } from './normal.ts';
import { Ring, type SavedRing } from './ring.ts';

/** How many steps at a time the first block is learned from, and how many are left out. */
const YOUNG_STEPS = 3;

export interface SavedHistory {
  readonly ring: SavedRing;
  /** Step since which silence is calm. */
  readonly since: number | null;
}

/** A normal, and all it depends on. */
interface Cached {
  readonly until: number;
  readonly revision: number;
  readonly learned: number;
  readonly past: readonly Period[];
  readonly besideRevision: number;
  readonly normal: Normal;
}

export class History {
  readonly #grid: Grid;
  readonly #calendar: Calendar;
  readonly #ring: Ring;
  #since: number | null;
  #closedRevision = 0;
  #cache: Cached | undefined;

  constructor(grid: Grid, calendar: Calendar, saved?: SavedHistory) {
    this.#grid = grid;
    this.#calendar = calendar;
    this.#ring = saved ? Ring.restore(REMEMBERED, saved.ring) : new Ring(REMEMBERED);
    this.#since = saved?.since ?? null;
  }

  /** False where the moment is forgotten already. */
  add(at: number, amount: number): boolean {
    const step = stepAt(this.#grid, at);
    if (step < this.#ring.oldest) return false;
    this.#ring.add(step, amount);
    if (this.#cache && step < this.#cache.until) this.#closedRevision++;
    return true;
  }

  /** From this moment on nothing counted means nothing happened; what lies before is unknown, not calm. */
  know(at: number): void {
    const step = stepAt(this.#grid, at);
    if (this.#since !== null && step >= this.#since) return;
    this.#since = step;
    this.#closedRevision++;
  }

  /** Since when silence is calm; null while nothing is known. */
  get since(): number | null {
    return this.#since === null ? null : this.#since * this.#grid.step;
  }

  remembers(at: number): boolean {
    return stepAt(this.#grid, at) >= this.#ring.oldest;
  }

  /**
   * The normal of all blocks closed by `now`; until there is one, of what is known of the first, but for the last minutes.
   *
   * @param whole the series of which this one is a part: the rest of it is the talk beside it
   */
  normal(now: number, episodes: Episodes = noEpisodes, whole?: History): Normal {
    const step = stepAt(this.#grid, now);
    this.#ring.advance(step);
    const closed = Math.floor(step / BLOCK) * BLOCK;
    const until = Math.max(closed, this.#youngUntil(step, closed));
    // A running episode only matters once it reaches into a closed block.
    const learned = Math.min(until, stepAt(this.#grid, learnedUntil(episodes, this.#grid)));
    const { past } = episodes;
    const besideRevision = whole ? whole.#closedRevision : 0;
    const cache = this.#cache;
    if (
      cache?.until === until &&
      cache.revision === this.#closedRevision &&
      cache.learned === learned &&
      cache.past === past &&
      cache.besideRevision === besideRevision
    ) {
      return cache.normal;
    }
    const from = Math.max(0, closed - SPAN);
    const counts = this.#ring.copy(from, until);
    const others = whole && rest(whole.#ring.copy(from, until), counts);
    const normal = deriveNormal(
      { grid: this.#grid, calendar: this.#calendar, from, counts, known: this.#known(from, until, learned, past) },
      others,
    );
    this.#cache = { until, revision: this.#closedRevision, learned, past, besideRevision, normal };
    return normal;
  }

  /** Until when the first block is learned from while it is the only one: what happens now must not be what is usual. */
  #youngUntil(step: number, closed: number): number {
    if (this.#since === null || 2 * (closed - this.#since) >= BLOCK) return 0;
    return Math.floor(step / YOUNG_STEPS - 1) * YOUNG_STEPS;
  }

  save(): SavedHistory {
    return { ring: this.#ring.save(), since: this.#since };
  }

  /** What may be learned from: all since watching began, without storms. */
  #known(from: number, until: number, learned: number, past: readonly Period[]): Uint8Array {
    const known = new Uint8Array(until - from);
    if (this.#since === null) return known;
    const within = (step: number) => Math.max(0, Math.min(known.length, Math.floor(step) - from));
    known.fill(1, within(this.#since), within(learned));
    for (const period of past)
      known.fill(0, within(period.from / this.#grid.step), within(period.to / this.#grid.step));
    return known;
  }
}

/** What of a whole does not belong to a part, step by step; in place. */
export function rest(whole: Float64Array, part: Float64Array): Float64Array {
  for (let i = 0; i < whole.length; i++) {
    const left = (whole[i] ?? 0) - (part[i] ?? 0);
    whole[i] = left > 0 ? left : 0;
  }
  return whole;
}

// How many critics one tie usually holds together: the strongest of every block of the last two weeks.
import { blocksToBorrow, borrowNets } from './borrowed.ts';
import { BLOCK, SPAN, standardGrid } from './grid.ts';
import type { Period } from './episode.ts';
import { Ring, type SavedRing } from './ring.ts';
import type { Ties } from './ties.ts';
import { fitYardstick } from './yardstick.ts';

const BLOCK_MS = BLOCK * standardGrid.step;
const BLOCKS = SPAN / BLOCK;
/** The span, and the blocks that may still change. */
export const BLOCKS_REMEMBERED = BLOCKS + 2;
/** Added before the logarithm is taken: few are soon tied by chance, and a thread of critics is both many and tied. */
const FLOOR = 8;

/** How unusual is a tie of so many critics? */
export interface UsualTie {
  /** −log10 of the probability that a block's strongest tie holds this many, net. */
  readonly surprise: (net: number) => number;
  /** What nine blocks of ten do not exceed. */
  readonly high: number;
}

/** What may be learned from; periods in milliseconds. */
export interface Learnable {
  readonly since: number;
  /** From here on a storm is under way. */
  readonly until: number;
  readonly storms: readonly Period[];
  /** Critics a step, see `Normal`: ties are borrowed from watches of this size while there are few of its own. */
  readonly size: number | undefined;
}

/** What is usual, and all it depends on. */
interface Cached {
  readonly running: number;
  /** Of the two blocks that may still change. */
  readonly open: readonly [number, number];
  readonly openFrom: number;
  readonly since: number;
  readonly learnUntil: number;
  readonly revision: number;
  readonly storms: readonly Period[];
  readonly size: number | undefined;
  readonly usual: UsualTie;
}

export class TieDays {
  readonly #ring: Ring;
  #revision = 0;
  #cache: Cached | undefined;

  constructor(saved?: SavedRing) {
    this.#ring = saved ? Ring.restore(BLOCKS_REMEMBERED, saved) : new Ring(BLOCKS_REMEMBERED);
  }

  learn(block: number, net: number): void {
    if (this.#ring.add(block, net - this.#ring.get(block))) this.#revision++;
  }

  /** @param live knows the blocks that may still change */
  usual(now: number, live: Ties, { since, until, storms, size }: Learnable): UsualTie {
    const running = Math.floor(now / BLOCK_MS);
    const { openFrom } = live;
    const open = [
      openFrom < running ? live.netOf(openFrom) : 0,
      openFrom + 1 < running ? live.netOf(openFrom + 1) : 0,
    ] as const;
    const learnUntil = Math.min(running, Math.floor(until / BLOCK_MS));
    const cache = this.#cache;
    if (
      cache?.running === running &&
      cache.open[0] === open[0] &&
      cache.open[1] === open[1] &&
      cache.openFrom === openFrom &&
      cache.since === since &&
      cache.learnUntil === learnUntil &&
      cache.revision === this.#revision &&
      cache.storms === storms &&
      cache.size === size
    ) {
      return cache.usual;
    }
    const values: number[] = [];
    for (let block = Math.max(Math.ceil(since / BLOCK_MS), running - BLOCKS); block < learnUntil; block++) {
      const [from, to] = [block * BLOCK_MS, (block + 1) * BLOCK_MS];
      if (storms.some((storm) => storm.from < to && storm.to > from)) continue;
      values.push(open[block - openFrom] ?? this.#ring.get(block));
    }
    const borrowed = size === undefined ? [] : borrowNets(size, blocksToBorrow(values.length));
    const fitted = fitYardstick(Float64Array.from([...values, ...borrowed], (net) => Math.log(net + FLOOR)));
    const sorted = values.toSorted((a, b) => a - b);
    const usual = {
      surprise: (net: number) => fitted(Math.log(net + FLOOR)),
      high: sorted[Math.floor(0.9 * sorted.length)] ?? 0,
    };
    this.#cache = { running, open, openFrom, since, learnUntil, revision: this.#revision, storms, size, usual };
    return usual;
  }

  save(): SavedRing {
    return this.#ring.save();
  }
}

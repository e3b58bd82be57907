// Chance as an argument: a small seeded generator, so that a world can be told again word for word.

export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  integer(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** Number of events of a Poisson process with this mean (Knuth's method; for means up to some hundreds). */
  poisson(mean: number): number;
  /** Waiting time of a Poisson process, in the unit of `mean`. */
  exponential(mean: number): number;
  /** Standard normal (Box and Muller 1958). */
  gaussian(): number;
}

/** Mulberry32, a 32-bit generator by Tommy Ettinger (public domain): plenty for worlds, useless for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    next,
    integer,
    pick(from) {
      const chosen = from[integer(from.length)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
    poisson(mean) {
      const limit = Math.exp(-mean);
      let events = 0;
      for (let product = next(); product > limit; product *= next()) events++;
      return events;
    },
    exponential: (mean) => -Math.log(1 - next()) * mean,
    gaussian: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

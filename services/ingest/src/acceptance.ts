// What became of a number of inputs, told to whoever handed them in.
import type { Fault } from '@sturmwarte/contracts';

export interface ItemFaults {
  /** Place among the inputs, from 0. */
  readonly index: number;
  /** Where the input had a readable id. */
  readonly id?: string;
  readonly faults: readonly Fault[];
}

export interface Acceptance {
  /** Durable on the bus; repetitions count, as they are found out about later. */
  readonly accepted: number;
  readonly rejected: number;
  /** The first rejected ones; never more than MAX_LISTED_ERRORS. */
  readonly errors: readonly ItemFaults[];
}

/** More errors than a person reads; an answer must not grow with what a stranger sends. */
export const MAX_LISTED_ERRORS = 100;

export interface AcceptOptions {
  /** What read them: `push`, `import`, or the kind of a connector. */
  readonly connector: string;
  /** Builds the baseline, pages nobody. */
  readonly history?: boolean;
  /** Marked as a drill to everyone they reach. */
  readonly drill?: boolean;
}

/** Resolves when every acceptable input is durable. Rejects (BUS_UNAVAILABLE) where that failed: hand them in again. */
export type Accept = (inputs: readonly unknown[], options: AcceptOptions) => Promise<Acceptance>;

export function combine(parts: readonly Acceptance[]): Acceptance {
  return {
    accepted: sum(parts.map(({ accepted }) => accepted)),
    rejected: sum(parts.map(({ rejected }) => rejected)),
    errors: parts
      .flatMap(({ errors }) => errors)
      .sort((a, b) => a.index - b.index)
      .slice(0, MAX_LISTED_ERRORS),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

// What ties critics to each other: one hashtag, one link, one post they answer. A storm is about something, and that is
// heard long before the number of critics alone stands out.
import type { Evidence } from '@sturmwarte/contracts';
import { BLOCK, MINUTE, standardGrid } from './grid.ts';
import { Sketch } from './sketch.ts';

const BUCKET = 15 * MINUTE;
const BUCKETS_A_BLOCK = (BLOCK * standardGrid.step) / BUCKET;
/** Buckets measured: the last hour. */
const MEASURED = 4;
const LINKS = 24;
const CRITICS = 16;
/** How much each who is not critical takes away: who only passes on a joke is tied, too. */
const OTHERS_WEIGH = 0.5;

/** One tie and who it holds together. */
export interface Tie {
  readonly name: string;
  /** Distinct critics. */
  readonly critics: number;
  /** Critics less half of the other posts it ties; 0 where those prevail. */
  readonly net: number;
}

interface Tied {
  readonly critics: Sketch;
  others: number;
}

export type SavedTies = readonly (readonly [
  bucket: number,
  ties: readonly (readonly [name: string, others: number, critics: string])[],
])[];

export class Ties {
  readonly #buckets = new Map<number, Map<string, Tied>>();
  readonly #closed: (block: number, net: number) => void;
  /** The strongest tie of each block that may still change, where nothing was added since it was asked for. */
  readonly #nets = new Map<number, number>();
  #newest = -1;
  /** The strongest tie of the last hour, where nothing was added since it was asked for. */
  #strongest: { readonly bucket: number; readonly tie: Tie | undefined } | undefined;

  /** @param closed is told of every block that can no longer change: its number and its strongest tie */
  constructor(saved: SavedTies = [], closed: (block: number, net: number) => void = () => undefined) {
    this.#closed = closed;
    for (const [bucket, ties] of saved) {
      this.#newest = Math.max(this.#newest, blockOf(bucket));
      const restored = ties.map(
        ([name, others, critics]) => [name, { others, critics: new Sketch(CRITICS, critics) }] as const,
      );
      this.#buckets.set(bucket, new Map(restored));
    }
  }

  /** What is older than the block before the running one no longer ties anybody. */
  add(evidence: Evidence, at: number, voice: number): void {
    if (evidence.links.length === 0) return;
    const index = Math.floor(at / BUCKET);
    this.#reach(blockOf(index));
    if (blockOf(index) < this.#newest - 1) return;
    this.#nets.delete(blockOf(index));
    this.#strongest = undefined;
    let bucket = this.#buckets.get(index);
    if (!bucket) this.#buckets.set(index, (bucket = new Map<string, Tied>()));
    for (const link of evidence.links) {
      const tied = bucket.get(link) ?? placeFor(bucket, link);
      if (evidence.critical) tied.critics.add(voice);
      else tied.others++;
    }
  }

  /** The tie that holds most critics together in the last hour; undefined where none holds two. */
  strongest(now: number): Tie | undefined {
    const bucket = Math.floor(now / BUCKET);
    if (this.#strongest?.bucket !== bucket) {
      this.#strongest = { bucket, tie: strongestOf(this.#within(bucket - MEASURED + 1, bucket)) };
    }
    return this.#strongest.tie;
  }

  /** The strongest tie of a block that may still change. */
  netOf(block: number): number {
    const known = this.#nets.get(block);
    if (known !== undefined) return known;
    const strongest = strongestOf(this.#within(block * BUCKETS_A_BLOCK, (block + 1) * BUCKETS_A_BLOCK - 1));
    const net = Math.round(strongest?.net ?? 0);
    this.#nets.set(block, net);
    return net;
  }

  /** The oldest block that may still change. */
  get openFrom(): number {
    return this.#newest - 1;
  }

  save(): SavedTies {
    return [...this.#buckets].map(([bucket, ties]) => [
      bucket,
      [...ties].map(([name, { others, critics }]) => [name, others, critics.save()] as const),
    ]);
  }

  #reach(block: number): void {
    if (block <= this.#newest) return;
    const before = this.#newest;
    this.#newest = block;
    if (before < 0) return;
    for (let old = before - 1; old < Math.min(block - 1, before + 1); old++) this.#closed(old, this.netOf(old));
    for (const bucket of this.#buckets.keys()) if (blockOf(bucket) < block - 1) this.#buckets.delete(bucket);
    for (const old of this.#nets.keys()) if (old < block - 1) this.#nets.delete(old);
  }

  #within(first: number, last: number): Map<string, Tied>[] {
    const buckets: Map<string, Tied>[] = [];
    for (const [index, bucket] of this.#buckets) if (index >= first && index <= last) buckets.push(bucket);
    return buckets;
  }
}

function blockOf(bucket: number): number {
  return Math.floor(bucket / BUCKETS_A_BLOCK);
}

/** A full bucket gives up the tie with fewest critics: a new one may be the one that matters. */
function placeFor(bucket: Map<string, Tied>, link: string): Tied {
  if (bucket.size >= LINKS) {
    let weakest: string | undefined;
    let fewest = Infinity;
    for (const [name, { critics, others }] of bucket) {
      const weight = critics.hashes.length + others / 1_000;
      if (weight < fewest) [weakest, fewest] = [name, weight];
    }
    if (weakest !== undefined) bucket.delete(weakest);
  }
  const tied: Tied = { critics: new Sketch(CRITICS), others: 0 };
  bucket.set(link, tied);
  return tied;
}

interface Gathered {
  readonly name: string;
  readonly sketches: Sketch[];
  /** No more critics than this are tied, unless a sketch is full. */
  most: number;
}

function gather(buckets: readonly ReadonlyMap<string, Tied>[]): Iterable<Gathered> {
  const gathered = new Map<string, Gathered>();
  for (const bucket of buckets) {
    for (const [name, { critics }] of bucket) {
      if (critics.hashes.length === 0) continue;
      let known = gathered.get(name);
      if (!known) gathered.set(name, (known = { name, sketches: [], most: 0 }));
      known.sketches.push(critics);
      known.most += critics.isFull ? Infinity : critics.hashes.length;
    }
  }
  return gathered.values();
}

function strongestOf(buckets: readonly ReadonlyMap<string, Tied>[]): Tie | undefined {
  let strongest: Tie | undefined;
  for (const { name, sketches, most } of gather(buckets)) {
    // Most ties hold hardly anybody: counting them exactly would change nothing.
    if (most < 2 || (strongest && most < strongest.net)) continue;
    const others = buckets.reduce((sum, bucket) => sum + (bucket.get(name)?.others ?? 0), 0);
    if (strongest && Math.max(0, most - OTHERS_WEIGH * others) < strongest.net) continue;
    const critics = Sketch.union(sketches);
    if (critics < 2) continue;
    const tie = { name, critics, net: Math.max(0, critics - OTHERS_WEIGH * others) };
    if (!strongest || compare(tie, strongest) > 0) strongest = tie;
  }
  return strongest;
}

function compare(a: Tie, b: Tie): number {
  return a.net - b.net || a.critics - b.critics || (a.name < b.name ? 1 : -1);
}

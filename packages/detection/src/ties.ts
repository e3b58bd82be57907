// What ties critics to each other: one hashtag, one link, one post they answer. A storm is about something, and that is
// heard long before the number of critics alone stands out.
import type { Evidence } from '@sturmwarte/contracts';
import { pack, unpack, type BitReader } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { BLOCK, MINUTE, standardGrid } from './grid.ts';
import { hash32 } from './hash.ts';
import { nameAt, NameList } from './name-list.ts';
import { Sketch } from './sketch.ts';

const BUCKET = 15 * MINUTE;
const BUCKETS_A_BLOCK = (BLOCK * standardGrid.step) / BUCKET;
/** Buckets measured: the last hour. */
const MEASURED = 4;
/** Ties remembered of a bucket, and critics of each. */
const LINKS = 24;
export const CRITICS = 16;
/** Of the part of a block that is no longer measured nothing is asked for but the strongest tie, to within a seventh. */
const LINKS_BEFORE = 12;
const CRITICS_BEFORE = 48;
/** How much each who is not critical takes away: who only passes on a joke is tied, too. */
const OTHERS_WEIGH = 0.5;
/** A longer name is cut where it is shown, and told from others by its hash. */
const LONGEST_NAME = 100;
const CUT = '…';
/** For Rice's code: a hundred names are many. */
const PLACE_SIZE = 5;
/** A post that is answered is never shown by its name. */
const POST = 're:';

/** One tie and who it holds together. */
export interface Tie {
  /** As in evidence, at most a hundred characters of it; of a post that is answered only that it is one. */
  readonly name: string;
  /** Distinct critics. */
  readonly critics: number;
  /** Critics less half of the other posts it ties; 0 where those prevail. */
  readonly net: number;
}

export interface Tied {
  readonly critics: Sketch;
  others: number;
}

type Tieds = Map<string, Tied>;

/** Names of ties, and by number of bucket or block its ties, packed. */
export interface SavedTies {
  readonly names: readonly string[];
  readonly buckets: readonly (readonly [bucket: number, ties: string])[];
  readonly blocks: readonly (readonly [block: number, ties: string])[];
}

export class Ties {
  /** The last hour by quarters: what is measured together. */
  readonly #buckets = new Map<number, Tieds>();
  /** What came before of each block that may still change. */
  readonly #blocks = new Map<number, Tieds>();
  readonly #closed: (block: number, net: number) => void;
  /** The strongest tie of each block that may still change, where nothing was added since it was asked for. */
  readonly #nets = new Map<number, number>();
  /** The newest bucket. */
  #newest = -1;
  /** The strongest tie of the last hour, where nothing was added since it was asked for. */
  #strongest: { readonly bucket: number; readonly tie: Tie | undefined } | undefined;

  /** @param closed is told of every block that can no longer change: its number and its strongest tie */
  constructor(saved?: SavedTies, closed: (block: number, net: number) => void = () => undefined) {
    this.#closed = closed;
    if (!saved) return;
    for (const [bucket, ties] of saved.buckets) {
      this.#buckets.set(bucket, restore(ties, saved.names, CRITICS));
      this.#newest = Math.max(this.#newest, bucket);
    }
    for (const [block, ties] of saved.blocks) this.#blocks.set(block, restore(ties, saved.names, CRITICS_BEFORE));
  }

  /** What is older than the block before the running one no longer ties anybody. */
  add(evidence: Evidence, at: number, voice: number): void {
    if (evidence.links.length === 0) return;
    const index = Math.floor(at / BUCKET);
    this.#reach(index);
    const block = blockOf(index);
    if (block < blockOf(this.#newest) - 1) return;
    this.#nets.delete(block);
    this.#strongest = undefined;
    const isMeasured = index > this.#newest - MEASURED;
    const ties = isMeasured ? tiesOf(this.#buckets, index) : tiesOf(this.#blocks, block);
    const [links, critics] = isMeasured ? [LINKS, CRITICS] : [LINKS_BEFORE, CRITICS_BEFORE];
    for (const link of evidence.links) {
      const name = nameOf(link);
      const tied = ties.get(name) ?? placeFor(ties, name, links, critics);
      if (evidence.critical) tied.critics.add(voice);
      else tied.others++;
    }
  }

  /** The tie that holds most critics together in the last hour; undefined where none holds two. */
  strongest(now: number): Tie | undefined {
    const bucket = Math.floor(now / BUCKET);
    if (this.#strongest?.bucket !== bucket) {
      const tie = strongestOf(this.#within(bucket - MEASURED + 1, bucket));
      this.#strongest = { bucket, tie: tie && { ...tie, name: shown(tie.name) } };
    }
    return this.#strongest.tie;
  }

  /** The strongest tie of a block that may still change. */
  netOf(block: number): number {
    const known = this.#nets.get(block);
    if (known !== undefined) return known;
    const before = this.#blocks.get(block);
    const ties = this.#within(block * BUCKETS_A_BLOCK, (block + 1) * BUCKETS_A_BLOCK - 1);
    const net = Math.round(strongestOf(before ? [before, ...ties] : ties)?.net ?? 0);
    this.#nets.set(block, net);
    return net;
  }

  /** The first of the two blocks that may still change. */
  get openFrom(): number {
    return blockOf(this.#newest) - 1;
  }

  save(): SavedTies {
    const names = new NameList();
    const save = (all: ReadonlyMap<number, Tieds>) =>
      [...all].map(([at, ties]) => [at, packTies(ties, names)] as const);
    // The names are there once the ties are.
    const [buckets, blocks] = [save(this.#buckets), save(this.#blocks)];
    return { names: names.names(), buckets, blocks };
  }

  #reach(bucket: number): void {
    const before = this.#newest;
    if (bucket <= before) return;
    this.#newest = bucket;
    if (before < 0) return;
    for (const old of [...this.#buckets.keys()].sort((a, b) => a - b)) if (old <= bucket - MEASURED) this.#join(old);
    const [first, block] = [blockOf(before) - 1, blockOf(bucket)];
    for (let old = first; old < Math.min(block - 1, first + 2); old++) this.#closed(old, this.netOf(old));
    for (const old of this.#blocks.keys()) if (old < block - 1) this.#blocks.delete(old);
    for (const old of this.#nets.keys()) if (old < block - 1) this.#nets.delete(old);
  }

  /**
   * A bucket that is no longer measured joins its block. What comes for it later does so at once and leads to the same
   * block, as far as neither is full.
   */
  #join(bucket: number): void {
    const joining = this.#buckets.get(bucket) ?? [];
    this.#buckets.delete(bucket);
    this.#nets.delete(blockOf(bucket));
    const ties = tiesOf(this.#blocks, blockOf(bucket));
    for (const [name, { critics, others }] of joining) {
      let tied = ties.get(name);
      if (!tied) ties.set(name, (tied = { critics: new Sketch(CRITICS_BEFORE), others: 0 }));
      tied.critics.merge(critics);
      tied.others += others;
    }
    const strongest = [...ties].map(([name, { critics, others }]) => tieOf(name, Sketch.union([critics]), others));
    for (const { name } of strongest.sort(compare).slice(0, -LINKS_BEFORE)) ties.delete(name);
  }

  #within(first: number, last: number): Tieds[] {
    const buckets: Tieds[] = [];
    for (const [index, bucket] of this.#buckets) if (index >= first && index <= last) buckets.push(bucket);
    return buckets;
  }
}

function blockOf(bucket: number): number {
  return Math.floor(bucket / BUCKETS_A_BLOCK);
}

function tiesOf(all: Map<number, Tieds>, at: number): Tieds {
  let ties = all.get(at);
  if (!ties) all.set(at, (ties = new Map<string, Tied>()));
  return ties;
}

/** What a tie is known by: its link, where that is not too long. */
export function nameOf(link: string): string {
  if (link.startsWith(POST)) return `${POST}${hash32(link).toString(36)}`;
  if (link.length <= LONGEST_NAME) return link;
  return `${link.slice(0, LONGEST_NAME - CUT.length)}${CUT}${hash32(link).toString(36)}`;
}

function shown(name: string): string {
  return name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
}

/** A full bucket gives up the tie with fewest critics: a new one may be the one that matters. */
function placeFor(ties: Tieds, name: string, most: number, critics: number): Tied {
  if (ties.size >= most) {
    let weakest: string | undefined;
    let fewest = Infinity;
    for (const [each, { critics, others }] of ties) {
      const weight = critics.hashes.length + others / 1_000;
      if (weight < fewest) [weakest, fewest] = [each, weight];
    }
    if (weakest !== undefined) ties.delete(weakest);
  }
  const tied: Tied = { critics: new Sketch(critics), others: 0 };
  ties.set(name, tied);
  return tied;
}

/** In their order, which says which of two weak ties goes first. */
export function packTies(ties: ReadonlyMap<string, Tied>, names: NameList): string {
  return pack((bits) => {
    bits.gamma(ties.size);
    for (const [name, { critics, others }] of ties) {
      bits.rice(names.place(name), PLACE_SIZE);
      bits.gamma(others);
      critics.write(bits);
    }
  });
}

function restore(saved: string, names: readonly string[], critics: number): Tieds {
  return unpack(saved, (bits) => {
    const length = bits.gamma();
    if (length > LINKS) throw corrupt('there are more ties than are remembered');
    return new Map(
      Array.from({ length }, () => [nameAt(names, bits.rice(PLACE_SIZE)), restoreTied(bits, critics)] as const),
    );
  });
}

function restoreTied(bits: BitReader, critics: number): Tied {
  const others = bits.gamma();
  return { others, critics: Sketch.read(critics, bits) };
}

interface Gathered {
  readonly name: string;
  readonly sketches: Sketch[];
  /** No more critics than this are tied, unless a sketch is full. */
  most: number;
}

function gather(buckets: readonly Tieds[]): Iterable<Gathered> {
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

function strongestOf(buckets: readonly Tieds[]): Tie | undefined {
  let strongest: Tie | undefined;
  for (const { name, sketches, most } of gather(buckets)) {
    // Most ties hold hardly anybody: counting them exactly would change nothing.
    if (most < 2 || (strongest && most < strongest.net)) continue;
    const others = buckets.reduce((sum, bucket) => sum + (bucket.get(name)?.others ?? 0), 0);
    if (strongest && Math.max(0, most - OTHERS_WEIGH * others) < strongest.net) continue;
    const critics = Sketch.union(sketches);
    if (critics < 2) continue;
    const tie = tieOf(name, critics, others);
    if (!strongest || compare(tie, strongest) > 0) strongest = tie;
  }
  return strongest;
}

function tieOf(name: string, critics: number, others: number): Tie {
  return { name, critics, net: Math.max(0, critics - OTHERS_WEIGH * others) };
}

function compare(a: Tie, b: Tie): number {
  return a.net - b.net || a.critics - b.critics || (a.name < b.name ? 1 : -1);
}

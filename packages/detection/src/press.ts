// The media axis: who is heard far and wide and criticises. Outlets with articles of their own, and accounts that more
// people follow than read many a newspaper; each weighed by its reach, against what a usual day brings.
import type { Evidence, Thresholds } from '@sturmwarte/contracts';
import { pack, unpack } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { DAY } from './grid.ts';
import { HASH22_BITS, hash22 } from './hash.ts';
import { median } from './median.ts';
import { nameAt, NameList } from './name-list.ts';
import { readAscending, readNumbers, readSigned, writeAscending, writeNumbers, writeSigned } from './packed-lists.ts';
import { outletOf, voiceOf } from './voice.ts';

const DAYS = 15;
const OUTLETS_A_DAY = 32;
/** Bits of a speaker's hash, which only has to differ from so few others. */
const SPEAKER_BITS = 16;
/** Pieces of the last 24 hours remembered one by one. */
const PIECES = 160;
const NAMED = 24;
/** An account followed by fewer is no medium, whatever the thresholds say. */
const LEAST_FOLLOWERS = 10_000;
/** Marks an account among the outlets; a host name does not begin so. */
const ACCOUNT = '@';

/** `[publishedAt, outlet or account, hash of the text, reach]` */
export type Piece = readonly [number, string, number, number];
type Reach = Thresholds['force']['reach'];

export interface PressMeasure {
  /** Outlets with an article of their own in the last 24 hours and accounts of great reach, by their weight. */
  readonly weight: number;
  /** Outlets among them; copies of one text count once. */
  readonly outlets: number;
  /** Accounts among them. */
  readonly accounts: number;
  /** Names of the outlets, the earliest first. */
  readonly names: readonly string[];
}

/** The pieces packed, and the names of the outlets in them. */
export interface SavedPress {
  readonly outlets: readonly string[];
  readonly pieces: string;
}

/** True for what belongs to the media axis, if it is critical. */
export function isPress({ kind, mention }: Evidence): boolean {
  return kind === 'article' || (mention.reach ?? 0) >= LEAST_FOLLOWERS;
}

/** An outlet counts once, and once more for each tier of reach; an account only for its tiers. */
function weightOf(outlet: string, reach: number, [great, vast]: Reach): number {
  return (outlet.startsWith(ACCOUNT) ? 0 : 1) + (reach >= great ? 1 : 0) + (reach >= vast ? 1 : 0);
}

function speakerOf(evidence: Evidence, voice: number): string {
  return evidence.kind === 'article' ? outletOf(evidence) : accountOf(voice);
}

/** The name under which an account is a speaker. */
export function accountOf(voice: number): string {
  return `${ACCOUNT}${voice.toString(36)}`;
}

/** The critical pieces of the last 24 hours. */
export class Press {
  #pieces: Piece[];

  constructor(saved?: SavedPress) {
    this.#pieces = saved ? restorePieces(saved) : [];
  }

  add(evidence: Evidence, at: number, voice: number): void {
    this.#pieces.push([at, speakerOf(evidence, voice), voice, evidence.mention.reach ?? 0]);
    if (this.#pieces.length <= PIECES) return;
    this.#pieces.sort(compare);
    this.#pieces = this.#pieces.slice(-PIECES);
  }

  measure(now: number, reach: Reach): PressMeasure {
    const recent = this.#pieces.filter(([at]) => at > now - DAY && at <= now).sort(compare);
    const bySpeaker = new Map<string, number>();
    const byText = new Map<number, number>();
    for (const [, speaker, text, readers] of recent) {
      const weight = weightOf(speaker, readers, reach);
      if (weight === 0) continue;
      bySpeaker.set(speaker, Math.max(weight, bySpeaker.get(speaker) ?? 0));
      byText.set(text, Math.max(weight, byText.get(text) ?? 0));
    }
    const speakers = [...bySpeaker.keys()];
    const names = speakers.filter((name) => !name.startsWith(ACCOUNT));
    const accounts = speakers.length - names.length;
    return {
      // Forty sites with one text are one voice, and so is one site with forty texts.
      weight: Math.min(total(bySpeaker.values()), total(byText.values())),
      outlets: Math.min(names.length, byText.size - accounts),
      accounts,
      names: names.slice(0, NAMED),
    };
  }

  save(): SavedPress {
    return packPieces(this.#pieces);
  }
}

/** Stands for the account whose voice a piece is: its name can be told from that. */
const ITS_OWN = 0;

export function packPieces(pieces: readonly Piece[]): SavedPress {
  const outlets = new NameList();
  const packed = pack((bits) => {
    bits.gamma(pieces[0]?.[0] ?? 0);
    writeSigned(bits, pieces.map(([at], i) => at - (pieces[i - 1]?.[0] ?? at))); // prettier-ignore
    for (const [, speaker, text] of pieces) {
      bits.gamma(speaker === accountOf(text) ? ITS_OWN : 1 + outlets.place(speaker));
      bits.write(text, HASH22_BITS);
    }
    writeNumbers(bits, pieces.map(([, , , reach]) => reach)); // prettier-ignore
  });
  return { outlets: outlets.names(), pieces: packed };
}

function restorePieces({ outlets, pieces }: SavedPress): Piece[] {
  return unpack(pieces, (bits) => {
    let at = bits.gamma();
    const restored = readSigned(bits, PIECES).map((later) => {
      const speaker = bits.gamma();
      const text = bits.read(HASH22_BITS);
      return [(at += later), speaker === ITS_OWN ? accountOf(text) : nameAt(outlets, speaker - 1), text] as const;
    });
    const reaches = readNumbers(bits, PIECES);
    if (reaches.length !== restored.length) throw corrupt('not every piece has its reach');
    return restored.map((piece, i) => [...piece, reaches[i] ?? 0]);
  });
}

/** `[day, hashes of the speakers and the reach of each, packed]` */
export type SavedPressDays = readonly (readonly [number, string])[];

/** How much weight is critical on a usual day. */
export class PressDays {
  readonly #days: Map<number, Map<number, Speaker>>;

  constructor(saved: SavedPressDays = []) {
    this.#days = new Map(saved.map(([day, speakers]) => [day, restoreDay(speakers)]));
  }

  add(evidence: Evidence, at: number): void {
    const day = Math.floor(at / DAY);
    let speakers = this.#days.get(day);
    if (!speakers) {
      this.#days.set(day, (speakers = new Map<number, Speaker>()));
      const newest = Math.max(...this.#days.keys());
      for (const old of this.#days.keys()) if (old <= newest - DAYS) this.#days.delete(old);
    }
    const name = speakerOf(evidence, voiceOf(evidence));
    const hash = speakerHash(hash22(name));
    const known = speakers.get(hash);
    const reach = Math.max(known?.reach ?? 0, evidence.mention.reach ?? 0);
    if (known || speakers.size < OUTLETS_A_DAY) speakers.set(hash, { reach, isAccount: name.startsWith(ACCOUNT) });
  }

  /** Median weight of a day, over the whole days since `since` before `today`. */
  usual(today: number, since: number, reach: Reach): number {
    const first = Math.max(Math.floor(since / DAY), today - DAYS + 1);
    const weights: number[] = [];
    for (let day = first; day < today; day++) {
      const speakers = [...(this.#days.get(day)?.values() ?? [])];
      weights.push(total(speakers.map((each) => weightOf(each.isAccount ? ACCOUNT : '', each.reach, reach))));
    }
    return median(weights) ?? 0;
  }

  save(): SavedPressDays {
    return [...this.#days].map(([day, speakers]) => [day, packSpeakers(speakers)]);
  }
}

export function speakerHash(hash: number): number {
  return hash >>> (HASH22_BITS - SPEAKER_BITS);
}

interface Speaker {
  readonly reach: number;
  readonly isAccount: boolean;
}

/** @param speakers by hash */
export function packSpeakers(speakers: ReadonlyMap<number, Speaker>): string {
  const sorted = [...speakers].sort(([a], [b]) => a - b);
  return pack((bits) => {
    writeAscending(bits, sorted.map(([hash]) => hash)); // prettier-ignore
    for (const [, { isAccount }] of sorted) bits.flag(isAccount);
    writeNumbers(bits, sorted.map(([, { reach }]) => reach)); // prettier-ignore
  });
}

function restoreDay(saved: string): Map<number, Speaker> {
  return unpack(saved, (bits) => {
    const hashes = readAscending(bits, OUTLETS_A_DAY, 2 ** SPEAKER_BITS);
    const accounts = hashes.map(() => bits.flag());
    const reaches = readNumbers(bits, OUTLETS_A_DAY);
    if (reaches.length !== hashes.length) throw corrupt('not every speaker has a reach');
    return new Map(
      hashes.map((hash, at) => [hash, { reach: reaches[at] ?? 0, isAccount: accounts[at] ?? false }] as const),
    );
  });
}

function compare([a, m]: Piece, [b, n]: Piece): number {
  return a - b || (m < n ? -1 : 1);
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

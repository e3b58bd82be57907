// The media axis: who is heard far and wide and criticises. Outlets with articles of their own, and accounts that more
// people follow than read many a newspaper; each weighed by its reach, against what a usual day brings.
import type { Evidence, Thresholds } from '@sturmwarte/contracts';
import { DAY } from './grid.ts';
import { hash32 } from './hash.ts';
import { median } from './median.ts';
import { outletOf, voiceOf } from './voice.ts';

const DAYS = 15;
const OUTLETS_A_DAY = 32;
/** Pieces of the last 24 hours remembered one by one. */
const PIECES = 160;
const NAMED = 24;
/** An account followed by fewer is no medium, whatever the thresholds say. */
const LEAST_FOLLOWERS = 10_000;
/** Marks an account among the outlets; a host name does not begin so. */
const ACCOUNT = '@';

/** `[publishedAt, outlet, hash of the text, reach]` */
type Piece = readonly [number, string, number, number];
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

export type SavedPress = readonly Piece[];

/** True for what belongs to the media axis, if it is critical. */
export function isPress({ kind, mention }: Evidence): boolean {
  return kind === 'article' || (mention.reach ?? 0) >= LEAST_FOLLOWERS;
}

/** An outlet counts once, and once more for each tier of reach; an account only for its tiers. */
function weightOf(outlet: string, reach: number, [great, vast]: Reach): number {
  return (outlet.startsWith(ACCOUNT) ? 0 : 1) + (reach >= great ? 1 : 0) + (reach >= vast ? 1 : 0);
}

function speakerOf(evidence: Evidence, voice: number): string {
  return evidence.kind === 'article' ? outletOf(evidence) : `${ACCOUNT}${voice.toString(36)}`;
}

/** The critical pieces of the last 24 hours. */
export class Press {
  #pieces: Piece[];

  constructor(saved: SavedPress = []) {
    this.#pieces = [...saved];
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
    return [...this.#pieces];
  }
}

/** `[day, [hash of the speaker, its reach, hash, reach, …]]` */
export type SavedPressDays = readonly (readonly [number, readonly number[]])[];

/** How much weight is critical on a usual day. */
export class PressDays {
  readonly #days: Map<number, Map<number, Speaker>>;

  constructor(saved: SavedPressDays = []) {
    this.#days = new Map(saved.map(([day, flat]) => [day, restoreDay(flat)]));
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
    const hash = hash32(name);
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
    return [...this.#days].map(([day, speakers]) => [
      day,
      // An account's reach is written as a negative number.
      [...speakers].flatMap(([hash, each]) => [hash, each.isAccount ? -each.reach : each.reach]),
    ]);
  }
}

interface Speaker {
  readonly reach: number;
  readonly isAccount: boolean;
}

function restoreDay(flat: readonly number[]): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const reach = flat[i + 1] ?? 0;
    speakers.set(flat[i] ?? 0, { reach: Math.abs(reach), isAccount: reach < 0 });
  }
  return speakers;
}

function compare([a, m]: Piece, [b, n]: Piece): number {
  return a - b || (m < n ? -1 : 1);
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

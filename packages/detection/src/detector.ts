// The detector of one watch: takes evidence in any order, says at any moment what storm it makes.
import type { Evidence, Force, Reading, Thresholds } from '@sturmwarte/contracts';
import { Baseline } from './baseline.ts';
import { createCalendar } from './calendar.ts';
import { evaluate, type Look } from './evaluate.ts';
import { cellAt, MINUTE, RECENT, standardGrid } from './grid.ts';
import { Live } from './live.ts';
import { once } from './once.ts';
import { readState, VERSION, type SavedDetector } from './state.ts';
import type { Claim } from './voices.ts';

export interface DetectorOptions {
  readonly watchId: string;
  /** IANA zone for hours of the day. Default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** Bundesland whose holidays count as Sundays. */
  readonly region?: string;
}

/** What became of a piece of evidence; that something vanished is noted, and counts as no mention. */
export type Observed =
  | { readonly kind: 'counted' }
  | { readonly kind: 'ignored'; readonly reason: 'duplicate' | 'own' | 'future' | 'too-old' | 'vanished' };

/**
 * What is said at which volume, from the first mention on:
 * - first half an hour (`none`): nothing to compare with, force 2 at most, no page; a history import ends this at once;
 * - first three days (`borrowed`): what has been heard so far is usual, and how far criticism may exceed that is borrowed
 *   from watches of its size, block by block less; what is there from the first minute is no storm until it grows;
 * - from then on by the watch's own past.
 *
 * Critics within half an hour from which a page is due, with one mention in seven critical: where nothing ties them, and
 * where one hashtag does.
 *
 *   | mentions an hour | second hour | after half a day | later  |
 *   | 0.2              | 9, 5        | 7, 6             | 6, 6   |
 *   | 2                | 10, 6       | 9, 6             | 6, 6   |
 *   | 20               | 19, 9       | 16, 7            | 13, 7  |
 *   | 200              | 62, 29      | 71, 31           | 47, 25 |
 *
 * Measured by day, when most is said; at night fewer are enough. Never fewer critics than force 3 asks for.
 */
export interface Detector {
  readonly watchId: string;
  /**
   * Counts a mention once however often it is redelivered: per origin partition, offsets at or below the highest seen
   * are ignored. It counts at its event time; what is older than 14 days is forgotten, and a time more than ten
   * minutes after it was received is not believed.
   */
  observe(evidence: Evidence): Observed;
  /**
   * The state of the watch at `now` (milliseconds; a time before the last one counts as the last one). Cheap when
   * nothing has changed since the last call within the same minute. `page` is true once per reason.
   */
  read(now: number, thresholds: Thresholds): Reading;
  /** The same without what is said: for whoever looks often and seldom tells. */
  look(now: number, thresholds: Thresholds): Look;
  /** What a look comes to, without what is said of it; a look at the same moment says that. */
  glance(now: number, thresholds: Thresholds): Pick<Look, 'force' | 'page'>;
  /** The reading of the last look, with what is said by now. */
  tell(look: Look): Reading;
  /** Drops what an author wrote from all that is kept. */
  erase(author: string): void;
  /** JSON-able; `restoreDetector` goes on from it exactly where this one stands. */
  save(): unknown;
}

export type { Look } from './evaluate.ts';

export function createDetector(options: DetectorOptions): Detector {
  return new WatchDetector(options);
}

/**
 * Goes on from a saved state.
 *
 * @param options what the watch's settings say today, where they changed since
 * @throws an error with code STATE_CORRUPT where the state is not understood
 */
export function restoreDetector(state: unknown, options: Partial<DetectorOptions> = {}): Detector {
  const saved = readState(state);
  return new WatchDetector({ ...saved.options, ...options }, saved);
}

/** A clock that runs ahead by less than this is believed up to the moment of receipt. */
const CLOCK_SKEW = 10 * MINUTE;
/** From this force on a real storm is told instead of a drill. */
const REAL_FIRST = 3;

interface Cached {
  readonly cell: number;
  readonly surge: Thresholds['surge'];
  readonly forces: Thresholds['force'];
  readonly force: Force;
  readonly describe: () => Look;
}

class WatchDetector implements Detector {
  readonly watchId: string;
  readonly #options: DetectorOptions;
  readonly #baseline: Baseline;
  readonly #live: Live;
  #drill: Live | undefined;
  /** Highest offset seen of each origin partition. */
  readonly #marks: Map<number, number>;
  #now: number;
  #cached: Cached | undefined;

  constructor(options: DetectorOptions, saved?: SavedDetector) {
    this.watchId = options.watchId;
    this.#options = options;
    this.#baseline = new Baseline(createCalendar(options.timeZone ?? 'Europe/Berlin', options.region), saved?.baseline);
    this.#live = new Live(saved?.live, (block, net) => this.#baseline.ties.learn(block, net));
    this.#drill = saved?.drill ? new Live(saved.drill) : undefined;
    this.#marks = new Map(saved?.marks);
    this.#now = saved?.now ?? 0;
  }

  observe(evidence: Evidence): Observed {
    const { partition, offset } = evidence.origin;
    if (offset <= (this.#marks.get(partition) ?? -1)) return { kind: 'ignored', reason: 'duplicate' };
    this.#marks.set(partition, offset);
    if (evidence.own) return { kind: 'ignored', reason: 'own' };
    const { publishedAt } = evidence.mention;
    if (publishedAt > evidence.receivedAt + CLOCK_SKEW) return { kind: 'ignored', reason: 'future' };
    if (evidence.vanished) {
      this.#live.crowd.vanish(evidence.mention.id, evidence.receivedAt);
      this.#cached = undefined;
      return { kind: 'ignored', reason: 'vanished' };
    }
    const at = Math.min(publishedAt, evidence.receivedAt);
    const isCounted = evidence.drill
      ? this.#observeDrill(evidence, at)
      : evidence.history
        ? this.#observePast(evidence, at)
        : this.#observeNow(evidence, at);
    if (!isCounted) return { kind: 'ignored', reason: 'too-old' };
    this.#cached = undefined;
    return { kind: 'counted' };
  }

  read(now: number, thresholds: Thresholds): Reading {
    return this.tell(this.look(now, thresholds));
  }

  tell(look: Look): Reading {
    const { crowd } = (look.drill ? this.#drill : undefined) ?? this.#live;
    const end = standardGrid.cell * (cellAt(standardGrid, look.at) + 1) - 1;
    const usual = this.#baseline.talk.before(end, this.#live.storm.episodes);
    const { topTerms, topMentions, themes, calls } = crowd.highlights(end, usual);
    // Spreading twice takes ten times as long.
    const reading: Reading = { ...look, topTerms, topMentions };
    if (themes) reading.themes = themes;
    if (calls) reading.calls = calls;
    return reading;
  }

  look(now: number, thresholds: Thresholds): Look {
    const { page, cached } = this.#evaluate(now, thresholds);
    return { ...cached.describe(), at: this.#now, page };
  }

  glance(now: number, thresholds: Thresholds): Pick<Look, 'force' | 'page'> {
    const { page, cached } = this.#evaluate(now, thresholds);
    return { force: cached.force, page };
  }

  /** A page is due once: where this is worked out, not where it is remembered. */
  #evaluate(now: number, thresholds: Thresholds): { readonly page: boolean; readonly cached: Cached } {
    this.#now = Math.max(this.#now, now);
    const cell = cellAt(standardGrid, this.#now);
    const known = this.#cached;
    if (known?.cell === cell && known.surge === thresholds.surge && known.forces === thresholds.force) {
      return { page: false, cached: known };
    }
    this.#baseline.know(this.#now);
    const usual = this.#baseline.usual(this.#now, this.#live.storm.episodes, this.#live.ties, thresholds);
    const named = { watchId: this.watchId, at: this.#now, drill: false };
    const real = evaluate(this.#live, usual, cell, thresholds, named);
    this.#live.storm = real.storm;
    let told = real;
    if (this.#drill) {
      const drill = evaluate(this.#drill, usual, cell, thresholds, { ...named, drill: true });
      this.#drill.storm = drill.storm;
      if (real.force < REAL_FIRST && drill.force > real.force) told = drill;
      if (this.#drill.isOver(cell)) this.#drill = undefined;
    }
    const { force, page } = told;
    const cached = { cell, surge: thresholds.surge, forces: thresholds.force, force, describe: once(told.describe) };
    this.#cached = cached;
    return { page, cached };
  }

  erase(author: string): void {
    this.#live.crowd.erase(author);
    this.#drill?.crowd.erase(author);
    this.#cached = undefined;
  }

  save(): SavedDetector {
    return {
      version: VERSION,
      options: this.#options,
      now: this.#now,
      marks: [...this.#marks],
      baseline: this.#baseline.save(),
      live: this.#live.save(),
      drill: this.#drill?.save() ?? null,
    };
  }

  #observeNow(evidence: Evidence, at: number): boolean {
    if (!this.#baseline.all.remembers(at)) return false;
    this.#baseline.know(evidence.receivedAt);
    this.#baseline.talk.learn(evidence, at);
    const { all, critical } = this.#live.take(evidence, at, cellAt(standardGrid, at));
    if (all) learn(this.#baseline.all, all);
    if (critical) learn(this.#baseline.critical, critical);
    if (evidence.critical) this.#baseline.learnOrigin(evidence, at);
    return true;
  }

  /** Imported: builds the baseline and is no part of what happens now, however recent. */
  #observePast(evidence: Evidence, at: number): boolean {
    if (!this.#baseline.all.remembers(at)) return false;
    this.#baseline.know(at);
    this.#baseline.talk.learn(evidence, at);
    this.#baseline.all.add(at, 1);
    if (!evidence.critical) return true;
    this.#baseline.critical.add(at, 1);
    this.#baseline.learnOrigin(evidence, at);
    return true;
  }

  #observeDrill(evidence: Evidence, at: number): boolean {
    const cell = cellAt(standardGrid, at);
    if (cell <= cellAt(standardGrid, this.#now) - RECENT) return false;
    this.#drill ??= new Live();
    this.#drill.take(evidence, at, cell);
    return true;
  }
}

function learn(history: Baseline['all'], { cell, insteadOf }: Claim): void {
  history.add(cell * standardGrid.cell, 1);
  if (insteadOf !== undefined) history.add(insteadOf * standardGrid.cell, -1);
}

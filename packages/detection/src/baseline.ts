// All that one watch has learned: what is usual for its mentions, its criticism, its sources and its press.
import type { Evidence, Thresholds } from '@sturmwarte/contracts';
import { learnedUntil, type Episodes } from './episode.ts';
import { DAY, standardGrid } from './grid.ts';
import { History, type SavedHistory } from './history.ts';
import type { Calendar } from './calendar.ts';
import type { Normal } from './normal.ts';
import { isPress, PressDays, type SavedPressDays } from './press.ts';
import type { SavedRing } from './ring.ts';
import { SourceRates, type SavedSourceRates, type UsualSource } from './source-rates.ts';
import { TieDays, type UsualTie } from './tie-days.ts';
import type { Ties } from './ties.ts';
import { ToneDays } from './tone-days.ts';
import { UsualTalk, type SavedUsualTalk } from './usual-talk.ts';

/** A new watch is taken to have this share of critics … */
const PRIOR_SHARE = 0.2;
/** … with the weight of this many voices. */
const PRIOR_VOICES = 20;
/** Whole days of its own after which a baseline no longer rests on priors. */
const OWN_AFTER_DAYS = 3;

/** What is usual now. */
export interface Usual {
  readonly all: Normal;
  readonly critical: Normal;
  /** Critical voices of all voices. */
  readonly criticalShare: number;
  /** Hostile mentions of the critical ones. */
  readonly hostileShare: number;
  readonly sources: ReadonlyMap<string, UsualSource>;
  /** This hour's criticism against the mean of all hours. */
  readonly hourOfDay: number;
  /** Weight of critical outlets and accounts on a usual day, see `Press`. */
  readonly pressADay: number;
  readonly tie: UsualTie;
  readonly confidence: 'none' | 'borrowed' | 'own';
}

export interface SavedBaseline {
  readonly all: SavedHistory;
  readonly critical: SavedHistory;
  readonly sources: SavedSourceRates;
  readonly press: SavedPressDays;
  readonly ties: SavedRing;
  readonly talk: SavedUsualTalk;
  /** Not there in states written before tones were learned. */
  readonly tones?: SavedRing;
}

interface UsualDay {
  readonly today: number;
  readonly since: number;
  readonly sources: ReadonlyMap<string, UsualSource>;
  readonly pressADay: number;
  readonly hostileShare: number;
  readonly force: Thresholds['force'];
  readonly episodes: Pick<Episodes, 'past'> & { readonly openedAt: number | undefined };
}

export class Baseline {
  readonly all: History;
  readonly critical: History;
  readonly ties: TieDays;
  readonly talk: UsualTalk;
  readonly #sources: SourceRates;
  readonly #press: PressDays;
  readonly #tones: ToneDays;
  #daily: UsualDay | undefined;

  constructor(calendar: Calendar, saved?: SavedBaseline) {
    this.all = new History(standardGrid, calendar, saved?.all);
    this.critical = new History(standardGrid, calendar, saved?.critical);
    this.#sources = new SourceRates(saved?.sources);
    this.#press = new PressDays(saved?.press);
    this.ties = new TieDays(saved?.ties);
    this.talk = new UsualTalk(saved?.talk);
    this.#tones = new ToneDays(saved?.tones);
  }

  /** From this moment on silence means calm. */
  know(at: number): void {
    this.all.know(at);
    this.critical.know(at);
  }

  /** Learns which source and outlet criticism came from, and its tone; its count is learned where voices are told apart. */
  learnOrigin(evidence: Evidence, at: number): void {
    this.#sources.learn(evidence.mention.source, at);
    if (isPress(evidence)) this.#press.add(evidence, at);
    this.#tones.learn(evidence.mention.hostility, at);
    if (this.#daily && at < this.#daily.today * DAY) this.#daily = undefined;
  }

  usual(now: number, episodes: Episodes, live: Ties, { force }: Pick<Thresholds, 'force'>): Usual {
    const all = this.all.normal(now, episodes);
    const critical = this.critical.normal(now, episodes, this.all);
    const steps = (all.expected.days * DAY) / standardGrid.step;
    const { sources, pressADay, hostileShare } = this.#usualDay(now, episodes, force);
    const { overall } = critical.expected;
    return {
      all,
      critical,
      criticalShare: (overall * steps + PRIOR_SHARE * PRIOR_VOICES) / (all.expected.overall * steps + PRIOR_VOICES),
      hostileShare,
      sources,
      hourOfDay: overall > 0 ? critical.expected.at(now) / overall : 1,
      pressADay,
      tie: this.ties.usual(now, live, {
        since: this.all.since ?? now,
        until: learnedUntil(episodes, standardGrid),
        storms: episodes.past,
        size: critical.size,
      }),
      confidence: all.size === undefined ? 'none' : all.expected.days <= OWN_AFTER_DAYS ? 'borrowed' : 'own',
    };
  }

  /** What is measured by whole days changes at midnight, and when something is learned of a day that is over. */
  #usualDay(now: number, episodes: Episodes, force: Thresholds['force']): UsualDay {
    const today = Math.floor(now / DAY);
    const since = this.all.since ?? now;
    const { past, open } = episodes;
    const known = this.#daily;
    if (
      known?.today === today &&
      known.since === since &&
      known.force === force &&
      known.episodes.past === past &&
      known.episodes.openedAt === open?.openedAt
    ) {
      return known;
    }
    return (this.#daily = {
      today,
      since,
      force,
      episodes: { past, openedAt: open?.openedAt },
      sources: this.#sources.usual(today, since),
      pressADay: this.#press.usual(today, since, force.reach),
      hostileShare: this.#tones.usual(today, Math.floor(since / DAY), episodes, force.hostility),
    });
  }

  save(): SavedBaseline {
    return {
      all: this.all.save(),
      critical: this.critical.save(),
      sources: this.#sources.save(),
      press: this.#press.save(),
      ties: this.ties.save(),
      talk: this.talk.save(),
      tones: this.#tones.save(),
    };
  }
}

// Judges one mention for all watches at once: the pure heart of the score stage, shared with the back-test. In two steps,
// since a model outside this process is asked between them.
import type {
  Evidence, Judgement, JudgementReasons, Mention, MentionDigest, Thresholds, WatchScore,
} from '@sturmwarte/contracts'; // prettier-ignore
import {
  analyse, createJudge, createMatcher, criticalOf, excerptOf, identifyLanguage, linksOf, termsOf,
  type Analysis, type Judge, type Query, type Reasons, type VersionedTuning,
} from '@sturmwarte/language'; // prettier-ignore

/** A watch as scoring needs it. */
export interface ScoredWatch {
  readonly id: string;
  /** With its accounts bound. */
  readonly query: Query;
  readonly critical: Thresholds['critical'];
  /** Hashes of the brand's own accounts: what they write is not criticism. */
  readonly ownAuthors: ReadonlySet<string>;
}

export interface Scored {
  readonly judgement: Judgement;
  /** Undefined where the language is not understood or nothing decided. */
  readonly reasons: JudgementReasons | undefined;
  /** The watches it concerns; empty: none, and then nothing was judged. */
  readonly watches: WatchScore[];
  /** One for each of them, in the same order. */
  readonly evidence: Evidence[];
}

/** A mention with what is known of it before it is judged. */
export interface MatchedMention {
  readonly mention: Mention;
  readonly text: Analysis;
  /** Claimed by its source, else identified (ISO 639-1, `und`): found out when it is first asked for. */
  readonly language: string;
  /** The watches it concerns. */
  readonly watches: readonly ScoredWatch[];
}

export interface Scorer {
  /** Reads a mention and finds the watches it concerns; nothing is judged yet. */
  match(mention: Mention): MatchedMention;
  /** `origin` is the mention's position on the bus; `force` judges it although it concerns no watch. */
  score(matched: MatchedMention, origin: Evidence['origin'], options?: { readonly force?: boolean }): Scored;
}

/** Content words a piece of evidence carries. */
const TERMS = 12;
const EXCERPT_LENGTH = 280;
const UNJUDGED: Judgement = { language: 'und', sentiment: 0, hostility: 0, label: 'neutral' };

/**
 * A judge takes a moment to make and knows nothing of watches: give the same one again when the watches change.
 * @param tuning what corrections taught; judged as shipped where absent
 */
export function createScorer(
  watches: readonly ScoredWatch[],
  judge: Judge = createJudge(),
  tuning?: VersionedTuning,
): Scorer {
  const matcher = createMatcher(watches);
  const byId = new Map(watches.map((watch) => [watch.id, watch]));

  return {
    match(mention) {
      const text = analyse(mention.text, mention.title);
      let identified: string | undefined;
      const document = {
        text,
        source: mention.source,
        author: mention.author,
        // What concerns nobody is not worth the time to find out its language.
        get language() {
          return (identified ??= mention.language ?? identifyLanguage(text));
        },
      };
      const found = matcher.match(document).flatMap((id) => byId.get(id) ?? []);
      return {
        mention,
        text,
        watches: found,
        get language() {
          return document.language;
        },
      };
    },
    score(matched, origin, { force = false } = {}) {
      const { mention, text, watches: concerned } = matched;
      if (concerned.length === 0 && !force)
        return { judgement: UNJUDGED, reasons: undefined, watches: [], evidence: [] };
      const { language } = matched;
      const { judgement, reasons } = judge.explain(text, { language, source: mention.source, tuning });
      const scores = concerned.map((watch) => scoreOf(watch, mention, judgement));
      const shared: Omit<Evidence, keyof WatchScore> = {
        mention: digestOf(mention, judgement),
        kind: mention.kind,
        receivedAt: mention.receivedAt,
        language,
        history: mention.history ?? false,
        drill: mention.drill ?? false,
        links: linksOf({ ...mention, text }),
        terms: termsOf(text, language, TERMS),
        origin,
        ...(mention.outlet === undefined ? {} : { outlet: mention.outlet }),
        ...findingsOf(reasons),
      };
      const themes = reasons?.about ?? [];
      return {
        judgement,
        reasons: decided(reasons),
        watches: scores,
        evidence: scores.map((score) => ({
          ...shared,
          ...score,
          ...(score.critical && themes.length > 0 ? { themes } : {}),
        })),
      };
    },
  };
}

function scoreOf({ id, critical, ownAuthors }: ScoredWatch, { author }: Mention, judgement: Judgement): WatchScore {
  const own = author !== undefined && ownAuthors.has(author);
  return { watchId: id, own, critical: !own && criticalOf(judgement, critical) };
}

/** What evidence says of any mention, critical or not; what is not there is left out. */
function findingsOf(reasons: Reasons | undefined): Pick<Evidence, 'calls' | 'threat' | 'signals'> {
  if (reasons === undefined) return {};
  const { calls, threat, signals } = reasons;
  return { ...(calls.length > 0 ? { calls } : {}), ...(threat ? { threat } : {}), signals };
}

/** What is kept of the reasons beside the mention, if there is anything to keep. */
function decided(reasons: Reasons | undefined): JudgementReasons | undefined {
  if (reasons === undefined) return undefined;
  const { about, calls, threat, words } = reasons;
  return about.length + calls.length + words.length > 0 || threat ? { about, calls, threat, words } : undefined;
}

function digestOf(mention: Mention, { sentiment, hostility }: Judgement): MentionDigest {
  const { id, source, publishedAt, title, text, url, author, reach, shares, erased } = mention;
  return {
    id,
    source,
    publishedAt,
    excerpt: excerptOf(title ? `${title}: ${text}` : text, EXCERPT_LENGTH),
    sentiment,
    hostility,
    ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { author }),
    ...(reach === undefined ? {} : { reach }),
    ...(shares === undefined ? {} : { shares }),
    ...(erased ? { erased } : {}),
  };
}

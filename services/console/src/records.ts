// The API's answers as far as the console uses them; /openapi.json describes them whole. Times are ISO 8601.

export type Force = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type Iso = string;

export interface Reason {
  readonly kind: string;
  readonly de: string;
  readonly en: string;
}

export interface SourceShare {
  readonly source: string;
  readonly critical: number;
  readonly expected: number;
}

export type CriticismTheme =
  | 'product'
  | 'price'
  | 'service'
  | 'delay'
  | 'safety'
  | 'privacy'
  | 'discrimination'
  | 'work'
  | 'environment'
  | 'management'
  | 'advertising';

export type Call = 'boycott' | 'protest' | 'thanks' | 'defence';

/** A place in a mention's title or text, UTF-16 offsets, that decided how it is judged. */
export interface DecidingWord {
  readonly part: 'title' | 'text';
  readonly from: number;
  readonly to: number;
  readonly kind: 'praise' | 'blame' | 'insult' | 'threat';
  readonly turn?: 'negated' | 'quoted' | 'doubted' | 'asked' | 'unreal' | 'ironic';
}

export interface JudgementReasons {
  readonly about: readonly CriticismTheme[];
  readonly calls: readonly Call[];
  readonly threat: boolean;
  /** The heaviest first. */
  readonly words: readonly DecidingWord[];
}

export interface Reading {
  readonly at: Iso;
  readonly force: Force;
  readonly social: Force;
  readonly media: Force;
  readonly baseline: 'none' | 'borrowed' | 'own';
  readonly windowMinutes: number;
  readonly mentions: number;
  readonly expectedMentions: number;
  readonly critical: number;
  readonly expectedCritical: number;
  readonly critics: number;
  readonly sources: readonly SourceShare[];
  readonly negativeShare: number;
  readonly hostileShare: number;
  readonly growth: number;
  readonly outlets: readonly string[];
  readonly topTerms: readonly string[];
  readonly themes?: readonly { readonly theme: CriticismTheme; readonly share: number }[];
  readonly calls?: readonly { readonly call: Call; readonly voices: number }[];
  readonly reasons: readonly Reason[];
  readonly drill: boolean;
}

export interface ResponseClock {
  readonly since: Iso;
  readonly toAcknowledgeSeconds: number;
  readonly acknowledged: boolean;
  readonly toReplySeconds: number;
  readonly replied: boolean;
}

export type IncidentState = 'triggered' | 'acknowledged' | 'resolved';

export interface IncidentSummary {
  readonly id: string;
  readonly watchId: string;
  readonly watchName: string;
  readonly state: IncidentState;
  readonly drill: boolean;
  readonly force: Force;
  readonly peakForce: Force;
  readonly openedAt: Iso;
  readonly acknowledgedAt?: Iso;
  readonly acknowledgedBy?: string;
  readonly resolvedAt?: Iso;
  readonly resolvedBy?: string;
  readonly responseClock: ResponseClock;
}

export interface MentionDigest {
  readonly id: string;
  readonly source: string;
  readonly publishedAt: Iso;
  readonly excerpt: string;
  readonly url?: string;
  readonly reach?: number;
  readonly shares?: number;
  readonly erased?: boolean;
}

export interface Delivery {
  readonly id: string;
  readonly purpose: 'page' | 'rise' | 'update' | 'end' | 'catch-all';
  readonly step: number;
  readonly contactId: string;
  readonly notifier: string;
  readonly state: 'pending' | 'sent' | 'failed' | 'skipped';
  readonly attempts: number;
  readonly dueAt: Iso;
  readonly settledAt?: Iso;
  readonly error?: string;
}

export type TimelineKind =
  | 'opened'
  | 'force'
  | 'paged'
  | 'delivered'
  | 'delivery-failed'
  | 'nobody-on-call'
  | 'escalated'
  | 'acknowledged'
  | 'resolved'
  | 'snoozed'
  | 'unsnoozed'
  | 'reopened'
  | 'note'
  | 'replied'
  | 'silenced'
  | 'unsilenced'
  | 'exhausted';

export interface TimelineEntry {
  readonly at: Iso;
  readonly kind: TimelineKind;
  readonly by?: string;
  readonly force?: Force;
  readonly step?: number;
  readonly contactId?: string;
  readonly text?: string;
}

export interface Incident extends IncidentSummary {
  readonly repliedAt?: Iso;
  readonly firstCriticalAt?: Iso;
  readonly escalation?: { readonly nextStep: number; readonly nextAt: Iso; readonly exhausted: boolean };
  readonly snoozedUntil?: Iso;
  readonly held?: { readonly by: 'silence' | 'paused'; readonly until?: Iso };
  readonly calmEndsAt?: Iso;
  readonly reading: Reading & { readonly topMentions: readonly MentionDigest[] };
  readonly deliveries: readonly Delivery[];
  readonly timeline: readonly TimelineEntry[];
  /** Ids of the commands carried out last. */
  readonly commands: readonly string[];
  readonly version: number;
}

export type CommandKind = 'acknowledge' | 'resolve' | 'snooze' | 'escalate' | 'note' | 'reopen' | 'replied';

export interface Health {
  readonly component: string;
  readonly state: 'alive' | 'failing' | 'dead';
  readonly since: Iso;
  readonly blindSince?: Iso;
  readonly error?: string;
}

export interface SourceView {
  readonly id: string;
  readonly name: string;
  readonly paused: boolean;
  readonly health?: Health;
}

export interface WatchView {
  readonly id: string;
  readonly name: string;
  readonly paused: boolean;
  readonly reading?: Reading & { readonly since: Iso };
  readonly sparkline: readonly SparklinePoint[];
}

export interface SparklinePoint {
  readonly at: Iso;
  readonly force: Force;
}

export interface Overview {
  readonly at: Iso;
  readonly watches: readonly WatchView[];
  readonly sources: readonly SourceView[];
  readonly notifiers: readonly Health[];
  readonly consumers: readonly Health[];
}

export interface HistogramBin {
  readonly at: Iso;
  readonly mentions: number;
  readonly critical: number;
}

export const labels = ['negative', 'neutral', 'positive'] as const;
export type Label = (typeof labels)[number];

/** What somebody said of a judgement. */
export interface CorrectionView {
  readonly label: Label;
  /** What it was judged. */
  readonly judged: Label;
  readonly at: Iso;
  readonly by: string;
}

export interface Mention {
  readonly id: string;
  readonly source: string;
  readonly publishedAt: Iso;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly reach?: number;
  readonly shares?: number;
  readonly deleted?: boolean;
  readonly erased?: boolean;
}

export interface ScoredMention {
  readonly mention: Mention;
  readonly watches: readonly { readonly watchId: string; readonly critical: boolean; readonly own: boolean }[];
  readonly judgement: { readonly label: Label };
  readonly reasons?: JudgementReasons;
  readonly correction?: CorrectionView;
}

export interface MentionPage {
  readonly items: readonly ScoredMention[];
  readonly total: number;
  readonly next?: string;
}

export interface Contact {
  readonly id: string;
  readonly name: string;
}

export interface Playbook {
  readonly id: string;
  readonly name: string;
  readonly fromForce: Force;
  readonly steps: readonly string[];
  readonly watch?: string;
}

/** The watch under which Sturmwarte raises alarms about itself. */
export const SELF_WATCH = 'sturmwarte';

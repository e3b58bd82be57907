// The store port: the searchable view of what the bus has seen, and the home of settings.
import type {
  Call, Correction, CriticismTheme, Incident, IncidentState, Label, Reading, ScoredMention, SettingsChange, SettingsDocument, SettingsKind,
} from '@sturmwarte/contracts'; // prettier-ignore

export interface MentionQuery {
  /** Full text: words (all must occur), "phrases", -without, prefix*; folded (ß, umlauts, case). See `parseTextQuery`. */
  readonly text?: string;
  readonly watch?: string;
  readonly source?: string;
  readonly language?: string;
  readonly label?: Label;
  /** What its blame is about, and what it calls for: among others, as a mention may have several. */
  readonly theme?: CriticismTheme;
  readonly call?: Call;
  /** Critical for the queried watch, or for any where none is named. */
  readonly critical?: boolean;
  readonly author?: string;
  /** Published at or after `from` and before `to`, milliseconds. */
  readonly from?: number;
  readonly to?: number;
  readonly minHostility?: number;
  readonly ids?: readonly string[];
  readonly drill?: boolean;
}

export interface MentionPage {
  readonly items: readonly ScoredMention[];
  /** Mentions that match, as counted for the first page. */
  readonly total: number;
  /** Opaque; pass it on to get the next page. Absent on the last one. */
  readonly next?: string;
}

/** From this hostility on a mention counts as hostile in a histogram. */
export const HOSTILE_FROM = 0.5;

/** More bins than any chart shows. */
export const MAX_BINS = 10_000;

export interface HistogramBin {
  /** Start of the bin, milliseconds. */
  readonly at: number;
  readonly mentions: number;
  readonly critical: number;
  readonly hostile: number;
}

/** A part of everything there is. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; pass it on to get the next page. Absent on the last one. */
  readonly next?: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
}

export interface MentionStore {
  /**
   * Adds or updates by mention id, see `mergeSighting`; a repeated write changes nothing. A deleted or erased mention
   * loses its text for good, also where readings and incidents quote it.
   */
  put(mentions: readonly ScoredMention[]): Promise<void>;
  get(id: string): Promise<ScoredMention | undefined>;
  /**
   * By time of publication, newest first unless asked otherwise. Pages do not shift when mentions are added meanwhile.
   * Rejects with QUERY_INVALID where `after` or `text` cannot be read.
   */
  search(
    query: MentionQuery,
    page: { readonly limit: number; readonly after?: string; readonly order?: 'newest' | 'oldest' },
  ): Promise<MentionPage>;
  count(query: MentionQuery): Promise<number>;
  /**
   * Bins of equal width from `from` on, the empty ones included; the last one ends at `to`, or after it where the range
   * is no multiple of the width, but counts nothing beyond `to`. Rejects with QUERY_INVALID above MAX_BINS.
   */
  histogram(
    query: MentionQuery & { readonly from: number; readonly to: number },
    binMs: number,
  ): Promise<readonly HistogramBin[]>;
  /** Mentions per value of a field, most first, equals by value. */
  facets(
    query: MentionQuery,
    field: 'source' | 'language' | 'label',
    limit: number,
  ): Promise<readonly { readonly value: string; readonly count: number }[]>;
  /**
   * Removes the texts of one author; returns how many mentions lost theirs. What was received of the author up
   * to `at` (default: now) and is written only afterwards comes without its text, too.
   */
  eraseAuthor(author: string, at?: number): Promise<number>;
  /**
   * Removes texts (keeping scores) published before `textsBefore`, also where readings and incidents quote them, and
   * whole mentions published before `allBefore`. Searches then see everything written before the call.
   */
  prune(limits: {
    readonly textsBefore: number;
    readonly allBefore: number;
  }): Promise<{ readonly texts: number; readonly mentions: number }>;
  /**
   * Takes whole mentions out as if nobody had ever written them, to be written anew; returns how many there were. That a
   * text was to stay away is forgotten with the mention, unless its author was erased.
   */
  remove(ids: readonly string[]): Promise<number>;
}

export interface ReadingStore {
  /** Adds or replaces by watch and time. */
  put(readings: readonly Reading[]): Promise<void>;
  /**
   * Readings of a watch at or after `from` and before `to` in time order; where more than `points` lie in the range,
   * the strongest (force, then surprise, then the later one) of each of `points` equal slices.
   */
  series(watch: string, from: number, to: number, points: number): Promise<readonly Reading[]>;
  /** The last reading of each watch, in the order of watch ids. */
  latest(): Promise<readonly Reading[]>;
  /** Removes what an author wrote from the digests readings carry; returns how many readings changed. */
  eraseAuthor(author: string, at?: number): Promise<number>;
  /** Removes readings of a time before `before`; returns how many. */
  prune(before: number): Promise<number>;
  count(): Promise<number>;
  /** Every reading once, in no particular order; for moving and comparing while nobody removes any. */
  all(page: PageRequest): Promise<Page<Reading>>;
}

export interface IncidentQuery {
  readonly state?: readonly IncidentState[];
  readonly watch?: string;
  /** Opened at or after `from` and before `to`, milliseconds. */
  readonly from?: number;
  readonly to?: number;
}

export interface IncidentStore {
  /** Keeps the highest version of each. */
  put(incidents: readonly Incident[]): Promise<void>;
  get(id: string): Promise<Incident | undefined>;
  /** Newest first, by opening. */
  list(query: IncidentQuery, limit: number): Promise<readonly Incident[]>;
  /** Removes what an author wrote from the digests incidents carry; returns how many incidents changed. */
  eraseAuthor(author: string, at?: number): Promise<number>;
  count(): Promise<number>;
  /** Every incident once, in no particular order. */
  all(page: PageRequest): Promise<Page<Incident>>;
  /** Takes incidents out as if nobody had ever written them, to be written anew; returns how many there were. */
  remove(ids: readonly string[]): Promise<number>;
}

export interface Stored<K extends SettingsKind = SettingsKind> {
  readonly document: SettingsDocument<K>;
  readonly version: number;
  readonly at: number;
  readonly by: string;
}

export interface ChangeNote {
  readonly by: string;
  readonly at: number;
  readonly why?: string;
}

/** Settings by compare-and-set: `expected` is the version the writer has seen, 0 for "there is none", undefined for "whatever is there". */
export interface SettingsStore {
  get<K extends SettingsKind>(kind: K, id: string): Promise<Stored<K> | undefined>;
  /** In the order of ids. */
  list<K extends SettingsKind>(kind: K): Promise<readonly Stored<K>[]>;
  /** Rejects with SETTINGS_CONFLICT where the version is not the expected one. A document made anew goes on counting versions. */
  put<K extends SettingsKind>(
    kind: K,
    document: SettingsDocument<K>,
    expected: number | undefined,
    note: ChangeNote,
  ): Promise<SettingsChange>;
  /** As `put`; rejects with NOT_FOUND where there is none. */
  remove(kind: SettingsKind, id: string, expected: number | undefined, note: ChangeNote): Promise<SettingsChange>;
  /** Every change, newest first; the audit trail. */
  history(
    filter: { readonly kind?: SettingsKind; readonly id?: string },
    limit: number,
  ): Promise<readonly SettingsChange[]>;
  /** Changes not yet confirmed as published on the bus, oldest first. */
  unpublished(): Promise<readonly SettingsChange[]>;
  published(changes: readonly Pick<SettingsChange, 'kind' | 'id' | 'version'>[]): Promise<void>;
}

/** What people say of judgements, one of each mention; its home is here, as that of settings. */
export interface CorrectionStore {
  /** Adds or replaces by mention. */
  put(corrections: readonly Correction[]): Promise<void>;
  /** Those there are of the given mentions, in no particular order. */
  of(mentions: readonly string[]): Promise<readonly Correction[]>;
  /** False where there was none. */
  remove(mention: string): Promise<boolean>;
  /** The last made first, those of a moment by mention. Rejects with QUERY_INVALID where `after` cannot be read. */
  list(page: PageRequest): Promise<Page<Correction>>;
  count(): Promise<number>;
  /** Removes those of mentions published before `before`; returns how many. */
  prune(before: number): Promise<number>;
}

/** Each may what those before it may; `ingest` stands apart: it may push mentions and nothing else. */
export const roles = ['viewer', 'officer', 'operations', 'admin', 'ingest'] as const;
export type Role = (typeof roles)[number];

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the token, hex; the token itself is shown once and never kept. */
  readonly hash: string;
  readonly createdAt: number;
  readonly expiresAt?: number;
  readonly lastUsedAt?: number;
}

/** A token's use is written down at most this often: every write waits for the disk. */
export const TOUCH_INTERVAL_MS = 60_000;

export interface TokenStore {
  put(token: ApiToken): Promise<void>;
  byHash(hash: string): Promise<ApiToken | undefined>;
  /** Oldest first. */
  list(): Promise<readonly ApiToken[]>;
  /** False where there was none. */
  revoke(id: string): Promise<boolean>;
  /** Remembers the last use, to the minute. */
  touch(id: string, at: number): Promise<void>;
}

/** Who read or did what with personal data, and what erasures removed. */
export interface AccessEntry {
  readonly at: number;
  readonly by: string;
  readonly action: string;
  readonly detail: string;
}

export interface AccessLog {
  append(entries: readonly AccessEntry[]): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly AccessEntry[]>;
  prune(before: number): Promise<number>;
}

export interface Store {
  readonly mentions: MentionStore;
  readonly readings: ReadingStore;
  readonly incidents: IncidentStore;
  readonly settings: SettingsStore;
  readonly corrections: CorrectionStore;
  readonly tokens: TokenStore;
  readonly access: AccessLog;
  /** Resolves when the engine answers; rejects with STORE_UNAVAILABLE. */
  ping(): Promise<void>;
  /** Gives disk space back; what was removed before is then gone from the files, too. */
  vacuum(): Promise<void>;
  /** Once done every call rejects with CLOSED. */
  close(): Promise<void>;
}

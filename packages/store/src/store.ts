// The store port: the searchable view of what the bus has seen, and the home of settings.
import type {
  Incident, IncidentState, Label, Reading, ScoredMention, SettingsChange, SettingsDocument, SettingsKind,
} from '@sturmwarte/contracts'; // prettier-ignore

export interface MentionQuery {
  /** Full text: words, "phrases", -without; folded as scoring folds (ß, umlauts, case). */
  readonly text?: string;
  readonly watch?: string;
  readonly source?: string;
  readonly language?: string;
  readonly label?: Label;
  readonly critical?: boolean;
  readonly author?: string;
  /** Published at or after / before, milliseconds. */
  readonly from?: number;
  readonly to?: number;
  readonly minHostility?: number;
  readonly ids?: readonly string[];
  readonly drill?: boolean;
}

export interface MentionPage {
  readonly items: readonly ScoredMention[];
  readonly total: number;
  /** Opaque; pass it on to get the next page. Absent on the last one. */
  readonly next?: string;
}

export interface HistogramBin {
  /** Start of the bin, milliseconds. */
  readonly at: number;
  readonly mentions: number;
  readonly critical: number;
  readonly hostile: number;
}

export interface MentionStore {
  /** Adds or updates by mention id; a repeated write changes nothing. A deleted or erased mention loses its text for good. */
  put(mentions: readonly ScoredMention[]): Promise<void>;
  get(id: string): Promise<ScoredMention | undefined>;
  search(
    query: MentionQuery,
    page: { readonly limit: number; readonly after?: string; readonly order?: 'newest' | 'oldest' },
  ): Promise<MentionPage>;
  count(query: MentionQuery): Promise<number>;
  histogram(
    query: MentionQuery & { readonly from: number; readonly to: number },
    binMs: number,
  ): Promise<readonly HistogramBin[]>;
  /** Mentions per value of a field, most first. */
  facets(
    query: MentionQuery,
    field: 'source' | 'language' | 'label',
    limit: number,
  ): Promise<readonly { readonly value: string; readonly count: number }[]>;
  /** Removes the texts of one author; returns how many mentions lost theirs. */
  eraseAuthor(author: string): Promise<number>;
  /** Removes texts (keeping scores) published before `textsBefore`, and whole mentions published before `allBefore`. */
  prune(limits: {
    readonly textsBefore: number;
    readonly allBefore: number;
  }): Promise<{ readonly texts: number; readonly mentions: number }>;
}

export interface ReadingStore {
  put(readings: readonly Reading[]): Promise<void>;
  /** Readings of a watch in time order; where more than `points` lie in the range, the strongest of each equal slice. */
  series(watch: string, from: number, to: number, points: number): Promise<readonly Reading[]>;
  latest(): Promise<readonly Reading[]>;
  prune(before: number): Promise<number>;
}

export interface IncidentQuery {
  readonly state?: readonly IncidentState[];
  readonly watch?: string;
  readonly from?: number;
  readonly to?: number;
}

export interface IncidentStore {
  /** Keeps the highest version of each. */
  put(incidents: readonly Incident[]): Promise<void>;
  get(id: string): Promise<Incident | undefined>;
  /** Newest first. */
  list(query: IncidentQuery, limit: number): Promise<readonly Incident[]>;
  /** Rewrites what an author wrote in the digests incidents carry; returns how many incidents changed. */
  eraseAuthor(author: string): Promise<number>;
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
  list<K extends SettingsKind>(kind: K): Promise<readonly Stored<K>[]>;
  /** Rejects with SETTINGS_CONFLICT where the version is not the expected one. */
  put<K extends SettingsKind>(
    kind: K,
    document: SettingsDocument<K>,
    expected: number | undefined,
    note: ChangeNote,
  ): Promise<SettingsChange>;
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

export const roles = ['viewer', 'officer', 'operations', 'admin'] as const;
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

export interface TokenStore {
  put(token: ApiToken): Promise<void>;
  byHash(hash: string): Promise<ApiToken | undefined>;
  list(): Promise<readonly ApiToken[]>;
  revoke(id: string): Promise<boolean>;
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
  list(limit: number): Promise<readonly AccessEntry[]>;
  prune(before: number): Promise<number>;
}

export interface Store {
  readonly mentions: MentionStore;
  readonly readings: ReadingStore;
  readonly incidents: IncidentStore;
  readonly settings: SettingsStore;
  readonly tokens: TokenStore;
  readonly access: AccessLog;
  /** Resolves when the engine answers; rejects with STORE_UNAVAILABLE. */
  ping(): Promise<void>;
  /** Gives disk space back. */
  vacuum(): Promise<void>;
  close(): Promise<void>;
}

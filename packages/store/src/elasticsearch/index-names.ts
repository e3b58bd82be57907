// What indices and documents are called: by kind, where there are many by month, and by what a record is about.
import { createHash } from 'node:crypto';

/** Kinds whose indices are one a month. */
export type MonthlyKind = 'mentions' | 'readings';
export type SingleKind = 'places' | 'erasures' | 'incidents' | 'settings' | 'corrections' | 'tokens' | 'access';

export interface IndexNames {
  readonly prefix: string;
  /** The one index of a kind. */
  of(kind: SingleKind): string;
  ofMonth(kind: MonthlyKind, month: string): string;
  /** All indices of a kind, as a pattern. */
  all(kind: MonthlyKind): string;
  /** The month an index is of. */
  monthOf(kind: MonthlyKind, index: string): string;
}

export function indexNames(prefix: string): IndexNames {
  return {
    prefix,
    of: (kind) => `${prefix}${kind}`,
    ofMonth: (kind, month) => `${prefix}${kind}-${month}`,
    all: (kind) => `${prefix}${kind}-*`,
    monthOf: (kind, index) => index.slice(`${prefix}${kind}-`.length),
  };
}

/** A wrong date must not make an index of its own: what claims to be of another century is filed at its border. */
const FIRST = Date.UTC(2000, 0);
const END = Date.UTC(2100, 0);

/** `2026-03`, by UTC. */
export function monthOf(at: number): string {
  if (!(at >= FIRST)) return 'earlier';
  return at < END ? new Date(at).toISOString().slice(0, 7) : 'later';
}

/** When a month has ended, milliseconds; for what is filed at a border, when that border was. */
export function endOfMonth(month: string): number {
  if (month === 'earlier') return FIRST;
  const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number);
  return Number.isNaN(year + number) ? Infinity : Date.UTC(year, number);
}

/** Elasticsearch takes 512 bytes. */
const MAX_ID_BYTES = 512;

/** The document's id for a name; a longer one goes by its SHA-256. */
export function documentId(name: string): string {
  // An id must not be empty, and half a character is no UTF-8: two names might become one.
  const isId = name !== '' && !/\p{Surrogate}/u.test(name) && Buffer.byteLength(name) <= MAX_ID_BYTES;
  if (isId) return name;
  return `~${createHash('sha256').update(name, 'utf16le').digest('hex')}`;
}

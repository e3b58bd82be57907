// Whether two records say the same, in a few bytes: a million of them are compared without holding a million.
import { createHash } from 'node:crypto';

/** 96 bits of SHA-256 over the record with its members in order. */
export function digestOf(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record, inOrder)).digest('base64').slice(0, 16);
}

/** Engines may give members back in another order than they were given. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

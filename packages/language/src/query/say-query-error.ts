// What is wrong with a query, in words that show the place to somebody who does not count characters.
import type { QueryError } from './parse-query.ts';

/** Characters shown of the place. */
const SHOWN = 24;

/** `This bracket is never closed (at character 10: "(Hof").` */
export function sayQueryError(query: string, { message, at }: QueryError): string {
  const rest = query.slice(at).trim();
  const place = rest.length > SHOWN ? `${rest.slice(0, SHOWN).replace(/\p{Cs}$/u, '')}…` : rest;
  const where = place === '' ? 'at the end' : `at character ${at + 1}: "${place}"`;
  return `${message.replace(/\.$/, '')} (${where}).`;
}

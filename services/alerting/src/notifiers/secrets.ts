// Secrets of a channel, known by the mark their schema carries, and kept out of everything that is written down.
import { Type } from '@sturmwarte/contracts';
import type { TObject } from 'typebox';

/** Shorter pieces of a secret address are ordinary words (`services`). */
const MIN_PIECE = 8;

/** A secret text; `description` appears in the docs table, the value nowhere. */
export function Secret(options: {
  readonly description: string;
  readonly minLength?: number;
  readonly pattern?: string;
}) {
  return Type.String({ minLength: 1, maxLength: 2_000, ...options, secret: true });
}

/** Names of the properties marked as secret: what an API must not show. */
export function secretNames(schema: TObject): string[] {
  return Object.entries(schema.properties).flatMap(([name, property]) =>
    'secret' in property && property.secret === true ? [name] : [],
  );
}

/** The secret values in an object of that schema. */
export function secretsOf(schema: TObject, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const values = new Map(Object.entries(value));
  return secretNames(schema).flatMap((name) => {
    const secret: unknown = values.get(name);
    return typeof secret === 'string' && secret !== '' ? [secret] : [];
  });
}

/** Replaces the secrets in a text, those that are addresses also by the long pieces of their path and query. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const hidden = secrets.flatMap((secret) => [secret, ...pieces(secret)]).toSorted((a, b) => b.length - a.length);
  return (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

function pieces(secret: string): string[] {
  if (!URL.canParse(secret)) return [];
  const { pathname, search } = new URL(secret);
  return `${pathname}${search}`.split(/[/?&=]/).filter((piece) => piece.length >= MIN_PIECE);
}

// Times inside are milliseconds, times in the API are ISO 8601: converted at this edge, guided by the schemas.
import { check, Instant, isoOf, Type, type TSchema } from '@sturmwarte/contracts';

export { isoOf };

/** A time as the API speaks it: ISO 8601 with an offset, as RFC 3339 has it. */
export const IsoTime = Type.String({
  format: 'date-time',
  description: 'ISO 8601 with offset',
  examples: ['2026-03-02T09:00:00Z'],
});

/** Milliseconds since 1970 of a time checked against `IsoTime`. */
export function instantOf(time: string): number {
  return Date.parse(time);
}

/** The schema of the same record in the API: every instant is an ISO time. */
export function withIsoTimes(schema: TSchema): TSchema {
  return mapped({ ...schema });
}

/** A record as the API shows it. */
export function toIso(schema: TSchema, value: unknown): unknown {
  return convert(schema, value, (at) => (typeof at === 'number' ? isoOf(at) : at));
}

/** A record as it is kept, from one that meets `withIsoTimes(schema)`. */
export function fromIso(schema: TSchema, value: unknown): unknown {
  return convert(schema, value, (at) => (typeof at === 'string' ? instantOf(at) : at));
}

type Members = Readonly<Record<string, unknown>>;

/** `Type.Optional` copies a schema, so instants are known by their range, which nothing else has. */
const { maximum: LATEST }: Members = { ...Instant };

function isInstant(schema: Members): boolean {
  return schema['type'] === 'integer' && schema['maximum'] === LATEST;
}

function mapped(schema: Members): Members {
  if (isInstant(schema)) return { ...IsoTime };
  const copy: Record<string, unknown> = { ...schema };
  const { properties, items, anyOf } = copy;
  if (isMembers(properties)) {
    copy['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, mappedInner(inner)]),
    );
  }
  if (isMembers(items)) copy['items'] = mappedInner(items);
  if (Array.isArray(anyOf)) copy['anyOf'] = anyOf.map(mappedInner);
  return copy;
}

function mappedInner(schema: unknown): unknown {
  return isMembers(schema) ? mapped(schema) : schema;
}

function convert(schema: unknown, value: unknown, instant: (at: unknown) => unknown): unknown {
  if (!isMembers(schema)) return value;
  if (isInstant(schema)) return instant(value);
  const { properties, items, anyOf } = schema;
  if (Array.isArray(anyOf)) {
    const branches: readonly unknown[] = anyOf;
    const branch = branches.find((inner) => meets(inner, value));
    return branch === undefined ? value : convert(branch, value, instant);
  }
  if (Array.isArray(value)) return value.map((item) => convert(items, item, instant));
  if (!isMembers(value) || !isMembers(properties)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, convert(properties[name], inner, instant)]),
  );
}

function meets(schema: unknown, value: unknown): boolean {
  return isMembers(schema) && (check(schema, value).ok || check(withIsoTimes(schema), value).ok);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

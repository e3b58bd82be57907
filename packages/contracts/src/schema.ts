// The building blocks every record and settings schema is made of, and the one way to check a value against a schema.
import Type, { type Static, type TSchema } from '#typebox';
import { Compile, type Validator } from '#typebox/compile';
import { Convert } from '#typebox/value';

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. The HTTP API speaks ISO 8601 instead and converts at its edge. */
export const Instant = Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 });

/** An instant as `2026-03-02T09:00:00.000Z`. */
export function isoOf(at: number): string {
  return new Date(at).toISOString();
}

/** Names a settings document: lower case, digits and dashes, as it appears in URLs, metric labels and YAML files. */
export const Slug = Type.String({ pattern: '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$' });

export const Share = Type.Number({ minimum: 0, maximum: 1 });
export const Count = Type.Integer({ minimum: 0 });

/** A closed choice of words; the static type is their union. */
export function oneOf<const T extends readonly [string, ...string[]]>(...words: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: words });
}

/** What is wrong with one place of a value: where (JSON pointer), what, and what is allowed there. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  readonly allowed?: string;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: Fault[] };

const compiled = new WeakMap<object, Validator>();

function validatorOf(schema: TSchema): Validator {
  let validator = compiled.get(schema);
  if (!validator) compiled.set(schema, (validator = Compile(schema)));
  return validator;
}

/** Checks without copying or changing the value; every fault is listed, not only the first. */
export function check<const S extends TSchema>(schema: S, value: unknown): Checked<Static<S>> {
  const validator = validatorOf(schema);
  if (validator.Check(value)) return { ok: true, value: value as Static<S> };
  const faults: Fault[] = [];
  for (const error of validator.Errors(value)) {
    // Said again by `additionalProperties`, in words.
    if (error.keyword === 'boolean') continue;
    const fault = describe(error);
    if (!faults.some((known) => known.path === fault.path && known.message === fault.message)) faults.push(fault);
  }
  return { ok: false, faults };
}

/** Fills in the defaults a schema declares, on a copy; does not check. */
export function withDefaults<const S extends TSchema>(schema: S, value: unknown): unknown {
  return validatorOf(schema).Default(structuredClone(value));
}

/** Words of a query string become the numbers and booleans the schema asks for, where they can; does not check. */
export function converted<const S extends TSchema>(schema: S, value: unknown): unknown {
  return Convert(schema, value);
}

function describe(error: { keyword: string; instancePath: string; message: string; params: object }): Fault {
  const params = error.params as Record<string, unknown>;
  const at = (name: unknown) => `${error.instancePath}/${String(name)}`;
  switch (error.keyword) {
    case 'required':
      return { path: at((params['requiredProperties'] as unknown[] | undefined)?.[0] ?? ''), message: 'is missing' };
    case 'additionalProperties':
      return {
        path: at((params['additionalProperties'] as unknown[] | undefined)?.[0] ?? ''),
        message: 'is not known here',
      };
    case 'enum':
      return {
        path: error.instancePath,
        message: 'is not one of the allowed words',
        allowed: ((params['allowedValues'] as unknown[] | undefined) ?? []).join(', '),
      };
    default:
      return { path: error.instancePath, message: error.message };
  }
}

export { Type, type Static, type TSchema };

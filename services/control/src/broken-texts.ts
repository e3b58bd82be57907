// Half a character, as a cut-off emoji leaves it, cannot be stored or sent anywhere: refused where it comes in.
import type { Fault } from '@sturmwarte/contracts';

/** Every text in `value`, names included, that contains a lone surrogate. */
export function brokenTexts(value: unknown, path = ''): readonly Fault[] {
  if (typeof value === 'string')
    return isBroken(value) ? [{ path, message: 'contains half a character (a lone surrogate)' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    isBroken(name)
      ? [{ path, message: 'has a member whose name contains half a character (a lone surrogate)' }]
      : brokenTexts(inner, `${path}/${name}`),
  );
}

function isBroken(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

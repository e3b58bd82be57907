// The words of a name that is written in one, told by its capitals, digits and underscores: #NieWiederNordlicht, #nie_wieder.
import { fold } from './folding.ts';

const HUMPS = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/** Folded, in their order; `raw` without its sign. One where nothing parts it. */
export function humpsOf(raw: string): readonly string[] {
  return (raw.match(HUMPS) ?? []).map(fold);
}

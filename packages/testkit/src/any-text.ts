// Text as strangers write it, and as nobody would. fast-check's own unit `binary` draws from as many letters, but makes a table
// of all of them first: a second in each file of tests.
import fc from 'fast-check';

const LAST_CODE_POINT = 0x10_ffff;

const codePoints = (min: number, max: number) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code));

/** Where text goes wrong: joined pictures, marks, direction, what is invisible, what folds into something else. */
const TRICKY = [
  'ä', 'Ö', 'ß', 'ẞ', 'İ', 'ı', 'ſ', 'ﬁ', '½', '™', '２', '＊', '＃', '㌀', 'ﷺ', '한', 'ह', 'ا', 'א', '\u0301', '\u0308', '\u0345', '\u0489', '😡', '👩‍👩‍👧‍👦',
  '🏴‍☠️', '🇩🇪', '👍🏽', '1️⃣', '\uFE0F', '\u200B', '\u200D', '\u200E', '\u200F', '\u202E', '\u2066', '\u2069', '\u00AD', '\u00A0', '\u2028', '\u3000', '\u0085',
  '\uFEFF', '\uFFFD', '\uFFFF', '\0', '\t', '\r\n', '\uD83D', '\uDE00',
]; // prettier-ignore

/** One of every code point there is, those of half a surrogate pair included; the common ones more often than their share. */
const letters = fc.oneof(
  codePoints(0x20, 0x7e),
  codePoints(0, 0x24f),
  fc.constantFrom(...TRICKY),
  codePoints(0, 0xffff),
  codePoints(0, LAST_CODE_POINT),
);

/** Length as in `fc.string`: counted in letters, each of up to eleven UTF-16 units. */
export function anyText(length: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  return fc.string({ ...length, unit: letters });
}

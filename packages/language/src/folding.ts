// Folding: one spelling for all the ways a German or English word is written, so that counting and matching meet.

const ASCII = /^\p{ASCII}*$/u;
const STRETCH = /(\p{L})\1{2,}/gu;
const MARKS = /\p{M}+/gu;

/** What people type as an apostrophe, for a class of a regular expression: keyboards and phones put most of these in its place. */
export const APOSTROPHES = "'’‘´`ʼ′";

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe', å: 'aa',
  ...Object.fromEntries(Array.from(APOSTROPHES, (typed) => [typed, "'"])),
}; // prettier-ignore
const SPECIAL = new RegExp(`[${Object.keys(WRITTEN_OUT).join('')}]`, 'gu');

/**
 * Lower case, umlauts and ß written out (ä = ae, ß = ss), other diacritics removed, apostrophes made one:
 * `Ärger`, `AERGER` and `ärger` with a combining mark are all `aerger`. Idempotent.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  // Twice, because taking a mark off may leave a letter that is written out itself (ǣ, æ, ae).
  return writtenOut(writtenOut(lower.normalize('NFC')).normalize('NFKD').replace(MARKS, '').toLowerCase());
}

function writtenOut(text: string): string {
  return text.replace(SPECIAL, (letter) => WRITTEN_OUT[letter] ?? letter);
}

/** Letters repeated for emphasis (three or more), cut to `keep` of them: `soooo` becomes `soo` or `so`. */
export function squeeze(word: string, keep: 1 | 2): string {
  return word.replace(STRETCH, keep === 2 ? '$1$1' : '$1');
}

/** True where a letter stands three times or more in a row. */
export function isStretched(word: string): boolean {
  return word.search(STRETCH) >= 0;
}

/** The words of a text, folded; for lists that are written one after the other. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).trim().split(/\s+/));
}

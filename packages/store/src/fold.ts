// What full-text search compares: texts and queries are folded alike, so that STRASSE finds Straße and Mueller finds Müller.

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower case, German letters spelled out (ß → ss, ä → ae, ö → oe, ü → ue), other diacritics removed, compatibility forms unified. */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  // Most English texts end here.
  if (!/[^\s -~]/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/** The folded words of a text in order: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

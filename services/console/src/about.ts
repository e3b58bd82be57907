// What the criticism is about, in the words of a reading.
import type { Format } from './format.ts';
import type { Reading } from './records.ts';
import type { Text } from './text-german.ts';

/** `Verspätung 41 %`, the largest share first; empty where the reading does not say. */
export function themesOf({ themes = [] }: Pick<Reading, 'themes'>, t: Text, f: Format): string[] {
  return themes.map(({ theme, share }) => `${t.reasons.themes[theme]} ${f.percent(share)}`);
}

/** `12 rufen zum Boykott auf`, a sentence for each call that somebody makes. */
export function callsOf({ calls = [] }: Pick<Reading, 'calls'>, t: Text, f: Format): string[] {
  return calls.filter(({ voices }) => voices > 0).map(({ call, voices }) => t.reasons.calledBy[call](f.number(voices)));
}

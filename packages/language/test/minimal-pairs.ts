// Reads the pairs written by hand.
import { readFileSync } from 'node:fs';

export interface Pair {
  readonly worse: string;
  readonly better: string;
  /** The heading it stands under. */
  readonly by: string;
}

const FILES = { de: 'german.txt', en: 'english.txt' } as const;

export function pairsOf(language: keyof typeof FILES): Pair[] {
  const text = readFileSync(new URL(`minimal-pairs/${FILES[language]}`, import.meta.url), 'utf8');
  const pairs: Pair[] = [];
  let by = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) by = line.slice(3);
    const [worse, better] = line.split(' | ');
    if (!line.startsWith('#') && worse && better) pairs.push({ worse, better, by });
  }
  return pairs;
}

/** The lines of a text that are neither empty nor remarks. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

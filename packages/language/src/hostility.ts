// Hostility: attacks on people, from own lists of insults and threats, with tone as a tie-breaker.
import type { Token } from './analysis.ts';
import { englishInsults, englishThreats } from './lexicons/hostility/english.ts';
import { germanInsults, germanThreats } from './lexicons/hostility/german.ts';
import { clausesOf, spoken } from './sentiment/clauses.ts';
import { englishStem } from './sentiment/english.ts';
import { germanStem } from './sentiment/german.ts';
import { createLexicon, type Lexicon } from './sentiment/lexicon.ts';
import type { HostilityModel } from './sentiment/model.ts';

/** Said to somebody, an insult weighs more than said of something. */
const ADDRESSED = 1.25;
const ADDRESS = new Set([
  'du', 'dich', 'dir', 'dein', 'deine', 'ihr', 'euch', 'euer', 'eure', 'sie', 'ihnen', 'you', 'your', 'u', 'ur', 'yourself', "you're", 'youre',
]); // prettier-ignore
/** Words around an insult in which an address is meant for it. */
const ADDRESS_REACH = 3;
/** A rude word (weight 1) alone reads 0.39, a plain insult (2) 0.63, a vile one (3) 0.78. */
const STEEPNESS = 0.5;
/** What tone alone may add: never enough to be hostile, enough to order what the lists leave equal. */
const TONE = 0.5;
const SHOUTING = 0.1;
/** A threat takes hostility to the top, however politely it is worded. */
const THREAT_FLOOR = 0.9;

interface HostilityLists {
  readonly language: string;
  readonly insults: Lexicon;
  readonly threats: Lexicon;
}

export function createGermanHostility(): HostilityModel {
  return createListHostility({
    language: 'de',
    insults: createLexicon({ themes: { insults: germanInsults }, stem: germanStem, compounds: true }),
    threats: createLexicon({ themes: { threats: germanThreats }, stem: germanStem }),
  });
}

export function createEnglishHostility(): HostilityModel {
  return createListHostility({
    language: 'en',
    insults: createLexicon({ themes: { insults: englishInsults }, stem: englishStem }),
    threats: createLexicon({ themes: { threats: englishThreats }, stem: englishStem }),
  });
}

function createListHostility({ language, insults, threats }: HostilityLists): HostilityModel {
  return {
    language,
    hostility(text, sentiment) {
      const tokens = spoken(text.tokens);
      const words = clausesOf(tokens);
      const threat = sumOf(threats, words);
      const attack = sumOf(insults, words) + threat;
      const tone = TONE * Math.max(0, -sentiment) + (isLoud(tokens) ? SHOUTING : 0);
      const share = 1 - Math.exp(-STEEPNESS * attack - tone);
      return threat > 0 ? Math.max(THREAT_FLOOR, share) : share;
    },
  };
}

/** Weights of the different attacks found: saying the same thing ten times is not ten attacks. */
function sumOf(lexicon: Lexicon, words: readonly string[]): number {
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const hit = lexicon.hitAt(words, at);
    if (!hit || hit.weight <= 0) continue;
    const what = words.slice(at, hit.end).join(' ');
    found.set(what, Math.max(found.get(what) ?? 0, hit.weight * (isAddressed(words, at) ? ADDRESSED : 1)));
    at = hit.end - 1;
  }
  let sum = 0;
  for (const weight of found.values()) sum += weight;
  return sum;
}

function isAddressed(words: readonly string[], at: number): boolean {
  for (let near = Math.max(0, at - ADDRESS_REACH); near <= at + ADDRESS_REACH; near++) {
    if (ADDRESS.has(words[near] ?? '')) return true;
  }
  return false;
}

function isLoud(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, raw }) => kind === 'mark' && raw.startsWith('!!'));
}

// Why a text is judged as it is: what its criticism is about, what it calls for, and which words decided, with their places.
import type { Analysis } from './analysis.ts';
import { calls, criticismThemes, themeOfList, type Call, type CriticismTheme } from './languages/criticism.ts';
import type { Language } from './languages/language.ts';
import { signalNames, type SignalName } from './languages/signals.ts';
import { isThreat } from './hostility.ts';
import { placesOf, type Place } from './places.ts';
import type { Findings, Turn } from './sentiment/findings.ts';
import type { Lexicon, Stemmed } from './sentiment/lexicon.ts';

/** Shares of the text's words, 0…1: what research on firestorms names early signs. */
export interface FirestormSignals {
  /** `I`, `we`: people who speak of themselves; falls when a crowd joins in. */
  readonly firstPerson: number;
  /** `you`: accusation. */
  readonly secondPerson: number;
  readonly moral: number;
  /** Words of high arousal: rage, disgust, shock. */
  readonly arousal: number;
}

/** A word, phrase or picture that decided. */
export interface DecidingWord extends Place {
  readonly kind: 'praise' | 'blame' | 'insult' | 'threat';
  /** How much it counted: below 0 blame, insult and threat. */
  readonly weight: number;
  /** What turned or weakened it in its place. */
  readonly turn?: Turn;
}

export interface Reasons {
  /** What blame is about, the surest first; empty where nothing is blamed. */
  readonly about: readonly CriticismTheme[];
  readonly calls: readonly Call[];
  readonly threat: boolean;
  readonly signals: FirestormSignals;
  /** The words that decided, the heaviest first. */
  readonly words: readonly DecidingWord[];
}

/** A theme told by less than this is told by chance; a list of blame tells its own theme at once. */
const MIN_THEME = 1;
/** What is blamed less than this is mentioned rather than blamed. */
const PLAIN_BLAME = -0.5;
const MAX_THEMES = 3;
const MAX_WORDS = 8;

export function reasonsOf(text: Analysis, findings: Findings, language: Language): Reasons {
  return {
    about: aboutOf(findings, language.criticism),
    calls: callsIn(findings, language.calls),
    threat: isThreat(findings.threats),
    signals: firestormSignals(findings),
    words: decidingWords(text, findings),
  };
}

/** Only those of the reasons that evidence carries: cheap enough for every mention. */
export function firestormSignals({ signals, clauses }: Findings): FirestormSignals {
  const words = Math.max(1, clauses.count);
  const share = (...names: SignalName[]) => {
    const sum = names.reduce((total, name) => total + (signals[signalNames.indexOf(name)] ?? 0), 0);
    return Math.min(1, sum / words);
  };
  return {
    firstPerson: share('firstPerson', 'firstPlural'),
    secondPerson: share('secondPerson'),
    moral: share('moral'),
    arousal: share('arousal'),
  };
}

function aboutOf({ hits, clauses }: Findings, criticism: Lexicon): CriticismTheme[] {
  const blame = hits.filter(({ weight }) => weight <= PLAIN_BLAME);
  if (blame.length === 0) return [];
  const scores = new Map<CriticismTheme, number>();
  const add = (theme: CriticismTheme | undefined, score: number) => {
    if (theme !== undefined) scores.set(theme, (scores.get(theme) ?? 0) + score);
  };
  for (const { theme, weight } of blame) add(themeOfList[theme], -weight);
  themesIn(criticism, clauses).forEach(({ theme, weight }) => {
    add(criticismThemes.find((name) => name === theme), weight);
  }); // prettier-ignore
  return [...scores]
    .filter(([, score]) => score >= MIN_THEME)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_THEMES)
    .map(([theme]) => theme);
}

function callsIn({ clauses }: Findings, lexicon: Lexicon): Call[] {
  const found = new Set(themesIn(lexicon, clauses).map(({ theme }) => theme));
  return calls.filter((call) => found.has(call));
}

function themesIn(lexicon: Lexicon, clauses: Stemmed): { readonly theme: string; readonly weight: number }[] {
  const found: { theme: string; weight: number }[] = [];
  for (let at = 0; at < clauses.words.length; at++) {
    const hit = lexicon.hitAt(clauses, at);
    if (!hit) continue;
    found.push(hit);
    at = hit.end - 1;
  }
  return found;
}

function decidingWords(text: Analysis, { hits, insults, threats, clauses }: Findings): DecidingWord[] {
  const places = spokenPlaces(text);
  const placed = (at: number, end: number): Place | undefined => {
    const first = places[clauses.tokenOf[at] ?? -1];
    const last = places[clauses.tokenOf[end - 1] ?? -1];
    return first && last && { part: first.part, from: first.from, to: last.to };
  };
  const words: DecidingWord[] = [];
  const add = (place: Place | undefined, rest: Omit<DecidingWord, keyof Place>) => {
    if (place) words.push({ ...place, ...rest });
  };
  for (const { at, end, weight, turn } of hits) {
    add(placed(at, end), { kind: weight < 0 ? 'blame' : 'praise', weight, ...(turn === undefined ? {} : { turn }) });
  }
  for (const { at, end, weight } of insults) add(placed(at, end), { kind: 'insult', weight: -weight });
  for (const { at, end, weight } of threats) add(placed(at, end), { kind: 'threat', weight: -weight });
  return words.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MAX_WORDS);
}

/** Places of the tokens that are judged: links and accounts are not. */
function spokenPlaces(text: Analysis): (Place | undefined)[] {
  return placesOf(text).filter((_, at) => {
    const kind = text.tokens[at]?.kind;
    return kind !== 'link' && kind !== 'account';
  });
}

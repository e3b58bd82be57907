// Why a text is judged as it is: what its criticism is about, what it calls for, and which words decided, with their places.
import {
  calls, criticismThemes, MAX_MENTION_THEMES, type Call, type CriticismTheme, type DecidingWord, type FirestormSignals,
  type JudgementReasons,
} from '@sturmwarte/contracts'; // prettier-ignore
import type { Analysis } from './analysis.ts';
import { themeOfList } from './languages/criticism.ts';
import type { Language } from './languages/language.ts';
import { signalNames, type SignalName } from './languages/signals.ts';
import { isThreat } from './hostility.ts';
import { placesOf, type Place } from './places.ts';
import type { Findings } from './sentiment/findings.ts';
import type { Lexicon, Stemmed } from './sentiment/lexicon.ts';

export interface Reasons extends JudgementReasons {
  readonly signals: FirestormSignals;
}

/** A theme told by less than this is told by chance; a list of blame tells its own theme at once. */
const MIN_THEME = 1;
/** What is blamed less than this is mentioned rather than blamed. */
const PLAIN_BLAME = -0.5;
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

function firestormSignals({ signals, clauses }: Findings): FirestormSignals {
  const words = Math.max(1, clauses.count);
  const share = (...names: SignalName[]) => {
    const sum = names.reduce((total, name) => total + (signals[signalNames.indexOf(name)] ?? 0), 0);
    return rounded(Math.min(1, sum / words));
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
    .slice(0, MAX_MENTION_THEMES)
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
    // What was weakened to nothing did not decide.
    if (place && rest.weight !== 0) words.push({ ...place, ...rest });
  };
  for (const { at, end, weight, turn } of hits) {
    add(placed(at, end), {
      kind: weight < 0 ? 'blame' : 'praise',
      weight: rounded(weight),
      ...(turn === undefined ? {} : { turn }),
    });
  }
  for (const { at, end, weight } of insults) add(placed(at, end), { kind: 'insult', weight: rounded(-weight) });
  for (const { at, end, weight } of threats) add(placed(at, end), { kind: 'threat', weight: rounded(-weight) });
  return words.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MAX_WORDS);
}

/** To 2 digits. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Places of the tokens that are judged: links and accounts are not. */
function spokenPlaces(text: Analysis): (Place | undefined)[] {
  return placesOf(text).filter((_, at) => {
    const kind = text.tokens[at]?.kind;
    return kind !== 'link' && kind !== 'account';
  });
}

// Why a text is judged as it is: what its criticism is about, what it calls for, and which words decided, with their places.
import {
  calls, criticismThemes, MAX_MENTION_THEMES, type Call, type CriticismTheme, type DecidingWord, type FirestormSignals,
  type JudgementReasons,
} from '@sturmwarte/contracts'; // prettier-ignore
import type { Analysis } from './analysis.ts';
import { themeOfList } from './languages/criticism.ts';
import type { Language, WordFacts } from './languages/language.ts';
import { signalNames, type SignalName } from './languages/signals.ts';
import { isThreat } from './hostility.ts';
import { placesOf, type Place } from './places.ts';
import type { Clauses } from './sentiment/clauses.ts';
import type { Attack } from './sentiment/attacks.ts';
import type { Findings } from './sentiment/findings.ts';
import type { Lexicon, LexiconHit } from './sentiment/lexicon.ts';

/** Why a text is judged so: what is kept beside a mention, and the signals that go on as evidence alone. */
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

const indexOf = (name: SignalName) => signalNames.indexOf(name);
const FIRST_PERSON = indexOf('firstPerson');
const FIRST_PLURAL = indexOf('firstPlural');
const SECOND_PERSON = indexOf('secondPerson');
const MORAL = indexOf('moral');
const AROUSAL = indexOf('arousal');

function firestormSignals({ signals, clauses }: Findings): FirestormSignals {
  const words = Math.max(1, clauses.count);
  const share = (count = 0) => rounded(Math.min(1, count / words));
  return {
    firstPerson: share((signals[FIRST_PERSON] ?? 0) + (signals[FIRST_PLURAL] ?? 0)),
    secondPerson: share(signals[SECOND_PERSON]),
    moral: share(signals[MORAL]),
    arousal: share(signals[AROUSAL]),
  };
}

function aboutOf({ hits, clauses, mayTellTheme }: Findings, criticism: Lexicon): CriticismTheme[] {
  const scores = new Map<CriticismTheme, number>();
  const add = (theme: CriticismTheme | undefined, score: number) => {
    if (theme !== undefined) scores.set(theme, (scores.get(theme) ?? 0) + score);
  };
  let isBlame = false;
  for (const { theme, weight } of hits) {
    if (weight > PLAIN_BLAME) continue;
    isBlame = true;
    add(themeOfList[theme], -weight);
  }
  if (!isBlame) return [];
  if (mayTellTheme) {
    for (const { theme, weight } of hitsOf(criticism, clauses.facts, 'tellsTheme')) add(criticismTheme(theme), weight);
  }
  return [...scores]
    .filter(([, score]) => score >= MIN_THEME)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_MENTION_THEMES)
    .map(([theme]) => theme);
}

function criticismTheme(name: string): CriticismTheme | undefined {
  return criticismThemes.find((theme) => theme === name);
}

function callsIn({ clauses, mayCall }: Findings, lexicon: Lexicon): Call[] {
  if (!mayCall) return [];
  const found = hitsOf(lexicon, clauses.facts, 'callsFor').map(({ theme }) => theme);
  return calls.filter((call) => found.includes(call));
}

/** What a list says of the words; only those are asked for that are known to begin something there. */
function hitsOf(lexicon: Lexicon, facts: readonly WordFacts[], known: 'tellsTheme' | 'callsFor'): LexiconHit[] {
  const found: LexiconHit[] = [];
  for (let at = 0; at < facts.length; at++) {
    const start = facts[at]?.[known];
    const hit = start && lexicon.hitAt(start, facts, at);
    if (hit === undefined) continue;
    found.push(hit);
    at = hit.end - 1;
  }
  return found;
}

function decidingWords(text: Analysis, { hits, insults, threats, clauses }: Findings): DecidingWord[] {
  const decisions: Decision[] = [];
  for (const { at, end, weight, turn } of hits) {
    if (weight > 0) addDecision(decisions, at, end, 'praise', weight, turn);
    // What is blame and an insult at once is named as the insult.
    else if (!holds(insults, at) && !holds(threats, at)) addDecision(decisions, at, end, 'blame', weight, turn);
  }
  for (const { at, end, weight } of insults) addDecision(decisions, at, end, 'insult', -weight, undefined);
  for (const { at, end, weight } of threats) addDecision(decisions, at, end, 'threat', -weight, undefined);
  if (decisions.length === 0) return [];
  const decided = decisions.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MAX_WORDS);
  return placed(decided, text, clauses);
}

function addDecision(
  decisions: Decision[],
  at: number,
  end: number,
  kind: DecidingWord['kind'],
  exact: number,
  turn: DecidingWord['turn'] | undefined,
): void {
  const weight = rounded(exact);
  // What was weakened to nothing did not decide.
  if (weight !== 0) decisions.push({ at, end, kind, weight, turn });
}

function holds(attacks: readonly Attack[], at: number): boolean {
  for (const attack of attacks) if (attack.at <= at && at < attack.end) return true;
  return false;
}

function placed(decided: readonly Decision[], text: Analysis, clauses: Clauses): DecidingWord[] {
  let lastToken = 0;
  for (const { end } of decided) lastToken = Math.max(lastToken, clauses.tokenOf[end - 1] ?? 0);
  const places = spokenPlaces(text, clauses, lastToken + 1);
  const words: DecidingWord[] = [];
  for (const { at, end, kind, weight, turn } of decided) {
    const first = places[clauses.tokenOf[at] ?? 0];
    const last = places[clauses.tokenOf[end - 1] ?? 0];
    if (!first || !last) continue;
    const { part, from } = first;
    const { to } = last;
    words.push(turn === undefined ? { part, from, to, kind, weight } : { part, from, to, kind, weight, turn });
  }
  return words;
}

/** A deciding word by its place in the clauses. */
interface Decision extends Pick<DecidingWord, 'kind' | 'weight'> {
  readonly at: number;
  readonly end: number;
  readonly turn: DecidingWord['turn'] | undefined;
}

/** To 2 digits. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Places of the tokens that are judged (links and accounts are not), of the first `count` of them at least. */
function spokenPlaces(text: Analysis, { tokens }: Clauses, count: number): (Place | undefined)[] {
  if (tokens.length === text.tokens.length) return placesOf(text, count);
  return placesOf(text).filter((_, at) => {
    const kind = text.tokens[at]?.kind;
    return kind !== 'link' && kind !== 'account';
  });
}

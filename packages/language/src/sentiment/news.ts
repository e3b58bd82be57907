// News, notices and headlines name crimes, lawsuits, losses and accidents without blaming anybody for them. They are told by
// their words, numbers and colons, and by nobody speaking in them.
import { signalNames, type SignalName } from '../languages/signals.ts';
import type { Findings } from './findings.ts';

/** Themes whose words news use as plainly as complaints do. */
const PLAIN_THEMES: ReadonlySet<string> = new Set([
  'environment', 'management', 'money', 'privacy', 'safety', 'society', 'trust', 'work',
]); // prettier-ignore
/** What of such a word counts in news. */
const IN_NEWS = 0.4;
/** So many signs of news make some. */
const MIN_SIGNS = 2;
const MAX_NUMBERS = 2;

const indexesOf = (...names: SignalName[]) => names.map((name) => signalNames.indexOf(name));
const SIGNS = indexesOf('news', 'notice');
const VOICES = indexesOf('firstPerson', 'secondPerson', 'particles', 'swearing', 'laughter');

/** True where something is told and nobody is heard. */
export function isNews({ marks, signals, stretched }: Pick<Findings, 'marks' | 'signals' | 'stretched'>): boolean {
  if (marks.exclamations > 0 || marks.pictures > 0 || marks.reproach || stretched) return false;
  let signs = Math.min(MAX_NUMBERS, marks.numbers) + (marks.colon ? 1 : 0);
  for (const sign of SIGNS) signs += signals[sign] ?? 0;
  return signs >= MIN_SIGNS && VOICES.every((voice) => (signals[voice] ?? 0) === 0);
}

/** What counts of blame of a theme in news. */
export function shareInNews(theme: string): number {
  return PLAIN_THEMES.has(theme) ? IN_NEWS : 1;
}

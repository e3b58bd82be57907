// What of the corrections can be learned from, and in which pieces: what is the same text is one piece.
import type { Correction, JudgedFeatures } from '@sturmwarte/contracts';

/** A correction with what is known of its text. */
export interface Lesson extends Correction {
  readonly features: JudgedFeatures;
}

export const tuningLimits = {
  /** Fewer corrections teach nothing that lasts. */
  corrections: 100,
  /** A language with fewer of them is left as it is. */
  ofLanguage: 20,
  /** A source with fewer has no bias of its own, and stands with the other small ones. */
  ofSource: 20,
  /** Different texts that are negative, and that are not; of positive ones and the rest for praise to be tuned. */
  ofLabel: 10,
  /** Share of corrections that say "rightly judged". Who corrects mistakes alone teaches that everything is one. */
  confirmed: 0.25,
} as const;

/** Of a language there are enough of, in the order of mentions: the order they come in does not matter. */
export function lessonsOf(corrections: readonly Correction[]): Lesson[] {
  const known = corrections.filter((one): one is Lesson => one.features !== undefined);
  const languages = countBy(known, ({ language }) => language);
  return known
    .filter(({ language }) => (languages.get(language) ?? 0) >= tuningLimits.ofLanguage)
    .sort((a, b) => (a.mention < b.mention ? -1 : 1));
}

/** Without the sources of which hardly anything but mistakes was corrected; the small ones count together. */
export function withoutMereMistakes(lessons: readonly Lesson[]): Lesson[] {
  const sizes = countBy(lessons, ({ source }) => source);
  const nameOf = ({ source }: Lesson) => ((sizes.get(source) ?? 0) >= tuningLimits.ofSource ? `of ${source}` : 'small');
  const all = countBy(lessons, nameOf);
  const confirmed = countBy(lessons.filter(isConfirmed), nameOf);
  return lessons.filter((lesson) => {
    const name = nameOf(lesson);
    return (confirmed.get(name) ?? 0) >= tuningLimits.confirmed * (all.get(name) ?? 0);
  });
}

export function isConfirmed({ label, judged }: Correction): boolean {
  return label === judged;
}

/** Equal features are copies of one text as a rule. In the order of what they were judged. */
export function copiesOf(lessons: readonly Lesson[]): Lesson[][] {
  const groups = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    const { sentiment, hostility, style } = lesson.features;
    const key = JSON.stringify([sentiment, hostility, Object.entries(style).sort(byName)]);
    const group = groups.get(key);
    if (group) group.push(lesson);
    else groups.set(key, [lesson]);
  }
  return [...groups].sort(byName).map(([, group]) => group);
}

export function countBy<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

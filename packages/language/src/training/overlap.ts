// Whether texts share wording: five words in a row that stand in both. Written corpora must share none with data sets they
// are measured on, stock phrases aside.
import { analyse } from '../analysis.ts';

const LENGTH = 5;

/** The runs of five folded words of a text; marks, pictures, links and accounts do not count. */
export function runsOf(text: string): string[] {
  const words = analyse(text).tokens.flatMap(({ kind, folded }) =>
    kind === 'word' || kind === 'number' ? [folded] : [],
  );
  return Array.from({ length: Math.max(0, words.length - LENGTH + 1) }, (_, at) =>
    words.slice(at, at + LENGTH).join(' '),
  );
}

/** Runs that stand in both, in the order of `ours`. */
export function sharedRuns(ours: readonly string[], theirs: Iterable<string>): string[] {
  const mine = new Set(ours.flatMap(runsOf));
  const shared = new Set<string>();
  for (const text of theirs) for (const run of runsOf(text)) if (mine.has(run)) shared.add(run);
  return [...mine].filter((run) => shared.has(run));
}

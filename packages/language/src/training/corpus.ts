// The written corpus: lines of `label text`, where `-`, `0` and `+` are negative, neutral and positive, `-!` negative and
// hostile; `#` begins a remark. `{slot}` stands for any filler of that slot, `(one|two)` for either.
import { createRandom } from '../random.ts';

export type CorpusLabel = 'negative' | 'neutral' | 'positive';

export interface CorpusItem {
  readonly text: string;
  readonly label: CorpusLabel;
  readonly hostile: boolean;
  /** What it was made from; the texts of one line share its weight. */
  readonly template: string;
  readonly weight: number;
}

const LABELS: Readonly<Record<string, CorpusLabel>> = { '-': 'negative', '0': 'neutral', '+': 'positive' };
/** Texts made of one line. */
const VARIANTS = 3;
const SEED = 7;

/** The texts of a corpus; `files` are the contents of its files in their order, `slots` that of its slots file. */
export function corpusOf(files: readonly string[], slots: string): CorpusItem[] {
  const fillers = slotsOf(slots);
  const random = createRandom(SEED);
  return files.flatMap((file) => linesOf(file)).flatMap((line) => itemsOf(line, fillers, random));
}

function itemsOf(line: string, fillers: ReadonlyMap<string, readonly string[]>, random: () => number): CorpusItem[] {
  const [mark = '', template = ''] = splitAt(line, ' ');
  const label = LABELS[mark[0] ?? ''];
  if (label === undefined || template === '') throw new TypeError(`not a label and a text: "${line}"`);
  const open = /\{\w+\}|\([^()]*\|[^()]*\)/.test(template);
  const texts = new Set<string>();
  for (let n = 0; n < (open ? VARIANTS : 1); n++) texts.add(filled(template, fillers, random));
  return [...texts].map((text) => ({ text, label, hostile: mark.endsWith('!'), template, weight: 1 / texts.size }));
}

function filled(template: string, fillers: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  const any = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  return template
    .replace(/\(([^()]*\|[^()]*)\)/g, (_, choices: string) => any(choices.split('|')))
    .replace(/\{(\w+)\}/g, (slot, name: string) => {
      const choices = fillers.get(name);
      if (choices === undefined) throw new TypeError(`no such slot: "${slot}" in "${template}"`);
      return any(choices);
    });
}

function slotsOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    linesOf(text).map((line) => {
      const [name = '', choices = ''] = splitAt(line, ':');
      return [name, choices.split('|').map((choice) => choice.trim())];
    }),
  );
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function splitAt(line: string, sign: string): string[] {
  const at = line.indexOf(sign);
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)];
}

// The corpus and the word lists are written for this project. What they are measured on must not have found its way into
// them: no five words in a row in common, stock phrases aside.
//   STURMWARTE_LANGUAGE_DATA=FOLDER npm run test:fast -- packages/language/test/shared-wording
// compares them with every `.jsonl` file (`{ text }` a line) in that folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { linesOf, pairsOf } from './minimal-pairs.ts';
import { languageLists } from '../src/languages/index.ts';
import { corpusOf } from '../src/training/corpus.ts';
import { runsOf, sharedRuns } from '../src/training/overlap.ts';

const folder = (path: string) => new URL(`../corpus/${path}`, import.meta.url);
const read = (path: string) => readFileSync(folder(path), 'utf8');

const corpus = languageLists.flatMap(({ name }) => {
  const files = readdirSync(folder(name)).filter((file) => file !== 'slots.txt');
  return corpusOf(
    files.map((file) => read(`${name}/${file}`)),
    read(`${name}/slots.txt`),
  ).map(({ text }) => text);
});
const entries = languageLists.flatMap(({ sentiment, insults, rudeness, threats }) =>
  [...Object.values(sentiment), insults, rudeness, threats].flatMap((list) =>
    list.split('\n').map((line) => line.replace(/ \S+$/, '')),
  ),
);
const stock = new Set(linesOf(read('stock-phrases.txt')).flatMap(runsOf));
const ours = [...corpus, ...entries];

const textOf = (row: unknown) => (typeof row === 'object' && row !== null && 'text' in row ? String(row.text) : '');

describe('shared wording', () => {
  it('is found where five words in a row are the same, however they are written', () => {
    const theirs = ['Gestern! HAT die Straße @jemand wieder gebrannt', 'ganz anders'];
    expect(sharedRuns(['und gestern hat die Strasse wieder gebrannt, ja'], theirs)).toEqual([
      'gestern hat die strasse wieder', 'hat die strasse wieder gebrannt',
    ]); // prettier-ignore
    expect(sharedRuns(['hat die Strasse wieder'], theirs)).toEqual([]);
  });

  it('does not join the corpus with the pairs the judge is tested on', () => {
    const pairs = pairsOf('de')
      .concat(pairsOf('en'))
      .flatMap(({ worse, better }) => [worse, better]);
    expect(sharedRuns(ours, pairs).filter((run) => !stock.has(run))).toEqual([]);
  });

  it('names no account but those of the invented companies', () => {
    const invented = new Set(languageLists.flatMap(({ name }) => read(`${name}/slots.txt`).match(/@\w+/g) ?? []));
    const named = corpus.flatMap((text) => text.match(/@\w+/g) ?? []);
    expect(named.filter((account) => !invented.has(account))).toEqual([]);
    expect(corpus.filter((text) => text.includes('http'))).toEqual([]);
  });

  const data = process.env['STURMWARTE_LANGUAGE_DATA'];
  (data === undefined ? it.skip : it)('joins neither corpus nor lists with the data sets', () => {
    const files = readdirSync(data ?? '', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.jsonl'),
    );
    expect(files).not.toEqual([]);
    const texts = files.flatMap((file) =>
      readFileSync(join(data ?? '', file), 'utf8').trim().split('\n').map((line) => textOf(JSON.parse(line))),
    ); // prettier-ignore
    expect(sharedRuns(ours, texts).filter((run) => !stock.has(run))).toEqual([]);
  });
});

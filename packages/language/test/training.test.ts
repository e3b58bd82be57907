import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { languageLists } from '../src/languages/index.ts';
import { corpusOf } from '../src/training/corpus.ts';
import { trainStyle } from '../src/training/train-style.ts';

const folder = (path: string) => new URL(`../corpus/${path}`, import.meta.url);
const read = (path: string) => readFileSync(folder(path), 'utf8');

describe('corpusOf', () => {
  it('makes texts of lines, slots and choices', () => {
    const corpus = corpusOf(['# remark\n-! (Du|Ihr) {what}\n+ Danke'], 'what: Narr | Tor');
    expect(corpus.filter(({ label }) => label === 'positive')).toEqual([
      { text: 'Danke', label: 'positive', hostile: false, template: 'Danke', weight: 1 },
    ]);
    const negative = corpus.filter(({ label }) => label === 'negative');
    expect(negative.every(({ text, hostile }) => hostile && /^(Du|Ihr) (Narr|Tor)$/.test(text))).toBe(true);
    expect(negative.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });

  it('names the line it cannot read', () => {
    expect(() => corpusOf(['gut so'], '')).toThrow('"gut so"');
    expect(() => corpusOf(['- {nowhere}'], '')).toThrow('{nowhere}');
  });
});

describe.each(languageLists)('the weights of $name', (lists) => {
  it('are those the corpus gives, digit for digit (`npm run train:language`)', () => {
    const files = readdirSync(folder(lists.name)).filter((file) => file !== 'slots.txt');
    const corpus = corpusOf(
      files.sort().map((file) => read(`${lists.name}/${file}`)),
      read(`${lists.name}/slots.txt`),
    );
    expect(lists.weights).toEqual(trainStyle(lists, corpus));
  });
});

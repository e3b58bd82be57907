// `npm run train:language`: learns the style weights of each language from its written corpus and writes them beside the
// language. The same corpus gives the same weights, digit for digit; a test says when they are out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { corpusOf, languageLists, trainStyle } from '@sturmwarte/language/training';

const root = new URL('../packages/language/', import.meta.url);

for (const lists of languageLists) {
  const { name } = lists;
  const folder = new URL(`corpus/${name}/`, root);
  const read = (file) => readFileSync(new URL(file, folder), 'utf8');
  const files = readdirSync(folder).filter((file) => file !== 'slots.txt');
  const corpus = corpusOf(files.sort().map(read), read('slots.txt'));
  const started = performance.now();
  const weights = trainStyle(lists, corpus);
  const side = (list) =>
    `{\n${Object.entries(list)
      .map(([key, weight]) => `    ${key}: ${weight},\n`)
      .join('')}  }`;
  writeFileSync(
    new URL(`src/languages/${name}/weights.ts`, root),
    `// Learned from the corpus by \`npm run train:language\`; not for editing by hand.
import type { StyleWeights } from '../../sentiment/style.ts';

export const ${name}Weights: StyleWeights = {
  negative: ${side(weights.negative)},
  positive: ${side(weights.positive)},
};
`,
  );
  console.log(`${name}: ${corpus.length} texts, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

// `npm run evaluate:tuning -- --data FOLDER`: what corrections are worth, on labelled texts. Each file of the folder is a source
// (`NAME.jsonl`, a line `{ text, label, lang }` each): some of its texts are taken as corrections, the rest is judged.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createJudge, figuresOf, learnTuning } from '@sturmwarte/language';
import { createRandom } from '@sturmwarte/testkit/world';

const help = `Usage: npm run evaluate:tuning -- --data FOLDER [options]
  --corrections N  of each file (default 300)
  --seeds N        draws of them (default 5)`;
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    corrections: { type: 'string', default: '300' },
    seeds: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help || options.data === undefined) {
  console.log(help);
  process.exit(options.help ? 0 : 2);
}
const corrections = Number(options.corrections);
const seeds = Number(options.seeds);
const judge = createJudge();

const sources = readdirSync(options.data)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => {
    const source = basename(file, '.jsonl');
    const lines = readFileSync(join(options.data, file), 'utf8').trim().split('\n');
    const texts = lines.map((line, number) => {
      const { text, label, lang } = JSON.parse(line);
      const { language, features } = judge.features(text, { language: lang });
      const judged = judge.judge(text, { language: lang }).label;
      return { mention: `${source}:${number}`, source, language, label, judged, features, text };
    });
    return { source, texts };
  });

const all = [];
for (const { source, texts } of sources) {
  const runs = Array.from({ length: seeds }, (_, seed) => {
    const [drawn, rest] = split(texts, corrections, createRandom(seed + 1));
    return { ...learnAndJudge(drawn, rest), drawn, rest };
  });
  all.push(runs);
  print(source, runs);
}
const together = Array.from({ length: seeds }, (_, seed) => {
  const drawn = all.flatMap((runs) => runs[seed].drawn);
  return learnAndJudge(
    drawn,
    all.flatMap((runs) => runs[seed].rest),
  );
});
print('all, one tuning', together);

function learnAndJudge(drawn, rest) {
  const learned = learnTuning(drawn);
  const tuning = learned.kind === 'better' ? { ...learned.tuning, version: 1 } : undefined;
  const judgedWith = (tuned) =>
    figuresOf(
      rest.map(({ text, language, source, label }) => ({
        truth: label,
        sentiment: judge.judge(text, { language, source, tuning: tuned }).sentiment,
      })),
    );
  return { kind: learned.kind, before: judgedWith(undefined), after: judgedWith(tuning) };
}

/** `count` of the items drawn by chance, and the rest. */
function split(items, count, random) {
  const left = [...items];
  const drawn = Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(random.integer(left.length), 1)[0],
  );
  return [drawn, left];
}

function print(name, runs) {
  const mean = (side, figure) => (runs.reduce((sum, run) => sum + run[side][figure], 0) / runs.length).toFixed(3);
  const figures = ['macroF1', 'f1Negative', 'aucNegative'].map(
    (figure) => `${figure} ${mean('before', figure)} → ${mean('after', figure)}`,
  );
  const kept = runs.filter(({ kind }) => kind === 'better').length;
  console.log(`${name.padEnd(24)} ${figures.join('   ')}   kept ${kept} of ${runs.length}`);
}

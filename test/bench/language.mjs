// `npm run bench:language`: what it costs to understand a text on one core, cold, with sentiment, hostility, language and 200
// watches together; beside what one can install, in the same run; and what the worst shapes of a text cost.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import {
  analyse, createJudge, createMatcher, identifyLanguage, loadLanguages, parseQuery,
} from '@sturmwarte/language'; // prettier-ignore
import { corpusOf, languageLists } from '@sturmwarte/language/training';
import { createRandom } from '@sturmwarte/testkit/world';
import { SentimentIntensityAnalyzer as vader } from 'vader-sentiment';
import { brandQuery, brandsOf } from './brands.mjs';
import { figure, printFigures } from './measures.mjs';

const help = `Usage: npm run bench:language -- [options]
  --texts N    different texts (default 20,000)
  --seed N     of the texts (default 1)`;
const { values: options } = parseArgs({
  options: {
    texts: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(help);
  process.exit();
}

const WATCHES = 200;
const GOAL_RATE = 20_000;
const GOAL_WORST_MS = 5;
const random = createRandom(Number(options.seed));
const pick = (list) => list[random.integer(list.length)];

/** Sentences of the written corpus, one to three a text, some with a brand, a picture or a number: no two alike. */
function createTexts(count, brands) {
  const corpus = new URL('../../packages/language/corpus/', import.meta.url);
  const sentences = languageLists.map(({ name }) => {
    const read = (file) => readFileSync(new URL(`${name}/${file}`, corpus), 'utf8');
    const files = readdirSync(new URL(`${name}/`, corpus)).filter((file) => file !== 'slots.txt');
    return corpusOf(files.map(read), read('slots.txt')).map(({ text }) => text);
  });
  return Array.from({ length: count }, (_, number) => {
    const language = pick(sentences);
    const parts = Array.from({ length: 1 + random.integer(3) }, () => pick(language));
    if (random.integer(3) === 0) parts.push(pick(pick(brands).forms));
    parts.push(pick(['', '', '😡', '👍', '!!!', 'https://a.example/x', `${number}`]));
    return parts.join(' ');
  });
}

/** Processor time in microseconds, not time on the wall: the machine may be shared. */
function cpuMicroseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const rateOf = (texts, work) => texts.length / (cpuMicroseconds(() => texts.forEach(work)) / 1e6);

console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.version}, load before ${loadavg().map((each) => each.toFixed(2)).join(' ')}\n`,
); // prettier-ignore

const brands = brandsOf(WATCHES);
const texts = createTexts(Number(options.texts), brands);
const watches = brands.map(({ id, name }) => ({ id, query: parseQuery(brandQuery(name)).query }));
const figures = [];

let judge;
let matcher;
const setUp = cpuMicroseconds(() => {
  judge = createJudge();
  matcher = createMatcher(watches);
});
const understand = (text) => {
  const analysis = analyse(text);
  const language = identifyLanguage(analysis);
  matcher.match({ text: analysis, source: 'mastodon', language });
  return judge.explain(analysis, { language });
};
figures.push(
  figure('set-up', setUp / 1_000, 'ms', `the judge and ${WATCHES} watches`),
  figure('everything, cold', rateOf(texts, understand), 'texts/s', 'words, language, watches, sentiment, hostility, reasons: the first pass of a new process', `≥ ${GOAL_RATE}`),
  figure('everything, warm', rateOf(texts, understand), 'texts/s', 'the same texts again: words are known, judgements are not kept'),
); // prettier-ignore
const analyses = texts.map((text) => analyse(text));
const languages = analyses.map((analysis) => identifyLanguage(analysis));
const each = (work) => rateOf(analyses, work);
const fresh = () => texts.map((text) => analyse(text));
figures.push(
  figure('words', rateOf(texts, (text) => analyse(text)), 'texts/s', 'cutting and folding'),
  figure('language', each((analysis) => identifyLanguage(analysis)), 'texts/s', 'of a text already cut'),
  figure('watches', each((text, at) => matcher.match({ text, source: 'mastodon', language: languages[at] })), 'texts/s', `${WATCHES} watches on a text already cut`),
  figure('judgement', rateOf(fresh(), (text, at) => judge.judge(text, { language: languages[at] })), 'texts/s', 'sentiment and hostility of a text already cut'),
  figure('judgement with reasons', rateOf(fresh(), (text, at) => judge.explain(text, { language: languages[at] })), 'texts/s', 'themes, calls, signals and deciding words as well'),
); // prettier-ignore

for (const [name, language] of [
  ['sentiment', 'en'],
  ['natural', 'de'],
]) {
  const judged = await loadLanguages({ model: name, languages: {} });
  const model = judged.find(({ sentiment }) => sentiment.language === language).sentiment;
  figures.push(
    figure(
      `\`${name}\``,
      rateOf(texts, (text) => model.sentiment(analyse(text))),
      'texts/s',
      'words and sentiment only',
    ),
  );
}
figures.push(
  figure('VADER', rateOf(texts, (text) => vader.polarity_scores(text)), 'texts/s', 'words and sentiment only, English'),
); // prettier-ignore

const shapes = {
  'a very long text': 'Die Lieferung ist nicht gut, aber der Service war super. '.repeat(2_000),
  'one endless word': 'a'.repeat(100_000),
  'one endless stretched word': `schl${'e'.repeat(100_000)}cht`,
  'ten thousand pictures': '😡'.repeat(10_000),
  'nested brackets': '('.repeat(50_000) + ')'.repeat(50_000),
  'lone surrogates': '\uD83D'.repeat(100_000),
  'right-to-left marks': 'gut\u200F\u202E'.repeat(30_000),
  'words torn by soft hyphens': 'a\u00ADb '.repeat(30_000) + 'Mi\u00ADst '.repeat(100),
  'nothing but hashtags': '#NieWiederNordlicht'.repeat(5_000),
  'nothing but quotation marks': '"'.repeat(100_000),
  'nothing but negation': 'nicht '.repeat(20_000),
  'unknown long words': Array.from({ length: 2_000 }, (_, at) => `qwrtz${at}`.repeat(6)).join(' '),
};
for (const [name, text] of Object.entries(shapes)) {
  const times = Array.from({ length: 5 }, () => cpuMicroseconds(() => understand(text)) / 1_000);
  figures.push(figure(name, Math.min(...times), 'ms', `${text.length.toLocaleString('en')} characters, the quickest of five`, `≤ ${GOAL_WORST_MS}`)); // prettier-ignore
}
printFigures(figures);

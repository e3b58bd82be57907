import { describe, expect, it } from '@jest/globals';
import type { Correction, Label } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { createJudge, type VersionedTuning } from '../judge.ts';
import { sentimentOf, sidesOf } from './features.ts';
import { figuresOf } from './figures.ts';
import { learnTuning, type Learned } from './learn-tuning.ts';
import { tunedSentiment } from './tune.ts';

const judge = createJudge();

/** Said in every source, and what it says is plain. */
const talk: readonly [string, Label][] = [
  ['Der Zug ist pünktlich gewesen, sehr gut', 'positive'],
  ['Furchtbar, schon wieder kaputt', 'negative'],
  ['Die Filiale öffnet um neun Uhr', 'neutral'],
  ['Danke für die schnelle Hilfe', 'positive'],
  ['Der Service ist eine Frechheit', 'negative'],
  ['Ab Montag fährt die Linie 5 wieder', 'neutral'],
];
/** What nobody who does not know the forum would call a complaint. */
const dry: readonly [string, Label] = ['Linie 5 nach Hamburg', 'negative'];

function correct(text: string, label: Label, number: number, source = 'mastodon'): Correction {
  const { language, features } = judge.features(text, { language: 'de' });
  const judged = judge.judge(text, { language: 'de' }).label;
  const mention = `${source}:${number}`;
  return { mention, source, language, publishedAt: number, label, judged, features, at: number, by: 'anna' };
}

/** `count` corrections of plain talk, each of its own: numbers keep them from being copies. */
function plain(count: number, source = 'mastodon'): Correction[] {
  return Array.from({ length: count }, (_, number) => {
    const [text, label] = talk[number % talk.length] ?? dry;
    return correct(`${text} ${'!'.repeat(number % 4)}`, label, number, source);
  });
}

/** A forum where what reads neutral is meant as a complaint, every time. */
function dryForum(count: number): Correction[] {
  const texts = [
    'Linie 5 nach Hamburg',
    'Der Fahrplan von gestern',
    'Heute mit Wagen 7',
    'Kaffee für vier Euro fünfzig',
  ];
  return Array.from({ length: count }, (_, number) =>
    correct(`${texts[number % texts.length]} ${'.'.repeat(number % 3)}`, 'negative', number, 'forum'),
  );
}

function tuningOf(learned: Learned): VersionedTuning {
  if (learned.kind !== 'better') throw new Error(`nothing learned: ${JSON.stringify(learned)}`);
  return { ...learned.tuning, version: 3 };
}

function figuresIn(learned: Learned) {
  if (learned.kind === 'better') return learned.tuning.figures;
  if (learned.kind === 'no-better') return learned.figures;
  throw new Error(`nothing learned: ${JSON.stringify(learned)}`);
}

describe('sides of a sentiment', () => {
  it('make the same sentiment again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (sentiment) => {
        expect(Math.abs(sentimentOf(sidesOf(sentiment)) - sentiment)).toBeLessThan(0.011);
      }),
    );
  });
});

describe('learning from corrections', () => {
  const corrections = [...plain(120), ...dryForum(60)];
  const learned = learnTuning(corrections);
  const tuning = tuningOf(learned);

  it('learns how a source is meant, and leaves the others as they are', () => {
    const [text] = dry;
    const judged = (source: string) => judge.judge(text, { language: 'de', source, tuning }).label;
    expect(judge.judge(text, { language: 'de' }).label).toBe('neutral');
    expect(judged('forum')).toBe('negative');
    expect(judged('mastodon')).toBe('neutral');
  });

  it('says what it is worth, told by corrections it did not learn from', () => {
    expect(learned).toMatchObject({ kind: 'better', tuning: { corrections: 180 } });
    const { before, after, gain, negativeShare } = figuresIn(learned);
    expect(negativeShare).toBeCloseTo(100 / 180, 2);
    expect(before.negativeShare).toBeLessThan(0.4);
    expect(after.f1Negative).toBeGreaterThan(before.f1Negative + 0.2);
    expect(gain.from).toBeGreaterThan(0);
  });

  it('says with which version it judged, and nothing of it elsewhere', () => {
    expect(judge.judge('Furchtbar', { language: 'de', source: 'forum', tuning })).toMatchObject({ tuning: 3 });
    expect(judge.judge('Terrible', { language: 'en', source: 'forum', tuning })).not.toHaveProperty('tuning');
  });

  it('is the same in whatever order corrections come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(corrections, { minLength: corrections.length }), (shuffled) => {
        expect(learnTuning(shuffled)).toEqual(learned);
      }),
      { numRuns: 3 },
    );
  });

  it('does not call a link good or bad because of its source', () => {
    const link = judge.judge('https://forum.example/t/1 @acme', { language: 'de', source: 'forum', tuning });
    expect(link).toMatchObject({ sentiment: 0, label: 'neutral' });
  });

  it('leaves languages alone of which little was corrected', () => {
    const english = judge.features('Awful service', { language: 'en' }).features;
    expect(tunedSentiment(tuning, english, { language: 'en', source: 'forum' })).toBe(english.sentiment);
  });
});

describe('what corrections do not teach', () => {
  it('is anything, while there are fewer than a hundred', () => {
    expect(learnTuning(plain(99))).toEqual({ kind: 'too-few', usable: 99 });
  });

  it('is a language of which there are a few only', () => {
    const english = plain(19).map((correction) => ({ ...correction, language: 'en' }));
    expect(learnTuning([...plain(90, 'forum'), ...english])).toEqual({ kind: 'too-few', usable: 90 });
  });

  it('is that everything is complained about', () => {
    expect(learnTuning(dryForum(120))).toMatchObject({ kind: 'one-sided', negative: 120, others: 0 });
  });

  it('is that every judgement is wrong, where only mistakes were corrected', () => {
    const turned = plain(120).map((correction): Correction => {
      const label = correction.judged === 'negative' ? 'neutral' : 'negative';
      return { ...correction, label };
    });
    expect(learnTuning(turned)).toMatchObject({ kind: 'only-mistakes', confirmed: 0, usable: 120 });
  });

  it('is anything where every judgement was right', () => {
    const agreed = plain(120).map((correction) => ({ ...correction, label: correction.judged }));
    expect(learnTuning(agreed)).toMatchObject({ kind: 'no-better', figures: { before: { macroF1: 1 } } });
  });

  it('is what copies of one text say: they are never learned from and judged at once', () => {
    // Half of the talk, judged rightly, and one dry complaint sixty times: known from its copies it would be told each time.
    const copies = Array.from({ length: 60 }, (_, number) => correct(dry[0], 'negative', number, 'mastodon'));
    const { before, after } = figuresIn(learnTuning([...plain(120), ...copies]));
    expect(after.f1Negative - before.f1Negative).toBeLessThan(0.05);
  });
});

describe('figures', () => {
  it('are those of the definitions', () => {
    const judged = [
      { truth: 'negative', sentiment: -0.8 },
      { truth: 'negative', sentiment: 0 },
      { truth: 'neutral', sentiment: 0 },
      { truth: 'neutral', sentiment: -0.5 },
      { truth: 'positive', sentiment: 0.7 },
    ] as const;
    // Negative: one of two found, one wrongly said; neutral: the same; positive: found.
    expect(figuresOf(judged)).toEqual({
      macroF1: 0.667,
      f1Negative: 0.5,
      // Of the six pairs of one negative and one other: (−0.8) wins three, (0) ties one and wins one.
      aucNegative: 0.75,
      negativeShare: 0.4,
    });
  });
});

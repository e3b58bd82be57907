import { describe, expect, it } from '@jest/globals';
import type { Correction, JudgedFeatures, Label, TuningSide } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { createJudge, type VersionedTuning } from '../judge.ts';
import { sentimentOf, sidesOf } from './features.ts';
import { figuresOf } from './figures.ts';
import { fitSide } from './fit-side.ts';
import { learnTuning, type Learned } from './learn-tuning.ts';
import type { Lesson } from './lessons.ts';
import { tunedSentiment } from './tune.ts';

const judge = createJudge();

/** Said everywhere, and what it says is plain. */
const talk: readonly [string, Label][] = [
  ['Der Zug ist pünktlich gewesen, sehr gut', 'positive'],
  ['Furchtbar, schon wieder kaputt', 'negative'],
  ['Die Filiale öffnet um neun Uhr', 'neutral'],
  ['Danke für die schnelle Hilfe', 'positive'],
  ['Der Service ist eine Frechheit', 'negative'],
  ['Ab Montag fährt die Linie 5 wieder', 'neutral'],
];
/** What nobody who does not know the forum would call a complaint. */
const dry = ['Linie 5 nach Hamburg', 'Der Fahrplan von gestern', 'Heute mit Wagen 7', 'Kaffee für vier Euro fünfzig'];
/** Marks that keep texts from being copies of each other. */
const endings = ['', '!', '…', ' #bahn', ' (Kiel)', ' 12', ', oder?', ' und dann', '!!', ' :)'];

function correct(text: string, label: Label, id: string): Correction {
  const judged = judge.judge(text, { language: 'de' }).label;
  const [source = ''] = id.split(':');
  const shared = { publishedAt: 0, at: 0, by: 'officer', source, mention: id, label, judged };
  return { ...shared, ...judge.features(text, { language: 'de' }) };
}

/** Rightly judged, by the label each has. */
function plain(count: number, source = 'mastodon'): Correction[] {
  return Array.from({ length: count }, (_, number) => {
    const [text, label] = talk[number % talk.length] ?? ['', 'neutral'];
    return correct(
      `${text}${endings[Math.floor(number / talk.length) % endings.length]}`,
      label,
      `${source}:${number}`,
    );
  });
}

/** What reads neutral and is meant as a complaint, every time. */
function meantBadly(count: number, source = 'forum'): Correction[] {
  return Array.from({ length: count }, (_, number) => {
    const text = `${dry[number % dry.length]}${endings[Math.floor(number / dry.length) % endings.length]}`;
    return correct(text, 'negative', `${source}:dry-${number}`);
  });
}

/** Of no text: features as they are given. */
function synthetic(number: number, features: Partial<JudgedFeatures>, label: Label): Lesson {
  const shared = { publishedAt: 0, at: 0, by: 'officer', source: 'mastodon', language: 'de', label, judged: label };
  return { ...shared, mention: `mastodon:${number}`, features: { sentiment: 0, hostility: 0, style: {}, ...features } };
}

function fitted(lessons: readonly Lesson[]): TuningSide {
  const steps = fitSide(lessons, 'negative');
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function tuningOf(learned: Learned): VersionedTuning {
  if (learned.kind !== 'better') throw new Error(`nothing learned: ${JSON.stringify(learned)}`);
  return { ...learned.tuning, version: 3 };
}

function figuresIn(learned: Learned) {
  if (learned.kind === 'better') return learned.tuning.figures;
  if (learned.kind === 'no-better' || learned.kind === 'misses-more') return learned.figures;
  throw new Error(`nothing learned: ${JSON.stringify(learned)}`);
}

describe('sides of a sentiment', () => {
  it('make the same sentiment again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (sentiment) => {
        expect(Math.abs(sentimentOf(sidesOf(sentiment)) - sentiment)).toBeLessThan(0.02);
      }),
    );
  });
});

describe('learning from corrections', () => {
  const corrections = [...plain(120), ...plain(24, 'forum'), ...meantBadly(40)];
  const learned = learnTuning(corrections);
  const tuning = tuningOf(learned);
  const [text = ''] = dry;

  it('learns how a source is meant, and leaves the others as they are', () => {
    const judged = (source: string) => judge.judge(text, { language: 'de', source, tuning }).label;
    expect(judge.judge(text, { language: 'de' }).label).toBe('neutral');
    expect(judged('forum')).toBe('negative');
    expect(judged('mastodon')).toBe('neutral');
  });

  it('says what it is worth, told by corrections it did not learn from', () => {
    expect(learned).toMatchObject({ kind: 'better', tuning: { corrections: 184 } });
    const { before, after, negativeShare } = figuresIn(learned);
    expect(negativeShare).toBeCloseTo((48 + 40) / 184, 2);
    expect(before.negativeShare).toBeLessThan(0.35);
    expect(after.f1Negative).toBeGreaterThan(before.f1Negative + 0.05);
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

  it('judges sources with any name', () => {
    const judged = judge.judge(text, { language: 'de', source: 'constructor', tuning });
    expect(judged).toEqual(judge.judge(text, { language: 'de', source: 'unheard-of', tuning }));
    expect(judged.sentiment).toBeGreaterThanOrEqual(-1);
  });

  it('leaves languages alone of which little was corrected', () => {
    const english = { sentiment: -0.1, hostility: 0, style: {} };
    expect(tunedSentiment(tuning, english, { language: 'en', source: 'forum' })).toBe(english.sentiment);
  });

  it('has to be better than what is in force', () => {
    expect(learnTuning(corrections, tuning)).toMatchObject({ kind: 'no-better' });
  });
});

describe('fitting', () => {
  it('ends with weights of this world however sure and wrong the judgements are', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: -0.8, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (sentiment, right) => {
          const far = Array.from({ length: 150 }, (_, number) =>
            synthetic(
              number,
              { sentiment: sentiment + 0.000_01 * number },
              number % 10 < right ? 'negative' : 'neutral',
            ),
          );
          const side = fitted([...far, synthetic(1_000, { sentiment: 0.2 }, 'neutral')]);
          expect(Math.abs(side.judged)).toBeLessThan(5);
          expect(Math.abs(side.languages['de'] ?? 0)).toBeLessThan(20);
        },
      ),
    );
  });
});

describe('what corrections do not teach', () => {
  it('is anything, while there are fewer than a hundred', () => {
    expect(learnTuning(plain(99))).toEqual({ kind: 'too-few', usable: 99 });
  });

  it('is a language of which there are a few only, or that is not judged at all', () => {
    const english = plain(19).map((correction) => ({ ...correction, language: 'en' }));
    const french = plain(50, 'web').map(({ features: _, ...correction }) => ({ ...correction, language: 'fr' }));
    expect(learnTuning([...plain(90, 'forum'), ...english, ...french])).toEqual({ kind: 'too-few', usable: 90 });
  });

  it('is that everything is complained about', () => {
    const complaints = plain(240).filter(({ label }) => label === 'negative');
    const many = complaints.map((correction, at) => ({ ...correction, mention: `forum:${at}` }));
    expect(learnTuning([...complaints, ...many])).toMatchObject({ kind: 'one-sided', others: 0 });
  });

  it('is what one text says that many copied', () => {
    const copies = Array.from({ length: 30 }, (_, number) => correct('Furchtbar, kaputt', 'negative', `web:${number}`));
    const others = plain(150).filter(({ label }) => label !== 'negative');
    expect(learnTuning([...others, ...copies])).toMatchObject({ kind: 'one-sided', negative: 1 });
  });

  it('is that every judgement is wrong, where only mistakes were corrected', () => {
    const turned = plain(120).map((correction): Correction => {
      const label = correction.judged === 'negative' ? 'neutral' : 'negative';
      return { ...correction, label };
    });
    expect(learnTuning(turned)).toMatchObject({ kind: 'only-mistakes', confirmed: 0, usable: 120 });
  });

  it('is that one source is all complaints, where only mistakes were corrected of it', () => {
    const learned = learnTuning([...plain(120), ...meantBadly(40, 'news')]);
    expect(learned).toMatchObject({ kind: 'no-better' });
  });

  it('is anything where every judgement was right', () => {
    const agreed = plain(120).map((correction) => ({ ...correction, label: correction.judged }));
    expect(learnTuning(agreed)).toMatchObject({ kind: 'no-better', figures: { before: { macroF1: 1 } } });
  });

  it('is to know a text again: copies are never learned from and judged at once', () => {
    // Half of the talk, judged rightly, and one dry complaint sixty times: known from its copies it would be told each time.
    const copies = Array.from({ length: 60 }, (_, number) =>
      correct(dry[0] ?? '', 'negative', `mastodon:dry-${number}`),
    );
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

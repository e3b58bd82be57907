import { describe, expect, it } from '@jest/globals';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { analyse, createJudge, criticalOf, type Judge, type JudgedLanguage } from './index.ts';

const shipped = createJudge();
const judge: Judge['judge'] = (text, options) => shipped.judge(text, options);
const critical = { sentiment: -0.25, hostility: 0.5 };

describe('judge', () => {
  it.each([
    ['Seit drei Wochen keine Antwort, der Kundenservice ist eine Zumutung.', 'negative'],
    ['Der neue Espresso von Nordlicht ist großartig, vielen Dank!', 'positive'],
    ['Die Filiale in Kiel öffnet um neun.', 'neutral'],
    ['Your support is terrible, still no refund.', 'negative'],
    ['Love the new blend, thank you so much!', 'positive'],
    ['The shop opens at nine.', 'neutral'],
  ])('calls "%s" %s', (text, label) => {
    expect(judge(text).label).toBe(label);
  });

  it('finds an insult hostile and a complaint not', () => {
    expect(judge('Ihr Vollidioten, haltet die Fresse').hostility).toBeGreaterThan(0.8);
    expect(judge('Die Lieferung kam leider drei Tage zu spät.').hostility).toBeLessThan(0.5);
  });

  it('takes the ending of an adjective for no insult', () => {
    expect(judge('Ein kostenloser Becher zum Kaffee', { language: 'de' }).hostility).toBeLessThan(0.05);
  });

  it.each([
    ['de', 'Die Kasse ist kaputt.', 'Ist die Kasse kaputt?', 'Ruf an, wenn die Kasse kaputt ist.'],
    ['en', 'The lift is broken.', 'Is the lift broken?', 'Call us if the lift is broken.'],
  ])(
    'takes what is asked or would be for less of a complaint than what is said (%s)',
    (language, said, asked, unreal) => {
      const of = (text: string) => judge(text, { language }).sentiment;
      expect(of(said)).toBeLessThan(of(asked));
      expect(of(said)).toBeLessThan(of(unreal));
    },
  );

  it('hears by the manner of a text who is nearer to an attack, where nobody is insulted', () => {
    const notice = judge('Neue Zahlen: 4 von 10 Filialen öffnen um 9 Uhr', { language: 'de' }).hostility;
    const question = judge('Wann macht die Filiale in Kiel auf', { language: 'de' }).hostility;
    const shouting = judge('Was macht IHR da eigentlich?!', { language: 'de' }).hostility;
    expect(notice).toBeLessThan(question);
    expect(question).toBeLessThan(shouting);
    expect(shouting).toBeLessThan(0.5);
  });

  it.each(['Wir wissen, wo ihr wohnt.', 'I know where you live.'])('takes the threat "%s" to the top', (text) => {
    expect(judge(text).hostility).toBeGreaterThanOrEqual(0.9);
  });

  it('believes the language a source claims', () => {
    expect(judge('Gift', { language: 'en' }).language).toBe('en');
    expect(judge('Gift', { language: 'de' }).sentiment).toBeLessThan(judge('Gift', { language: 'en' }).sentiment);
  });

  it('counts languages it does not understand without judging them', () => {
    const text = 'Le café est arrivé trop tard et le service était vraiment catastrophique';
    expect(judge(text)).toEqual({ language: 'fr', sentiment: 0, hostility: 0, label: 'neutral' });
  });

  it('judges by what either language finds where the language cannot be told', () => {
    expect(judge('😡😡😡')).toMatchObject({ language: 'und', label: 'negative' });
    expect(judge('Scheißladen!')).toMatchObject({ label: 'negative' });
  });

  it('takes what analyse made of a text, title included', () => {
    const text = 'Die Rösterei meldet Zahlen.';
    expect(judge(analyse(text))).toEqual(judge(text));
    expect(judge(analyse(text, 'Skandal und Betrug bei Nordlicht')).label).toBe('negative');
  });

  it('accepts languages brought by the caller', () => {
    const danish: JudgedLanguage = {
      sentiment: { language: 'da', sentiment: () => 1 },
      hostility: { language: 'da', hostility: () => 0.25 },
    };
    const own = createJudge({ languages: [danish] });
    expect(own.judge('hej', { language: 'da' })).toEqual({
      language: 'da', sentiment: 1, hostility: 0.25, label: 'positive',
    }); // prettier-ignore
  });

  const words = fc.constantFrom(
    'Kaffee', 'nicht', 'gut', 'schlecht', 'sehr', 'aber', 'Danke', 'Idiot', '!!!', '?!', '😡', ':)', 'the', 'never', 'great', 'BAHN',
    'seeehr', 'Verspätung', '…',
  ); // prettier-ignore
  const posts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));

  it('stays within bounds and does not throw, whatever the text', () => {
    const anything = fc.oneof(anyText({ maxLength: 300 }), fc.string({ unit: 'grapheme' }), posts);
    fc.assert(
      fc.property(anything, fc.option(fc.constantFrom('de', 'en', 'fr'), { nil: undefined }), (text, language) => {
        const { sentiment, hostility } = judge(text, { language });
        expect(Math.abs(sentiment)).toBeLessThanOrEqual(1);
        expect(hostility).toBeGreaterThanOrEqual(0);
        expect(hostility).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('judges a text alike however often and by whichever judge', () => {
    fc.assert(
      fc.property(posts, (text) => {
        expect(judge(text)).toEqual(judge(text));
        expect(createJudge().judge(text)).toEqual(judge(text));
      }),
      { numRuns: 10 },
    );
  });

  it('judges a text alike whatever was judged before it', () => {
    fc.assert(
      fc.property(fc.array(posts, { minLength: 2, maxLength: 6 }), (texts) => {
        const forwards = texts.map((text) => judge(text, { language: 'de' }));
        const backwards = texts.toReversed().map((text) => judge(text, { language: 'de' }));
        expect(backwards.reverse()).toEqual(forwards);
      }),
    );
  });

  it('is not moved by a harmless link or account', () => {
    const harmless = fc.constantFrom('https://example.org/a?b=schlecht', '@nordlicht', 'www.example.org/gut');
    fc.assert(
      fc.property(posts, harmless, (text, extra) => {
        expect(judge(`${text} ${extra}`)).toEqual(judge(text));
        expect(judge(`${extra} ${text}`)).toEqual(judge(text));
      }),
    );
  });

  it.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['one endless stretched word', `schl${'e'.repeat(1_000_000)}cht`],
    ['ten thousand pictures', '😡'.repeat(10_000)],
    ['joined pictures', '👩‍👩‍👧‍👦'.repeat(5_000)],
    ['lone surrogates', '\uD83D'.repeat(50_000)],
    ['brackets and faces', ':('.repeat(50_000)],
    ['marks', '!?'.repeat(50_000)],
    ['stars', 'a*'.repeat(50_000)],
    ['nothing but negation', 'nicht '.repeat(50_000)],
    ['phrases begun and never ended', 'lässt '.repeat(50_000)],
    ['combining marks', `e${'\u0301'.repeat(50_000)}`],
    ['direction marks', '\u202E\u200F'.repeat(50_000)],
  ])('copes with %s', (_, text) => {
    const { sentiment, hostility } = judge(text);
    expect(Number.isFinite(sentiment) && Number.isFinite(hostility)).toBe(true);
  });
});

describe('criticalOf', () => {
  it('is critical at the sentiment threshold or below', () => {
    expect(criticalOf({ sentiment: -0.25, hostility: 0 }, critical)).toBe(true);
    expect(criticalOf({ sentiment: -0.24, hostility: 0 }, critical)).toBe(false);
  });
  it('is critical at the hostility threshold or above, whatever the sentiment', () => {
    expect(criticalOf({ sentiment: 0.9, hostility: 0.5 }, critical)).toBe(true);
    expect(criticalOf({ sentiment: 0.9, hostility: 0.49 }, critical)).toBe(false);
  });
});

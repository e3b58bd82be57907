import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createJudge, type Reasons } from './index.ts';

const judge = createJudge();

function reasonsOf(text: string, language = 'de'): Reasons {
  const { reasons } = judge.explain(text, { language });
  if (reasons === undefined) throw new Error(`no reasons for "${text}"`);
  return reasons;
}

describe('what criticism is about', () => {
  it.each([
    ['de', 'Die Kaffeemaschine ist nach zwei Tagen kaputt, miese Qualität', 'product'],
    ['de', 'Viel zu teuer, reine Abzocke', 'price'],
    ['de', 'Die Hotline ist unfreundlich und keiner antwortet', 'service'],
    ['de', 'Schon wieder zwei Stunden Verspätung', 'delay'],
    ['de', 'Lebensgefährlich, der Akku brennt', 'safety'],
    ['de', 'Unsere Daten wurden gehackt, ein Datenskandal', 'privacy'],
    ['de', 'Wegen meines Kopftuchs abgewiesen, das ist rassistisch', 'discrimination'],
    ['de', 'Hungerlöhne und Ausbeutung im Lager', 'work'],
    ['de', 'Reines Greenwashing, der Fluss ist verseucht', 'environment'],
    ['de', 'Der Vorstand kassiert Boni trotz Missmanagement', 'management'],
    ['de', 'Die Werbung ist peinlich und sexistisch, wer macht so einen Spot', 'advertising'],
    ['en', 'The screen is broken and the quality is terrible', 'product'],
    ['en', 'Hidden fees everywhere, what a rip off', 'price'],
    ['en', 'Rude staff, nobody answers the phone', 'service'],
    ['en', 'Delayed again, stuck for hours', 'delay'],
    ['en', 'They leaked my password, a data breach', 'privacy'],
    ['en', 'Sweatshop wages, they exploit their workers', 'work'],
  ])('in %s: "%s" is about %s', (language, text, theme) => {
    expect(reasonsOf(text, language).about).toContain(theme);
  });

  it('is nothing where nothing is blamed', () => {
    expect(reasonsOf('Die Lieferung kommt am Montag, der Preis beträgt zehn Euro').about).toEqual([]);
  });
});

describe('what a text calls for', () => {
  it.each([
    ['de', 'Boykottiert den Laden, kauft woanders', 'boycott'],
    ['de', 'Unterschreibt die Petition', 'protest'],
    ['de', 'Vielen Dank an das Team', 'thanks'],
    ['de', 'Ich verstehe die Aufregung nicht, bei mir läuft alles', 'defence'],
    ['en', 'Never again, take your money elsewhere', 'boycott'],
    ['en', 'Sign the petition and share this', 'protest'],
    ['en', 'Leave them alone, they do a good job', 'defence'],
  ])('in %s: "%s" is %s', (language, text, call) => {
    expect(reasonsOf(text, language).calls).toContain(call);
  });

  it('knows a threat, which alone takes hostility to the top', () => {
    const text = 'Wir wissen, wo ihr wohnt';
    expect(reasonsOf(text).threat).toBe(true);
    expect(judge.judge(text).hostility).toBeGreaterThanOrEqual(0.9);
    expect(reasonsOf('Wir wissen nicht, wo ihr seid').threat).toBe(false);
  });
});

describe('the words that decided', () => {
  const wordsOf = (text: string, language?: string) =>
    reasonsOf(text, language).words.map(({ from, to, kind }) => [text.slice(from, to), kind]);

  it('are cut from the text as written, the heaviest first', () => {
    expect(wordsOf('@laden https://a.example/mies Der Laden ist mies, ihr Vollidioten')).toEqual([
      ['Vollidioten', 'insult'],
      ['mies', 'blame'],
    ]);
  });

  it('are named once: as an insult what is blame as well', () => {
    expect(wordsOf('Ihr Lügner, der Kaffee schmeckt furchtbar')).toEqual([
      ['Lügner', 'insult'],
      ['schmeckt furchtbar', 'blame'],
    ]);
  });

  it('are found where invisible characters tear them', () => {
    expect(wordsOf('Eine Kata\u00ADstrophe')).toEqual([['Kata\u00ADstrophe', 'blame']]);
  });

  it('say what turned them', () => {
    const [word] = reasonsOf('Das ist nicht lecker').words;
    expect(word).toMatchObject({ kind: 'blame', turn: 'negated' });
  });

  it('tell the title from the text', () => {
    expect(judge.explain('Katastrophe').reasons?.words[0]?.part).toBe('text');
  });

  it('lie within the text whatever it is made of', () => {
    const pieces = fc.constantFrom(
      'Mist',
      'gut',
      '\u00AD',
      ' ',
      '#fail',
      '😡',
      '@x',
      'www.gut.de',
      '\u200B',
      '"',
      'nicht',
      'Idiot',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
        const text = list.join('');
        for (const { from, to } of reasonsOf(text).words) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('firestorm signals', () => {
  it('tell speaking of oneself from accusing', () => {
    const own = reasonsOf('Ich habe mein Paket nicht bekommen und bin traurig').signals;
    const accusing = reasonsOf('Ihr lügt, ihr betrügt, schämt euch').signals;
    expect(own.firstPerson).toBeGreaterThan(accusing.firstPerson);
    expect(accusing.secondPerson).toBeGreaterThan(own.secondPerson);
    expect(accusing.moral).toBeGreaterThan(own.moral);
  });
});

describe('explain', () => {
  it('judges as judge does', () => {
    const text = 'Was für ein Saftladen';
    expect(judge.explain(text).judgement).toEqual(judge.judge(text));
  });
  it('has no reasons for a language it does not understand', () => {
    expect(judge.explain('Le service est nul', { language: 'fr' }).reasons).toBeUndefined();
  });
});

// How often the language of a short post is right. The posts in `identification/` are our own, one a line; the name of a
// file is the language. `none.txt` holds what is in no language, `unknown.txt` what is in one that is not known here.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { identifyLanguage, UNDETERMINED } from '../src/index.ts';

const FOLDER = new URL('identification/', import.meta.url);
const AIM = 0.98;

interface Post {
  readonly language: string;
  readonly text: string;
}

const posts = readdirSync(FOLDER)
  .filter((file) => /^[a-z]{2}\.txt$/.test(file))
  .flatMap((file) => linesOf(file).map((text): Post => ({ language: file.slice(0, 2), text })));

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
}

/** German, English and other are told apart; which other matters less. */
function kindOf(language: string): string {
  return ['de', 'en', UNDETERMINED].includes(language) ? language : 'other';
}

function answersTo(kind: string, textOf: (post: Post) => string): string[] {
  return posts
    .filter(({ language }) => kindOf(language) === kind)
    .map((post) => kindOf(identifyLanguage(textOf(post))));
}

function share(answers: readonly string[], counts: (answer: string) => boolean): number {
  return answers.filter(counts).length / answers.length;
}

describe.each(['de', 'en', 'other'])('of posts of about ten words in %s', (kind) => {
  it(`at least ${AIM * 100} % are identified`, () => {
    const answers = answersTo(kind, ({ text }) => text);
    expect(answers.length).toBeGreaterThanOrEqual(80);
    expect(share(answers, (answer) => answer === kind)).toBeGreaterThanOrEqual(AIM);
  });

  it('and cut to five words, what is not identified is left open rather than guessed', () => {
    const answers = answersTo(kind, ({ text }) => text.split(' ').slice(0, 5).join(' '));
    expect(share(answers, (answer) => answer !== kind && answer !== UNDETERMINED)).toBeLessThanOrEqual(1 - AIM);
  });
});

describe('identification', () => {
  it('names the other language, close relatives aside', () => {
    const apart = posts.filter(({ language }) => ['nl', 'sv', 'fr', 'it', 'es', 'pl', 'tr', 'cs'].includes(language));
    const right = apart.filter(({ language, text }) => identifyLanguage(text) === language);
    expect(right.length / apart.length).toBeGreaterThanOrEqual(AIM);
  });

  it.each(linesOf('none.txt'))('does not guess at "%s"', (text) => {
    expect(identifyLanguage(text)).toBe(UNDETERMINED);
  });

  it.each(linesOf('unknown.txt'))('takes "%s" for neither German nor English', (text) => {
    expect(['de', 'en']).not.toContain(identifyLanguage(text));
  });

  it('looks at words alone: links, accounts, hashtags and pictures change nothing', () => {
    const additions = fc.constantFrom('https://example.org/the-and-of', '@der_die_das', '#undoderaber', '😡', '!!!', '2026');
    fc.assert(
      fc.property(fc.constantFrom(...posts), additions, ({ text }, addition) => {
        expect(identifyLanguage(`${addition} ${text} ${addition}`)).toBe(identifyLanguage(text));
      }),
    );
  }); // prettier-ignore

  it('answers with a code whatever the text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 400 }), (text) => {
        expect(identifyLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});

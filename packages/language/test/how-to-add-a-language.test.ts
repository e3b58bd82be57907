// How a language is added: a folder with its lists (here `dutch/`) and its name in `languageLists`. Everything else, from
// telling it apart to the reasons of a judgement, follows from these two.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createJudge, createLanguages, identifyLanguage } from '../src/index.ts';
import { createIdentifier } from '../src/identify.ts';
import { languageLists } from '../src/languages/index.ts';
import { dutch } from './dutch/index.ts';

const lists = [...languageLists, dutch];
const identify = createIdentifier(lists);
const judge = createJudge({ languages: createLanguages(lists), identify });

const postsIn = (language: string) =>
  readFileSync(new URL(`identification/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

describe('a language added to the lists', () => {
  it('is told apart by the small words it brings, as it was before by those of the package', () => {
    const posts = postsIn('nl');
    expect(posts.filter((post) => identify(post) === 'nl').length).toBeGreaterThanOrEqual(0.95 * posts.length);
  });

  it.each(['de', 'en', 'da', 'fr'])('takes no post away from %s', (language) => {
    for (const post of postsIn(language))
      if (identifyLanguage(post) === language) expect(identify(post)).not.toBe('nl');
  });

  it('is told by its spelling and its listed words where no small word helps', () => {
    const text = 'Belachelijk onbereikbaar, waardeloos bedrijf, vriendelijkheid onmogelijk';
    expect(identify(text)).toBe('nl');
    expect(identifyLanguage(text)).not.toBe('de');
  });

  it('is judged, with its own negation, praise and blame', () => {
    expect(judge.judge('De klantenservice is belachelijk en waardeloos.')).toMatchObject({ language: 'nl', label: 'negative' });
    expect(judge.judge('Geweldig bedrijf, heel snel en behulpzaam, bedankt!')).toMatchObject({ language: 'nl', label: 'positive' });
    const praised = judge.judge('Dit is geweldig en ik ben er blij mee.').sentiment;
    expect(judge.judge('Dit is niet geweldig en ik ben er blij mee.').sentiment).toBeLessThan(praised);
  }); // prettier-ignore

  it('is judged hostile where people are attacked, and threatening where they are threatened', () => {
    const calm = judge.judge('Jullie zijn er weer niet voor mij.').hostility;
    expect(judge.judge('Jullie zijn klootzakken, wat een idioten.').hostility).toBeGreaterThan(Math.max(0.5, calm));
    expect(judge.explain('Ik maak je kapot, jij daar.').reasons).toMatchObject({ threat: true });
  });

  it('comes with reasons: themes, calls and the words that decided', () => {
    const text = 'Weer vertraging, waardeloos! Koop hier niet meer.';
    const { judgement, reasons } = judge.explain(text);
    expect(judgement.language).toBe('nl');
    expect(reasons).toMatchObject({ about: ['delay'], calls: ['boycott'] });
    expect(reasons?.words.map(({ from, to }) => text.slice(from, to))).toContain('waardeloos');
  });

  it('leaves the judgement of the others as it was', () => {
    const shipped = createJudge();
    for (const post of [...postsIn('de'), ...postsIn('en')]) expect(judge.judge(post)).toEqual(shipped.judge(post));
  });
});

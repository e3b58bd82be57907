import { describe, expect, it } from '@jest/globals';
import { entriesOf } from '../sentiment/lexicon.ts';
import { englishThemes } from './english/index.ts';
import { germanThemes } from './german/index.ts';
import { englishInsults, englishThreats } from './hostility/english.ts';
import { germanInsults, germanThreats } from './hostility/german.ts';

const sentimentLists = { ...prefixed('german', germanThemes), ...prefixed('english', englishThemes) };
const hostilityLists = { germanInsults, germanThreats, englishInsults, englishThreats };

function prefixed(name: string, themes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(themes).map(([theme, list]) => [`${name}/${theme}`, list]));
}

describe('word lists', () => {
  it.each(Object.entries(sentimentLists))('%s has one entry a line, weighted −3…3, none twice', (_, list) => {
    const entries = entriesOf(list);
    const names = entries.map(([entry]) => entry);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(entries.filter(([, weight]) => Math.abs(weight) > 3)).toEqual([]);
  });

  it.each(Object.entries(hostilityLists))(
    '%s has one entry a line, weighted above 0 up to 5, none twice',
    (_, list) => {
      const entries = entriesOf(list);
      const names = entries.map(([entry]) => entry);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(entries.filter(([, weight]) => !(weight > 0 && weight <= 5))).toEqual([]);
    },
  );

  it('names the line that is not an entry', () => {
    expect(() => entriesOf('\ngut 1\nschlecht\n')).toThrow('"schlecht"');
  });
});

import { describe, expect, it } from '@jest/globals';
import { languageLists } from '../languages/index.ts';
import { entriesOf } from '../sentiment/entries.ts';

const sentimentLists = languageLists.flatMap(({ code, sentiment }) =>
  Object.entries(sentiment).map(([theme, list]): [string, string] => [`${code}/${theme}`, list]),
);
const hostilityLists = languageLists.flatMap(({ code, insults, rudeness, threats }): [string, string][] => [
  [`${code}/insults`, insults],
  [`${code}/rudeness`, rudeness],
  [`${code}/threats`, threats],
]);

describe('word lists', () => {
  it.each(sentimentLists)('%s has one entry a line, weighted −3…3, none twice', (_, list) => {
    const entries = entriesOf(list);
    const names = entries.map(({ text }) => text);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(entries.filter(({ weight }) => Math.abs(weight) > 3)).toEqual([]);
  });

  it.each(hostilityLists)(
    '%s has one entry a line, weighted 0 (only looks like one) up to 5, none twice',
    (_, list) => {
      const entries = entriesOf(list);
      const names = entries.map(({ text }) => text);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(entries.filter(({ weight }) => !(weight >= 0 && weight <= 5))).toEqual([]);
    },
  );

  it('names the line that is not an entry', () => {
    expect(() => entriesOf('\ngut 1\nschlecht\n')).toThrow('"schlecht"');
  });
});

// What the documents say of themes and calls is asked of the judge, row by row.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { calls, criticismThemes, themeNames } from '@sturmwarte/contracts';
import { createJudge, type Reasons } from '../src/index.ts';

const document = readFileSync(new URL('../../../docs/judgements.md', import.meta.url), 'utf8');
const judge = createJudge();

/** Name, what it is called on the page, and an example, of every row of the table with that heading. */
function rowsOf(heading: string): (readonly [name: string, shown: string, example: string])[] {
  const [, table = ''] = document.split(new RegExp(`^\\| ${heading} .*\\n.*\\n`, 'm'));
  const lines = table.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((row) => {
    const [, name = '', shown = '', example = ''] = row.split('|').map((cell) => cell.trim());
    return [name.replaceAll('`', ''), shown, example];
  });
}

const reasonsOf = (text: string): Reasons | undefined => judge.explain(text, { language: 'de' }).reasons;

describe('docs/judgements.md', () => {
  it.each(rowsOf('theme'))('%s (%s) is what "%s" is about', (name, shown, example) => {
    expect(reasonsOf(example)?.about).toContain(name);
    expect(Object.entries(themeNames).find(([, { de }]) => de === shown)?.[0]).toBe(name);
  });

  it.each(rowsOf('call'))('%s (%s) is what "%s" calls for', (name, _shown, example) => {
    expect(reasonsOf(example)?.calls).toContain(name);
  });

  it('leaves out no theme and no call', () => {
    expect(rowsOf('theme').map(([name]) => name)).toEqual([...criticismThemes]);
    expect(rowsOf('call').map(([name]) => name)).toEqual([...calls]);
  });
});

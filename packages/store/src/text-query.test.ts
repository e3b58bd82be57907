import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTextQuery } from './text-query.ts';

const term = (words: string, prefix = false) => ({ words: words.split(' '), prefix });

describe('parseTextQuery', () => {
  it('reads words, phrases, exclusions and prefixes', () => {
    expect(parseTextQuery('Kaffee "nie wieder" -Tee -"sehr gut" Röst* -Bohn*')).toEqual({
      all: [term('kaffee'), term('nie wieder'), term('roest', true)],
      none: [term('tee'), term('sehr gut'), term('bohn', true)],
    });
  });

  it('takes what is written without blanks for a phrase', () => {
    expect(parseTextQuery('nordlicht.example/kaffee -e-mail co-op*')).toEqual({
      all: [term('nordlicht example kaffee'), term('co op', true)],
      none: [term('e mail')],
    });
  });

  it('closes a phrase that was left open, and knows typographic quotes', () => {
    expect(parseTextQuery('„nie wieder“ "so gut').all).toEqual([term('nie wieder'), term('so gut')]);
  });

  it('asks once for what is written twice', () => {
    expect(parseTextQuery('Kaffee kaffee KAFFEE "kaffee"').all).toEqual([term('kaffee')]);
  });

  it('finds nothing to ask for in signs', () => {
    expect(parseTextQuery('- -- "" * -* ( ) 😡 \ud800')).toEqual({ all: [], none: [] });
  });

  it('refuses more than 100 words with a coded error that says how many', () => {
    const words = (n: number) => Array.from({ length: n }, (_, index) => `wort${index}`).join(' ');
    expect(parseTextQuery(words(100)).all).toHaveLength(100);
    expect(() => parseTextQuery(words(101))).toThrow(expect.objectContaining({ code: 'QUERY_INVALID' }));
    expect(() => parseTextQuery(`"${words(50_000)}"`)).toThrow(/at most 100 words .* not 50000/);
  });

  it('gives only words of letters and digits, whatever the input', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'ß',
            'é',
            '"',
            '„',
            '“',
            '-',
            ' ',
            '*',
            '(',
            ')',
            ':',
            '^',
            '+',
            '{',
            '\\',
            '\u0000',
            '\ud800',
          ),
          maxLength: 60,
        }),
        (text) => {
          const { all, none } = parseTextQuery(text);
          for (const { words } of [...all, ...none]) {
            expect(words.length).toBeGreaterThan(0);
            for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          }
        },
      ),
    );
  });
});

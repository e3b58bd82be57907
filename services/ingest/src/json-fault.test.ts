import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findJsonFault } from './json-fault.ts';

describe('findJsonFault', () => {
  it.each([
    ['', 0, 'a value'],
    ['{"a": }', 6, 'a value'],
    ['{"a" 1}', 5, '":"'],
    ["{'a': 1}", 1, 'a name in double quotes or "}"'],
    ['{"a": 1,}', 8, 'a name in double quotes'],
    ['[1, 2', 5, '"," or "]"'],
    ['{"a": 1', 7, '"," or "}"'],
    ['[1, 2,]', 6, 'a value'],
    ['{"a": "open}', 6, 'a value'],
    ['{"a": "\\x"}', 6, 'a value'],
    ['[01]', 1, 'a value or "]"'],
    ['{} {}', 3, 'the end'],
    ['nul', 0, 'a value'],
    ['[1}', 2, '"," or "]"'],
  ])('finds where %j breaks off', (text, position, expected) => {
    expect(findJsonFault(text)).toMatchObject({ position, expected });
  });

  it('counts lines and columns from one', () => {
    expect(findJsonFault('{\n  "a": 1\n  "b": 2\n}')).toMatchObject({ line: 3, column: 3 });
  });

  it('agrees with the engine on what is JSON', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', '\\', 'x', '\u0001'))
      .map(([json, at, char]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + char + json.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('copes with long strings and deep nesting', () => {
    expect(findJsonFault(`["${'a\\n'.repeat(300_000)}"`)).toMatchObject({ expected: '"," or "]"' });
    expect(findJsonFault('['.repeat(200_000))).toMatchObject({ position: 200_000 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

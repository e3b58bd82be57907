import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pack, riceLength, unpack, type BitReader } from './bits.ts';
import { readAscending, readNumbers, readSigned, writeAscending, writeNumbers, writeSigned } from './packed-lists.ts';

const whole = fc.oneof(fc.nat(3), fc.nat(70_000), fc.maxSafeNat().filter((n) => n < Number.MAX_SAFE_INTEGER)); // prettier-ignore
const wide = fc.integer({ min: 1, max: 53 }).chain((width) => fc.tuple(fc.maxSafeNat().map((n) => n % 2 ** width), fc.constant(width))); // prettier-ignore

/** What reading leads to: the value, or the code of the error. */
function outcomeOf<T>(text: string, read: (bits: BitReader) => T): T | string {
  try {
    return unpack(text, read);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
    throw error;
  }
}

describe('numbers in bits', () => {
  it('are read as they were written, one after the other, whatever their code', () => {
    const size = fc.nat(47);
    const written = fc.oneof(
      wide.map(([value, width]) => ({ kind: 'write', value, width }) as const),
      whole.map((value) => ({ kind: 'gamma', value }) as const),
      fc.tuple(whole, size).map(([value, size]) => ({ kind: 'rice', value, size }) as const),
    );
    fc.assert(
      fc.property(fc.array(written), (all) => {
        const text = pack((bits) => {
          for (const each of all) {
            if (each.kind === 'write') bits.write(each.value, each.width);
            else if (each.kind === 'gamma') bits.gamma(each.value);
            else bits.rice(each.value, each.size);
          }
        });
        const read = unpack(text, (bits) =>
          all.map((each) =>
            each.kind === 'write' ? bits.read(each.width) : each.kind === 'gamma' ? bits.gamma() : bits.rice(each.size),
          ),
        );
        expect(read).toEqual(all.map(({ value }) => value));
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      }),
    );
  });
  it('take thirteen bits in two characters, and as few as six in the last', () => {
    const lengthOf = (bits: number) => pack((to) => Array.from({ length: bits }, () => to.flag(true))).length;
    expect([0, 1, 6, 7, 13, 14, 19, 20, 26].map(lengthOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
  it('are as long in the code of Rice as is said beforehand', () => {
    fc.assert(
      fc.property(whole, fc.nat(47), (value, size) => {
        const length = pack((bits) => bits.rice(value, size)).length;
        const bits = riceLength(value, size);
        expect(length).toBe(2 * Math.floor(bits / 13) + (bits % 13 > 6 ? 2 : bits % 13 > 0 ? 1 : 0));
      }),
    );
  });
  it('are refused or well-formed, whatever text they are read from', () => {
    const read = (bits: BitReader) => [readNumbers(bits, 20), readSigned(bits, 20), readAscending(bits, 20, 1_000)];
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.integer({ min: 35, max: 126 }).map((code) => String.fromCharCode(code)) })); // prettier-ignore
    fc.assert(
      fc.property(text, (damaged) => {
        const outcome = outcomeOf(damaged, read);
        if (typeof outcome === 'string') {
          expect(outcome).toBe('STATE_CORRUPT');
          return;
        }
        for (const list of outcome) expect(list.length).toBeLessThanOrEqual(20);
        expect(outcome.flat().every(Number.isSafeInteger)).toBe(true);
        expect(outcome[2]?.every((each) => each < 1_000)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lists in bits', () => {
  it('are read as they were written', () => {
    const ascending = fc.uniqueArray(fc.nat(2 ** 24 - 1)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(whole), fc.array(fc.integer()), ascending, (numbers, signed, hashes) => {
        const text = pack((bits) => {
          writeNumbers(bits, numbers);
          writeSigned(bits, signed);
          writeAscending(bits, hashes);
        });
        const read = unpack(text, (bits) => [
          readNumbers(bits, numbers.length),
          readSigned(bits, signed.length),
          readAscending(bits, hashes.length, 2 ** 24),
        ]);
        expect(read).toEqual([numbers, signed, hashes]);
      }),
    );
  });
  it('are not read where they are cut off, or more follows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1 }), fc.nat(), (numbers, where) => {
        const text = pack((bits) => {
          writeNumbers(bits, numbers);
          bits.write(2 ** 13 - 1, 13);
        });
        const read = (bits: BitReader) => [readNumbers(bits, numbers.length), bits.read(13)];
        expect(outcomeOf(text.slice(0, where % text.length), read)).toBe('STATE_CORRUPT');
        expect(outcomeOf(text, (bits) => readNumbers(bits, numbers.length))).toBe('STATE_CORRUPT');
      }),
    );
  });
  it('take about 16 bits for each of a thousand hashes of 24 bits', () => {
    let state = 1;
    const hashes = Array.from({ length: 1_024 }, () => (state = (state * 48_271) % 2_147_483_647) % 2 ** 24);
    const text = pack((bits) =>
      writeAscending(
        bits,
        [...new Set(hashes)].sort((a, b) => a - b),
      ),
    );
    expect(text.length).toBeLessThan((1_024 * 16) / 6.5);
  });
});

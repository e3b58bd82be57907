// Lists of numbers in a saved state, each with the code that suits it written in front.
import { riceLength, type BitReader, type BitWriter } from './bits.ts';
import { corrupt } from './corrupt.ts';

/** Bits of the size that Rice's code is meant for. */
const SIZE_BITS = 6;

/** @param numbers whole, from 0 on */
export function writeNumbers(bits: BitWriter, numbers: readonly number[]): void {
  bits.gamma(numbers.length);
  if (numbers.length === 0) return;
  const size = shortest(numbers);
  bits.write(size, SIZE_BITS);
  for (const each of numbers) bits.rice(each, size);
}

/** @throws STATE_CORRUPT where there are more than `most`, and as `BitReader` does */
export function readNumbers(bits: BitReader, most: number): number[] {
  const length = bits.gamma();
  if (length > most) throw corrupt('a list is longer than it may be');
  if (length === 0) return [];
  const size = bits.read(SIZE_BITS);
  return Array.from({ length }, () => bits.rice(size));
}

/** @param numbers ascending, each once: written as the gaps between them */
export function writeAscending(bits: BitWriter, numbers: readonly number[]): void {
  writeNumbers(
    bits,
    numbers.map((each, at) => each - (numbers[at - 1] ?? -1) - 1),
  );
}

/** @throws STATE_CORRUPT where there are more than `most`, or one that is not below `end` */
export function readAscending(bits: BitReader, most: number, end: number): number[] {
  let last = -1;
  const numbers = readNumbers(bits, most).map((gap) => (last += gap + 1));
  if (last >= end) throw corrupt('a number is larger than it may be');
  return numbers;
}

/** @param numbers whole; positive and negative ones alternate on the way to what is written: 0, −1, 1, −2, … */
export function writeSigned(bits: BitWriter, numbers: readonly number[]): void {
  writeNumbers(bits, numbers.map(unsigned));
}

/** @throws as `readNumbers` does */
export function readSigned(bits: BitReader, most: number): number[] {
  return readNumbers(bits, most).map(signed);
}

export function unsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/**
 * The size in which numbers of this mean are shortest, if they are spread as chance spreads gaps (Kiely 2004): the binary
 * logarithm of the mean times ln 2, rounded.
 */
export function riceSize(mean: number): number {
  return Math.max(0, 31 - Math.clz32(Math.min(mean * Math.LN2 * Math.SQRT2, MOST)));
}

const MOST = 2 ** 32 - 1;

/** The size in which the numbers are shortest: the one for their mean, or a smaller one where few of them make the mean. */
function shortest(numbers: readonly number[]): number {
  const lengthIn = (size: number) => numbers.reduce((sum, each) => sum + riceLength(each, size), 0);
  let size = riceSize(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
  for (let length = lengthIn(size); size > 0; size--) {
    const smaller = lengthIn(size - 1);
    if (smaller >= length) break;
    length = smaller;
  }
  return size;
}

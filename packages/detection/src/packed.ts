// Numbers in a saved state: a text of as many digits of base 36 each, half as long as a list of them.
import { corrupt } from './corrupt.ts';

const BASE = 36;

/** @param digits of every number, which must be below 36^digits */
export function pack(numbers: Iterable<number>, digits: number): string {
  let text = '';
  for (const number of numbers) text += number.toString(BASE).padStart(digits, '0');
  return text;
}

/** @throws STATE_CORRUPT where the text is not made of such numbers */
export function unpack(text: string, digits: number): number[] {
  if (text.length % digits !== 0) throw corrupt('packed numbers are cut off');
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += digits) {
    const number = parseInt(text.slice(at, at + digits), BASE);
    if (Number.isNaN(number)) throw corrupt('packed numbers are none of base 36');
    numbers.push(number);
  }
  return numbers;
}

// Numbers in a saved state, bit by bit, as a text that JSON need not escape: a number takes the bits it needs, not the digits.
// Most numbers are small, or differ little from what was to be expected; those get short codes: Rice's (Golomb 1966, Rice
// 1979) where their size is known about, Elias' gamma (1975) where it is not.
import { corrupt } from './corrupt.ts';

/** Bits that two characters hold: 91² is little more than 2^13. */
const PAIR = 13;
/** Bits that a single one holds at the end. */
const SINGLE = 6;
const SYMBOLS = 91;
/** Symbols are printable ASCII from here on, without the backslash. */
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
/** Widest number: what a double holds exactly. */
const WIDEST = 53;
/** Widest number that is written at once. */
const SHORT = 26;
/** Characters that are put together at once. */
const CHUNK = 4_096;
/** A number so many times larger than Rice's code is meant for is written in gamma code, so that no number is long. */
const OUTLIER = 24;

/** What is written, as a text. */
export function pack(write: (bits: BitWriter) => void): string {
  const bits = new BitWriter();
  write(bits);
  return bits.text();
}

/** @throws STATE_CORRUPT where the text holds something else, or more, than is read */
export function unpack<T>(text: string, read: (bits: BitReader) => T): T {
  const bits = new BitReader(text);
  const value = read(bits);
  bits.end();
  return value;
}

export class BitWriter {
  readonly #codes: number[] = [];
  #open = 0;
  #filled = 0;

  /** @param value an integer from 0 to below 2^width */
  write(value: number, width: number): void {
    if (width > SHORT) {
      // What shifts do not reach.
      this.write(Math.floor(value / 2 ** SHORT), width - SHORT);
      this.write(value % 2 ** SHORT, SHORT);
      return;
    }
    for (let left = width; left > 0;) {
      const taken = Math.min(left, PAIR - this.#filled);
      left -= taken;
      this.#open = (this.#open << taken) | ((value >>> left) & ((1 << taken) - 1));
      this.#filled += taken;
      if (this.#filled === PAIR) this.#close();
    }
  }

  flag(is: boolean): void {
    this.write(is ? 1 : 0, 1);
  }

  /** A whole number from 0 on, in about twice as many bits as it has. */
  gamma(value: number): void {
    const width = widthOf(value + 1);
    this.write(0, width - 1);
    this.write(value + 1, width);
  }

  /** A whole number from 0 on, in few bits if it is not much larger than 2^size. */
  rice(value: number, size: number): void {
    const times = timesOf(value, size);
    if (times >= OUTLIER) {
      this.write(2 ** OUTLIER - 1, OUTLIER);
      this.gamma(value);
      return;
    }
    // So many ones and a zero, then what is left.
    const head = (2 << times) - 2;
    const width = times + 1 + size;
    if (width <= SHORT) this.write((head << size) | (value & ((1 << size) - 1)), width);
    else {
      this.write(head, times + 1);
      this.write(value % 2 ** size, size);
    }
  }

  text(): string {
    const codes = [...this.#codes];
    if (this.#filled > SINGLE) pushPair(codes, this.#open << (PAIR - this.#filled));
    else if (this.#filled > 0) codes.push(codeOf(this.#open << (SINGLE - this.#filled)));
    let text = '';
    for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCharCode(...codes.slice(at, at + CHUNK));
    return text;
  }

  #close(): void {
    pushPair(this.#codes, this.#open);
    this.#open = 0;
    this.#filled = 0;
  }
}

/** Reads what a `BitWriter` wrote. Whatever the text, no number is read that it has no bits for. */
export class BitReader {
  readonly #text: string;
  #next = 0;
  #open = 0;
  #filled = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws STATE_CORRUPT where the text ends before, as do all that read */
  read(width: number): number {
    if (width > SHORT) return this.read(width - SHORT) * 2 ** SHORT + this.read(SHORT);
    let value = 0;
    for (let left = width; left > 0;) {
      if (this.#filled === 0) this.#fill();
      const taken = Math.min(left, this.#filled);
      left -= taken;
      this.#filled -= taken;
      value = (value << taken) | ((this.#open >> this.#filled) & ((1 << taken) - 1));
    }
    return value;
  }

  flag(): boolean {
    return this.read(1) === 1;
  }

  gamma(): number {
    let width = 1;
    while (this.read(1) === 0) if (++width > WIDEST) throw corrupt('a number has too many bits');
    return 2 ** (width - 1) + this.read(width - 1) - 1;
  }

  rice(size: number): number {
    const times = this.#ones(OUTLIER);
    if (times < OUTLIER && size <= SHORT) return (times << size) + this.read(size);
    const value = times < OUTLIER ? times * 2 ** size + this.read(size) : this.gamma();
    if (value > Number.MAX_SAFE_INTEGER) throw corrupt('a number has too many bits');
    return value;
  }

  /** How many ones follow, up to `most`, and the zero behind them. */
  #ones(most: number): number {
    for (let ones = 0; ;) {
      if (this.#filled === 0) this.#fill();
      const open = this.#open << (32 - this.#filled);
      const run = Math.min(Math.clz32(~open), this.#filled, most - ones);
      ones += run;
      this.#filled -= run;
      if (ones === most) return ones;
      if (this.#filled === 0) continue;
      this.#filled--;
      return ones;
    }
  }

  /** @throws STATE_CORRUPT where something is left */
  end(): void {
    if (this.#next < this.#text.length || (this.#open & (2 ** this.#filled - 1)) !== 0) {
      throw corrupt('packed numbers are followed by others');
    }
  }

  #fill(): void {
    const isSingle = this.#next === this.#text.length - 1;
    this.#open = this.#take() + (isSingle ? 0 : SYMBOLS * this.#take());
    this.#filled = isSingle ? SINGLE : PAIR;
    if (this.#open >= 2 ** this.#filled) throw corrupt('packed numbers are none');
  }

  #take(): number {
    const code = this.#text.charCodeAt(this.#next++);
    const value = code - FIRST - (code > BACKSLASH ? 1 : 0);
    // What lies behind the end is NaN, and neither below nor above anything.
    if (!(value >= 0 && value < SYMBOLS) || code === BACKSLASH) throw corrupt('packed numbers are cut off or none');
    return value;
  }
}

/** Bits of a number in Rice's code, see `BitWriter.rice`. */
export function riceLength(value: number, size: number): number {
  const times = timesOf(value, size);
  return times < OUTLIER ? times + 1 + size : OUTLIER + 2 * widthOf(value + 1) - 1;
}

function timesOf(value: number, size: number): number {
  return size <= SHORT && value < 2 ** 31 ? value >> size : Math.floor(value / 2 ** size);
}

/** Bits of a whole number from 1 on. */
function widthOf(value: number): number {
  let width = 1;
  for (let rest = value; rest >= 2; rest = Math.floor(rest / 2)) width++;
  return width;
}

function pushPair(codes: number[], value: number): void {
  codes.push(codeOf(value % SYMBOLS), codeOf(Math.floor(value / SYMBOLS)));
}

function codeOf(symbol: number): number {
  const code = FIRST + symbol;
  return code < BACKSLASH ? code : code + 1;
}

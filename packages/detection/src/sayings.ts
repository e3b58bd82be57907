// What do voices blame, and what do they call for? A sample of voices that stays small, each with all it has said.
// Keeps the k voices of smallest hash (Bar-Yossef et al. 2002, "k minimum values", as `Sketch` does): counts are exact up
// to k voices and estimated beyond, the same in whatever order mentions come.
import { calls, criticismThemes, type Call, type CriticismTheme, type Evidence } from '@sturmwarte/contracts';
import type { BitReader, BitWriter } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { HASH22_RANGE } from './hash.ts';
import { readAscending, writeAscending } from './packed-lists.ts';

/** Six times as many are known of an hour that is even. */
const VOICES = 40;

/**
 * A bit for each thing that can be said: themes from 0, calls from 16. Saved states hold them for an hour, so a new theme or
 * call goes to the end of its list.
 */
const FIRST_CALL = 16;
const themeBits = criticismThemes.map((theme, i) => [theme, 1 << i] as const);
const callBits = calls.map((call, i) => [call, 1 << (FIRST_CALL + i)] as const);
const bits = new Map<CriticismTheme | Call, number>([...themeBits, ...callBits]);

export interface Said {
  /** Voices by what they criticise, most first; what nobody criticises is left out. */
  readonly themes: readonly { readonly theme: CriticismTheme; readonly voices: number }[];
  /** Voices by what they call for, most first; what nobody calls for is left out. */
  readonly calls: readonly { readonly call: Call; readonly voices: number }[];
}

/** Bits of the place of one thing said. */
const PLACE_BITS = 5;

export class Sayings {
  readonly #voices = new Map<number, number>();
  /** The largest hash of a full sample: nothing is known of voices above. */
  #border = HASH22_RANGE;

  /** @throws STATE_CORRUPT */
  static read(bits: BitReader): Sayings {
    const sayings = new Sayings();
    for (const voice of readAscending(bits, VOICES, HASH22_RANGE)) sayings.#voices.set(voice, readSaid(bits));
    sayings.#limit();
    return sayings;
  }

  write(bits: BitWriter): void {
    const sorted = [...this.#voices].sort(([a], [b]) => a - b);
    writeAscending(bits, sorted.map(([voice]) => voice)); // prettier-ignore
    for (const [, said] of sorted) writeSaid(bits, said);
  }

  /** @param said bits, not 0, see `saidIn` */
  hear(voice: number, said: number): void {
    if (voice > this.#border) return;
    const voices = this.#voices;
    const known = voices.get(voice);
    voices.set(voice, (known ?? 0) | said);
    if (known !== undefined) return;
    if (voices.size > VOICES) voices.delete(Math.max(...voices.keys()));
    this.#limit();
  }

  #limit(): void {
    if (this.#voices.size >= VOICES) this.#border = Math.max(...this.#voices.keys());
  }

  /** How many voices have said what in all of them together, each voice once. */
  static union(sayings: readonly Sayings[]): Said {
    const all = new Map<number, number>();
    let limit = HASH22_RANGE;
    for (const each of sayings) limit = Math.min(limit, each.#border);
    for (const each of sayings) {
      // Below the smallest border of a full sample every voice ever heard is still there.
      for (const [voice, said] of each.#voices) if (voice <= limit) all.set(voice, (all.get(voice) ?? 0) | said);
    }
    const times = limit === HASH22_RANGE ? 1 : (((all.size - 1) / limit) * HASH22_RANGE) / all.size;
    return {
      themes: counted(all, themeBits, times).map(([theme, voices]) => ({ theme, voices })),
      calls: counted(all, callBits, times).map(([call, voices]) => ({ call, voices })),
    };
  }
}

/** Bits of what a mention criticises, where it is critical, and of what it calls for; 0 where it does neither. */
export function saidIn({ critical, themes, calls: calledFor }: Evidence): number {
  let said = 0;
  if (critical && themes) for (const theme of themes) said |= bits.get(theme) ?? 0;
  if (calledFor) for (const call of calledFor) said |= bits.get(call) ?? 0;
  return said;
}

/** Hardly anybody says more than three things of so many that can be said. */
function writeSaid(bits: BitWriter, said: number): void {
  const places = Array.from({ length: 2 ** PLACE_BITS }, (_, place) => place).filter((place) => said & (1 << place));
  bits.gamma(places.length);
  for (const place of places) bits.write(place, PLACE_BITS);
}

function readSaid(bits: BitReader): number {
  const length = bits.gamma();
  if (length > 2 ** PLACE_BITS) throw corrupt('more is said than can be');
  let said = 0;
  for (let i = 0; i < length; i++) said |= 1 << bits.read(PLACE_BITS);
  return said;
}

function counted<Name extends string>(
  said: ReadonlyMap<number, number>,
  named: readonly (readonly [Name, number])[],
  times: number,
): [Name, number][] {
  const counts = named.map(([name, bit]): [Name, number] => {
    let voices = 0;
    for (const each of said.values()) if ((each & bit) !== 0) voices++;
    return [name, Math.round(voices * times)];
  });
  return counts.filter(([, voices]) => voices > 0).sort(([, m], [, n]) => n - m);
}

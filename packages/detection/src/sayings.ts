// What do voices blame, and what do they call for? A sample of voices that stays small, each with all it has said.
// Keeps the k voices of smallest hash (Bar-Yossef et al. 2002, "k minimum values", as `Sketch` does): counts are exact up
// to k voices and estimated beyond, the same in whatever order mentions come.
import { calls, criticismThemes, type Call, type CriticismTheme, type Evidence } from '@sturmwarte/contracts';
import { pack, unpack } from './packed.ts';

/** Six times as many are known of an hour that is even. */
const VOICES = 40;
const RANGE = 2 ** 32;

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

/** Hashes of voices, ascending, and the bits of what each said; packed. */
export type SavedSayings = readonly [voices: string, said: string];
const VOICE_DIGITS = 7;
const SAID_DIGITS = 5;

export class Sayings {
  readonly #voices: Map<number, number>;
  /** The largest hash of a full sample: nothing is known of voices above. */
  #border = RANGE;

  constructor([voices, said]: SavedSayings = ['', '']) {
    const bitsOf = unpack(said, SAID_DIGITS);
    this.#voices = new Map(unpack(voices, VOICE_DIGITS).map((voice, at) => [voice, bitsOf[at] ?? 0]));
    this.#limit();
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

  save(): SavedSayings {
    const sorted = [...this.#voices].sort(([a], [b]) => a - b);
    return [pack(sorted.map(([voice]) => voice), VOICE_DIGITS), pack(sorted.map(([, said]) => said), SAID_DIGITS)]; // prettier-ignore
  }

  /** How many voices have said what in all of them together, each voice once. */
  static union(sayings: readonly Sayings[]): Said {
    const all = new Map<number, number>();
    let limit = RANGE;
    for (const each of sayings) limit = Math.min(limit, each.#border);
    for (const each of sayings) {
      // Below the smallest border of a full sample every voice ever heard is still there.
      for (const [voice, said] of each.#voices) if (voice <= limit) all.set(voice, (all.get(voice) ?? 0) | said);
    }
    const times = limit === RANGE ? 1 : (((all.size - 1) / limit) * RANGE) / all.size;
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

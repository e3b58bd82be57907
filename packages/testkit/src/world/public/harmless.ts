// Loud is not a storm: everything here is much talk, and none of it is a reason to wake anybody.
import type { Random } from '../random.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { rhythmAt, type BrandProfile } from './brand.ts';
import { articles, crowd } from './crowd.ts';
import { remark } from './ordinary.ts';
import type { Utterance } from './utterance.ts';

export const harmlessKinds = [
  'launch', 'match', 'meme', 'sweepstake', 'advertisement', 'bot-burst', 'one-author', 'agency-text', 'product-test',
  'late-mentions', 'imported-mentions', 'source-outage',
] as const; // prettier-ignore
export type HarmlessKind = (typeof harmlessKinds)[number];

export interface Harmless {
  readonly kind: HarmlessKind;
  readonly from: number;
  readonly to: number;
  readonly utterances: readonly Utterance[];
  /** What is said meanwhile arrives only at `to`, or never. */
  readonly silent?: { readonly arrives: boolean };
}

type Maker = (random: Random, brand: BrandProfile, from: number) => Omit<Harmless, 'kind' | 'from'>;

/** Mentions a minute on an ordinary day at this hour; not less than lets a small brand have a crowd. */
function usualRate(brand: BrandProfile, at: number): number {
  return Math.max(0.02, (brand.perHour * rhythmAt(brand, at)) / 60);
}

const usualMood = (brand: BrandProfile, factor: number) => (random: Random) =>
  random.next() < factor * brand.criticalShare;

const makers: Readonly<Record<HarmlessKind, Maker>> = {
  launch(random, brand, from) {
    const most = usualRate(brand, from) * (4 + 12 * random.next()) + 0.5;
    const minutes = 60 * (6 + random.integer(8));
    const utterances = crowd(random, brand, {
      from,
      minutes,
      most,
      rate: (minute) => most * Math.exp((-2 * minute) / minutes),
      critical: usualMood(brand, 0.6 + 0.4 * random.next()),
      link: '#neuheit',
      linked: 0.3,
      name: `launch-${from}`,
      people: Math.ceil(most * minutes * 3),
    });
    return { to: from + minutes * MINUTE, utterances };
  },
  match(random, brand, from) {
    const most = usualRate(brand, from) * (10 + 30 * random.next()) + 1;
    const utterances = crowd(random, brand, {
      from,
      minutes: 100,
      most,
      // Every goal is a burst of ten minutes.
      rate: (minute) => most * Math.max(0.05, Math.exp(-(minute % 33) / 6)),
      critical: usualMood(brand, 0.5 + 0.5 * random.next()),
      link: '#match',
      linked: 0.6,
      name: `match-${from}`,
      people: Math.ceil(most * 300),
    });
    return { to: from + 100 * MINUTE, utterances };
  },
  meme(random, brand, from) {
    const most = usualRate(brand, from) * (5 + 15 * random.next()) + 0.5;
    const minutes = 60 * (8 + random.integer(16));
    const utterances = crowd(random, brand, {
      from,
      minutes,
      most,
      rate: (minute) => most * Math.min(1, minute / 90) * Math.exp(-Math.max(0, minute - 180) / 240),
      critical: usualMood(brand, 0.5 + 0.5 * random.next()),
      link: 're:x:meme',
      linked: 0.8,
      name: `meme-${from}`,
      people: Math.ceil(most * minutes * 2),
    });
    return { to: from + minutes * MINUTE, utterances };
  },
  sweepstake(random, brand, from) {
    const most = 1 + 6 * random.next() + usualRate(brand, from) * 4 * random.next();
    const utterances = crowd(random, brand, {
      from,
      minutes: 2_880,
      most,
      rate: (minute) => most * Math.exp(-minute / 900),
      critical: usualMood(brand, 0.1),
      link: 're:facebook:sweepstake',
      linked: 1,
      source: 'facebook',
      name: `sweepstake-${from}`,
      people: 20_000,
    });
    return { to: from + 2 * DAY, utterances };
  },
  advertisement(random, brand, from) {
    const own = Array.from({ length: 60 }, (_, i): Utterance => {
      const at = from + i * 5 * MINUTE;
      return { ...remark(random, brand, at, false), author: 'own-account', own: true, links: ['#angebot'] };
    });
    const most = 0.5 + usualRate(brand, from) * 2;
    const partners = crowd(random, brand, {
      from,
      minutes: 300,
      most,
      rate: () => most / 2,
      critical: usualMood(brand, 1),
      link: '#angebot',
      linked: 0.9,
      name: `partner-${from}`,
      people: 60,
    });
    return { to: from + 5 * HOUR, utterances: [...own, ...partners] };
  },
  'bot-burst'(random, brand, from) {
    const accounts = random.pick([3, 8, 150]);
    const text = `${brand.perHour.toFixed(3)} Skandal! Wer hier noch kauft, hat nichts verstanden, lest selbst und teilt es`;
    const utterances = Array.from({ length: 200 }, (_, i): Utterance => ({
      ...remark(random, brand, Math.floor(from + i * 12_000 * (0.5 + random.next())), true),
      author: `bot-${from}-${random.integer(accounts)}`,
      source: 'x',
      kind: 'post',
      hostility: 0.6,
      text,
      links: ['#skandal'],
      reach: random.integer(40),
    }));
    return { to: from + 2 * HOUR, utterances };
  },
  'one-author'(random, brand, from) {
    const utterances = Array.from({ length: 100 }, (_, i): Utterance => ({
      ...remark(random, brand, from + Math.floor(i * 2 * MINUTE * (0.5 + random.next())), true),
      author: `angry-${from}`,
      hostility: 0.7,
    }));
    return { to: from + 5 * HOUR, utterances };
  },
  'agency-text'(random, _brand, from) {
    const outlets = Array.from({ length: 40 }, (_, i) => ({
      name: `blatt-${i}.example`,
      at: from + random.exponential(40 * MINUTE),
      reach: 5_000 + random.integer(100_000),
    }));
    const text =
      'Kiel (na) – Das Unternehmen ruft eine Charge wegen eines Fehlers auf dem Etikett zurück, teilte es am Dienstag mit.';
    return { to: from + 12 * HOUR, utterances: articles(outlets, { critical: true, text: () => text }) };
  },
  'product-test'(random, _brand, from) {
    const outlets = Array.from({ length: 6 }, (_, i) => ({
      name: `magazin-${i}.example`,
      at: from + random.next() * 8 * HOUR,
      reach: 50_000,
    }));
    const text = (index: number) => `Im Vergleich Nummer ${index}: acht Geräte und was sie im Alltag wirklich leisten`;
    return { to: from + 12 * HOUR, utterances: articles(outlets, { critical: false, text }) };
  },
  'late-mentions'(random, brand, from) {
    const most = 3 + 6 * usualRate(brand, from);
    const told = from - 30 * HOUR;
    const utterances = crowd(random, brand, {
      from: told,
      minutes: 90,
      most,
      rate: () => most,
      critical: () => true,
      link: '#gestern',
      linked: 0.5,
      name: `late-${from}`,
      people: 100_000,
    });
    return { to: from + HOUR, utterances: utterances.map((each) => ({ ...each, receivedAt: from })) };
  },
  'imported-mentions'(random, brand, from) {
    const most = 3 + 6 * usualRate(brand, from);
    const utterances = crowd(random, brand, {
      from: from - 2 * HOUR,
      minutes: 120,
      most,
      rate: () => most,
      critical: () => true,
      name: `import-${from}`,
      people: 100_000,
    });
    return { to: from + HOUR, utterances: utterances.map((each) => ({ ...each, receivedAt: from, history: true })) };
  },
  'source-outage'(random, _brand, from) {
    return { to: from + (4 + random.integer(30)) * HOUR, utterances: [], silent: { arrives: random.next() < 0.5 } };
  },
};

export function harmless(random: Random, brand: BrandProfile, kind: HarmlessKind, from: number): Harmless {
  return { kind, from, ...makers[kind](random, brand, from) };
}

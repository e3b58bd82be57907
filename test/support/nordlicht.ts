// The world the stories happen in: a coffee roaster from Kiel, the people who look after its name, two ordinary weeks and a
// storm. Seeded, so that every run tells the same story.
import type { SettingsDocument } from '@sturmwarte/contracts';
import {
  createRandom, nordlicht, nordlichtQuery, ordinaryDays, storm, type StormShape, type WorldMention,
} from '@sturmwarte/testkit/world'; // prettier-ignore

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Monday, 16 March 2026, 09:00 UTC: an ordinary morning, two weeks after the history begins. */
export const MORNING = Date.UTC(2026, 2, 16, 9);
export const WATCH = 'nordlicht-kaffee';

export const addresses = {
  officer: 'bereitschaft@nordlicht.example',
  management: 'leitung@nordlicht.example',
  lastResort: 'zentrale@nordlicht.example',
} as const;
export const TEAM_CHANNEL = 'C0TEAM';
export const OFFICER_CHANNEL = 'C0OFFICER';

export type Documents = Readonly<Record<string, readonly object[]>>;

export const watch: SettingsDocument<'watch'> = {
  id: WATCH,
  name: nordlicht.name,
  query: nordlichtQuery,
  timeZone: 'Europe/Berlin',
};

export const policy: SettingsDocument<'policy'> = {
  id: 'default',
  name: 'Standard',
  steps: [
    { targets: [{ contact: 'officer' }, { contact: 'team' }], delayMinutes: 5 },
    { targets: [{ contact: 'management' }], delayMinutes: 10, management: true },
  ],
  repeats: 1,
  pageAtForce: 3,
  managementForce: 5,
  catchAll: 'last-resort',
  calmHours: 2,
};

/** A settings file: who is paged how, by which policy, for which watch. */
export const documents: Documents = {
  contacts: [
    {
      id: 'officer',
      name: 'Bereitschaft',
      language: 'de',
      methods: [
        { notifier: 'email', options: { address: addresses.officer } },
        { notifier: 'slack', options: { channel: OFFICER_CHANNEL } },
      ],
    },
    {
      id: 'team',
      name: 'Social-Media-Team',
      language: 'de',
      methods: [{ notifier: 'slack', options: { channel: TEAM_CHANNEL } }],
    },
    {
      id: 'management',
      name: 'Geschäftsleitung',
      language: 'de',
      methods: [{ notifier: 'email', options: { address: addresses.management } }],
    },
    {
      id: 'last-resort',
      name: 'Zentrale',
      language: 'de',
      methods: [{ notifier: 'email', options: { address: addresses.lastResort } }],
    },
  ],
  policies: [policy],
  watches: [watch],
};

/** Ordinary talk of the days before `until`. */
export function ordinaryTalk(until: number, days: number, perHour = 6): WorldMention[] {
  return [...ordinaryDays(createRandom(2026), nordlicht, until - days * DAY, until, perHour)];
}

/** The world's own storm from `startsAt` on: slow at first, then many voices, insults and the press. */
export function outrage(startsAt: number, shape: Partial<StormShape> = {}): WorldMention[] {
  const whole: StormShape = { startsAt, peakPerMinute: 6, growthMinutes: 20, minutes: 60, ...shape };
  return [...storm(createRandom(startsAt % 1_000_003), nordlicht, whole)];
}

const REPROACHES = [
  'Glassplitter im Kaffee von Nordlicht Kaffee, und die wussten es seit Wochen. Ein Skandal!',
  'Nordlicht Kaffee hat den Rückruf verschwiegen. Unverschämt, nie wieder!',
  'Ich bin so wütend: Splitter im Espresso von Nordlicht Kaffee und kein Wort der Entschuldigung.',
  'Nordlicht Kaffee hat unsere Gesundheit riskiert. Widerlich und verantwortungslos.',
];
const INSULTS = [
  'Ihr Lügner von Nordlicht Kaffee! Verlogenes Pack, ihr widert mich an.',
  'Nordlicht Kaffee: ihr Betrüger, ihr Dreckschweine! Schämt euch.',
];
const SOURCES = ['mastodon', 'bluesky', 'reddit'];
const SPREAD_MS = 10 * MINUTE;

export interface CriticsOptions {
  /** Makes ids and authors of their own. Default `critic`. */
  readonly name?: string;
  /** Share of them that insult. Default 0. */
  readonly hostile?: number;
}

/**
 * So many different people, one post each, in the ten minutes before `at`, with one hashtag, over three sources.
 * By the shipped thresholds 20 of them are force 4, 40 are force 5, and 80 of whom most insult are force 6.
 */
export function critics(
  at: number,
  count: number,
  { name = 'critic', hostile = 0 }: CriticsOptions = {},
): WorldMention[] {
  return Array.from({ length: count }, (_, index) => {
    const person = `${name}${index}`;
    const source = SOURCES[index % SOURCES.length] ?? 'mastodon';
    const lines = index < hostile * count ? INSULTS : REPROACHES;
    return {
      id: `${person}-${at}`,
      source,
      kind: 'post',
      publishedAt: at - Math.floor((SPREAD_MS * (count - 1 - index)) / count),
      author: person,
      text: `${lines[index % lines.length] ?? ''} #nordlichtskandal`,
      url: `https://${source}.example/@${person}/1`,
      shares: index,
      reach: 100 + index,
    };
  });
}

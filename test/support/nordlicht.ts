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
export function ordinaryTalk(until: number, days: number, perHour = 10): WorldMention[] {
  return [...ordinaryDays(createRandom(2026), nordlicht, until - days * DAY, until, perHour)];
}

/** A storm from `startsAt` on; by itself it reaches force 4 within minutes and 5 in half an hour. */
export function outrage(startsAt: number, shape: Partial<StormShape> = {}): WorldMention[] {
  const whole: StormShape = { startsAt, peakPerMinute: 6, growthMinutes: 20, minutes: 60, ...shape };
  return [...storm(createRandom(startsAt % 1_000_003), nordlicht, whole)];
}

// A storm told as a story: readings come, time passes, people react, channels work or fail, and the test asks who was
// paged. It does what the shell does: writes the incident down, says what it begins, attempts it, feeds back what became of it.
import type {
  Command, Contact, Force, Incident, Policy, Reading, Schedule, Silence, Watch,
} from '@sturmwarte/contracts'; // prettier-ignore
import { decide, type DeliveryOutcome, type IncidentEvent, type ResponseContext } from '../src/index.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const START = Date.parse('2025-03-03T09:00:00Z');

const person = (id: string, ...notifiers: string[]): Contact => ({
  id,
  name: id,
  methods: notifiers.map((notifier) => ({ notifier })),
});

/** The press desk of the fictional roaster "Nordlicht Kaffee". */
export const contacts = {
  ida: person('ida', 'slack', 'email'),
  jonas: person('jonas', 'email'),
  kaya: person('kaya', 'email', 'webhook'),
  omar: person('omar', 'console'),
};

export const watch: Watch = { id: 'nordlicht', name: 'Nordlicht Kaffee', query: 'nordlicht', policy: 'desk' };

export const policy: Policy = {
  id: 'desk',
  name: 'Press desk',
  steps: [
    { targets: [{ contact: 'ida' }], delayMinutes: 10 },
    { targets: [{ contact: 'jonas' }], delayMinutes: 15 },
    { targets: [{ contact: 'kaya' }], delayMinutes: 20, management: true },
  ],
  repeats: 1,
  catchAll: 'omar',
  calmHours: 6,
};

export interface Settings {
  watch?: Watch | undefined;
  policy?: Policy | undefined;
  contacts?: readonly Contact[];
  schedules?: readonly Schedule[];
  silences?: readonly Silence[];
  catchAll?: string;
  blind?: boolean;
}

export function contextOf(settings: Settings = {}): ResponseContext {
  return {
    watch: 'watch' in settings ? settings.watch : watch,
    policy: 'policy' in settings ? settings.policy : policy,
    contacts: new Map((settings.contacts ?? Object.values(contacts)).map((contact) => [contact.id, contact])),
    schedules: new Map(settings.schedules?.map((schedule) => [schedule.id, schedule])),
    silences: settings.silences ?? [],
    notifiers: new Map([
      ['slack', { edits: true }],
      ['email', { edits: false }],
      ['webhook', { edits: false }],
      ['console', { edits: false }],
    ]),
    ...(settings.catchAll === undefined ? {} : { catchAll: settings.catchAll }),
    ...(settings.blind === undefined ? {} : { blind: settings.blind }),
  };
}

export function readingOf(force: Force, at: number, more: Partial<Reading> = {}): Reading {
  return {
    watchId: watch.id, at, force, social: force, media: 0, page: false, baseline: 'own', windowMinutes: 60,
    mentions: 40, expectedMentions: 8, critical: 30, expectedCritical: 2, surprise: 6, critics: 24,
    sources: [{ source: 'mastodon', critical: 30, expected: 2 }], negativeShare: 0.7, hostileShare: 0.1, growth: 2,
    outlets: [], topTerms: ['lieferung'], topMentions: [], reasons: [], firstCriticalAt: START - 20 * MINUTE,
    drill: false, ...more,
  }; // prettier-ignore
}

export type Storm = ReturnType<typeof createStorm>;

export function createStorm(initial: Settings = {}) {
  const settings = { ...initial };
  const channels = new Map<string, DeliveryOutcome>();
  let incident: Incident | undefined;
  let now = START;
  let log: string[] = [];
  let commands = 0;
  const underWay = new Set<string>();
  /** Notifiers whose next attempt is the last thing the process does. */
  const deadly = new Set<string>();
  const silent = new Set<string>();
  let deaths = 0;

  function feed(event: IncidentEvent): void {
    const decided = decide(incident, event, contextOf(settings), now);
    incident = decided.incident;
    const deliveryIds = decided.effects.map(({ deliveryId }) => deliveryId).filter((id) => !underWay.has(id));
    if (deliveryIds.length === 0) return;
    deliveryIds.forEach((id) => underWay.add(id));
    deliveryIds.forEach(attempt);
  }

  function attempt(deliveryId: string): void {
    feed({ kind: 'begun', deliveryId });
    underWay.delete(deliveryId);
    const delivery = incident?.deliveries.find(({ id, state }) => id === deliveryId && state === 'pending');
    if (!delivery) return;
    const outcome = channels.get(delivery.notifier) ?? { kind: 'sent', receipt: { message: delivery.id } };
    if (outcome.kind === 'sent') log.push(`${delivery.purpose} ${delivery.contactId} ${delivery.notifier}`);
    if (deadly.delete(delivery.notifier)) {
      deaths += 1;
      return;
    }
    feed({ kind: 'settled', deliveryId, outcome, answered: !silent.has(delivery.notifier) });
  }

  function nextDue(): number {
    return incident?.nextActionAt ?? Infinity;
  }

  function said(match: (line: string) => boolean): string[] {
    const lines = log.filter(match);
    log = log.filter((line) => !match(line));
    return lines;
  }

  return {
    settings,
    get incident(): Incident {
      if (!incident) throw new Error('there is no incident');
      return incident;
    },
    get isOpen() {
      return incident !== undefined && incident.state !== 'resolved';
    },
    get now() {
      return now;
    },
    feed,
    reading(force: Force, more: Partial<Reading> = {}) {
      feed({ kind: 'reading', reading: readingOf(force, now, more) });
    },
    /** Time passes; the ticker asks whenever something is due. */
    after(ms: number) {
      const end = now + ms;
      for (let due = nextDue(); due <= end; due = nextDue()) {
        now = Math.max(now, due);
        const before = deaths;
        feed({ kind: 'tick' });
        if (nextDue() === due && deaths === before) throw new Error(`nothing was done about what was due at ${due}`);
      }
      now = end;
    },
    tick() {
      feed({ kind: 'tick' });
    },
    says(by: string, kind: Command['kind'], more: Partial<Command> = {}) {
      commands += 1;
      const incidentId = incident?.id ?? '';
      const id = `command-${commands}`;
      feed({ kind: 'command', command: { id, kind, watchId: watch.id, incidentId, by, at: now, ...more } });
    },
    /** What the channel answers from now on; without an outcome it works again. */
    channel(notifier: string, outcome?: DeliveryOutcome) {
      if (outcome) channels.set(notifier, outcome);
      else channels.delete(notifier);
    },
    /** The channel takes messages and never says what becomes of them. */
    silent(notifier: string) {
      silent.add(notifier);
      channels.set(notifier, { kind: 'retry', error: 'no answer in time' });
    },
    /** The process dies when the channel has been used the next time; the next event finds a new one. */
    diesSendingBy: (notifier: string) => void deadly.add(notifier),
    /** Who was sought since last asked: `purpose contact notifier`. */
    paged: () => said((line) => /^(page|rise|catch-all) /.test(line)),
    /** Who was told the end since last asked. */
    toldTheEnd: () => said((line) => line.startsWith('end ')),
    /** Whose message was edited since last asked. */
    edited: () => said((line) => line.startsWith('update ')),
    timeline: () => incident?.timeline.map(({ kind }) => kind) ?? [],
  };
}

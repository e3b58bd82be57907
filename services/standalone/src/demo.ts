// The first run: a small simulated public that shows the main job within a minute. Nothing of it runs once a configuration
// file or own watches are there, and nothing of it touches their data.
import type { SettingsDocument, SettingsKind } from '@sturmwarte/contracts';
import {
  createRandom,
  nordlicht,
  nordlichtQuery,
  ordinaryDays,
  storm,
  type WorldMention,
} from '@sturmwarte/testkit/world';
import type { Clock } from '@sturmwarte/runtime';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** The same story each time. */
const SEED = 2012;
const HISTORY_DAYS = 14;
const MENTIONS_PER_HOUR = 30;
const HISTORY_BATCH = 500;
export const STORM_AFTER_MS = 20 * SECOND;
const LIVE_STEP_MS = 250;

/** A policy impatient enough to be watched: the second step follows after a quarter of a minute. */
export const demoSettings: readonly { readonly kind: SettingsKind; readonly document: SettingsDocument }[] = [
  {
    kind: 'contact',
    document: {
      id: 'social-media',
      name: 'Social-Media-Dienst',
      language: 'de',
      methods: [{ notifier: 'log', options: { brief: true } }],
    },
  },
  {
    kind: 'contact',
    document: {
      id: 'geschaeftsleitung',
      name: 'Geschäftsleitung',
      language: 'de',
      methods: [{ notifier: 'log', options: { brief: true } }],
    },
  },
  {
    kind: 'policy',
    document: {
      id: 'default',
      name: 'Vorführung',
      steps: [
        { targets: [{ contact: 'social-media' }], delayMinutes: 0.25 },
        { targets: [{ contact: 'geschaeftsleitung' }], delayMinutes: 1, management: true },
      ],
      repeats: 1,
      pageAtForce: 3,
      managementForce: 6,
    },
  },
  {
    kind: 'playbook',
    document: {
      id: 'krise',
      name: 'Erste Stunde',
      fromForce: 3,
      steps: [
        'Lage lesen: Worum geht es, ist die Kritik berechtigt?',
        'Intern informieren, bevor wir öffentlich sprechen.',
        'Kurz und ehrlich antworten: Wir haben es gesehen und klären es.',
        'Nichts löschen, nicht streiten.',
      ],
    },
  },
  {
    kind: 'watch',
    document: { id: 'nordlicht-kaffee', name: nordlicht.name, query: nordlichtQuery, timeZone: 'Europe/Berlin' },
  },
];

export interface DemoParts {
  readonly clock: Clock;
  readonly accept: (mentions: readonly WorldMention[], options: { readonly history: boolean }) => Promise<void>;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Resolves when the demo is stopped. */
export async function runDemo({ clock, accept, say, signal }: DemoParts): Promise<void> {
  const random = createRandom(SEED);
  const now = clock.now();
  const stormAt = now + STORM_AFTER_MS;

  let history = 0;
  for (const batch of batches(
    ordinaryDays(random, nordlicht, now - HISTORY_DAYS * DAY, now, MENTIONS_PER_HOUR),
    HISTORY_BATCH,
  )) {
    if (signal.aborted) return;
    await accept(batch, { history: true });
    history += batch.length;
  }
  say(`${history.toLocaleString('en')} mentions of two ordinary weeks are imported: they tell what is normal.`);

  const chatter = ordinaryDays(random, nordlicht, now, now + DAY, MENTIONS_PER_HOUR * 4);
  const outrage = storm(random, nordlicht, { startsAt: stormAt, peakPerMinute: 260, growthMinutes: 0.4, minutes: 12 });
  const world = merge(chatter, outrage);
  let due: WorldMention[] = [];
  let announced = false;
  for (const mention of world) {
    while (mention.publishedAt > clock.now()) {
      if (due.length > 0) await accept(due, { history: false });
      due = [];
      if (!announced && clock.now() >= stormAt) {
        say('A storm begins: somebody has found glass in the coffee.');
        announced = true;
      }
      await clock.sleep(LIVE_STEP_MS, signal);
      if (signal.aborted) return;
    }
    due.push(mention);
  }
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Two streams in time order as one. */
function* merge(left: Iterator<WorldMention>, right: Iterator<WorldMention>): Generator<WorldMention> {
  let a = left.next();
  let b = right.next();
  for (;;) {
    if (a.done) {
      if (b.done) return;
      yield b.value;
      b = right.next();
    } else if (b.done || a.value.publishedAt <= b.value.publishedAt) {
      yield a.value;
      a = left.next();
    } else {
      yield b.value;
      b = right.next();
    }
  }
}

// What holds for every storm, however it goes: arbitrary readings, commands, channels, silences, and crashes.
import { describe, expect, it } from '@jest/globals';
import { check, Incident, type Command, type Force, type Silence } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { contextOf, HOUR, MINUTE, policy, readingOf, SECOND, START } from '../test/storm.ts';
import { decide, type Decided, type IncidentEvent } from './decide.ts';
import type { DeliveryOutcome } from './outbox.ts';

/** What happens next, `wait` milliseconds after what happened before. */
type Happening = { readonly wait: number } & (
  | { readonly kind: 'reading'; readonly force: Force; readonly page: boolean }
  | { readonly kind: 'command'; readonly command: Command['kind']; readonly snoozeMs: number }
  | { readonly kind: 'tick' }
  | { readonly kind: 'silence'; readonly lengthMs: number; readonly exceptFromForce: Force }
  | { readonly kind: 'channel'; readonly notifier: string; readonly works: DeliveryOutcome['kind'] }
);

/** Where the process dies: before it does what it has decided, before it sends, or before it writes down that it has. */
type Crash = 'before-attempt' | 'before-sending' | 'before-settled';
class Death extends Error {}

const wait = fc.oneof(
  fc.integer({ min: 1, max: 30 * SECOND }),
  fc.integer({ min: 1, max: 40 * MINUTE }),
  fc.integer({ min: 1, max: 9 * HOUR }),
);
const force = fc.constantFrom<Force[]>(0, 1, 2, 3, 3, 4, 4, 5, 6);
const commandKind = fc.constantFrom<Command['kind'][]>(
  'acknowledge', 'acknowledge', 'resolve', 'snooze', 'escalate', 'note', 'reopen', 'replied',
); // prettier-ignore

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reading'), wait, force, page: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('command'), wait, command: commandKind, snoozeMs: fc.nat(3 * HOUR) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tick'), wait }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('silence'), wait, lengthMs: fc.nat(3 * HOUR), exceptFromForce: force }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('channel'),
      wait,
      notifier: fc.constantFrom('slack', 'email', 'webhook', 'console'),
      works: fc.constantFrom<DeliveryOutcome['kind'][]>('sent', 'retry', 'failed'),
    }),
  },
);
const story = fc.array(happening, { maxLength: 40 });

/** One decision as the shell sees it. */
interface Step {
  readonly before: Incident | undefined;
  readonly event: IncidentEvent;
  readonly after: Incident | undefined;
}

/**
 * The shell in small: a ticker that looks whenever something is due, deliveries attempted in turn, and a process that
 * dies where `crashAt` says, starts from what was published last, and gets the last event again.
 */
function play(happenings: readonly Happening[], crashAt: ReadonlyMap<number, Crash> = new Map()) {
  const steps: Step[] = [];
  const arrivals: string[] = [];
  const channels = new Map<string, DeliveryOutcome['kind']>();
  const published = new Map<string, Incident>();
  let silences: readonly Silence[] = [];
  let latest: string | undefined;
  let now = START;
  let decisions = 0;
  const underWay = new Set<string>();

  function decideFor(id: string | undefined, event: IncidentEvent): Decided {
    const before = id === undefined ? undefined : published.get(id);
    const decided = decide(deepFreeze(before), event, contextOf({ silences }), now);
    steps.push({ before, event, after: decided.incident });
    if (decided.incident) {
      published.set(decided.incident.id, decided.incident);
      if (event.kind === 'reading') latest = decided.incident.id;
    }
    decisions += 1;
    return decided;
  }

  function feed(id: string | undefined, event: IncidentEvent): void {
    const { incident, effects } = decideFor(id, event);
    if (!incident) return;
    const crash = crashAt.get(decisions);
    if (crash === 'before-attempt') throw new Death();
    const deliveryIds = effects.map(({ deliveryId }) => deliveryId).filter((each) => !underWay.has(each));
    if (deliveryIds.length === 0) return;
    deliveryIds.forEach((each) => underWay.add(each));
    for (const deliveryId of deliveryIds) attempt(incident.id, deliveryId, crash);
  }

  function attempt(incidentId: string, deliveryId: string, crash: Crash | undefined): void {
    feed(incidentId, { kind: 'begun', deliveryId });
    underWay.delete(deliveryId);
    const delivery = published.get(incidentId)?.deliveries.find(({ id }) => id === deliveryId);
    if (delivery?.state !== 'pending') return;
    if (crash === 'before-sending') throw new Death();
    const kind = channels.get(delivery.notifier) ?? 'sent';
    if (kind === 'sent') arrivals.push(deliveryId);
    if (crash === 'before-settled') throw new Death();
    const outcome: DeliveryOutcome = kind === 'sent' ? { kind, receipt: { ts: deliveryId } } : { kind, error: 'down' };
    feed(incidentId, { kind: 'settled', deliveryId, outcome, answered: true });
  }

  /** However often the process dies over it: a new one gets the event again, which goes to the incident that took it. */
  function survive(id: string | undefined, event: IncidentEvent): void {
    for (let incidentId = id; ; incidentId = event.kind === 'reading' ? latest : id) {
      try {
        feed(incidentId, event);
        return;
      } catch (error) {
        if (!(error instanceof Death)) throw error;
        underWay.clear();
      }
    }
  }

  function pass(until: number): void {
    for (;;) {
      const due = [...published.values()].filter(({ nextActionAt }) => nextActionAt !== null && nextActionAt <= until);
      const next = due.toSorted((a, b) => (a.nextActionAt ?? 0) - (b.nextActionAt ?? 0))[0];
      if (!next) break;
      now = Math.max(now, next.nextActionAt ?? 0);
      survive(next.id, { kind: 'tick' });
    }
    now = until;
  }

  happenings.forEach((each, index) => {
    pass(now + each.wait);
    switch (each.kind) {
      case 'reading':
        survive(latest, { kind: 'reading', reading: readingOf(each.force, now, { page: each.page }) });
        break;
      case 'command': {
        const command: Command = {
          id: `c-${index}`, kind: each.command, watchId: 'nordlicht', incidentId: latest ?? '', by: 'ida', at: now,
          until: now + each.snoozeMs, note: 'seen',
        }; // prettier-ignore
        survive(latest, { kind: 'command', command });
        break;
      }
      case 'tick':
        survive(latest, { kind: 'tick' });
        break;
      case 'silence': {
        const { lengthMs, exceptFromForce } = each;
        silences = [{ id: 's', from: now, to: now + lengthMs, reason: 'Campaign', exceptFromForce }];
        survive(latest, { kind: 'tick' });
        break;
      }
      case 'channel':
        channels.set(each.notifier, each.works);
        break;
    }
  });
  return { steps, arrivals, published, channels, pass, now: () => now, incidents: () => [...published.values()] };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const isEnd = (deliveryId: string) => deliveryId.includes('/end/');
const isPage = (deliveryId: string) => !deliveryId.includes('/update/') && !isEnd(deliveryId);
const seeks = (purpose: string) => purpose === 'page' || purpose === 'rise' || purpose === 'catch-all';

function newlySought({ before, after }: Step) {
  const known = new Set(before?.deliveries.map(({ id }) => id));
  return after?.deliveries.filter(({ id, purpose }) => seeks(purpose) && !known.has(id)) ?? [];
}

describe('in every storm', () => {
  const holds = (property: (played: ReturnType<typeof play>) => void) =>
    fc.assert(
      fc.property(story, (happenings) => property(play(happenings))),
      { numRuns: 150 },
    );

  it('no two deliveries have the same id', () => {
    holds(({ steps }) => {
      for (const { after } of steps) {
        const ids = after?.deliveries.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  });

  it('an incident nobody has taken charge of is never forgotten', () => {
    holds(({ steps }) => {
      for (const { after } of steps) {
        if (after?.state !== 'triggered') continue;
        expect(after.nextActionAt).not.toBeNull();
        expect(after.escalation !== undefined || after.snoozedUntil !== undefined).toBe(true);
      }
    });
  });

  it('what is acknowledged seeks somebody only after a rise, a request, or a snooze that ends', () => {
    holds(({ steps }) => {
      for (const step of steps) {
        const { before, event, after } = step;
        if (before?.state !== 'acknowledged' || before.id !== after?.id) continue;
        const rose = event.kind === 'reading' && event.reading.force > before.force;
        const asked = event.kind === 'command' && event.command.kind === 'escalate';
        const woke = before.snoozedUntil !== undefined && after.snoozedUntil === undefined;
        if (rose || asked || woke) continue;
        // The direct line to management, once used, runs to its end.
        const others = newlySought(step).filter(
          (delivery) => delivery.purpose !== 'catch-all' && !policy.steps[delivery.step]?.management,
        );
        expect(others).toEqual([]);
        if (before.force < 5) expect(newlySought(step)).toEqual([]);
      }
    });
  });

  it('nobody is sought while a silence holds, but at a person’s request', () => {
    holds(({ steps }) => {
      for (const step of steps) {
        if (!step.after?.held || step.event.kind !== 'tick') continue;
        expect(newlySought(step)).toEqual([]);
      }
    });
  });

  it('every delivery ends in a known state once the channels answer', () => {
    holds(({ published, channels, pass, now }) => {
      channels.clear();
      pass(now() + 5 * MINUTE);
      const pending = [...published.values()].flatMap(({ deliveries }) =>
        deliveries.filter((each) => each.state === 'pending'),
      );
      expect(pending).toEqual([]);
    });
  });

  it('the incident grows in version with each change, and leaves its end only when reopened', () => {
    holds(({ steps }) => {
      for (const { before, event, after } of steps) {
        if (!before || before.id !== after?.id || before === after) continue;
        expect(after.version).toBe(before.version + 1);
        if (before.state !== 'resolved' || after.state === 'resolved') continue;
        expect(event).toMatchObject({ kind: 'command', command: { kind: 'reopen' } });
      }
    });
  });

  it('the incident meets its schema and survives being written down and read again', () => {
    holds(({ incidents }) => {
      for (const incident of incidents()) {
        expect(check(Incident, incident)).toMatchObject({ ok: true });
        expect(JSON.parse(JSON.stringify(incident))).toStrictEqual(incident);
      }
    });
  });
});

describe('a process that dies', () => {
  const crash = fc.tuple(fc.nat(80), fc.constantFrom<Crash[]>('before-attempt', 'before-sending', 'before-settled'));

  /** Ended while the mail to management was under way: whether it was read nobody knows. */
  const mayHaveBeenRead: Happening[] = [
    { kind: 'channel', wait: 1, notifier: 'email', works: 'retry' },
    { kind: 'reading', wait: 1, force: 5, page: false },
    { kind: 'command', wait: 1, command: 'resolve', snoozeMs: 0 },
    { kind: 'channel', wait: 1, notifier: 'email', works: 'sent' },
    { kind: 'command', wait: 6161, command: 'acknowledge', snoozeMs: 0 },
  ];

  it('decides the same again from the same events', () => {
    fc.assert(
      fc.property(story, (happenings) => {
        expect(play(happenings).incidents()).toEqual(play(happenings).incidents());
      }),
      { numRuns: 50 },
    );
  });

  it('once loses no page, makes up none, and repeats one at most', () => {
    fc.assert(
      fc.property(story, crash, (happenings, died) => {
        const undisturbed = play(happenings);
        const disturbed = play(happenings, new Map([died]));
        expect(new Set(disturbed.arrivals.filter(isPage))).toEqual(new Set(undisturbed.arrivals.filter(isPage)));
        // Whoever may have read a page whose outcome died with the process hears the end besides.
        expect(disturbed.arrivals).toEqual(expect.arrayContaining(undisturbed.arrivals.filter(isEnd)));
        expect(new Set(undisturbed.arrivals).size).toBe(undisturbed.arrivals.length);
        const repeats = disturbed.arrivals.length - new Set(disturbed.arrivals).size;
        expect(repeats).toBeLessThanOrEqual(died[1] === 'before-settled' ? 1 : 0);
      }),
      { numRuns: 300, examples: [[mayHaveBeenRead, [4, 'before-attempt']]] },
    );
  });

  it('again and again repeats no page more than once, and leaves none without an end', () => {
    fc.assert(
      fc.property(story, fc.array(crash, { maxLength: 40 }), (happenings, crashes) => {
        const { arrivals, channels, pass, now, incidents } = play(happenings, new Map(crashes));
        channels.clear();
        pass(now() + 5 * MINUTE);
        for (const id of arrivals) expect(arrivals.filter((other) => other === id).length).toBeLessThanOrEqual(2);
        const deliveries = incidents().flatMap((incident) => incident.deliveries);
        expect(deliveries.filter(({ state }) => state === 'pending')).toEqual([]);
        for (const { id, state } of deliveries) if (state === 'sent') expect(arrivals).toContain(id);
      }),
      { numRuns: 200 },
    );
  });
});

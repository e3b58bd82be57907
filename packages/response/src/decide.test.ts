import { describe, expect, it } from '@jest/globals';
import { check, Incident, type Schedule } from '@sturmwarte/contracts';
import { contacts, createStorm, HOUR, MINUTE, policy, SECOND, START, watch } from '../test/storm.ts';
import { contextOf, readingOf } from '../test/storm.ts';
import { decide } from './decide.ts';

const failed = { kind: 'failed', error: 'account is gone' } as const;
const retry = { kind: 'retry', error: 'connection refused' } as const;

describe('opening', () => {
  it('opens and pages the first step at once when a reading reaches the force that pages', () => {
    const storm = createStorm();
    storm.reading(2, { page: true });
    expect(storm.isOpen).toBe(false);
    storm.after(MINUTE);
    storm.reading(3, { page: true });
    expect(storm.paged()).toEqual(['page ida slack']);
    expect(storm.incident.id).toBe('nordlicht-20250303T090100Z');
    expect(storm.timeline()).toEqual(['opened', 'paged', 'delivered']);
    expect(check(Incident, storm.incident)).toMatchObject({ ok: true });
  });

  it('opens without a reason to page from the detector too: no strong storm goes untold', () => {
    const storm = createStorm();
    storm.reading(4);
    expect(storm.paged()).toEqual(['page ida slack']);
  });

  it('follows the policy where it pages only from a higher force', () => {
    const storm = createStorm({ policy: { ...policy, pageAtForce: 4 } });
    storm.reading(3, { page: true });
    expect(storm.isOpen).toBe(false);
  });

  it('marks a drill and makes it real when a real storm begins meanwhile', () => {
    const storm = createStorm();
    storm.reading(4, { drill: true });
    expect(storm.incident.drill).toBe(true);
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.says('ida', 'acknowledge');
    storm.after(MINUTE);
    storm.reading(4);
    expect(storm.incident.drill).toBe(false);
    expect(storm.paged()).toEqual(['rise ida slack']);
  });

  it('ignores a reading at or before the last one', () => {
    const storm = createStorm();
    storm.reading(3);
    const { incident } = storm;
    storm.feed({ kind: 'reading', reading: readingOf(5, START) });
    storm.feed({ kind: 'reading', reading: readingOf(5, START - MINUTE) });
    expect(storm.incident).toBe(incident);
  });

  it('does not open for a paused watch, and opens once it is resumed', () => {
    const storm = createStorm({ watch: { ...watch, paused: true } });
    storm.reading(5);
    expect(storm.isOpen).toBe(false);
    storm.settings.watch = watch;
    storm.after(MINUTE);
    storm.reading(5);
    expect(storm.paged()).toEqual(['page ida slack', 'page kaya email']);
  });
});

describe('escalation', () => {
  it('pages step by step, repeats, tells the catch-all, and never falls silent', () => {
    const storm = createStorm();
    storm.reading(4);
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.after(10 * MINUTE - SECOND);
    expect(storm.paged()).toEqual([]);
    storm.after(SECOND);
    expect(storm.paged()).toEqual(['page jonas email']);
    storm.after(15 * MINUTE);
    expect(storm.paged()).toEqual(['page kaya email']);
    storm.after(20 * MINUTE);
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.after(25 * MINUTE);
    expect(storm.paged()).toEqual(['page jonas email', 'page kaya email']);
    storm.after(20 * MINUTE);
    expect(storm.paged()).toEqual(['catch-all omar console']);
    expect(storm.timeline()).toContain('exhausted');
    storm.after(2 * HOUR);
    expect(storm.paged()).toEqual(Array(4).fill('catch-all omar console'));
  });

  it('stops when somebody acknowledges, and keeps the first acknowledgement for the response clock', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.after(4 * MINUTE);
    storm.says('ida', 'acknowledge');
    storm.after(3 * HOUR);
    expect(storm.paged()).toEqual(['page ida slack']);
    expect(storm.incident).toMatchObject({
      state: 'acknowledged', acknowledgedAt: START + 4 * MINUTE, acknowledgedBy: 'ida', nextActionAt: null,
    }); // prettier-ignore
  });

  it('gives up pages not yet sent when somebody acknowledges', () => {
    const storm = createStorm();
    storm.channel('slack', retry);
    storm.reading(3);
    storm.says('jonas', 'acknowledge');
    storm.channel('slack');
    storm.after(HOUR);
    expect(storm.paged()).toEqual([]);
    expect(storm.incident.deliveries.map(({ state }) => state)).toEqual(['skipped']);
  });

  it('goes to the next step now when a person asks for it, and on from there', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'escalate');
    expect(storm.paged()).toEqual(['page ida slack', 'page jonas email']);
    storm.after(15 * MINUTE);
    expect(storm.paged()).toEqual(['page kaya email']);
  });

  it('seeks the next step when whoever acknowledged asks for help', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'acknowledge');
    storm.says('ida', 'escalate');
    expect(storm.incident.state).toBe('triggered');
    expect(storm.paged()).toEqual(['page ida slack', 'page jonas email']);
    storm.says('jonas', 'acknowledge');
    expect(storm.incident).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'jonas' });
  });

  it('waits while the storm is calm, and goes on when it is back', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.after(5 * MINUTE);
    storm.reading(2);
    storm.after(HOUR);
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.reading(3);
    expect(storm.paged()).toEqual(['page jonas email']);
  });
});

describe('management', () => {
  it('is paged at once from force 5, beside the step that is due, once a round', () => {
    const storm = createStorm();
    storm.reading(3);
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.after(MINUTE);
    storm.reading(5);
    expect(storm.paged()).toEqual(['page kaya email']);
    storm.after(MINUTE);
    storm.reading(6);
    storm.after(24 * MINUTE);
    expect(storm.paged()).toEqual(['page jonas email']);
    storm.after(20 * MINUTE);
    expect(storm.paged()).toEqual(['page ida slack', 'page kaya email']);
  });

  it('is paged when the storm reaches force 5 after somebody acknowledged a weaker one', () => {
    const storm = createStorm();
    storm.reading(4);
    storm.says('jonas', 'acknowledge');
    storm.paged();
    storm.after(MINUTE);
    storm.reading(5);
    expect(storm.paged()).toEqual(['rise jonas email', 'rise ida slack', 'rise kaya email']);
  });

  it('keeps its direct line when the officer acknowledges while the page is under way', () => {
    const storm = createStorm();
    storm.channel('email', retry);
    storm.reading(5);
    storm.says('ida', 'acknowledge');
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.after(3 * MINUTE);
    expect(storm.paged()).toEqual(['page kaya webhook']);
  });

  it('is replaced by the catch-all when it cannot be reached', () => {
    const storm = createStorm();
    storm.channel('email', failed);
    storm.channel('webhook', failed);
    storm.reading(5);
    expect(storm.paged()).toEqual(['page ida slack', 'catch-all omar console']);
  });
});

describe('a failing channel', () => {
  it('is tried five times within two minutes, then the next method of the contact', () => {
    const storm = createStorm();
    storm.channel('slack', retry);
    storm.reading(3);
    storm.after(2 * MINUTE - SECOND);
    expect(storm.incident.deliveries).toMatchObject([{ state: 'pending', attempts: 4 }]);
    storm.after(SECOND);
    expect(storm.paged()).toEqual(['page ida email']);
    expect(storm.incident.deliveries).toMatchObject([
      { state: 'failed', attempts: 5, error: retry.error },
      { state: 'sent' },
    ]);
  });

  it('that works again in time has cost nothing', () => {
    const storm = createStorm();
    storm.channel('slack', retry);
    storm.reading(3);
    storm.after(20 * SECOND);
    storm.channel('slack');
    storm.after(MINUTE);
    expect(storm.paged()).toEqual(['page ida slack']);
  });

  it('is left at once when it fails for good', () => {
    const storm = createStorm();
    storm.channel('slack', failed);
    storm.reading(3);
    expect(storm.paged()).toEqual(['page ida email']);
    expect(storm.timeline()).toContain('delivery-failed');
  });

  it('waits as long as the channel asks, but no longer than another way would take', () => {
    const storm = createStorm();
    storm.channel('slack', { ...retry, retryAfterMs: 30 * SECOND });
    storm.reading(3);
    expect(storm.incident.nextActionAt).toBe(START + 30 * SECOND);
    storm.channel('slack', { ...retry, retryAfterMs: HOUR });
    storm.after(30 * SECOND);
    expect(storm.incident.nextActionAt).toBe(START + 94 * SECOND);
  });

  it('of a whole step leads to the next step at once', () => {
    const storm = createStorm();
    storm.channel('slack', failed);
    storm.channel('email', failed);
    storm.reading(3);
    expect(storm.paged()).toEqual(['page kaya webhook']);
  });

  it('of one target leaves the step to the other', () => {
    const [, ...rest] = policy.steps;
    const both = { targets: [{ contact: 'ida' }, { contact: 'omar' }], delayMinutes: 10 };
    const storm = createStorm({ policy: { ...policy, steps: [both, ...rest] } });
    storm.channel('slack', failed);
    storm.channel('email', failed);
    storm.reading(3);
    storm.after(9 * MINUTE);
    expect(storm.paged()).toEqual(['page omar console']);
  });

  it('of every step leads to the catch-all at once, again with each repeat, and to reminders', () => {
    const storm = createStorm();
    for (const notifier of ['slack', 'email', 'webhook']) storm.channel(notifier, failed);
    storm.reading(4);
    expect(storm.paged()).toEqual(['catch-all omar console']);
    storm.after(20 * MINUTE);
    expect(storm.paged()).toEqual(['catch-all omar console']);
    storm.after(30 * MINUTE);
    expect(storm.paged()).toEqual(['catch-all omar console']);
  });

  it('of everybody is said loudly and tried again every few minutes', () => {
    const storm = createStorm({ policy: { ...policy, repeats: 0 } });
    for (const notifier of ['slack', 'email', 'webhook', 'console']) storm.channel(notifier, failed);
    storm.reading(4);
    expect(storm.incident.timeline.at(-1)).toMatchObject({
      kind: 'delivery-failed',
      text: 'Nobody is left to be told',
    });
    storm.channel('console');
    storm.after(5 * MINUTE);
    expect(storm.paged()).toEqual(['catch-all omar console']);
  });

  it('that fails a second contact of the last resort is not the end where the policy names another', () => {
    const storm = createStorm({ policy: { ...policy, steps: policy.steps.slice(0, 1), repeats: 0 }, catchAll: 'kaya' });
    storm.channel('console', failed);
    storm.reading(4);
    storm.after(10 * MINUTE);
    expect(storm.paged()).toEqual(['page ida slack', 'catch-all kaya email']);
  });
});

describe('settings that lack something', () => {
  it('page the catch-all of the system where there is no policy', () => {
    const storm = createStorm({ policy: undefined, catchAll: 'omar' });
    storm.reading(3);
    expect(storm.paged()).toEqual(['catch-all omar console']);
    storm.after(2 * HOUR);
    expect(storm.paged()).toEqual(['catch-all omar console']);
  });

  it('say loudly that nobody can be told where there is no catch-all either', () => {
    const storm = createStorm({ policy: undefined });
    storm.reading(3);
    expect(storm.incident.timeline.at(-1)).toMatchObject({
      kind: 'delivery-failed',
      text: 'Nobody is left to be told',
    });
    expect(storm.incident.nextActionAt).not.toBeNull();
  });

  it('remind the last step where the policy names no catch-all', () => {
    const { catchAll: _catchAll, ...bare } = policy;
    const storm = createStorm({ policy: { ...bare, repeats: 0 } });
    storm.reading(3);
    storm.after(45 * MINUTE);
    expect(storm.paged().at(-1)).toBe('catch-all kaya email');
    storm.after(2 * HOUR);
    expect(storm.paged()).toEqual(['catch-all kaya email']);
  });

  it('page the next step where a contact is gone, and say so', () => {
    const storm = createStorm({ contacts: [contacts.jonas, contacts.kaya, contacts.omar] });
    storm.reading(3);
    expect(storm.paged()).toEqual(['page jonas email']);
    expect(storm.incident.timeline).toContainEqual({
      at: START, kind: 'delivery-failed', contactId: 'ida', step: 0, text: 'There is no such contact',
    }); // prettier-ignore
  });

  it('page although the watch is gone', () => {
    const storm = createStorm({ watch: undefined });
    storm.reading(3);
    expect(storm.paged()).toEqual(['page ida slack']);
    expect(storm.incident.watchName).toBe('nordlicht');
  });
});

describe('a schedule as target', () => {
  const weekdays: Schedule = {
    id: 'weekdays', name: 'Weekdays', timeZone: 'Europe/Berlin',
    rotations: [
      {
        contacts: ['ida'], start: '2025-01-06', handoff: '08:00', shift: 'week',
        restriction: { days: ['mon'], from: '08:00', to: '18:00' },
      },
    ],
  }; // prettier-ignore
  const steps = [{ targets: [{ schedule: 'weekdays' }], delayMinutes: 10 }, ...policy.steps.slice(1)];
  const bySchedule = { policy: { ...policy, steps }, schedules: [weekdays] };

  it('pages who is on call when the step is due', () => {
    const storm = createStorm(bySchedule);
    storm.reading(3);
    expect(storm.paged()).toEqual(['page ida slack']);
  });

  it('goes on to the next step at once where nobody is on call, and says so', () => {
    const storm = createStorm(bySchedule);
    storm.after(10 * HOUR);
    storm.reading(3);
    expect(storm.paged()).toEqual(['page jonas email']);
    expect(storm.timeline()).toContain('nobody-on-call');
  });

  it('goes on to the next step where the schedule is gone or makes no sense', () => {
    for (const schedules of [[], [{ ...weekdays, timeZone: 'Europe/Kiel' }]]) {
      const storm = createStorm({ ...bySchedule, schedules });
      storm.reading(3);
      expect(storm.paged()).toEqual(['page jonas email']);
      expect(storm.timeline()).toContain('nobody-on-call');
    }
  });
});

describe('a rise in force', () => {
  it('pages the first step and the acknowledger together, and escalates anew', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.after(10 * MINUTE);
    storm.says('jonas', 'acknowledge');
    storm.paged();
    storm.after(MINUTE);
    storm.reading(4);
    expect(storm.incident.state).toBe('triggered');
    expect(storm.paged()).toEqual(['rise jonas email', 'rise ida slack']);
    storm.after(10 * MINUTE);
    expect(storm.paged()).toEqual(['rise jonas email']);
  });

  it('that stays within what was acknowledged pages nobody', () => {
    const storm = createStorm();
    storm.reading(4);
    storm.says('ida', 'acknowledge');
    storm.paged();
    for (const force of [3, 4, 3, 4] as const) {
      storm.after(HOUR);
      storm.reading(force);
    }
    expect(storm.paged()).toEqual([]);
  });

  it('out of a calm pages again when the detector calls it a new surge', () => {
    const storm = createStorm();
    storm.reading(4);
    storm.says('ida', 'acknowledge');
    storm.after(HOUR);
    storm.reading(1);
    storm.after(HOUR);
    storm.paged();
    storm.reading(4, { page: true });
    expect(storm.paged()).toEqual(['rise ida slack']);
  });

  it('after the policy is exhausted begins it anew', () => {
    const storm = createStorm({ policy: { ...policy, repeats: 0 } });
    storm.reading(3);
    storm.after(HOUR);
    storm.paged();
    storm.reading(4);
    expect(storm.paged()).toEqual(['page ida slack']);
  });
});

describe('a snooze', () => {
  it('pages nobody until it ends, then escalates anew, also what was acknowledged', () => {
    for (const acknowledged of [false, true]) {
      const storm = createStorm();
      storm.reading(3);
      storm.paged();
      if (acknowledged) storm.says('ida', 'acknowledge');
      storm.says('ida', 'snooze', { until: START + 2 * HOUR });
      storm.after(2 * HOUR - SECOND);
      expect(storm.paged()).toEqual([]);
      storm.after(SECOND);
      expect(storm.paged()).toEqual(['page ida slack']);
      expect(storm.incident.state).toBe('triggered');
    }
  });

  it('ends when somebody takes charge', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'snooze', { until: START + 2 * HOUR });
    storm.says('ida', 'acknowledge');
    storm.paged();
    storm.after(5 * HOUR);
    expect(storm.paged()).toEqual([]);
  });

  it('ends when the storm grows', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'snooze', { until: START + 2 * HOUR });
    storm.paged();
    storm.after(MINUTE);
    storm.reading(4);
    expect(storm.paged()).toEqual(['rise ida slack']);
    expect(storm.incident.snoozedUntil).toBeUndefined();
  });
});

describe('a silence', () => {
  const campaign = { id: 'campaign', from: START - HOUR, to: START + HOUR, reason: 'Planned campaign' };

  it('lets an incident open without a page, and pages when it ends', () => {
    const storm = createStorm({ silences: [campaign] });
    storm.reading(4);
    expect(storm.incident).toMatchObject({ state: 'triggered', held: { by: 'silence', until: START + HOUR } });
    storm.after(HOUR - SECOND);
    expect(storm.paged()).toEqual([]);
    storm.after(SECOND);
    expect(storm.paged()).toEqual(['page ida slack']);
    expect(storm.timeline()).toEqual(['opened', 'silenced', 'unsilenced', 'paged', 'delivered']);
  });

  it('pages nobody when somebody has acknowledged before it ends', () => {
    const storm = createStorm({ silences: [campaign] });
    storm.reading(4);
    storm.says('ida', 'acknowledge');
    storm.after(2 * HOUR);
    expect(storm.paged()).toEqual([]);
  });

  it('is broken by a storm from the force it excepts', () => {
    const storm = createStorm({ silences: [{ ...campaign, exceptFromForce: 5 }] });
    storm.reading(4);
    expect(storm.paged()).toEqual([]);
    storm.after(MINUTE);
    storm.reading(5);
    expect(storm.paged()).toEqual(['page ida slack', 'page kaya email']);
  });

  it('that begins later calls off what is under way and starts afresh afterwards', () => {
    const storm = createStorm();
    storm.channel('slack', retry);
    storm.reading(4);
    storm.settings.silences = [campaign];
    storm.channel('slack');
    storm.after(HOUR - SECOND);
    expect(storm.paged()).toEqual([]);
    storm.after(SECOND);
    expect(storm.paged()).toEqual(['page ida slack']);
  });

  it('that is taken back pages with the next look', () => {
    const storm = createStorm({ silences: [campaign] });
    storm.reading(4);
    storm.settings.silences = [];
    storm.tick();
    expect(storm.paged()).toEqual(['page ida slack']);
  });

  it('of another watch does not matter', () => {
    const storm = createStorm({ silences: [{ ...campaign, watch: 'other' }] });
    storm.reading(4);
    expect(storm.paged()).toEqual(['page ida slack']);
  });

  it('does not hold back what a person asks for', () => {
    const storm = createStorm({ silences: [campaign] });
    storm.reading(4);
    storm.says('omar', 'escalate');
    expect(storm.paged()).toEqual(['page ida slack']);
  });
});

describe('a paused watch', () => {
  it('pages nobody until it is resumed', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.settings.watch = { ...watch, paused: true };
    storm.after(3 * HOUR);
    expect(storm.paged()).toEqual(['page ida slack']);
    expect(storm.incident.held).toEqual({ by: 'paused' });
    storm.settings.watch = watch;
    storm.tick();
    expect(storm.paged()).toEqual(['page ida slack']);
  });
});

describe('the end', () => {
  it('is told to everyone whose page was sent, on the method that reached them', () => {
    const storm = createStorm();
    storm.channel('slack', failed);
    storm.reading(3);
    storm.after(10 * MINUTE);
    storm.says('jonas', 'acknowledge');
    storm.says('jonas', 'resolve');
    expect(storm.toldTheEnd()).toEqual(['end ida email', 'end jonas email']);
    expect(storm.incident).toMatchObject({ state: 'resolved', resolvedBy: 'jonas', nextActionAt: null });
  });

  it('comes by itself after the calm hours, in event time', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.after(MINUTE);
    storm.reading(2);
    storm.after(6 * HOUR - SECOND);
    expect(storm.isOpen).toBe(true);
    storm.after(SECOND);
    expect(storm.incident).toMatchObject({ state: 'resolved', resolvedBy: 'calm' });
    expect(storm.toldTheEnd()).toEqual(['end ida slack']);
  });

  it('counts the calm between readings that are replayed faster than they happened', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.feed({ kind: 'reading', reading: readingOf(1, START + HOUR) });
    expect(storm.isOpen).toBe(true);
    storm.feed({ kind: 'reading', reading: readingOf(1, START + 7 * HOUR) });
    expect(storm.isOpen).toBe(false);
  });

  it('does not come by a calm that was broken, nor by one that nobody could see', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'acknowledge');
    storm.after(MINUTE);
    storm.reading(2);
    storm.after(5 * HOUR);
    storm.reading(3);
    storm.after(MINUTE);
    storm.reading(2);
    storm.settings.blind = true;
    storm.after(7 * HOUR);
    expect(storm.isOpen).toBe(true);
    storm.settings.blind = false;
    storm.after(6 * HOUR);
    expect(storm.isOpen).toBe(false);
  });

  it('is told to somebody whose page was on its way when it came', () => {
    const storm = createStorm();
    const context = contextOf();
    const opened = decide(undefined, { kind: 'reading', reading: readingOf(3, START) }, context, START);
    const page = opened.effects[0]?.deliveryId ?? '';
    const incidentId = opened.incident?.id ?? '';
    const command = { id: 'c', kind: 'resolve', watchId: 'nordlicht', incidentId, by: 'jonas', at: START } as const;
    const ended = decide(opened.incident, { kind: 'command', command }, context, START + SECOND);
    expect(ended.effects).toEqual([]);
    const outcome = { kind: 'sent', receipt: { ts: '1' } } as const;
    const late = decide(ended.incident, { kind: 'settled', deliveryId: page, outcome }, context, START + 2 * SECOND);
    expect(late.incident?.deliveries.map(({ purpose, state }) => `${purpose} ${state}`)).toEqual([
      'page sent', 'update pending', 'end pending',
    ]); // prettier-ignore
    expect(late.effects).toHaveLength(2);
    expect(storm.isOpen).toBe(false);
  });
});

describe('after the end', () => {
  it('opens a new incident only for a rise or a new surge', () => {
    const storm = createStorm();
    storm.reading(4);
    storm.says('ida', 'resolve');
    const { id } = storm.incident;
    storm.paged();
    for (const force of [4, 3, 1] as const) {
      storm.after(MINUTE);
      storm.reading(force);
      expect(storm.incident).toMatchObject({ id, state: 'resolved', force: 4 });
    }
    storm.after(MINUTE);
    storm.reading(3);
    expect(storm.incident.id).not.toBe(id);
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.says('ida', 'resolve');
    storm.after(MINUTE);
    storm.reading(3, { page: true });
    expect(storm.paged()).toEqual(['page ida slack']);
  });

  it('can be taken back: whoever reopens it seeks somebody again', () => {
    const storm = createStorm();
    storm.reading(4);
    storm.says('ida', 'resolve');
    storm.paged();
    storm.after(MINUTE);
    storm.says('jonas', 'reopen');
    expect(storm.incident).toMatchObject({ state: 'triggered', round: 1 });
    expect(storm.incident.resolvedAt).toBeUndefined();
    expect(storm.paged()).toEqual(['page ida slack']);
    storm.says('ida', 'resolve');
    expect(storm.toldTheEnd()).toEqual(['end ida slack', 'end ida slack']);
  });

  it('still takes notes and the public reply', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'resolve');
    storm.says('ida', 'note', { note: 'The delivery firm has apologised' });
    storm.after(MINUTE);
    storm.says('ida', 'replied');
    expect(storm.incident.repliedAt).toBe(START + MINUTE);
    expect(storm.timeline().slice(-3)).toEqual(['delivered', 'note', 'replied']);
  });
});

describe('messages already sent', () => {
  it('are edited when the incident visibly changes, where the channel can', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.after(10 * MINUTE);
    storm.reading(4);
    expect(storm.edited()).toEqual(['update ida slack']);
    storm.says('jonas', 'acknowledge');
    expect(storm.edited()).toEqual(['update ida slack']);
    storm.after(MINUTE);
    storm.reading(4);
    expect(storm.edited()).toEqual([]);
    storm.says('jonas', 'resolve');
    expect(storm.edited()).toEqual(['update ida slack']);
  });

  it('hand their receipt to what edits or follows them', () => {
    const storm = createStorm();
    storm.reading(3);
    const page = storm.incident.deliveries[0]?.id;
    storm.channel('slack', retry);
    storm.says('ida', 'acknowledge');
    expect(storm.incident.deliveries.at(-1)).toMatchObject({
      purpose: 'update',
      state: 'pending',
      receipt: { message: page },
    });
  });

  it('have one edit under way at a time: a newer one takes its place', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.channel('slack', retry);
    for (const force of [4, 3, 4] as const) {
      storm.after(SECOND);
      storm.reading(force);
    }
    const updates = storm.incident.deliveries.filter(({ purpose }) => purpose === 'update');
    expect(updates.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'pending']);
  });
});

describe('bounds', () => {
  it('keep how it began and what happened last, and what is needed to edit and to tell the end', () => {
    const storm = createStorm();
    storm.reading(4);
    for (let day = 0; day < 20; day += 1) storm.after(24 * HOUR);
    for (let change = 0; change < 300; change += 1) {
      storm.after(SECOND);
      storm.reading(change % 2 === 0 ? 3 : 4);
    }
    expect(storm.incident.timeline).toHaveLength(200);
    expect(storm.incident.timeline[0]?.kind).toBe('opened');
    expect(storm.incident.deliveries.length).toBeLessThanOrEqual(200);
    storm.says('ida', 'resolve');
    expect(storm.toldTheEnd().toSorted()).toEqual([
      'end ida slack',
      'end jonas email',
      'end kaya email',
      'end omar console',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Schedule } from '@sturmwarte/contracts';
import { contacts, createStorm, HOUR, MINUTE, policy, SECOND, START } from '../test/storm.ts';

const failed = { kind: 'failed', error: 'account is gone' } as const;
const retry = { kind: 'retry', error: 'connection refused' } as const;

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

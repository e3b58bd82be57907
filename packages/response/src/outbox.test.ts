import { describe, expect, it } from '@jest/globals';
import { contacts, createStorm, HOUR, MINUTE, policy, SECOND, START, type Storm } from '../test/storm.ts';

const failed = { kind: 'failed', error: 'account is gone' } as const;
const retry = { kind: 'retry', error: 'connection refused' } as const;

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

  it('has a failure counted once, also when it is told twice', () => {
    const storm = createStorm();
    storm.channel('slack', retry);
    storm.reading(3);
    const { incident } = storm;
    storm.feed({ kind: 'settled', deliveryId: incident.deliveries[0]?.id ?? '', outcome: retry, answered: false });
    expect(storm.incident).toBe(incident);
  });
});

describe('a delivery the process died in', () => {
  const dieSendingBy = (storm: Storm, notifier: string, times: number) => {
    for (let time = 0; time < times; time++) {
      storm.diesSendingBy(notifier);
      if (time === 0) storm.reading(3);
      else storm.tick();
    }
  };

  it('is sent once more: it may not have arrived', () => {
    const storm = createStorm();
    dieSendingBy(storm, 'slack', 1);
    expect(storm.incident.deliveries).toMatchObject([{ state: 'pending', attempts: 0, unanswered: 1 }]);
    storm.tick();
    expect(storm.paged()).toEqual(['page ida slack', 'page ida slack']);
    expect(storm.incident.deliveries).toMatchObject([{ state: 'sent', attempts: 1, unanswered: 1 }]);
  });

  it('twice is not sent a third time: the next method of the contact is used', () => {
    const storm = createStorm();
    dieSendingBy(storm, 'slack', 2);
    storm.tick();
    expect(storm.paged()).toEqual(['page ida slack', 'page ida slack', 'page ida email']);
    expect(storm.incident.deliveries).toMatchObject([{ state: 'failed', unanswered: 2 }, { state: 'sent' }]);
    expect(storm.timeline()).toContain('delivery-failed');
  });

  it('twice, by the only method of the only contact of its step, leads to the next step at once', () => {
    const [, ...rest] = policy.steps;
    const storm = createStorm({
      policy: { ...policy, steps: [{ targets: [{ contact: 'omar' }], delayMinutes: 10 }, ...rest] },
    });
    dieSendingBy(storm, 'console', 2);
    storm.tick();
    expect(storm.paged()).toEqual(['page omar console', 'page omar console', 'page jonas email']);
  });

  it('is not sent a third time either where the second attempt failed and only the third broke off', () => {
    const storm = createStorm();
    dieSendingBy(storm, 'slack', 1);
    storm.channel('slack', retry);
    storm.tick();
    expect(storm.incident.deliveries).toMatchObject([{ state: 'pending', attempts: 1, unanswered: 1 }]);
    storm.channel('slack');
    storm.diesSendingBy('slack');
    storm.after(8 * SECOND);
    expect(storm.paged()).toEqual(['page ida slack', 'page ida slack', 'page ida email']);
  });

  it('or a channel was silent about counts the same, and leaves the channel sooner than a refusal does', () => {
    const storm = createStorm();
    storm.silent('slack');
    storm.reading(3);
    storm.after(7 * SECOND);
    expect(storm.incident.deliveries).toMatchObject([{ state: 'pending', attempts: 1, unanswered: 1 }]);
    storm.after(30 * SECOND);
    expect(storm.paged()).toEqual(['page ida email']);
    expect(storm.incident.deliveries).toMatchObject([
      { state: 'failed', attempts: 2, unanswered: 2 },
      { state: 'sent' },
    ]);
  });

  it('may have been read: whoever it went to is told the end, by the way that is left', () => {
    const storm = createStorm({
      contacts: [contacts.kaya, contacts.omar],
      policy: { ...policy, steps: policy.steps.slice(2) },
    });
    dieSendingBy(storm, 'email', 2);
    storm.channel('webhook', failed);
    storm.tick();
    storm.channel('webhook');
    storm.says('omar', 'resolve');
    expect(storm.toldTheEnd()).toEqual(['end kaya email', 'end omar console']);
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

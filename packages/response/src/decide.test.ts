import { describe, expect, it } from '@jest/globals';
import { check, Incident } from '@sturmwarte/contracts';
import { contextOf, createStorm, HOUR, MINUTE, policy, readingOf, SECOND, START, watch } from '../test/storm.ts';
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

  it('does not wake anybody for a single critical article, but for several', () => {
    const storm = createStorm();
    storm.reading(3, { social: 0, media: 3 });
    expect(storm.isOpen).toBe(false);
    storm.after(MINUTE);
    storm.reading(4, { social: 0, media: 4 });
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
    const settled = { kind: 'settled', deliveryId: page, outcome, answered: false } as const;
    const late = decide(ended.incident, settled, context, START + 2 * SECOND);
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

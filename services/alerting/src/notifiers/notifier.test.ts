import { Type } from '@sturmwarte/contracts';
import { CodedError } from '@sturmwarte/runtime';
import { describe, expect, it } from '@jest/globals';
import { createManualClock, aDelivery, anIncident, MONDAY_MORNING } from '@sturmwarte/testkit';
import { composeNotice } from '../notice.ts';
import { defineNotifier, type Channel } from './notifier.ts';
import { Secret } from './secrets.ts';

type PigeonOptions = { loft: string };

/** A channel of one's own, as a newcomer would write it. */
function openPigeon(notify: Channel<PigeonOptions>['notify']) {
  const pigeon = defineNotifier({
    kind: 'pigeon',
    title: 'By pigeon',
    options: Type.Object({ loft: Type.String({ default: 'Kiel' }) }),
    config: Type.Object({ ring: Secret({ description: 'Number of the ring.' }) }),
    edits: false,
    create: () => ({ notify }),
  });
  const tools = {
    http: { postJson: () => Promise.reject(new Error()) },
    clock: createManualClock(0),
    print: () => undefined,
  };
  return pigeon.open({ ring: 'DE-0412-geheim' }, tools);
}

const notice = composeNotice({
  incident: anIncident(),
  delivery: aDelivery(),
  contact: {},
  links: { console: 'https://sturmwarte.example/' },
  now: MONDAY_MORNING,
});
const { signal } = new AbortController();

describe('the frame around a channel', () => {
  it('hands on options with their defaults', async () => {
    const lofts: string[] = [];
    const pigeon = openPigeon(async (_notice, { loft }) => {
      lofts.push(loft);
      return { kind: 'sent' };
    });
    await pigeon.notify(notice, {}, undefined, signal);
    expect(lofts).toEqual(['Kiel']);
  });

  it('takes what is thrown for passing trouble, unless the error says otherwise', async () => {
    const refusing = openPigeon(() => Promise.reject(new CodedError('REMOTE_REFUSED', 'no such loft')));
    expect(await refusing.notify(notice, {}, undefined, signal)).toEqual({ kind: 'failed', error: 'no such loft' });

    const stormy = openPigeon(() =>
      Promise.reject(new CodedError('REMOTE_FAILED', 'strong wind', { retryAfterMs: 5_000 })),
    );
    expect(await stormy.notify(notice, {}, undefined, signal)).toEqual({
      kind: 'retry',
      error: 'strong wind',
      retryAfterMs: 5_000,
    });

    const odd = openPigeon(() => Promise.reject(new TypeError('x is undefined')));
    expect(await odd.notify(notice, {}, undefined, signal)).toEqual({ kind: 'retry', error: 'x is undefined' });
  });

  it('frees errors of secrets', async () => {
    const chatty = openPigeon(async () => ({ kind: 'failed', error: 'ring DE-0412-geheim is lost' }));
    expect(await chatty.notify(notice, {}, undefined, signal)).toEqual({ kind: 'failed', error: 'ring *** is lost' });
  });

  it('ends an attempt when told to, even where the channel does not listen', async () => {
    const controller = new AbortController();
    let started = (): void => undefined;
    const flying = new Promise<void>((resolve) => (started = resolve));
    const deaf = openPigeon(() => {
      started();
      return new Promise(() => undefined);
    });
    const outcome = deaf.notify(notice, {}, undefined, controller.signal);
    await flying;
    controller.abort();
    expect(await outcome).toEqual({ kind: 'retry', error: 'no answer in time' });
  });

  it('is working where the channel cannot be asked', async () => {
    expect(await openPigeon(async () => ({ kind: 'sent' })).check(signal)).toEqual({ kind: 'working' });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Bus } from '@sturmwarte/bus';
import type { SettingsChange } from '@sturmwarte/contracts';
import { silentLog } from '@sturmwarte/runtime';
import type { IncidentStore, SettingsStore } from '@sturmwarte/store';
import { createManualClock } from '@sturmwarte/testkit';
import { createSettingsOutbox } from './settings-outbox.ts';

const change: SettingsChange = { kind: 'watch', id: 'haus', version: 1, document: null, at: 1, by: 'somebody' };

/** A store with one change to publish, and a bus that is away until told otherwise. */
function situation() {
  const pending = [change];
  const published: unknown[] = [];
  const state = { away: true, attempts: 0 };
  const settings: Pick<SettingsStore, 'unpublished' | 'published'> = {
    unpublished: async () => [...pending],
    published: async () => {
      pending.length = 0;
    },
  };
  const publish: Bus['publish'] = async (_topic, records) => {
    state.attempts++;
    if (state.away) throw new Error('the bus is away');
    published.push(...records.map(({ key }) => key));
    return [];
  };
  const clock = createManualClock(0);
  const incidents: Pick<IncidentStore, 'list'> = { list: async () => [] };
  const outbox = createSettingsOutbox({ settings, incidents, bus: { publish }, clock, log: silentLog });
  return { outbox, clock, published, state };
}

describe('the settings outbox', () => {
  it('publishes what is stored, once', async () => {
    const { outbox, published, state } = situation();
    state.away = false;
    await Promise.all([outbox.flush(), outbox.flush()]);
    expect(published).toEqual(['watch/haus']);
    await outbox.close();
  });

  it('does not keep the writer waiting for a bus that is away, and publishes when it is back', async () => {
    const { outbox, clock, published, state } = situation();
    await outbox.flush();
    await clock.advance(60_000);
    expect(published).toEqual([]);
    expect(state.attempts).toBeGreaterThan(2);
    state.away = false;
    await clock.advance(60_000);
    expect(published).toEqual(['watch/haus']);
    await outbox.close();
  });

  it('tries nothing more once it is closed', async () => {
    const { outbox, clock, state } = situation();
    await outbox.flush();
    await outbox.close();
    await clock.advance(60_000);
    expect(state.attempts).toBe(1);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics, type Incident, type Signal } from '@sturmwarte/contracts';
import { aScoredMention, anIncident, MONDAY_MORNING, NORDLICHT } from '@sturmwarte/testkit';
import { openControl, type ControlHarness } from './control-harness.ts';

let harness: ControlHarness;
let ask: ControlHarness['ask'];

beforeEach(async () => {
  harness = await openControl({
    ack: {
      verify: (token) =>
        token === 'good'
          ? { kind: 'valid', claim: { incidentId: anIncident().id, watchId: NORDLICHT, contactId: 'officer' } }
          : { kind: 'forged' },
      render: (view) => `<p>${view.state} ${'incident' in view ? (view.incident?.state ?? 'unseen') : ''}</p>`,
    },
  });
  ({ ask } = harness);
});
afterEach(() => harness.close());

async function opened(overrides: Parameters<typeof anIncident>[0] = {}): Promise<Incident> {
  const incident = anIncident(overrides);
  await harness.bus.publish(topics.incidents, [
    { key: incident.id, partitionKey: incident.watchId, value: { incident, position: { partition: 0, offset: 0 } } },
  ]);
  await harness.archived();
  return incident;
}

async function signals(): Promise<Signal[]> {
  const found: Signal[] = [];
  const follower = await harness.bus.follow(topics.signals, 'start', (records) => {
    for (const { value } of records) if (value) found.push(value);
  });
  await follower.close();
  return found;
}

describe('incidents', () => {
  it('are listed with their response clock, and shown with their timeline in ISO times', async () => {
    const { id } = await opened({ firstCriticalAt: MONDAY_MORNING - 120_000, acknowledgedAt: MONDAY_MORNING + 60_000 });
    const { items } = (await ask('GET /v1/incidents?state=triggered,acknowledged')).json as { items: object[] };
    expect(items).toMatchObject([
      { id, responseClock: { toAcknowledgeSeconds: 180, acknowledged: true, replied: false } },
    ]);
    const shown = await ask(`GET /v1/incidents/${id}`);
    expect(shown.json).toMatchObject({
      timeline: [{ kind: 'opened', at: '2026-03-02T09:00:00.000Z' }],
      reading: { force: 4 },
    });
    expect((await ask('GET /v1/incidents/none')).status).toBe(404);
    expect((await ask('GET /v1/incidents?state=burning')).status).toBe(400);
  });

  it('take commands over the bus, keyed by the watch and in the name of the caller', async () => {
    const { id } = await opened();
    const until = '2026-03-02T10:00:00Z';
    expect((await ask(`POST /v1/incidents/${id}/acknowledge`, { as: 'officer' })).status).toBe(202);
    expect((await ask(`POST /v1/incidents/${id}/snooze`, { as: 'officer', body: { until } })).status).toBe(202);
    expect(
      (await ask(`POST /v1/incidents/${id}/note`, { as: 'officer', body: { note: 'Filiale informiert' } })).status,
    ).toBe(202);
    expect(await signals()).toMatchObject([
      { kind: 'command', command: { kind: 'acknowledge', incidentId: id, watchId: NORDLICHT, by: 'the officer' } },
      { kind: 'command', command: { kind: 'snooze', until: MONDAY_MORNING + 3_600_000 } },
      { kind: 'command', command: { kind: 'note', note: 'Filiale informiert' } },
    ]);
  });

  it('know a command sent twice with the same key as one', async () => {
    const { id } = await opened();
    const headers = { 'idempotency-key': 'click-1' };
    const first = await ask(`POST /v1/incidents/${id}/acknowledge`, { headers });
    const again = await ask(`POST /v1/incidents/${id}/acknowledge`, { headers });
    const other = await ask(`POST /v1/incidents/${id}/acknowledge`, { headers, as: 'officer' });
    expect(again.json['command']).toBe(first.json['command']);
    expect(other.json['command']).not.toBe(first.json['command']);
  });

  it('refuse what makes no sense in their state, with a reason', async () => {
    const { id } = await opened({ state: 'resolved', resolvedAt: MONDAY_MORNING });
    const answer = await ask(`POST /v1/incidents/${id}/acknowledge`);
    expect([answer.status, answer.json['type']]).toEqual([409, 'urn:sturmwarte:problem:resolved']);
    const past = await opened({ watchId: 'other' });
    const snooze = await ask(`POST /v1/incidents/${past.id}/snooze`, { body: { until: '2020-01-01T00:00:00Z' } });
    expect(snooze.status).toBe(409);
    const faulty = await ask(`POST /v1/incidents/${past.id}/snooze`, { body: { until: 'later', colour: 'red' } });
    expect(faulty.json['errors']).toMatchObject([{ path: '/colour' }, { path: '/until' }]);
    expect(await signals()).toEqual([]);
  });

  it('show the critical mentions of the storm, and that somebody looked is recorded once', async () => {
    const { id } = await opened();
    await harness.store.mentions.put([
      aScoredMention({
        mention: { id: 'mastodon:1', publishedAt: MONDAY_MORNING - 60_000 },
        watches: [{ watchId: NORDLICHT, critical: true, own: false }],
      }),
      aScoredMention({ mention: { id: 'mastodon:2', publishedAt: MONDAY_MORNING - 60_000 } }),
    ]);
    const { json } = await ask(`GET /v1/incidents/${id}/mentions`, { as: 'viewer' });
    expect(json).toMatchObject({ total: 1, items: [{ mention: { id: 'mastodon:1' } }] });
    await ask(`GET /v1/incidents/${id}/mentions`, { as: 'viewer' });
    const { items } = (await ask('GET /v1/audit/access')).json as { items: { action: string; by: string }[] };
    expect(items.filter(({ action }) => action === 'incident.mentions')).toMatchObject([{ by: 'the viewer' }]);
  });
});

describe('the acknowledge link', () => {
  it('only shows a page when opened, as mail scanners do, and acknowledges when its button is pressed', async () => {
    await opened();
    const shown = await ask('GET /ack/good', { as: 'nobody' });
    expect([shown.status, shown.body]).toEqual([200, '<p>open triggered</p>']);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(await signals()).toEqual([]);

    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const pressed = await ask('POST /ack/good', { as: 'nobody', headers, body: '' });
    expect(pressed.body).toContain('acknowledged');
    await ask('POST /ack/good', { as: 'nobody', headers, body: '' });
    const [first, second] = await signals();
    expect(first).toMatchObject({ kind: 'command', command: { kind: 'acknowledge', by: 'officer' } });
    expect(second).toEqual(first);
  });

  it('works while the store does not know the incident yet', async () => {
    expect((await ask('POST /ack/good', { as: 'nobody' })).body).toContain('acknowledged unseen');
    expect(await signals()).toHaveLength(1);
  });

  it('does nothing when forged', async () => {
    expect((await ask('POST /ack/bad', { as: 'nobody' })).status).toBe(403);
    expect(await signals()).toEqual([]);
  });
});

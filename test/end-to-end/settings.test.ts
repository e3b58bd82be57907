import { describe, expect, it } from '@jest/globals';
import { defaultThresholds } from '@sturmwarte/contracts';
import { loadConfig } from '../../services/standalone/src/config.ts';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { critics, MINUTE, policy, TEAM_CHANNEL, watch, WATCH } from '../support/nordlicht.ts';
import { mailsTo, messagesIn } from '../support/pages.ts';

const stories = afterTwoOrdinaryWeeks();

describe('a change of settings', () => {
  it('of a threshold holds from the next mention on', async () => {
    const story = await stories.open();
    const deaf = { ...defaultThresholds, force: { ...defaultThresholds.force, critics: [50, 60, 70, 80] } };
    expect((await story.ask('PUT /v1/thresholds/default', { body: deaf })).status).toBe(201);
    await story.push(critics(story.now(), 20));
    expect(await story.incidents()).toEqual([]);

    await story.ask('PUT /v1/thresholds/default', {
      body: defaultThresholds,
      headers: { 'if-match': '"1"' },
    });
    await story.push(critics(story.now(), 1, { name: 'straw' }));
    expect(await story.incidents()).toHaveLength(1);
  });

  it('is tried against what happened before it goes live', async () => {
    const story = await stories.open();
    const from = new Date(story.now() - 14 * 24 * 60 * MINUTE).toISOString();
    await story.push(critics(story.now(), 20));
    await story.pass(30 * MINUTE, MINUTE);
    const to = new Date(story.now()).toISOString();
    const ask = async (changed: object) =>
      (await story.ask('POST /v1/backtests', { body: { watch: WATCH, from, to, ...changed } })).json;

    const asItIs = await ask({});
    expect(asItIs).not.toHaveProperty('comparison');
    const deafer = { surge: { ...defaultThresholds.surge, page: 20 } };
    expect(await ask({ thresholds: deafer })).toMatchObject({
      summary: { pages: 0 },
      current: { summary: asItIs['summary'] },
      comparison: { pagesOfBoth: 0, onlyCurrent: expect.arrayContaining([expect.any(String)]), onlyTried: [] },
    });
  });

  it('of a query decides what the next mentions are about', async () => {
    const story = await stories.open();
    await story.ask(`PUT /v1/watches/${WATCH}`, {
      body: { ...watch, query: '"Nordlicht Tee"' },
      headers: { 'if-match': '"1"' },
    });
    await story.push(critics(story.now(), 20));
    expect(await story.incidents()).toEqual([]);
  });

  it('of a policy holds for the incident that is open', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));
    const [first] = policy.steps;
    const changed = { ...policy, steps: [first, { targets: [{ contact: 'team' }], delayMinutes: 10 }] };
    expect(
      (await story.ask('PUT /v1/policies/default', { body: changed, headers: { 'if-match': '"1"' } })).status,
    ).toBe(200);
    await story.pass(6 * MINUTE, 30_000);

    expect(mailsTo(story, 'management')).toEqual([]);
    expect(messagesIn(story, TEAM_CHANNEL)).toHaveLength(2);
  });

  it('that deletes a watch ends its incident: whoever was paged is told, and nobody else is sought', async () => {
    const story = await stories.open();
    await story.push(critics(story.now(), 20));
    expect(mailsTo(story, 'officer')).toHaveLength(1);
    expect((await story.ask(`DELETE /v1/watches/${WATCH}`, { headers: { 'if-match': '"1"' } })).status).toBe(200);
    await story.pass(20 * MINUTE, MINUTE);

    const { state, timeline } = await story.incident();
    expect(state).toBe('resolved');
    expect(timeline).toContainEqual(expect.objectContaining({ kind: 'resolved', text: 'The watch was deleted' }));
    expect(mailsTo(story, 'officer').map(({ headers }) => headers['subject'])).toEqual([
      expect.stringContaining('Windstärke'),
      expect.stringContaining('Entwarnung'),
    ]);
    expect(mailsTo(story, 'management')).toEqual([]);
  });

  it('that silences a watch holds its pages back until the silence ends', async () => {
    const story = await stories.open();
    const iso = (at: number) => new Date(at).toISOString();
    const silence = { watch: WATCH, from: iso(story.now()), to: iso(story.now() + 10 * MINUTE), reason: 'Umbau' };
    expect((await story.ask('PUT /v1/silences/umbau', { body: silence })).status).toBe(201);
    await story.push(critics(story.now(), 20));
    expect((await story.incident()).state).toBe('triggered');
    expect(story.mail.mails).toEqual([]);

    await story.pass(11 * MINUTE, MINUTE);
    expect(mailsTo(story, 'officer')).toHaveLength(1);
  });

  it('is kept with who, when, why and what was before', async () => {
    const story = await stories.open();
    await story.ask(`PUT /v1/policies/default?why=${encodeURIComponent('Urlaubszeit')}`, {
      body: { ...policy, repeats: 3 },
      headers: { 'if-match': '"1"' },
    });
    const { json } = await story.ask('GET /v1/policies/default/history');
    expect(json['items']).toEqual([
      expect.objectContaining({
        version: 2,
        by: 'command line',
        why: 'Urlaubszeit',
        at: new Date(story.now()).toISOString(),
        differences: [expect.objectContaining({ path: '/repeats', before: 1, after: 3 })],
      }),
      expect.objectContaining({ version: 1 }),
    ]);
    const audit = await story.ask('GET /v1/audit/settings?kind=policy');
    expect(audit.text).toContain('Urlaubszeit');
  });

  it('is refused where somebody else has changed the same document meanwhile', async () => {
    const story = await stories.open();
    const change = { body: { ...policy, repeats: 2 }, headers: { 'if-match': '"1"' } };
    expect((await story.ask('PUT /v1/policies/default', change)).status).toBe(200);
    expect(await story.ask('PUT /v1/policies/default', change)).toMatchObject({ status: 412 });
  });

  it('outlives a restart', async () => {
    const story = await stories.open();
    await story.ask('PUT /v1/policies/default', {
      body: { ...policy, pageAtForce: 6 },
      headers: { 'if-match': '"1"' },
    });
    await story.restart();
    await story.push(critics(story.now(), 20));
    expect(await story.incidents()).toEqual([]);
  });
});

describe('a configuration', () => {
  it('that is wrong in several places is refused with all of them, each with its path and what is allowed there', () => {
    const text = [
      'server: { port: 99999, hots: localhost }',
      'log: { level: loud }',
      'retention: { texts: 0 }',
      'notifiers:',
      '  email: { host: mail.example, from: nobody, tls: maybe, password: "${NOT_SET}" }',
    ].join('\n');
    const refused = messageOf(() => loadConfig({ file: { name: 'sturmwarte.yaml', text }, environment: {} }));
    for (const part of [
      'sturmwarte.yaml is not valid',
      '/server/port',
      '/server/hots is not known here',
      '/log/level is not one of the allowed words (allowed: trace, debug, info, warn, error)',
      '/retention/texts',
      '/notifiers/email/from',
      '/notifiers/email/tls is not one of the allowed words (allowed: starttls, implicit, none)',
      '/notifiers/email/password names the environment variable NOT_SET, which is not set',
    ]) {
      expect(refused).toContain(part);
    }
  });

  it('that is no YAML is refused with the line', () => {
    const text = 'server:\n  port: [1';
    expect(messageOf(() => loadConfig({ file: { name: 'x.yaml', text }, environment: {} }))).toMatch(
      /line \d+, column \d+/,
    );
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  }
  throw new Error('it was not refused');
}

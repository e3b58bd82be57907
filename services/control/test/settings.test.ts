import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { settingsKinds, topics, type SettingsChange } from '@sturmwarte/contracts';
import { settingsResources } from '../src/settings-resources.ts';
import { demo, openControl, putDemo, type ControlHarness } from './control-harness.ts';

let harness: ControlHarness;
let ask: ControlHarness['ask'];

beforeEach(async () => {
  harness = await openControl();
  ({ ask } = harness);
});
afterEach(() => harness.close());

const faultsOf = (json: { readonly [name: string]: unknown }) => json['errors'] as { path: string; message: string }[];

describe('settings', () => {
  it('are created, read with their version, replaced and deleted', async () => {
    const document = { id: 'haus', name: 'Hausröstung', query: 'Hausröstung' };
    const created = await ask('PUT /v1/watches/haus?why=Neues%20Produkt', { as: 'operations', body: document });
    expect([created.status, created.headers['etag']]).toEqual([201, '"1"']);
    const read = await ask('GET /v1/watches/haus', { as: 'viewer' });
    expect([read.json, read.headers['etag']]).toEqual([document, '"1"']);

    const replaced = await ask('PUT /v1/watches/haus', {
      as: 'operations',
      headers: { 'if-match': '"1"' },
      body: { name: 'Hausröstung', query: 'Hausröstung OR Hausmischung' },
    });
    expect([replaced.status, replaced.headers['etag']]).toEqual([200, '"2"']);
    const gone = await ask('DELETE /v1/watches/haus', { as: 'operations', headers: { 'if-match': '"2"' } });
    expect(gone.json).toMatchObject({ version: 3, deleted: true });
    expect((await ask('GET /v1/watches/haus')).status).toBe(404);
  });

  it('keep who, when, why and what differs of every change', async () => {
    await ask('PUT /v1/watches/haus?why=Neu', { as: 'operations', body: { name: 'Haus', query: 'Haus' } });
    await ask('PUT /v1/watches/haus', {
      as: 'admin',
      headers: { 'if-match': '"1"' },
      body: { name: 'Haus', query: 'Hof' },
    });
    const { items } = (await ask('GET /v1/watches/haus/history', { as: 'viewer' })).json as { items: object[] };
    expect(items).toMatchObject([
      { version: 2, by: 'the admin', differences: [{ path: '/query', before: 'Haus', after: 'Hof' }] },
      { version: 1, by: 'the operations', why: 'Neu', at: '2026-03-02T09:00:00.000Z' },
    ]);
    const audit = (await ask('GET /v1/audit/settings?limit=1')).json as { items: object[] };
    expect(audit.items).toMatchObject([{ version: 2, differences: [{ path: '/query' }] }]);
  });

  it('refuse to replace what the writer has not seen, naming the version there is', async () => {
    await ask('PUT /v1/watches/haus', { body: { name: 'Haus', query: 'Haus' } });
    const body = { name: 'Haus', query: 'Hof' };
    const stale = await ask('PUT /v1/watches/haus', { headers: { 'if-match': '"7"' }, body });
    expect([stale.status, stale.json['currentVersion']]).toEqual([412, 1]);
    const exists = await ask('PUT /v1/watches/haus', { headers: { 'if-none-match': '*' }, body });
    expect([exists.status, exists.json['currentVersion']]).toEqual([412, 1]);
    const unstated = await ask('PUT /v1/watches/haus', { body });
    expect([unstated.status, unstated.json['currentVersion']]).toEqual([428, 1]);
    expect((await ask('DELETE /v1/watches/haus')).status).toBe(428);
    expect((await ask('PUT /v1/watches/haus', { headers: { 'if-match': 'latest' }, body })).status).toBe(400);
  });

  it('let exactly one of two writers win who have seen the same version', async () => {
    await ask('PUT /v1/watches/haus', { body: { name: 'Haus', query: 'Haus' } });
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((query) =>
        ask('PUT /v1/watches/haus', { headers: { 'if-match': '"1"' }, body: { name: 'Haus', query } }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect(statuses.slice(1).every((status) => status === 409 || status === 412)).toBe(true);
    expect((await ask('GET /v1/watches/haus')).headers['etag']).toBe('"2"');
  });

  it('name every field that is wrong', async () => {
    const answer = await ask('PUT /v1/watches/haus', {
      body: { nam: 'x', query: 'Haus', ownAccounts: [1], paused: 'no' },
    });
    expect(answer.status).toBe(400);
    expect(
      faultsOf(answer.json)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/nam', '/name', '/ownAccounts/0', '/paused']);
  });

  it('say where a query stops making sense', async () => {
    const answer = await ask('PUT /v1/watches/haus', { body: { name: 'Haus', query: 'Haus AND (Hof' } });
    expect(faultsOf(answer.json)[0]).toMatchObject({ path: '/query', message: expect.stringContaining('character') });
  });

  it('can have their query tried on a text first', async () => {
    const tried = await ask('POST /v1/queries/explain', {
      body: {
        query: 'Haus NEAR/3 Straße -is:own',
        text: 'Ein HAUS in der Strasse',
        author: 'mastodon:haus',
        ownAccounts: ['mastodon:haus'],
      },
    });
    expect(tried.json).toEqual({
      readAs: 'haus NEAR/3 strasse AND NOT is:own',
      language: 'de',
      matches: false,
      findings: [
        { at: 5, found: 'HAUS … Strasse', excludes: false },
        { at: 20, found: 'author:hash-of-mastodon-haus', excludes: true },
      ],
    });
    const broken = await ask('POST /v1/queries/explain', { body: { query: '(Haus', text: '' } });
    expect(faultsOf(broken.json)).toEqual([
      { path: '/query', message: 'This bracket is never closed (at character 1: "(Haus").' },
    ]);
  });

  it('must have the id their address says', async () => {
    const answer = await ask('PUT /v1/watches/haus', { body: { id: 'hof', name: 'Haus', query: 'Haus' } });
    expect(faultsOf(answer.json)[0]?.path).toBe('/id');
    expect((await ask('PUT /v1/thresholds/mine', { body: {} })).status).toBe(400);
  });

  it('are checked by those who own notifiers and connectors', async () => {
    const contact = { name: 'Bereitschaft', methods: [{ notifier: 'email', options: {} }] };
    const refused = await ask('PUT /v1/contacts/officer', { body: contact });
    expect(faultsOf(refused.json)[0]?.path).toBe('/methods/0/options/address');
    const source = await ask('PUT /v1/sources/blog', { body: { connector: 'gopher', options: {} } });
    expect(faultsOf(source.json)[0]).toMatchObject({ path: '/connector', allowed: 'rss' });
  });

  it('cannot name what does not exist, nor lose what others name', async () => {
    const dangling = await ask('PUT /v1/watches/nordlicht-kaffee', { body: demo.watch });
    expect(faultsOf(dangling.json)[0]).toMatchObject({ path: '/policy' });
    await putDemo(harness);
    const needed = await ask('DELETE /v1/contacts/officer', { headers: { 'if-match': '"1"' } });
    expect(needed.status).toBe(409);
    expect(faultsOf(needed.json).map(({ path }) => path)).toContain('/policy/standard/steps/0/targets/0/contact');
  });

  it('warn of a policy that reaches nobody in the end', async () => {
    await ask('PUT /v1/contacts/officer', { body: demo.contact });
    const { catchAll: _, ...policy } = demo.policy;
    const { status, json } = await ask('PUT /v1/policies/standard', { body: policy });
    expect(status).toBe(201);
    expect(json['warnings']).toMatchObject([{ path: '/catchAll' }]);
  });

  it('speak ISO times, and keep milliseconds', async () => {
    const silence = { from: '2026-03-02T10:00:00+01:00', to: '2026-03-02T12:00:00Z', reason: 'Messe' };
    expect((await ask('PUT /v1/silences/messe', { as: 'officer', body: silence })).status).toBe(201);
    expect((await ask('GET /v1/silences/messe')).json).toMatchObject({ from: '2026-03-02T09:00:00.000Z' });
    expect((await harness.store.settings.get('silence', 'messe'))?.document.from).toBe(Date.UTC(2026, 2, 2, 9));
    const numbers = await ask('PUT /v1/silences/other', { body: { ...silence, from: 1, to: 'tomorrow' } });
    expect(faultsOf(numbers.json).map(({ path }) => path)).toEqual(['/from', '/to']);
  });

  it('are on the bus when the answer comes, in the order they were made', async () => {
    await putDemo(harness);
    const changes: SettingsChange[] = [];
    const follower = await harness.bus.follow(topics.settings, 'start', (records) => {
      for (const { value } of records) if (value) changes.push(value);
    });
    expect(changes.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual([
      'contact/officer', 'policy/standard', 'watch/nordlicht-kaffee',
    ]); // prettier-ignore
    expect(await harness.store.settings.unpublished()).toEqual([]);
    await follower.close();
  });

  it('have a list for every kind', async () => {
    for (const kind of settingsKinds) {
      expect((await ask(`GET /v1/${settingsResources[kind].path}`)).json).toEqual({ items: [] });
    }
  });
});

describe('secrets', () => {
  const url = demo.contact.methods[0].options.webhookUrl;

  beforeEach(() => putDemo(harness));

  it('are shown to admins only', async () => {
    expect((await ask('GET /v1/contacts/officer', { as: 'admin' })).body).toContain(url);
    for (const line of [
      'GET /v1/contacts/officer',
      'GET /v1/contacts',
      'GET /v1/contacts/officer/history',
      'GET /v1/settings',
    ]) {
      const answer = await ask(line, { as: 'operations' });
      expect(answer.status).toBe(200);
      expect(answer.body).not.toContain('secret-part');
      expect(answer.body).toContain('•••');
    }
    expect((await ask('GET /v1/settings?secrets=true', { as: 'operations' })).status).toBe(403);
    expect((await ask('GET /v1/settings?secrets=true')).body).toContain(url);
  });

  it('are kept when their mask comes back, also in another order', async () => {
    const masked = (await ask('GET /v1/contacts/officer', { as: 'operations' })).json as { methods: object[] };
    const body = { ...masked, name: 'Bereitschaft Kiel', methods: masked.methods.toReversed() };
    const answer = await ask('PUT /v1/contacts/officer', { as: 'operations', headers: { 'if-match': '"1"' }, body });
    expect(answer.status).toBe(200);
    const stored = await harness.store.settings.get('contact', 'officer');
    expect(stored?.document.methods[1]?.options).toEqual({ webhookUrl: url });
  });

  it('cannot be had by masking what was never there, nor sent to another address', async () => {
    const fresh = { name: 'Neu', methods: [{ notifier: 'slack-webhook', options: { webhookUrl: '•••' } }] };
    expect((await ask('PUT /v1/contacts/new', { as: 'operations', body: fresh })).status).toBe(400);

    const source = (feedUrl: string, token: string) => ({ connector: 'rss', options: { feedUrl, token } });
    await ask('PUT /v1/sources/blog', { body: source('https://blog.example/feed', 'geheim') });
    const diverted = await ask('PUT /v1/sources/blog', {
      as: 'operations',
      headers: { 'if-match': '"1"' },
      body: source('https://elsewhere.example/feed', '•••'),
    });
    expect(faultsOf(diverted.json)[0]?.path).toBe('/options/token');
  });
});

describe('the settings file', () => {
  const file = { watches: [demo.watch], policies: [demo.policy], contacts: [demo.contact] };

  it('says what would change, and changes nothing, on a dry run', async () => {
    const { json } = await ask('POST /v1/settings?dry-run=true', { body: file });
    expect(json).toMatchObject({
      applied: false,
      steps: [{ action: 'create' }, { action: 'create' }, { action: 'create' }],
    });
    expect((await ask('GET /v1/watches')).json).toEqual({ items: [] });
  });

  it('is applied as one change, in any order of documents, and applying it again changes nothing', async () => {
    expect((await ask('POST /v1/settings?why=Einrichtung', { body: file })).json['applied']).toBe(true);
    expect((await ask('GET /v1/watches/nordlicht-kaffee')).status).toBe(200);
    expect((await ask('POST /v1/settings', { body: file })).json['steps']).toEqual([]);
  });

  it('comes out as YAML and goes in again, masked secrets and all', async () => {
    await putDemo(harness);
    const yaml = await ask('GET /v1/settings?format=yaml', { as: 'operations' });
    expect(yaml.body).toContain('nordlicht-kaffee');
    const renamed = yaml.body.replace('name: Nordlicht Kaffee', 'name: Nordlicht');
    const headers = { 'content-type': 'application/yaml' };
    const { json } = await ask('POST /v1/settings', { as: 'operations', headers, body: renamed });
    expect(json['steps']).toMatchObject([
      {
        kind: 'watch',
        action: 'update',
        differences: [{ path: '/name', before: 'Nordlicht Kaffee', after: 'Nordlicht' }],
      },
    ]);
    expect((await ask('GET /v1/contacts/officer')).body).toContain('secret-part');
  });

  it('lists the faults of every document at once, and applies none', async () => {
    const broken = { ...file, watches: [demo.watch, { id: 'x', name: 'X', query: 'NOT x' }], colours: [] };
    const { status, json } = await ask('POST /v1/settings', { body: broken });
    expect(status).toBe(400);
    expect(
      faultsOf(json)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/colours', '/watches/1/query']);
    expect((await ask('GET /v1/contacts')).json).toEqual({ items: [] });
  });

  it('deletes what it does not name only when asked to, and only of the kinds it names', async () => {
    await putDemo(harness);
    await ask('POST /v1/settings', { body: { watches: [] } });
    expect((await ask('GET /v1/watches/nordlicht-kaffee')).status).toBe(200);
    const { json } = await ask('POST /v1/settings?prune=true', { body: { watches: [] } });
    expect(json['steps']).toMatchObject([{ kind: 'watch', id: 'nordlicht-kaffee', action: 'delete' }]);
    expect((await ask('GET /v1/policies/standard')).status).toBe(200);
  });

  it('is taken back as a whole when somebody changes a document meanwhile', async () => {
    await putDemo(harness);
    const { settings } = harness.store;
    const other = await openControl({
      store: {
        ...harness.store,
        settings: {
          ...settings,
          async put(kind, document, expected, note) {
            // Somebody else is faster with this one.
            if (kind === 'watch' && expected === 1) await settings.put(kind, document, 1, { by: 'somebody', at: 1 });
            return settings.put(kind, document, expected, note);
          },
        },
        tokens: harness.store.tokens,
      },
    });
    const body = {
      policies: [{ ...demo.policy, name: 'Neu' }],
      watches: [{ ...demo.watch, name: 'Neu' }],
    };
    const headers = { authorization: `Bearer ${harness.tokens.admin}` };
    const { status } = await other.ask('POST /v1/settings', { as: 'nobody', headers, body });
    await other.close();
    expect(status).toBe(409);
    expect((await ask('GET /v1/policies/standard')).json).toMatchObject({ name: 'Standard' });
    const { items } = (await ask('GET /v1/policies/standard/history')).json as { items: object[] };
    expect(items).toMatchObject([{ version: 3 }, { version: 2 }, { version: 1 }]);
  });

  it('refuses YAML made to fill memory', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const bomb = names
      .map((name, index) => {
        const inner = index === 0 ? 'x' : `*${names[index - 1] ?? ''}`;
        return `${name}: &${name} [${Array<string>(9).fill(inner).join(',')}]`;
      })
      .join('\n');
    const answer = await ask('POST /v1/settings', { headers: { 'content-type': 'application/yaml' }, body: bomb });
    expect(answer.status).toBe(400);
  });
});

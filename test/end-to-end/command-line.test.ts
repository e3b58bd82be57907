import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeBuilt, launch, run, type Finished, type Running } from '../support/command-line.ts';
import { critics, DAY, HOUR, ordinaryTalk, policy, watch, WATCH } from '../support/nordlicht.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sturmwarte-cli-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const sturmwarte = (...args: string[]): Promise<Finished> => run(args, { cwd });
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describeBuilt('every command', () => {
  it('explains itself and ends well when asked for help', async () => {
    const commands = [[], ['start'], ['score'], ['backtest'], ['import'], ['export'], ['rebuild'], ['drill'], ['tune'], ['settings'], ['settings', 'export'], ['settings', 'apply'], ['token'], ['token', 'create'], ['token', 'list'], ['token', 'revoke']]; // prettier-ignore
    const answers = await Promise.all(commands.map((command) => sturmwarte(...command, '--help')));
    for (const { code, stdout, stderr } of answers) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Usage: sturmwarte');
      expect(stdout).not.toMatch(/\{\}|undefined|\[object/);
    }
  });

  it('refuses what it does not know, on stderr and with an exit code', async () => {
    for (const args of [['bake'], ['start', '--speed', 'fast'], ['token', 'create', '--name', 'x', '--role', 'king']]) {
      const { code, stdout, stderr } = await sturmwarte(...args);
      expect(code).not.toBe(0);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/error:/);
    }
  });
});

describeBuilt('sturmwarte tune', () => {
  it('says what is missing, what there was, and that there is nothing to go back to', async () => {
    const data = ['--data', join(cwd, 'tuned')];
    const tried = await sturmwarte('tune', ...data);
    expect(tried.code).toBe(0);
    expect(tried.stderr).toContain('100 are needed');
    expect(JSON.parse(tried.stdout)).toMatchObject({ kept: false });
    expect((await sturmwarte('tune', '--list', ...data)).stdout).toContain('judged as shipped');
    const back = await sturmwarte('tune', '--rollback', ...data);
    expect([back.code, back.stdout]).toEqual([1, '']);
    expect(back.stderr).toContain('nothing was ever tuned');
  });
});

describeBuilt('sturmwarte score', () => {
  it('judges a line each, in order', async () => {
    const texts = ['Nordlicht Kaffee ist großartig, danke!', 'Das ist ein Skandal, ihr Betrüger!', 'Öffnungszeiten?'];
    const input = texts.map((text) => JSON.stringify({ text })).join('\n');
    const { code, stdout } = await run(['score'], { cwd, input });
    expect(code).toBe(0);
    expect(lines(stdout).map(({ label }) => label)).toEqual(['positive', 'negative', 'neutral']);
    expect(lines(stdout)[1]).toMatchObject({ language: 'de', critical: true });
  });

  it('says why where it is asked for reasons', async () => {
    const input = JSON.stringify({ text: 'Zwei Stunden Verspätung, nie wieder!', lang: 'de' });
    const { code, stdout } = await run(['score', '--reasons'], { cwd, input });
    expect(code).toBe(0);
    expect(lines(stdout)[0]).toMatchObject({ reasons: { about: ['delay'], calls: ['boycott'], threat: false } });
  });

  it('judges with another model where it is asked to, and says which there are', async () => {
    const input = JSON.stringify({ text: 'Three hours late, never again', lang: 'en' });
    const judged = await Promise.all(
      ['own', 'sentiment'].map(async (model) => (await run(['score', '--model', model], { cwd, input })).stdout),
    );
    expect(judged.map((stdout) => lines(stdout)[0]?.['label'])).toEqual(['negative', 'neutral']);
    const refused = await run(['score', '--model', 'magic'], { cwd, input });
    expect(refused.code).not.toBe(0);
    expect(refused.stderr).toContain('own, natural, sentiment');
  });

  it('compares the models there are, each by the languages it knows, and sums up what is known to be right', async () => {
    const given = [
      { text: 'Three hours late, never again', lang: 'en', label: 'negative' },
      { text: 'I love it, great', lang: 'en', label: 'positive' },
      { text: 'Zwei Stunden Verspätung, nie wieder!', label: 'negative' },
      { text: 'un service horrible', lang: 'fr', label: 'negative' },
      { text: 'Danke!', lang: 'de' },
      { text: 'lol', label: 'funny' },
    ];
    const input = given.map((line) => JSON.stringify(line)).join('\n');
    const { code, stdout } = await run(['score', '--compare'], { cwd, input });
    expect(code).toBe(1);
    const [late, love, delayed, french, thanks, funny, last] = lines(stdout);
    expect(late).toMatchObject({ truth: 'negative', own: { label: 'negative' }, sentiment: { label: 'neutral' } });
    expect(love).toMatchObject({ own: { label: 'positive' }, natural: { label: 'positive' } });
    expect(Object.keys(delayed ?? {})).toEqual(['language', 'truth', 'own', 'natural']);
    expect(french).toEqual({ language: 'fr', truth: 'negative' });
    expect(Object.keys(thanks ?? {})).toEqual(['language', 'own', 'natural']);
    expect(funny).toEqual({ error: '/label must be negative, neutral, positive' });
    // `sentiment` takes the late one for neutral: F1 of the positive 1, of the negative 0.
    expect(last).toMatchObject({
      summary: {
        en: { own: { texts: 2, macroF1: 1, aucNegative: 1 }, sentiment: { texts: 2, macroF1: 0.5, f1Negative: 0 } },
        de: { own: { texts: 1, f1Negative: 1 } },
      },
    });
    expect((await run(['score', '--compare', '--model', 'own'], { cwd, input })).stderr).toContain(
      'cannot be used with',
    );
  });

  it('puts an error in the place of a line it cannot read, and ends with 1', async () => {
    const { code, stdout } = await run(['score'], { cwd, input: 'no json\n{"text":"gut"}\n{"txt":1}\n' });
    expect(code).toBe(1);
    expect(lines(stdout).map((line) => Object.keys(line))).toEqual([
      ['error'],
      expect.arrayContaining(['label']),
      ['error'],
    ]);
  });
});

describeBuilt('sturmwarte backtest', () => {
  const day = Date.UTC(2026, 1, 2);

  it('says for every row of a series what was expected, and pages the hour that departs from it', async () => {
    const rows = Array.from(
      { length: 14 * 24 * 4 },
      (_, index) => `${new Date(day + index * 900_000).toISOString()},${index === 1_300 ? 200 : 3 + (index % 4)}`,
    );
    writeFileSync(join(cwd, 'counts.csv'), `timestamp,value\n${rows.join('\n')}\n`);
    const { code, stdout } = await sturmwarte('backtest', '--counts', 'counts.csv');
    const verdicts = lines(stdout);
    expect(code).toBe(0);
    expect(verdicts).toHaveLength(rows.length);
    expect(Object.keys(verdicts[0] ?? {})).toEqual(['at', 'value', 'expected', 'surprise', 'force', 'page']);
    expect(verdicts.flatMap(({ page }, index) => (page === true ? [index] : []))).toEqual([1_300]);
  });

  it('names the line of a series that cannot be read', async () => {
    writeFileSync(join(cwd, 'broken.csv'), 'timestamp,value\n2026-01-01T00:00:00Z,3\nsoon,many\n');
    const { code, stderr } = await sturmwarte('backtest', '--counts', 'broken.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('broken.csv, line 3');
  });

  it('tells when a recorded storm would have paged, and sums up', async () => {
    const storm = day + 14 * DAY;
    const recorded = [...ordinaryTalk(storm, 14), ...critics(storm + HOUR, 30)];
    writeFileSync(join(cwd, 'mentions.jsonl'), recorded.map((mention) => JSON.stringify(mention)).join('\n'));
    const { code, stdout } = await sturmwarte('backtest', '--mentions', 'mentions.jsonl', '--query', watch.query);
    const verdicts = lines(stdout);
    expect(code).toBe(0);
    const pages = verdicts.filter(({ page }) => page === true);
    expect(pages.length).toBeGreaterThan(0);
    expect(Date.parse(String(pages[0]?.['at']))).toBeGreaterThan(storm);
    expect(verdicts.at(-1)).toMatchObject({
      summary: { mentions: recorded.length, matched: recorded.length, unusable: 0 },
    });
  });

  it('compares two sets of thresholds', async () => {
    const storm = day + 3 * DAY;
    const recorded = [...ordinaryTalk(storm, 3), ...critics(storm + HOUR, 30)];
    writeFileSync(join(cwd, 'mentions.jsonl'), recorded.map((mention) => JSON.stringify(mention)).join('\n'));
    writeFileSync(join(cwd, 'deaf.json'), '{ "surge": { "page": 20 } }');
    const replay = ['backtest', '--mentions', 'mentions.jsonl', '--query', watch.query];
    const { stdout } = await sturmwarte(...replay, '--against', 'deaf.json');
    const [summed, compared] = lines(stdout).slice(-2);
    expect(compared).toMatchObject({
      against: { mentions: recorded.length, pages: 0 },
      comparison: { pagesOfBoth: 0, onlyHere: expect.arrayContaining([expect.stringMatching(/^2026-02-05/)]) },
    });
    expect(summed).toMatchObject({ summary: { mentions: recorded.length } });

    writeFileSync(join(cwd, 'wrong.json'), '{ "surge": { "pages": 20 } }');
    const refused = await sturmwarte(...replay, '--thresholds', 'wrong.json');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('/surge/pages is not known here');
  });

  it('asks for one kind of history, and a query where it takes one', async () => {
    expect((await sturmwarte('backtest')).code).toBe(2);
    expect((await sturmwarte('backtest', '--mentions', 'mentions.jsonl')).code).toBe(2);
    const unreadable = await sturmwarte('backtest', '--mentions', 'mentions.jsonl', '--query', '(kaffee');
    expect(unreadable).toMatchObject({ code: 1, stdout: '' });
    expect(unreadable.stderr).toMatch(/at character \d+/);
  });
});

describeBuilt('on a stopped system', () => {
  it('history is imported, settings are applied, and the service then started knows both', async () => {
    const data = ['--data', 'stopped'];
    writeFileSync(join(cwd, 'settings.yaml'), JSON.stringify(settings()));
    const applied = await sturmwarte('settings', 'apply', 'settings.yaml', '--yes', ...data);
    expect(applied).toMatchObject({ code: 0, stdout: '' });

    const history = ordinaryTalk(Date.now(), 2);
    writeFileSync(
      join(cwd, 'history.jsonl'),
      `${history.map((mention) => JSON.stringify(mention)).join('\n')}\nno json\n`,
    );
    const imported = await sturmwarte('import', 'history.jsonl', ...data);
    expect(imported.code).toBe(1);
    expect(imported.stderr).toContain(`history.jsonl, line ${history.length + 1}`);
    expect(imported.stderr).toContain(`${history.length} mentions imported, 1 rejected`);

    const service = await startService('stopped');
    try {
      const secret = (await sturmwarte('token', 'create', '--name', 'me', '--role', 'viewer', ...data)).stdout.trim();
      const found = await fetch(new URL(`/v1/mentions?watch=${WATCH}&limit=1`, service.url), {
        headers: { authorization: `Bearer ${secret}` },
      });
      expect(await found.json()).toMatchObject({ total: history.length });
    } finally {
      await service.stop();
    }
  }, 60_000);
});

describeBuilt('sturmwarte export and import', () => {
  it('move a stopped installation into an empty folder, once', async () => {
    writeFileSync(join(cwd, 'house.yaml'), JSON.stringify(settings()));
    await sturmwarte('settings', 'apply', 'house.yaml', '--yes', '--data', 'old-house');
    const exported = await sturmwarte('export', 'house.ndjson.gz', '--data', 'old-house');
    expect(exported.code).toBe(0);
    expect(exported.stderr).toContain('holds secrets');

    const imported = await sturmwarte('import', 'house.ndjson.gz', '--data', 'new-house');
    expect(imported).toMatchObject({ code: 0, stdout: exported.stdout });
    const [before, after] = await Promise.all(
      ['old-house', 'new-house'].map((data) => sturmwarte('settings', 'export', '--data', data)),
    );
    expect(after?.stdout).toBe(before?.stdout);

    const again = await sturmwarte('import', 'house.ndjson.gz', '--data', 'new-house');
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/into an empty place/);
    expect((await sturmwarte('export', 'nothing.gz', '--data', 'nowhere')).stderr).toMatch(/no installation/);
  });
});

describeBuilt('on a running system', () => {
  let service: RunningService;
  const data = ['--data', 'running'];
  const admin = async () =>
    (JSON.parse(await readFile(join(cwd, 'running/secrets.json'), 'utf8')) as { localToken: string }).localToken;
  const ask = async (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, service.url), { ...init, headers: { authorization: `Bearer ${await admin()}` } });

  beforeAll(async () => {
    writeFileSync(join(cwd, 'running.yaml'), JSON.stringify({ settings: settings() }));
    service = await startService('running', '--config', 'running.yaml');
  }, 30_000);
  afterAll(() => service.stop());

  it('a second service on the same data is refused', async () => {
    const { code, stderr } = await sturmwarte('start', '--port', '0', ...data);
    expect(code).toBe(1);
    expect(stderr).toContain('already runs');
  });

  it('tokens are made, listed without their secret, and useless once revoked', async () => {
    const made = await sturmwarte('token', 'create', '--name', 'dashboard', '--role', 'viewer', ...data);
    const secret = made.stdout.trim();
    expect(made.code).toBe(0);
    const call = () => fetch(new URL('/v1/overview', service.url), { headers: { authorization: `Bearer ${secret}` } });
    expect((await call()).status).toBe(200);

    const listed = await sturmwarte('token', 'list', ...data);
    const entry = lines(listed.stdout).find(({ name }) => name === 'dashboard');
    expect(entry).toMatchObject({ role: 'viewer' });
    expect(listed.stdout).not.toContain(secret);

    expect((await sturmwarte('token', 'revoke', String(entry?.['id']), ...data)).code).toBe(0);
    expect((await call()).status).toBe(401);
    expect(await sturmwarte('token', 'revoke', 'nobody', ...data)).toMatchObject({ code: 1 });
  });

  it('settings are exported, shown before they change, and applied', async () => {
    const exported = await sturmwarte('settings', 'export', ...data);
    expect(exported.code).toBe(0);
    expect(exported.stdout).toContain('nordlicht-kaffee');

    writeFileSync(join(cwd, 'changed.yaml'), exported.stdout.replace('repeats: 1', 'repeats: 4'));
    const shown = await sturmwarte('settings', 'apply', 'changed.yaml', '--dry-run', ...data);
    expect(shown).toMatchObject({ code: 0, stdout: '' });
    expect(shown.stderr).toMatch(/~ policy default\n +\/repeats: 1 → 4/);
    expect(await policyRepeats()).toBe(1);

    const unasked = await sturmwarte('settings', 'apply', 'changed.yaml', ...data);
    expect(unasked.code).toBe(1);
    expect(await policyRepeats()).toBe(1);

    expect((await sturmwarte('settings', 'apply', 'changed.yaml', '--yes', '--why', 'Urlaub', ...data)).code).toBe(0);
    expect(await policyRepeats()).toBe(4);
    const again = await sturmwarte('settings', 'apply', 'changed.yaml', '--yes', ...data);
    expect(again.stderr).toContain('Nothing changes.');
  });

  it('the store is rebuilt while it serves, and a stopped one as well', async () => {
    const pushed = ordinaryTalk(Date.now(), 1).map((mention) => JSON.stringify(mention));
    const headers = { authorization: `Bearer ${await admin()}`, 'content-type': 'application/x-ndjson' };
    await fetch(new URL('/v1/mentions?history=true', service.url), {
      method: 'POST',
      headers,
      body: pushed.join('\n'),
    });
    const stored = async () =>
      ((await (await ask(`/v1/mentions?watch=${WATCH}&limit=1`)).json()) as { total: number }).total;
    while ((await stored()) < pushed.length) await new Promise((resolve) => setTimeout(resolve, 50));

    const { code, stdout, stderr } = await sturmwarte('rebuild', ...data);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const report = JSON.parse(stdout) as { mentions: object; complete: boolean };
    expect(report).toMatchObject({ complete: true, mentions: { missing: 0, different: 0, kept: 0 } });
    expect(await stored()).toBeGreaterThanOrEqual(pushed.length);

    const stopped = await sturmwarte('rebuild', '--data', 'untouched');
    expect(stopped.code).toBe(0);
    expect(JSON.parse(stopped.stdout)).toMatchObject({ mentions: { onBus: 0 }, complete: true });
  });

  it('settings that are wrong change nothing, and every fault is named', async () => {
    const wrong = { watches: [{ id: 'x', name: 'X', query: '(' }], policies: [{ ...policy, id: 'y', steps: [] }] };
    writeFileSync(join(cwd, 'wrong.yaml'), JSON.stringify(wrong));
    const { code, stderr } = await sturmwarte('settings', 'apply', 'wrong.yaml', '--yes', ...data);
    expect(code).toBe(1);
    expect(stderr).toMatch(/query/);
    expect(stderr).toMatch(/steps/);
    expect((await ask('/v1/watches/x')).status).toBe(404);
  });

  it('history is imported while it runs; a drill then goes through the whole chain, marked, and ends when acknowledged', async () => {
    writeFileSync(
      join(cwd, 'past.jsonl'),
      ordinaryTalk(Date.now(), 5)
        .map((mention) => JSON.stringify(mention))
        .join('\n'),
    );
    const imported = await sturmwarte('import', 'past.jsonl', ...data);
    expect(imported).toMatchObject({ code: 0, stdout: '' });

    const drilling = launch(['drill', '--watch', WATCH, '--minutes', '1', ...data], { cwd });
    const opened = await drilling.line(/Incident \S+ is open/);
    const id = /Incident (\S+) is open/.exec(opened)?.[1] ?? '';
    await service.process.line(/ÜBUNG/);
    expect((await ask(`/v1/incidents/${id}/acknowledge`, { method: 'POST' })).status).toBe(202);

    const { code, stdout } = await drilling.ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ watch: WATCH, acknowledged: true, incident: id });
  }, 60_000);

  async function policyRepeats(): Promise<unknown> {
    return ((await (await ask('/v1/policies/default')).json()) as { repeats: number }).repeats;
  }
});

interface RunningService {
  readonly url: string;
  readonly process: Running;
  stop(): Promise<void>;
}

async function startService(data: string, ...args: string[]): Promise<RunningService> {
  const process = launch(['start', '--port', '0', '--data', data, ...args], { cwd });
  await process.line(/API +http/);
  const { url } = JSON.parse(await readFile(join(cwd, data, 'service.json'), 'utf8')) as { url: string };
  return {
    url,
    process,
    async stop() {
      process.signal('SIGTERM');
      await process.ended;
    },
  };
}

/** One person, paged on the terminal. */
function settings(): object {
  return {
    contacts: [{ id: 'officer', name: 'Bereitschaft', language: 'de', methods: [{ notifier: 'log' }] }],
    policies: [
      {
        id: 'default',
        name: 'Standard',
        repeats: 1,
        steps: [{ targets: [{ contact: 'officer' }], delayMinutes: 5, management: true }],
      },
    ],
    watches: [watch],
  };
}

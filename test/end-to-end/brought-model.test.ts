import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { isRunning, modelProcessesOf } from '../../services/scoring/test/model-processes.ts';
import { meanOfWords, writeModelFolder } from '../../services/scoring/test/onnx-models.ts';
import { describeBuilt, launch, run, type Running } from '../support/command-line.ts';
import { critics, documents, HOUR, ordinaryTalk, policy, watch, WATCH } from '../support/nordlicht.ts';

let cwd: string;
let service: Running | undefined;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sturmwarte-brought-'));
  writeModelFolder(cwd, meanOfWords());
});
afterEach(async () => {
  service?.signal('SIGKILL');
  await service?.ended;
  service = undefined;
  rmSync(cwd, { recursive: true, force: true });
});

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describeBuilt('a model that a user brings', () => {
  it('judges texts on the command line, and is asked for with its folder', async () => {
    const input = ['good', 'bad', 'unheard of'].map((text) => JSON.stringify({ text, lang: 'en' })).join('\n');
    const { code, stdout } = await run(['score', '--model', 'onnx', '--onnx', 'model'], { cwd, input });
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ label }) => label)).toEqual(['positive', 'negative', 'neutral']);

    const meanings = ['--onnx-labels', 'positive=negative,negative=positive'];
    const other = await run(['score', '--model', 'onnx', '--onnx', 'model', ...meanings], { cwd, input });
    expect(linesOf(other.stdout).map(({ label }) => label)).toEqual(['negative', 'positive', 'neutral']);

    const compared = await run(['score', '--compare', '--onnx', 'model'], { cwd, input });
    expect(linesOf(compared.stdout)[1]).toMatchObject({ onnx: { label: 'negative' }, own: { label: 'negative' } });

    for (const wrong of [
      ['--model', 'onnx'],
      ['--onnx', 'model'],
      ['--model', 'onnx', '--onnx', 'nowhere'],
    ]) {
      const refused = await run(['score', ...wrong], { cwd, input });
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toMatch(/--model onnx and --onnx FOLDER go together|The model in nowhere cannot be used/);
    }
  });

  it('judges the mentions of a back-test', async () => {
    const storm = Date.UTC(2026, 1, 16);
    const ordinary = ordinaryTalk(storm, 7);
    // Without insults, which are ours to judge; the model knows none of these words.
    const text = `${watch.name}: schon wieder zwei Stunden Verspätung`;
    const criticism = critics(storm + HOUR, 30).map((mention) => ({ ...mention, text }));
    const recorded = [...ordinary, ...criticism];
    writeFileSync(join(cwd, 'mentions.jsonl'), recorded.map((mention) => JSON.stringify(mention)).join('\n'));
    const backtest = ['backtest', '--mentions', 'mentions.jsonl', '--query', watch.query];
    const [own, brought] = await Promise.all([
      run(backtest, { cwd }),
      run([...backtest, '--model', 'onnx', '--onnx', 'model'], { cwd }),
    ]);
    expect(linesOf(own.stdout).some(({ page }) => page === true)).toBe(true);
    expect(brought.code).toBe(0);
    expect(linesOf(brought.stdout).some(({ page }) => page === true)).toBe(false);
    expect(linesOf(brought.stdout).at(-1)).toMatchObject({
      summary: { mentions: recorded.length, matched: recorded.length },
    });
  });

  it('judges in the service; killed, it is stood in for and started again; it ends with the service', async () => {
    service = await start({ judge: { languages: { en: 'onnx' }, onnx: { folder: 'model' } } });
    const { url, token } = await addressOf();
    const pid = service.pid ?? 0;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const push = (id: string, text: string) =>
      fetch(new URL('/v1/mentions', url), {
        method: 'POST',
        headers,
        body: JSON.stringify([{ id, source: 'test', publishedAt: new Date().toISOString(), language: 'en', text }]),
      });
    const judged = async (id: string) => {
      for (;;) {
        const answer = await fetch(new URL(`/v1/mentions?watch=${WATCH}`, url), { headers });
        const { items } = (await answer.json()) as {
          items: { mention: { id: string }; judgement: { label: string } }[];
        };
        const found = items.find(({ mention }) => mention.id.includes(id));
        if (found) return found.judgement.label;
        await delay(50);
      }
    };
    const ready = async () => (await fetch(new URL('/readyz', url))).json() as Promise<{ checks: { judge: string } }>;
    const readyAs = async (state: string) => {
      while ((await ready()).checks.judge !== state) await delay(20);
    };

    expect(await push('one', 'Nordlicht Kaffee: terrible, a scandal')).toMatchObject({ ok: true });
    expect(await judged('one')).toBe('neutral');
    expect(await ready()).toMatchObject({ status: 'ready', checks: { judge: 'ok' } });

    const [model] = modelProcessesOf(pid);
    process.kill(model ?? 0, 'SIGKILL');
    await readyAs('degraded');
    await push('two', 'Nordlicht Kaffee: terrible, a scandal');
    expect(await judged('two')).toBe('negative');
    expect(await (await fetch(new URL('/metrics', url))).text()).toContain(
      'sturmwarte_model_texts_total{outcome="down"} 1',
    );
    await readyAs('ok');
    const [another] = modelProcessesOf(pid);
    expect(another).not.toBe(model);

    service.signal('SIGTERM');
    expect((await service.ended).code).toBe(0);
    expect(isRunning(another ?? 0)).toBe(false);
  }, 60_000);

  it('ends soon after the service was killed', async () => {
    service = await start({ judge: { model: 'onnx', onnx: { folder: 'model' } } });
    const [model] = modelProcessesOf(service.pid ?? 0);
    service.signal('SIGKILL');
    await service.ended;
    while (isRunning(model ?? 0)) await delay(50);
  });

  it('stops the start with a sentence where it cannot be used', async () => {
    writeFileSync(join(cwd, 'model', 'model.onnx'), 'no model');
    writeFileSync(
      join(cwd, 'sturmwarte.yaml'),
      JSON.stringify({ judge: { model: 'onnx', onnx: { folder: 'model' } } }),
    );
    const { code, stderr } = await run(['start', '--port', '0'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('The model in model cannot be used: model.onnx cannot be opened');
  });
});

/** Resolves once the service answers. */
async function start(config: object): Promise<Running> {
  const settings = { contacts: documents['contacts'], policies: [policy], watches: [watch] };
  writeFileSync(join(cwd, 'sturmwarte.yaml'), JSON.stringify({ ...config, settings }));
  const started = launch(['start', '--port', '0'], { cwd });
  await started.line(/API +http/);
  return started;
}

async function addressOf(): Promise<{ readonly url: string; readonly token: string }> {
  const read = async (file: string) => JSON.parse(await readFile(join(cwd, 'data', file), 'utf8')) as unknown;
  const { url } = (await read('service.json')) as { url: string };
  const { localToken } = (await read('secrets.json')) as { localToken: string };
  return { url, token: localToken };
}

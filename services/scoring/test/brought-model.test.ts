import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { analyse, createJudge, type Analysis } from '@sturmwarte/language';
import { createMetrics, messageOf, silentLog, systemClock, type Metrics } from '@sturmwarte/runtime';
import { openJudge, type JudgeSelection, type OpenJudge } from '../src/index.ts';
import { compileChild, type CompiledChild } from './compile-child.ts';
import { isRunning, modelProcessesOf } from './model-processes.ts';
import { endless, forPictures, meanOfWords, sumOfMaskedWords, writeModelFolder } from './onnx-models.ts';

const ours = createJudge();

let child: CompiledChild;
beforeAll(() => {
  child = compileChild();
});
afterAll(() => child.remove());

let parent: string;
let metrics: Metrics;
let opened: OpenJudge | undefined;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'brought-'));
  metrics = createMetrics();
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
  rmSync(parent, { recursive: true });
});

interface Wanted {
  readonly model?: Uint8Array;
  readonly names?: readonly string[];
  readonly labels?: NonNullable<JudgeSelection['onnx']>['labels'];
  readonly config?: object;
  readonly batchTimeoutMs?: number;
}

async function open({ model = meanOfWords(), labels = {}, batchTimeoutMs = 60_000, ...files }: Wanted = {}) {
  const onnx = { folder: writeModelFolder(parent, model, files), labels, maxTokens: 64, threads: 1, batchTimeoutMs };
  const selection = { model: 'own', languages: { en: 'onnx' }, onnx } as const;
  opened = await openJudge(selection, {
    clock: systemClock,
    log: silentLog,
    metrics,
    chance: () => 0,
    script: child.script,
  });
  return opened;
}

const english = (text: string) => ({ text: analyse(text), language: 'en' });

async function judged(open: OpenJudge, texts: readonly { readonly text: Analysis; readonly language: string }[]) {
  await open.consider(texts);
  return texts.map(({ text, language }) => open.judge.judge(text, { language }));
}

async function counted(outcome: string): Promise<number | undefined> {
  const metric = await metrics.registry.getSingleMetric('sturmwarte_model_texts_total')?.get();
  return metric?.values.find(({ labels }) => labels['outcome'] === outcome)?.value;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await systemClock.sleep(20);
}

describe('a model that a user brings', () => {
  it('judges the texts of its language, and no other', async () => {
    const brought = await open();
    const german = { text: analyse('bad good'), language: 'de' };
    const [bad, good, strange, other] = await judged(brought, [
      english('bad bad'),
      english('good'),
      english('table'),
      german,
    ]);
    // Softmax of 6, 0, 0.
    const sure = (Math.E ** 6 - 1) / (Math.E ** 6 + 2);
    expect(bad).toMatchObject({ label: 'negative', sentiment: expect.closeTo(-sure, 5) });
    expect(good).toMatchObject({ label: 'positive', sentiment: expect.closeTo(sure, 5) });
    expect(strange).toMatchObject({ label: 'neutral', sentiment: expect.closeTo(0, 5) });
    expect(other).toEqual(ours.judge('bad good', { language: 'de' }));
    expect([await counted('judged'), await counted('down')]).toEqual([3, 0]);
  });

  it('judges a text the same alone and in a batch of longer ones, and hundreds at once in their order', async () => {
    const brought = await open({ model: sumOfMaskedWords() });
    const texts = Array.from({ length: 300 }, (_, n) =>
      english(`${n % 2 === 0 ? 'good' : 'bad'} ${'table '.repeat(n % 7)}`),
    );
    const [alone] = await judged(brought, [english('good table table')]);
    const all = await judged(brought, texts);
    expect(all.map(({ sentiment }) => Math.sign(sentiment))).toEqual(texts.map((_, n) => (n % 2 === 0 ? 1 : -1)));
    // Cut after 64 of thousands, with all that could be good behind.
    const [long] = await judged(brought, [english(`bad ${'table '.repeat(2_000)} ${'good '.repeat(2_000)}`)]);
    expect(all[2]).toEqual(alone);
    expect(long?.sentiment).toBeLessThanOrEqual(0);
  });

  it('is stood in for by ours when its process is killed while it judges, and judges again when that is started anew', async () => {
    const brought = await open({ model: endless() });
    const before = theProcess();
    const texts = ['slow and slow, the worst service ever', 'The worst service ever'].map(english);
    const asked = judged(brought, texts);
    process.kill(before, 'SIGKILL');
    expect(await asked).toEqual(texts.map(({ text }) => ours.judge(text, { language: 'en' })));
    expect(brought.trouble?.()).toContain('SIGKILL');
    expect([await counted('down'), await counted('judged')]).toEqual([2, 0]);

    await until(() => brought.trouble?.() === undefined);
    const [again] = await judged(brought, [english('good')]);
    expect(again?.label).toBe('positive');
    expect(theProcess()).not.toBe(before);
  });

  it('is missed at once when its process is killed while it has nothing to do', async () => {
    const brought = await open();
    process.kill(theProcess(), 'SIGKILL');
    await until(() => brought.trouble?.() !== undefined);
    expect((await metrics.registry.getSingleMetric('sturmwarte_model_degraded')?.get())?.values[0]?.value).toBe(1);
    await expect(brought.considerAll([english('good')])).rejects.toMatchObject({ code: 'MODEL_FAILED' });
    await until(() => brought.trouble?.() === undefined);
    await brought.considerAll([english('good')]);
  });

  it('is killed where a text keeps it busy for too long; that text and those behind it are judged by ours', async () => {
    const brought = await open({ model: endless(), batchTimeoutMs: 1_500 });
    const before = theProcess();
    const texts = ['slow slow', ...Array.from({ length: 40 }, () => 'good good good')].map(english);
    expect(await judged(brought, texts)).toEqual(texts.map(({ text }) => ours.judge(text, { language: 'en' })));
    expect(brought.trouble?.()).toBe('no answer within 1500 ms');
    await until(() => !isRunning(before));
    await until(() => brought.trouble?.() === undefined);
    expect((await judged(brought, [english('bad')]))[0]?.label).toBe('negative');
  });

  it('is not waited for longer than patience reaches or once nobody needs it', async () => {
    const brought = await open({ model: endless() });
    await brought.consider([english('slow slow')], { patienceMs: 50 });
    const stop = new AbortController();
    const asked = brought.consider([english('good')], { signal: stop.signal });
    stop.abort();
    await asked;
    expect(brought.trouble?.()).toBeUndefined();
  });

  it('ends with the service, in the middle of a text', async () => {
    const brought = await open({ model: endless() });
    const running = theProcess();
    const asked = brought.consider([english('slow slow')]);
    await brought.close();
    await asked;
    expect(isRunning(running)).toBe(false);
  });

  it.each<readonly [string, Wanted, string]>([
    ['of which no file is a model', { model: Uint8Array.of(1, 2, 3) }, 'model.onnx cannot be opened: '],
    ['made for pictures', { model: forPictures() }, 'it asks for pixel_values'],
    ['with other outputs than labels', { names: ['negative', 'positive'] }, 'it gives 1 × 3 numbers for 1 × 2'],
    [
      'whose labels say nothing',
      { names: ['LABEL_0', 'neutral', 'LABEL_2'] },
      'what "LABEL_0", "LABEL_2" mean is not known',
    ],
    ['that knows nothing negative', { names: ['neutral', 'pos', 'positive'] }, 'it must tell negative from positive'],
    ['with labels it does not have', { labels: { LABEL_7: 'negative' } }, 'it has no label "LABEL_7"'],
    [
      'that chooses several labels',
      { config: { problem_type: 'multi_label_classification' } },
      'is made for multi_label_classification',
    ],
  ])('is refused with a sentence: one %s', async (_, wanted, sentence) => {
    const refusal: unknown = await open(wanted).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(messageOf(refusal)).toContain(`The model in ${join(parent, 'model')} cannot be used: `);
    expect(messageOf(refusal)).toContain(sentence);
  });

  it('is refused where files are missing or no JSON', async () => {
    const folder = writeModelFolder(parent, meanOfWords());
    const refusal = () =>
      openJudge(
        {
          model: 'onnx',
          languages: {},
          onnx: { folder, labels: {}, maxTokens: 64, threads: 1, batchTimeoutMs: 1_000 },
        },
        { clock: systemClock, log: silentLog, metrics: createMetrics(), script: child.script },
      );
    writeFileSync(join(folder, 'config.json'), '{');
    await expect(refusal()).rejects.toThrow('config.json cannot be read');
    writeFileSync(join(folder, 'config.json'), '{}');
    await expect(refusal()).rejects.toThrow('config.json: ');
    rmSync(join(folder, 'tokenizer.json'));
    await expect(refusal()).rejects.toThrow('lacks tokenizer.json');
  });

  it('takes labels whose meaning is configured', async () => {
    const names = ['1 star', '3 stars', '5 stars'];
    const labels = { '1 star': 'negative', '3 stars': 'neutral', '5 stars': 'positive' } as const;
    const brought = await open({ names, labels });
    expect((await judged(brought, [english('good')]))[0]?.label).toBe('positive');
  });
});

function theProcess(): number {
  const [running, ...others] = modelProcessesOf(process.pid);
  if (running === undefined || others.length > 0) throw new Error('there is not one model that runs');
  return running;
}

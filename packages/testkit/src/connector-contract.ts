// What every connector must do, whatever it reads: a suite to run against each of them.
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '@sturmwarte/contracts';
import { systemClock, type Clock } from '@sturmwarte/runtime';

/** A session as ingest makes it for a connector. */
export interface ConnectorSession {
  readonly cursor: unknown;
  readonly intervalMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  emit(inputs: readonly unknown[], cursor: unknown): Promise<void>;
  observe(ms: number): void;
}

export interface ConnectorHarness {
  /** A connector as a process that has just started makes it. */
  open(): { run(session: ConnectorSession): Promise<void> };
  /** From now on the source also offers mentions with these texts; they differ from each other and from earlier ones. */
  offer(texts: readonly string[]): Promise<void>;
  /** The source fails from now on; returns what makes it work again. */
  fail(): Promise<() => Promise<void>>;
  /** What is wrong with an input, as ingest judges it. */
  faultsOf(input: unknown): readonly Fault[];
  /** The source has an end: `run` resolves there, and what is offered after a run began is not read. */
  readonly ends?: boolean;
  close(): Promise<void>;
}

const INTERVAL_MS = 5;
/** A connector that needs longer for a handful of mentions on this machine, or to stop, is stuck. */
const PATIENCE_MS = 5_000;

/** `open` makes a source of its own for every case. */
export function connectorContract(name: string, open: () => Promise<ConnectorHarness>): void {
  describe(`the connector ${name}`, () => {
    let harness: ConnectorHarness;
    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    it('hands on everything the source offers, in a form ingest accepts', async () => {
      await harness.offer(['one', 'two', 'three']);
      const run = begin(harness);
      await run.until(() => run.texts().length === 3);
      await run.stop();
      expect(run.texts().sort()).toEqual(['one', 'three', 'two']);
      expect(run.inputs.flatMap((input) => harness.faultsOf(input))).toEqual([]);
    });

    it('goes on from its cursor in another process: nothing lost, nothing repeated', async () => {
      await harness.offer(['one', 'two']);
      const first = begin(harness, { stopAfterFirst: true });
      await first.ended;
      if (!harness.ends) await harness.offer(['three']);
      const expected = harness.ends ? ['one', 'two'] : ['one', 'three', 'two'];

      const second = begin(harness, { cursor: overJson(first.cursor) });
      await second.until(() => first.texts().length + second.texts().length >= expected.length);
      await second.settled();
      await second.stop();
      expect([...first.texts(), ...second.texts()].sort()).toEqual(expected);
    });

    it('keeps its position in a cursor that survives JSON', async () => {
      await harness.offer(['one']);
      const run = begin(harness);
      await run.until(() => run.texts().length === 1);
      await run.stop();
      expect(overJson(run.cursor)).toEqual(run.cursor);
    });

    it('starts from the beginning where it does not understand the cursor', async () => {
      await harness.offer(['one']);
      const run = begin(harness, { cursor: { of: 'another kind' } });
      await run.until(() => run.texts().length === 1);
      await run.stop();
      expect(run.texts()).toEqual(['one']);
    });

    it('ends with the error when mentions cannot be made durable, and hands them on again next time', async () => {
      await harness.offer(['one', 'two']);
      const refused = begin(harness, { refuse: new Error('the disk is full') });
      await expect(refused.ended).rejects.toThrow('the disk is full');

      const again = begin(harness, { cursor: refused.cursor });
      await again.until(() => again.texts().length === 2);
      await again.stop();
      expect(again.texts().sort()).toEqual(['one', 'two']);
    });

    it('waits until one batch is durable before it hands on the next', async () => {
      await harness.offer(['one', 'two', 'three']);
      const run = begin(harness, { emitMs: 3 * INTERVAL_MS });
      await run.until(() => run.texts().length === 3);
      await run.settled();
      await run.stop();
      expect(run.overlaps()).toBe(0);
    });

    it('stops soon when told to and hands on nothing afterwards', async () => {
      await harness.offer(['one']);
      const run = begin(harness, { intervalMs: 3_600_000 });
      await run.until(() => run.texts().length === 1);
      await run.stop();
      const emits = run.emits();
      if (!harness.ends) await harness.offer(['two']);
      await delay(2 * INTERVAL_MS);
      expect(run.emits()).toBe(emits);
    });

    it('says that the source answered even where nothing is new', async () => {
      await harness.offer(['one']);
      const run = begin(harness);
      await run.until(() => run.emits() >= (harness.ends ? 2 : 4));
      await run.stop();
      expect(run.texts()).toEqual(['one']);
    });

    it('fails with a code and a sentence when the source fails, and goes on from its cursor when it works again', async () => {
      await harness.offer(['one']);
      const heal = await harness.fail();
      const failed = begin(harness);
      await expect(failed.ended).rejects.toMatchObject({
        code: expect.stringMatching(/^[A-Z_]+$/),
        message: expect.stringMatching(/\w+ \w+/),
      });
      expect(failed.texts()).toEqual([]);

      await heal();
      const healed = begin(harness, { cursor: failed.cursor });
      await healed.until(() => healed.texts().length === 1);
      await healed.stop();
    });
  });
}

interface RunOptions {
  readonly cursor?: unknown;
  readonly intervalMs?: number;
  /** How long making a batch durable takes. */
  readonly emitMs?: number;
  readonly refuse?: Error;
  readonly stopAfterFirst?: boolean;
}

function begin(harness: ConnectorHarness, options: RunOptions = {}) {
  const controller = new AbortController();
  const inputs: unknown[] = [];
  let { cursor } = options;
  let emits = 0;
  let emitting = 0;
  let overlaps = 0;

  const ended = harness.open().run({
    cursor: options.cursor,
    intervalMs: options.intervalMs ?? INTERVAL_MS,
    clock: systemClock,
    signal: controller.signal,
    observe: () => undefined,
    async emit(batch, next) {
      if (emitting++ > 0) overlaps++;
      await delay(options.emitMs ?? 0);
      emitting--;
      if (options.refuse && batch.length > 0) throw options.refuse;
      inputs.push(...batch);
      cursor = next;
      emits++;
      if (options.stopAfterFirst && batch.length > 0) controller.abort();
    },
  });
  ended.catch(() => undefined);

  const until = async (condition: () => boolean) => {
    const deadline = Date.now() + PATIENCE_MS;
    while (!condition()) {
      if (Date.now() > deadline) throw new Error(`waited in vain; emitted so far: ${JSON.stringify(inputs)}`);
      await Promise.race([delay(2), ended]);
    }
  };
  return {
    inputs,
    ended,
    until,
    texts: () => inputs.map(textOf),
    emits: () => emits,
    overlaps: () => overlaps,
    get cursor() {
      return cursor;
    },
    /** Lets the connector look again, or end: time enough to repeat something. */
    settled: async () => {
      const before = emits;
      if (harness.ends) await ended;
      else await until(() => emits >= before + 2);
    },
    async stop() {
      controller.abort();
      const late = delay(PATIENCE_MS, 'late', { ref: false });
      expect(await Promise.race([ended.then(() => 'stopped', ignoreAbortion), late])).toBe('stopped');
    },
  };
}

/** A connector may end with the reason of the signal it was stopped by. */
function ignoreAbortion(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  if (name !== 'AbortError') throw error;
  return 'stopped';
}

function textOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'text' in input ? String(input.text) : '';
}

function overJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

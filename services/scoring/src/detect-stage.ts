// The detect stage: evidence in, readings out. One detector per watch; its state is saved together with the position it
// was computed up to, so that a kill, a move or a replay changes no count.
import { topics, type Evidence } from '@sturmwarte/contracts';
import type { Bus, Processor, SettingsView, Subscription } from '@sturmwarte/bus';
import { createClosing, messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import { createDetectMeters } from './detect-meters.ts';
import { openDetectPartition, STAGE, type DetectPartition } from './detect-partition.ts';

/** Every watch is read this often although nothing arrived: silence and calm are news too. */
const TICK_MS = 5_000;

export interface DetectStageParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: SettingsView;
}

/** Resolves once the stage has joined its group. State that cannot be read stops the bus with STATE_CORRUPT. */
export async function startDetectStage(parts: DetectStageParts): Promise<Subscription> {
  const { bus, clock, log, settings } = parts;
  const meters = createDetectMeters(parts.metrics);
  const partitions = new Map<number, DetectPartition>();
  const erasures = new Map<string, number>();
  const closing = createClosing();

  const processor: Processor<Evidence> = {
    async assigned(index) {
      const partition = await openDetectPartition({ bus, clock, log, settings, meters, erasures }, index);
      partitions.set(index, partition);
      return partition.next;
    },
    async process(batch) {
      await partitions.get(batch.partition)?.work(batch);
    },
    async revoked(index) {
      const partition = partitions.get(index);
      partitions.delete(index);
      await partition?.close();
    },
  };

  const tick = async (signal: AbortSignal): Promise<void> => {
    const stopped = () => signal.aborted;
    while (!stopped()) {
      await clock.sleep(TICK_MS, signal);
      const watchIds = settings.list('watch').map(({ id }) => id);
      for (const [index, partition] of partitions) {
        if (stopped()) return;
        const own = watchIds.filter((id) => bus.partitionOf(id) === index);
        await partition
          .tick(own)
          .catch((error: unknown) =>
            log.warn({ error: messageOf(error) }, 'readings wait: the bus does not take them'),
          );
      }
    }
  };

  try {
    const subscription = await join();
    return {
      ...subscription,
      async lag() {
        const counted = await subscription.lag();
        return [...partitions.values()].reduce((sum, { unread }) => sum + unread, counted);
      },
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close();
    throw error;
  }

  async function join(): Promise<Subscription> {
    const following = await bus.follow(topics.erasures, 'start', (records) => {
      for (const { value } of records) {
        if (value === null) continue;
        erasures.set(value.author, value.at);
        for (const partition of partitions.values()) partition.erase(value.author);
      }
    });
    closing.add(following, (opened) => opened.close());
    const subscription = closing.add(await bus.consume(topics.evidence, STAGE, processor), (opened) => opened.close());
    const stopListening = settings.onChange(({ kind, id }) => {
      if (kind === 'watch') partitions.get(bus.partitionOf(id))?.watchChanged(id);
    });
    closing.add(stopListening, (stop) => stop());
    const stopping = new AbortController();
    const ticking = tick(stopping.signal);
    closing.add(stopping, async () => {
      stopping.abort();
      await ticking;
    });
    return subscription;
  }
}

// The time machine: a recorded file of mentions through the whole service on the file's own clock, as fast as the service
// keeps up. Nothing is old news to it, and escalation runs in recorded time as well.
import { fromFileRecord } from '@sturmwarte/ingest';
import { CodedError, createManualClock, systemClock, type Clock } from '@sturmwarte/runtime';
import { linesOf } from './commands/lines.ts';
import type { Service } from './start-service.ts';

const MINUTE = 60_000;
/** Recorded time passes in steps of this; within one, mentions arrive together. */
const STEP_MS = MINUTE;
/** The longer nothing has been said, the longer the strides, up to an hour: this share of the silence. */
const STRIDE_SHARE = 0.1;
const LONGEST_STRIDE_MS = 60 * MINUTE;
/** After the last mention the clock goes on for this long, so that what is due comes due. */
const EPILOGUE_MS = 60 * MINUTE;

export interface Replay {
  readonly clock: Clock;
  run(service: Service, say: (line: string) => void, signal: AbortSignal): Promise<void>;
}

export interface ReplayRequest {
  readonly file: string;
  /** Recorded seconds per second, at most. */
  readonly speed: number;
  readonly source: string;
}

interface Dated {
  readonly at: number;
  readonly input: unknown;
}

/** Reads the file's first mention to set the clock. The file must be in order of time; what is earlier counts as late. */
export async function createReplay({ file, speed, source }: ReplayRequest): Promise<Replay> {
  let first: Dated | undefined;
  for await (const dated of mentionsOf(file, source)) {
    first = dated;
    break;
  }
  if (!first) throw new CodedError('FILE_INVALID', `${file} holds no mention with a publishedAt`);
  const clock = createManualClock(first.at - (first.at % STEP_MS));

  return {
    clock,
    async run(service, say, signal) {
      let mentions = 0;
      let rejected = 0;
      let step: unknown[] = [];
      const began = performance.now();
      const origin = clock.now();

      let lastMention = origin;
      const pass = async (until: number): Promise<void> => {
        while (clock.now() + STEP_MS <= until && !signal.aborted) {
          if (step.length > 0) {
            const outcome = await service.accept(step, { connector: 'replay' });
            rejected += outcome.rejected;
            lastMention = clock.now();
            step = [];
          }
          await worked(service);
          const stride = Math.min(Math.max(STEP_MS, (clock.now() - lastMention) * STRIDE_SHARE), LONGEST_STRIDE_MS);
          await clock.leap(
            clock.now() + Math.min(stride - (stride % STEP_MS), Math.floor((until - clock.now()) / STEP_MS) * STEP_MS),
          );
          const ahead = (clock.now() - origin) / speed - (performance.now() - began);
          if (ahead > 0) await systemClock.sleep(ahead, signal);
        }
      };
      for await (const { at, input } of mentionsOf(file, source)) {
        if (signal.aborted) return;
        if (at >= clock.now() + STEP_MS) await pass(at);
        step.push(input);
        mentions++;
      }
      await pass(clock.now() + EPILOGUE_MS);
      await worked(service);
      say(`Replayed ${mentions} mentions (${rejected} rejected) up to ${new Date(clock.now()).toISOString()}.`);
    },
  };
}

/** Waits until every stage has nothing left to do; recorded time stands still meanwhile. */
async function worked(service: Service): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    const lags = Object.values(await service.lags());
    quiet = lags.every((lag) => lag === 0) ? quiet + 1 : 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function* mentionsOf(file: string, source: string): AsyncGenerator<Dated> {
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    const input = fromFileRecord(JSON.parse(line), source);
    const published =
      typeof input === 'object' && input !== null && 'publishedAt' in input ? input.publishedAt : undefined;
    const at = typeof published === 'number' ? published : Date.parse(String(published));
    if (!Number.isNaN(at)) yield { at, input };
  }
}

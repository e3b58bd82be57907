// Works one partition for one member of a group: hands over page after page, in order, never two at once.
import { setImmediate as turn } from 'node:timers/promises';
import { CodedError, codeOf } from '@sturmwarte/runtime';
import type { RawProcessor } from '../engine.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Growth } from './growth.ts';
import type { PartitionLog } from './partition-log.ts';
import { patientRead, type PatientReading } from './patient-read.ts';

export interface PartitionWorker {
  /** True between the end of `assigned` and the beginning of `revoked`. */
  readonly owns: boolean;
  /** Records not yet worked. */
  lag(): number;
  /** Lets the running batch end, revokes. */
  stop(): Promise<void>;
}

export interface WorkerContext extends PatientReading {
  readonly commits: GroupCommit;
  readonly growth: Growth;
  readonly failed: (error: unknown) => void;
}

export function startPartitionWorker(
  context: WorkerContext,
  partitionLog: PartitionLog,
  group: string,
  processor: RawProcessor,
): PartitionWorker {
  const { commits, growth, log, failed } = context;
  const { topic, partition } = partitionLog;
  const abort = new AbortController();
  const { signal } = abort;
  let owns = false;
  let position = partitionLog.end;

  async function run(): Promise<void> {
    // What waits is told before anybody takes it over.
    position = (await patientRead(context, signal, expected)) ?? position;
    const wanted = await processor.assigned(partition, signal);
    const start = wanted === 'committed' ? await patientRead(context, signal, committed) : wanted;
    // Given and taken away at once: whoever was told of the one is told of the other.
    if (start === undefined) {
      await processor.revoked(partition);
      return;
    }
    position = start;
    if (position > partitionLog.end) {
      throw new CodedError(
        'STATE_CORRUPT',
        `${group} stands at ${position} of ${topic}/${partition}, which ends at ${partitionLog.end}`,
      );
    }
    owns = true;
    try {
      while (!signal.aborted) await step();
    } finally {
      owns = false;
      await processor.revoked(partition);
    }
  }

  async function step(): Promise<void> {
    if (position >= partitionLog.end) {
      await growth.next(topic, signal);
      return;
    }
    const page = await patientRead(context, signal, () => partitionLog.read(position, processor.maxBatch));
    if (!page) return;
    reportLoss(page.records[0]?.offset ?? page.next);
    if (page.records.length > 0) {
      await processor.process({ partition, ...page, live: page.next >= partitionLog.end, signal });
    }
    position = page.next;
    commits.position({ topic, group, partition, next: position });
    // Reading and committing wait for nothing; without a turn a quick processor would keep everybody else out.
    await turn();
  }

  /** The committed position, or where a group without one starts. */
  function expected(): number {
    return (
      commits.positionOf(topic, group, partition) ??
      (processor.start === 'latest' ? partitionLog.end : partitionLog.first())
    );
  }

  function committed(): number {
    const start = expected();
    // Written down even before the first batch, so that `latest` means the same moment after a restart.
    commits.position({ topic, group, partition, next: start });
    return start;
  }

  /** Where nothing is compacted offsets have no gaps: what is missing was deleted by age. */
  function reportLoss(found: number): void {
    if (partitionLog.compacted || found === position) return;
    log.warn(
      { topic, partition, group, from: position, to: found },
      'records were deleted by age before they were worked',
    );
  }

  const done = run().catch((error: unknown) => {
    // A processor may end an interrupted batch by rejecting; anything else is a fault nobody retries.
    if (!signal.aborted || codeOf(error) === 'STATE_CORRUPT') failed(error);
  });

  return {
    get owns() {
      return owns;
    },
    lag: () => partitionLog.end - position,
    stop() {
      abort.abort();
      return done;
    },
  };
}

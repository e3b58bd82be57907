// The members of one group in this process share the partitions of a topic: when one joins or leaves, partitions move,
// and the old owner has finished its batch and let go before the new one begins.
import type { RawProcessor } from '../engine.ts';
import { assignPartitions } from '../assign-partitions.ts';
import type { PartitionLog } from './partition-log.ts';
import type { PartitionWorker } from './partition-worker.ts';

/** What a member has of the group; closing leaves it. */
export interface Member {
  partitions(): readonly number[];
  lag(): number;
  close(): Promise<void>;
}

export interface ConsumerGroup {
  join(processor: RawProcessor): Member;
}

/** One membership; its identity is the object's, since one processor may join twice. */
interface Seat {
  readonly processor: RawProcessor;
}

interface Slot {
  readonly log: PartitionLog;
  owner: Seat | undefined;
  worker: PartitionWorker | undefined;
  /** Ends when all hand-overs asked for so far are done. */
  handover: Promise<void>;
}

export function createConsumerGroup(
  logs: readonly PartitionLog[],
  start: (log: PartitionLog, processor: RawProcessor) => PartitionWorker,
): ConsumerGroup {
  let members: readonly Seat[] = [];
  let owners: readonly (Seat | undefined)[] = logs.map(() => undefined);
  const slots = logs.map((log): Slot => ({ log, owner: undefined, worker: undefined, handover: Promise.resolve() }));

  function rebalance(next: readonly Seat[]): Promise<unknown> {
    members = next;
    owners = assignPartitions(owners, members);
    for (const [partition, slot] of slots.entries())
      slot.handover = slot.handover.then(() => handOver(partition, slot));
    return Promise.all(slots.map((slot) => slot.handover));
  }

  async function handOver(partition: number, slot: Slot): Promise<void> {
    if (slot.owner === owners[partition]) return;
    await slot.worker?.stop();
    // Asked again: the owner may have changed while the last batch ended.
    slot.owner = owners[partition];
    slot.worker = slot.owner && start(slot.log, slot.owner.processor);
  }

  return {
    join(processor) {
      const member: Seat = { processor };
      let left: Promise<unknown> | undefined;
      void rebalance([...members, member]);
      const own = () =>
        slots.flatMap(({ log, owner, worker }) =>
          owner === member && worker ? [{ partition: log.partition, worker }] : [],
        );
      return {
        partitions: () => own().flatMap(({ partition, worker }) => (worker.owns ? [partition] : [])),
        lag: () => own().reduce((sum, { worker }) => sum + worker.lag(), 0),
        async close() {
          left ??= rebalance(members.filter((other) => other !== member));
          await left;
        },
      };
    },
  };
}

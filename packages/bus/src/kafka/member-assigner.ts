// Who works which partition, decided among the members themselves: evenly, and moving as few as possible. Each says what it
// had when it joins; the leader decides.
import type { Assigner, GroupMember, PartitionAssigner } from 'kafkajs';
import { assignPartitions } from '../assign-partitions.ts';
import { AssignerProtocol } from './kafka-client.ts';

const { MemberAssignment, MemberMetadata } = AssignerProtocol;
const NAME = 'SturmwarteSticky';
const VERSION = 0;

export interface AssignerParts {
  readonly partitions: number;
  /** Called when a join is about to be sent, with the partitions this member had; throws to have it put off. */
  readonly joining: () => readonly number[];
}

export function memberAssigner({ partitions, joining }: AssignerParts): PartitionAssigner {
  return (): Assigner => ({
    name: NAME,
    version: VERSION,
    protocol({ topics }) {
      const userData = Buffer.from(JSON.stringify(joining()));
      return { name: NAME, metadata: MemberMetadata.encode({ version: VERSION, topics, userData }) };
    },
    async assign({ members, topics }) {
      const ids = members.map(({ memberId }) => memberId).sort();
      const current = ownersOf(members, partitions);
      const owners = assignPartitions(current, ids);
      return ids.map((memberId) => {
        const mine = owners.flatMap((owner, partition) => (owner === memberId ? [partition] : []));
        const assignment = Object.fromEntries(topics.map((topic) => [topic, mine]));
        const memberAssignment = MemberAssignment.encode({ version: VERSION, assignment, userData: Buffer.alloc(0) });
        return { memberId, memberAssignment };
      });
    },
  });
}

/** Two may claim a partition, where one was away while it moved: the one that comes first keeps it. */
function ownersOf(members: readonly GroupMember[], partitions: number): (string | undefined)[] {
  const owners = Array.from({ length: partitions }, (): string | undefined => undefined);
  for (const { memberId, memberMetadata } of members)
    for (const partition of claimsOf(memberMetadata)) if (partition < partitions) owners[partition] ??= memberId;
  return owners;
}

function claimsOf(metadata: Buffer): readonly number[] {
  try {
    const claims: unknown = JSON.parse(MemberMetadata.decode(metadata)?.userData.toString('utf8') ?? '[]');
    return Array.isArray(claims) ? claims.filter((claim): claim is number => Number.isInteger(claim)) : [];
  } catch {
    return [];
  }
}

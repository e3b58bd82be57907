// Who works which partition: evenly, and moving as few as possible, because every move costs a hand-over.

/**
 * The owner of each partition. `current` has one entry per partition; owners that are no longer members lose theirs.
 * Every member gets ⌊partitions/members⌋ or one more; without members nobody owns anything.
 */
export function assignPartitions<M>(current: readonly (M | undefined)[], members: readonly M[]): (M | undefined)[] {
  if (members.length === 0) return current.map(() => undefined);
  const base = Math.floor(current.length / members.length);
  let extras = current.length % members.length;
  const counts = new Map<M, number>(members.map((member) => [member, 0]));

  function take(member: M): boolean {
    const count = counts.get(member);
    if (count === undefined || count > base || (count === base && extras === 0)) return false;
    if (count === base) extras -= 1;
    counts.set(member, count + 1);
    return true;
  }

  const kept = current.map((owner) => (owner !== undefined && take(owner) ? owner : undefined));
  return kept.map((owner) => owner ?? members.find((member) => take(member)));
}

// Which playbook holds for a storm.
import type { Force, Playbook } from './records.ts';

/** The watch's own before one for all, then the one written for the highest force reached. */
export function playbookFor(playbooks: readonly Playbook[], watchId: string, force: Force): Playbook | undefined {
  return playbooks
    .filter(({ watch, fromForce }) => fromForce <= force && (watch === undefined || watch === watchId))
    .toSorted((a, b) => Number(b.watch !== undefined) - Number(a.watch !== undefined) || b.fromForce - a.fromForce)[0];
}

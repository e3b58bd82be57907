// Silences: when a storm is known to be coming or known to be noise, and nobody is to be woken for it.
import type { Force, Silence } from '@sturmwarte/contracts';

/**
 * Until when pages of this watch at this force are silenced, milliseconds; undefined where they are not. Silences that
 * overlap now last until the last of them ends.
 */
export function silencedUntil(
  silences: readonly Silence[],
  storm: { readonly watchId: string; readonly force: Force },
  now: number,
): number | undefined {
  let until: number | undefined;
  for (const { watch, from, to, exceptFromForce } of silences) {
    if (now < from || now >= to) continue;
    if (watch !== undefined && watch !== storm.watchId) continue;
    if (exceptFromForce !== undefined && storm.force >= exceptFromForce) continue;
    until = Math.max(until ?? to, to);
  }
  return until;
}

// Who looked at what people wrote: recorded before it is handed out.
import type { Clock, Principal } from '@sturmwarte/runtime';
import type { AccessLog } from '@sturmwarte/store';

export interface AccessRecorder {
  /** `detail` says which part, e.g. the query. Resolves once it is written. */
  record(who: Principal, action: string, detail: Readonly<Record<string, unknown>>): Promise<void>;
}

/** A page that refreshes itself is one look, not hundreds. */
const SAME_LOOK_MS = 10 * 60_000;
const REMEMBERED = 5_000;

export function createAccessRecorder({
  access,
  clock,
}: {
  readonly access: AccessLog;
  readonly clock: Clock;
}): AccessRecorder {
  const recent = new Map<string, number>();
  return {
    async record(who, action, detail) {
      const entry = { at: clock.now(), by: who.name, action, detail: JSON.stringify(detail) };
      const key = JSON.stringify([who.id, action, entry.detail]);
      if (entry.at - (recent.get(key) ?? -Infinity) < SAME_LOOK_MS) return;
      await access.append([entry]);
      recent.delete(key);
      recent.set(key, entry.at);
      const [oldest] = recent.keys();
      if (oldest !== undefined && recent.size > REMEMBERED) recent.delete(oldest);
    },
  };
}

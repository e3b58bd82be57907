// Options of notifiers and connectors may hold secrets: shown to admins only, and kept when their mask comes back.
import type { Fault } from '@sturmwarte/contracts';

/** What is shown in place of a secret. */
export const MASK = '•••';

/** Names of the options a notifier or connector declares as secret. */
export type SecretOptions = (holder: 'notifier' | 'connector', kind: string) => readonly string[];

export type Unmasked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface SecretMask {
  /** A copy in which every secret is the mask. */
  hide<T>(value: T): T;
  /**
   * A copy of `sent` in which masks are the secrets of `stored` again. A mask that stands for nothing is a fault, and
   * so is one beside a changed address: who may not read a secret may not have it sent elsewhere either.
   */
  restore(sent: unknown, stored: unknown): Unmasked;
}

type Members = Readonly<Record<string, unknown>>;
type IsSecret = (name: string) => boolean;

/** Hidden whatever the holder declares: it is better to hide too much. */
const SECRET_NAME = /secret|token|passw|api_?key|private_?key|credential|authorization|webhookurl/i;
/** Options that decide where a secret is sent. */
const ADDRESS_NAME = /url|uri|host|server|endpoint|address|domain/i;

export function createSecretMask(secretOptions: SecretOptions): SecretMask {
  /** What is secret inside `value`: its holder says so, or it is known by its name. */
  function secretsIn(value: Members, outer: IsSecret): IsSecret {
    const declared = (['notifier', 'connector'] as const).flatMap((holder) => {
      const kind = value[holder];
      return typeof kind === 'string' ? secretOptions(holder, kind) : [];
    });
    return declared.length === 0 ? outer : (name) => declared.includes(name) || SECRET_NAME.test(name);
  }

  function hide(value: unknown, outer: IsSecret): unknown {
    if (Array.isArray(value)) return value.map((item) => hide(item, outer));
    if (!isMembers(value)) return value;
    const isSecret = secretsIn(value, outer);
    return mapMembers(value, (name, inner) => (isText(inner) && isSecret(name) ? MASK : hide(inner, isSecret)));
  }

  function restore(sent: unknown, stored: unknown, path: string, outer: IsSecret, faults: Fault[]): unknown {
    if (Array.isArray(sent)) {
      const before: readonly unknown[] = Array.isArray(stored) ? stored : [];
      return sent.map((item: unknown, index) =>
        restore(item, counterpart(item, index, before), `${path}/${index}`, outer, faults),
      );
    }
    if (!isMembers(sent)) return sent;
    const before = isMembers(stored) ? stored : {};
    const isSecret = secretsIn(sent, outer);
    return mapMembers(sent, (name, inner) => {
      const place = `${path}/${name}`;
      const known = before[name];
      if (inner !== MASK) return restore(inner, known, place, isSecret, faults);
      if (!isText(known) || !isSecret(name)) {
        faults.push({ path: place, message: 'is masked, and there is no stored secret it stands for' });
      } else if (sendsElsewhere(sent, before)) {
        faults.push({ path: place, message: 'must be given again, because where it is sent to has changed' });
      }
      return known;
    });
  }

  const byName: IsSecret = (name) => SECRET_NAME.test(name);

  function hideAll<T>(value: T): T;
  function hideAll(value: unknown): unknown {
    return hide(value, byName);
  }

  return {
    hide: hideAll,
    restore(sent, stored) {
      const faults: Fault[] = [];
      const value = restore(sent, stored, '', byName, faults);
      return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
    },
  };
}

/** The item at the same place where it is of the same kind, else the only one of its kind: methods may be reordered. */
function counterpart(item: unknown, index: number, before: readonly unknown[]): unknown {
  const kind = kindOf(item);
  if (kindOf(before[index]) === kind) return before[index];
  const same = before.filter((other) => kindOf(other) === kind);
  return same.length === 1 ? same[0] : undefined;
}

function kindOf(item: unknown): unknown {
  return isMembers(item) ? (item['notifier'] ?? item['connector']) : undefined;
}

function sendsElsewhere(sent: Members, before: Members): boolean {
  const names = new Set([...Object.keys(sent), ...Object.keys(before)]);
  return [...names].some((name) => ADDRESS_NAME.test(name) && sent[name] !== MASK && sent[name] !== before[name]);
}

function mapMembers(value: Members, map: (name: string, inner: unknown) => unknown): Members {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, map(name, inner)]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The one way settings change: checked in every respect, compared with the version the writer has seen, stored, then published.
import {
  check, settingsSchemas, type ContactMethod, type Fault, type SettingsChange, type SettingsDocument,
  type SettingsKind, type Source,
} from '@sturmwarte/contracts'; // prettier-ignore
import { codeOf, problem, refuse, refuseFaults, RequestRefused, type Clock, type Principal } from '@sturmwarte/runtime';
import type { ChangeNote, SettingsStore, Stored } from '@sturmwarte/store';
import { fromIso } from './iso-times.ts';
import type { SecretMask } from './secret-options.ts';
import { apiSchemaOf } from './settings-change.ts';
import { consequences, documentFaults } from './settings-faults.ts';
import type { SettingsOutbox } from './settings-outbox.ts';
import { documentsOf, loadSettings, withDocument } from './settings-set.ts';

/** What only the parts that own notifiers and connectors know about their options. */
export interface SettingsChecks {
  readonly notifierKinds: readonly string[];
  /** Paths are relative to the method. */
  methodFaults(method: ContactMethod): readonly Fault[];
  /** Paths are relative to the source. */
  sourceFaults(source: Source): readonly Fault[];
}

/** What the writer has seen: nothing yet (`absent`), a version, or does not say (`unstated`: fine for new documents only). */
export type Seen = { readonly kind: 'absent' | 'unstated' } | { readonly kind: 'version'; readonly version: number };

export interface Saved {
  readonly change: SettingsChange;
  /** What may go live but is worth a thought, e.g. a policy that never reaches management. */
  readonly warnings: readonly Fault[];
}

export interface SettingsDesk {
  put(kind: SettingsKind, id: string, sent: unknown, seen: Seen, note: ChangeNote): Promise<Saved>;
  remove(kind: SettingsKind, id: string, seen: Seen, note: ChangeNote): Promise<Saved>;
}

export function createSettingsDesk(deps: {
  readonly settings: SettingsStore;
  readonly outbox: SettingsOutbox;
  readonly checks: SettingsChecks;
  readonly mask: SecretMask;
}): SettingsDesk {
  const { settings, outbox, checks, mask } = deps;

  async function saved(kind: SettingsKind, id: string, change: () => Promise<SettingsChange>): Promise<SettingsChange> {
    try {
      const stored = await change();
      await outbox.flush();
      return stored;
    } catch (error) {
      if (codeOf(error) !== 'SETTINGS_CONFLICT') throw error;
      return conflict(409, kind, id, (await settings.get(kind, id))?.version);
    }
  }

  return {
    async put(kind, id, sent, seen, note) {
      const current = await settings.get(kind, id);
      const expected = expectedVersion(kind, id, seen, current?.version);
      const document = readDocument(kind, id, sent, current, { checks, mask });
      const before = documentsOf(await loadSettings(settings));
      const { errors, warnings } = consequences(before, withDocument(before, kind, id, document), checks.notifierKinds);
      if (errors.length > 0) refuseFaults(errors.map((fault) => within(kind, id, fault)));
      const change = await saved(kind, id, () => settings.put(kind, document, expected, note));
      return { change, warnings: warnings.map((fault) => within(kind, id, fault)) };
    },

    async remove(kind, id, seen, note) {
      const current = await settings.get(kind, id);
      if (!current) refuse(404, `there is no ${kind} "${id}"`);
      const expected = expectedVersion(kind, id, seen, current.version);
      const before = documentsOf(await loadSettings(settings));
      const { errors, warnings } = consequences(
        before,
        withDocument(before, kind, id, undefined),
        checks.notifierKinds,
      );
      if (errors.length > 0) {
        const type = 'urn:sturmwarte:problem:still-needed';
        throw new RequestRefused(problem(409, `${kind} "${id}" is still needed elsewhere`, { type, errors }));
      }
      return { change: await saved(kind, id, () => settings.remove(kind, id, expected, note)), warnings };
    },
  };
}

/** A document as it may be shown to `reader`: secrets are masked for all but admins. */
export function shownTo<K extends SettingsKind>(
  reader: Principal,
  { document }: Stored<K>,
  mask: SecretMask,
): SettingsDocument<K> {
  return reader.role === 'admin' ? document : mask.hide(document);
}

/** Who changes settings, when and why. */
export function noteOf({ name }: Principal, clock: Clock, why: string | undefined): ChangeNote {
  return { by: name, at: clock.now(), ...(why ? { why } : {}) };
}

/** A document as sent over the API (ISO times, masked secrets) as it is kept; refuses with every fault found in it. */
export function readDocument<K extends SettingsKind>(
  kind: K,
  id: string,
  sent: unknown,
  stored: Stored<K> | undefined,
  { checks, mask }: { readonly checks: SettingsChecks; readonly mask: SecretMask },
): SettingsDocument<K> {
  const named = typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { id, ...sent } : sent;
  const shape = check(apiSchemaOf(kind), named);
  if (!shape.ok) refuseFaults(shape.faults);
  const whole = mask.restore(fromIso(settingsSchemas[kind], named), stored?.document);
  if (!whole.ok) refuseFaults(whole.faults);
  const document = check(settingsSchemas[kind], whole.value);
  if (!document.ok) refuseFaults(document.faults);
  const faults = documentFaults(kind, id, document.value, checks);
  if (faults.length > 0) refuseFaults(faults);
  return document.value;
}

/** A fault between documents as a fault of the one just sent, where it lies in it. */
function within(kind: SettingsKind, id: string, fault: Fault): Fault {
  const place = `/${kind}/${id}`;
  return fault.path.startsWith(`${place}/`) ? { ...fault, path: fault.path.slice(place.length) } : fault;
}

function expectedVersion(kind: SettingsKind, id: string, seen: Seen, current: number | undefined): number {
  switch (seen.kind) {
    case 'absent':
      return current === undefined ? 0 : conflict(412, kind, id, current);
    case 'version':
      return seen.version === current ? current : conflict(412, kind, id, current);
    case 'unstated':
      return current === undefined ? 0 : conflict(428, kind, id, current);
  }
}

function conflict(status: 409 | 412 | 428, kind: SettingsKind, id: string, current: number | undefined): never {
  const now = current === undefined ? 'there is none' : `its version is ${current}`;
  const detail = {
    409: `${kind} "${id}" was changed at the same moment; ${now}`,
    412: `${kind} "${id}" is not what the condition says; ${now}`,
    428: `${kind} "${id}" exists; say which version this is about with If-Match: "${current ?? 0}"`,
  }[status];
  refuse(status, detail, {
    type: 'urn:sturmwarte:problem:version-conflict',
    ...(current === undefined ? {} : { currentVersion: current }),
  });
}

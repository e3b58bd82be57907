// What is wrong with a settings document beyond its shape: on its own, and together with the others.
import type { Fault, SettingsDocument, SettingsKind } from '@sturmwarte/contracts';
import { parseQuery, sayQueryError } from '@sturmwarte/language';
import { settingsFaults, type SettingsFault } from '@sturmwarte/response';
import { brokenTexts } from './broken-texts.ts';
import type { SettingsChecks } from './settings-desk.ts';
import type { SettingsSet } from './settings-set.ts';

/** Faults of one document that meets its schema. */
export function documentFaults<K extends SettingsKind>(
  kind: K,
  id: string,
  document: SettingsDocument<K>,
  checks: SettingsChecks,
): readonly Fault[] {
  const named: readonly Fault[] =
    document.id === id ? [] : [{ path: '/id', message: `is "${document.id}", but the address says "${id}"` }];
  return [...named, ...brokenTexts(document), ...ownFaults[kind](document, checks)];
}

/** What one change of settings does to the whole: faults that must not go live, and warnings worth saying. */
export interface Consequences {
  readonly errors: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Faults between documents that `after` has and `before` had not, so that what was broken already does not stand in the
 * way of mending something else. Paths are `/kind/id/…`.
 */
export function consequences(before: SettingsSet, after: SettingsSet, notifiers: readonly string[]): Consequences {
  const known = new Set(settingsFaults(before, notifiers).map(words));
  const fresh = settingsFaults(after, notifiers).filter((fault) => !known.has(words(fault)));
  const of = (severity: SettingsFault['severity']) =>
    fresh.filter((fault) => fault.severity === severity).map(({ severity: _, ...fault }) => fault);
  return { errors: of('error'), warnings: of('warning') };
}

function words({ path, message }: Fault): string {
  return `${path} ${message}`;
}

type OwnFaults = {
  readonly [K in SettingsKind]: (document: SettingsDocument<K>, checks: SettingsChecks) => readonly Fault[];
};

const none = () => [];

const ownFaults: OwnFaults = {
  watch: ({ query }) => {
    const parsed = parseQuery(query);
    if (parsed.ok) return [];
    return [{ path: '/query', message: sayQueryError(query, parsed.error) }];
  },
  contact: ({ methods }, checks) =>
    methods.flatMap((method, index) =>
      checks.methodFaults(method).map((fault) => ({ ...fault, path: `/methods/${index}${fault.path}` })),
    ),
  source: (document, checks) => checks.sourceFaults(document),
  thresholds: ({ id, force }) => [
    ...notDefault(id),
    ...notAscending('/force/critics', force.critics),
    ...notAscending('/force/outlets', force.outlets),
  ],
  tuning: ({ id }) => notDefault(id),
  policy: none,
  schedule: none,
  silence: none,
  playbook: none,
};

/** Of some kinds there is one document. */
function notDefault(id: string): readonly Fault[] {
  return id === 'default' ? [] : [{ path: '/id', message: 'is not known here', allowed: 'default' }];
}

function notAscending(path: string, steps: readonly number[]): readonly Fault[] {
  const ascending = steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? step));
  return ascending ? [] : [{ path, message: 'must not fall from one force to the next' }];
}

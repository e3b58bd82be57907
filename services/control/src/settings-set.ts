// All settings at once, by kind: what checks between documents and the settings file work on.
import type { SettingsDocument, SettingsKind } from '@sturmwarte/contracts';
import type { SettingsStore, Stored } from '@sturmwarte/store';

export type StoredSettings = { readonly [K in SettingsKind]: readonly Stored<K>[] };
export type SettingsSet = { readonly [K in SettingsKind]: readonly SettingsDocument<K>[] };

export async function loadSettings(settings: SettingsStore): Promise<StoredSettings> {
  const [watch, contact, policy, schedule, silence, source, playbook, thresholds, tuning] = await Promise.all([
    settings.list('watch'),
    settings.list('contact'),
    settings.list('policy'),
    settings.list('schedule'),
    settings.list('silence'),
    settings.list('source'),
    settings.list('playbook'),
    settings.list('thresholds'),
    settings.list('tuning'),
  ]);
  return { watch, contact, policy, schedule, silence, source, playbook, thresholds, tuning };
}

/** The documents without their versions. */
export function documentsOf(stored: StoredSettings): SettingsSet {
  const bare = <K extends SettingsKind>(kind: K) => stored[kind].map(({ document }) => document);
  return {
    watch: bare('watch'),
    contact: bare('contact'),
    policy: bare('policy'),
    schedule: bare('schedule'),
    silence: bare('silence'),
    source: bare('source'),
    playbook: bare('playbook'),
    thresholds: bare('thresholds'),
    tuning: bare('tuning'),
  };
}

/** The set as it will be; `undefined` takes the document away. */
export function withDocument(
  set: SettingsSet,
  kind: SettingsKind,
  id: string,
  document: SettingsDocument | undefined,
): SettingsSet {
  const others = set[kind].filter((other) => other.id !== id);
  return { ...set, [kind]: document ? [...others, document] : others };
}

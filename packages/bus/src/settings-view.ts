// Every service's picture of the settings: the settings topic, followed from its start. No service but control reads the store.
import {
  documentOf,
  topics,
  type SettingsChange,
  type SettingsDocument,
  type SettingsKind,
} from '@sturmwarte/contracts';
import type { Bus } from './bus.ts';

export interface SettingsView {
  get<K extends SettingsKind>(kind: K, id: string): SettingsDocument<K> | undefined;
  list<K extends SettingsKind>(kind: K): readonly SettingsDocument<K>[];
  /** Of the document's last change; undefined where there never was one. */
  version(kind: SettingsKind, id: string): number | undefined;
  /** Called after each change with what changed; returns how to stop listening. */
  onChange(listener: (change: SettingsChange) => void): () => void;
  close(): Promise<void>;
}

/** Resolves once everything published so far is in the view. Older versions of a document never replace newer ones. */
export async function followSettings(bus: Bus): Promise<SettingsView> {
  const latest = new Map<string, SettingsChange>();
  const listeners = new Set<(change: SettingsChange) => void>();

  const subscription = await bus.follow(topics.settings, 'start', (records) => {
    for (const { value } of records) {
      if (value === null) continue;
      const key = `${value.kind}/${value.id}`;
      if ((latest.get(key)?.version ?? 0) >= value.version) continue;
      latest.set(key, value);
      for (const listener of listeners) listener(value);
    }
  });

  return {
    get: (kind, id) => documentOf(latest.get(`${kind}/${id}`), kind),
    list: (kind) => [...latest.values()].flatMap((change) => documentOf(change, kind) ?? []),
    version: (kind, id) => latest.get(`${kind}/${id}`)?.version,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => subscription.close(),
  };
}

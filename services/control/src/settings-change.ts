// A change of settings as people see it: who, when, why, and what differs from the version before.
import {
  settingsKinds,
  settingsSchemas,
  Type,
  type SettingsChange,
  type SettingsKind,
  type TSchema,
} from '@sturmwarte/contracts';
import { diff } from './document-diff.ts';
import { IsoTime, isoOf, toIso, withIsoTimes } from './iso-times.ts';
import type { SecretMask } from './secret-options.ts';

const apiSchemas = new Map<SettingsKind, TSchema>(
  settingsKinds.map((kind) => [kind, withIsoTimes(settingsSchemas[kind])]),
);

/** The schema of a document as the API speaks it. */
export function apiSchemaOf(kind: SettingsKind): TSchema {
  return apiSchemas.get(kind) ?? settingsSchemas[kind];
}

export const Change = Type.Object({
  kind: Type.String(),
  id: Type.String(),
  version: Type.Integer(),
  at: IsoTime,
  by: Type.String(),
  why: Type.Optional(Type.String()),
  deleted: Type.Boolean(),
});
export const ChangeWithDifferences = Type.Object({
  ...Change.properties,
  differences: Type.Array(
    Type.Object({ path: Type.String(), before: Type.Optional(Type.Unknown()), after: Type.Optional(Type.Unknown()) }),
  ),
});

/** A change and what it changed; secrets are masked for everybody, as history outlives them. */
export function withDifferences(change: SettingsChange, before: SettingsChange | undefined, mask: SecretMask) {
  const differences = diff(shownDocument(before, mask), shownDocument(change, mask));
  return { ...shownChange(change), differences };
}

export function shownChange({ kind, id, version, at, by, why, document }: SettingsChange) {
  return { kind, id, version, at: isoOf(at), by, ...(why ? { why } : {}), deleted: document === null };
}

function shownDocument(change: SettingsChange | undefined, mask: SecretMask): unknown {
  if (!change?.document) return undefined;
  const kind = settingsKinds.find((known) => known === change.kind);
  return kind ? toIso(settingsSchemas[kind], mask.hide(change.document)) : undefined;
}

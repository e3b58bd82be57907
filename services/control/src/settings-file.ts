// All settings as one file: written out, compared with what is there, and applied as one change or none.
import { settingsKinds, settingsSchemas, type Fault, type SettingsKind } from '@sturmwarte/contracts';
import { codeOf, isRefused, problem, refuseFaults, RequestRefused, type Log } from '@sturmwarte/runtime';
import type { ChangeNote, SettingsStore, Stored } from '@sturmwarte/store';
import { diff, type Difference } from './document-diff.ts';
import { toIso } from './iso-times.ts';
import type { SecretMask } from './secret-options.ts';
import { readDocument, type SettingsChecks } from './settings-desk.ts';
import { consequences } from './settings-faults.ts';
import type { SettingsOutbox } from './settings-outbox.ts';
import { settingsResources } from './settings-resources.ts';
import { documentsOf, loadSettings, withDocument, type SettingsSet, type StoredSettings } from './settings-set.ts';

/** One document of the file against the one that is there. */
export interface Step {
  readonly kind: SettingsKind;
  readonly id: string;
  readonly action: 'create' | 'update' | 'delete';
  readonly differences: readonly Difference[];
}

export interface Applied {
  readonly applied: boolean;
  readonly steps: readonly Step[];
  readonly warnings: readonly Fault[];
}

export interface SettingsFile {
  /** `{ watches: [...], contacts: [...] }`; with secrets for those who may see them. */
  write(withSecrets: boolean): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /**
   * Brings the settings to what the file says. Documents the file does not name stay, unless `prune` is set: then, of
   * the kinds the file names, they go. `dryRun` only says what would change. Should a document be changed by somebody
   * else meanwhile, what was applied is taken back and the request refused with 409.
   */
  apply(
    sent: unknown,
    options: { readonly dryRun: boolean; readonly prune: boolean; readonly note: ChangeNote },
  ): Promise<Applied>;
}

interface Target<K extends SettingsKind = SettingsKind> {
  readonly step: Step;
  readonly before: Stored<K> | undefined;
  /** undefined: deleted. */
  readonly after: Stored<K>['document'] | undefined;
}

export function createSettingsFile(deps: {
  readonly settings: SettingsStore;
  readonly outbox: SettingsOutbox;
  readonly checks: SettingsChecks;
  readonly mask: SecretMask;
  readonly log: Log;
}): SettingsFile {
  const { settings, outbox, mask, log } = deps;
  return {
    async write(withSecrets) {
      const set = documentsOf(await loadSettings(settings));
      return Object.fromEntries(
        settingsKinds.map((kind) => [
          settingsResources[kind].path,
          set[kind].map((document) => toIso(settingsSchemas[kind], withSecrets ? document : mask.hide(document))),
        ]),
      );
    },

    async apply(sent, { dryRun, prune, note }) {
      const stored = await loadSettings(settings);
      const targets = plan(sent, stored, prune, deps);
      const before = documentsOf(stored);
      const after = targets.reduce<SettingsSet>(
        (set, { step, after: document }) => withDocument(set, step.kind, step.id, document),
        before,
      );
      const { errors, warnings } = consequences(before, after, deps.checks.notifierKinds);
      if (errors.length > 0) refuseFaults(errors);
      if (!dryRun) await applyAll(settings, targets, note, log);
      if (!dryRun) await outbox.flush();
      return { applied: !dryRun, steps: targets.map(({ step }) => step), warnings };
    },
  };
}

type Checking = { readonly checks: SettingsChecks; readonly mask: SecretMask };

/** What is to be done, in the order of the file; every fault of every document is listed at once. */
function plan(sent: unknown, stored: StoredSettings, prune: boolean, deps: Checking): readonly Target[] {
  if (!isMembers(sent)) refuseFaults([{ path: '', message: 'must be an object of lists, e.g. { "watches": [] }' }]);
  const faults: Fault[] = [];
  const targets = Object.entries(sent).flatMap(([path, documents]) => {
    const kind = settingsKinds.find((known) => settingsResources[known].path === path);
    if (!kind) {
      const allowed = settingsKinds.map((known) => settingsResources[known].path).join(', ');
      faults.push({ path: `/${path}`, message: 'is not known here', allowed });
      return [];
    }
    if (!Array.isArray(documents)) {
      faults.push({ path: `/${path}`, message: 'must be a list' });
      return [];
    }
    return planKind(kind, documents, stored, prune, faults, deps);
  });
  if (faults.length > 0) refuseFaults(faults);
  return targets;
}

function planKind(
  kind: SettingsKind,
  documents: readonly unknown[],
  stored: StoredSettings,
  prune: boolean,
  faults: Fault[],
  deps: Checking,
): readonly Target[] {
  const there = new Map<string, Stored>(stored[kind].map((one) => [one.document.id, one]));
  const named = new Set<string>();
  const changes = documents.flatMap((sent, index) => {
    const place = `/${settingsResources[kind].path}/${index}`;
    const id = isMembers(sent) && typeof sent['id'] === 'string' ? sent['id'] : '';
    if (named.has(id)) faults.push({ path: `${place}/id`, message: `"${id}" is there twice` });
    named.add(id);
    const before = there.get(id);
    try {
      const after = readDocument(kind, id, sent, before, deps);
      const differences = shownDifferences(kind, before?.document, after, deps.mask);
      if (before && differences.length === 0) return [];
      return [
        { step: { kind, id, action: before ? 'update' : 'create', differences }, before, after } satisfies Target,
      ];
    } catch (error) {
      if (!isRefused(error)) throw error;
      for (const fault of error.problem.errors ?? []) faults.push({ ...fault, path: place + fault.path });
      return [];
    }
  });
  const gone = prune ? [...there.values()].filter(({ document }) => !named.has(document.id)) : [];
  return [
    ...changes,
    ...gone.map((before): Target => {
      const differences = shownDifferences(kind, before.document, undefined, deps.mask);
      return { step: { kind, id: before.document.id, action: 'delete', differences }, before, after: undefined };
    }),
  ];
}

/** A changed secret counts as a difference, but is not shown. */
function shownDifferences(
  kind: SettingsKind,
  before: unknown,
  after: unknown,
  mask: SecretMask,
): readonly Difference[] {
  const shown = (document: unknown) =>
    document === undefined ? undefined : toIso(settingsSchemas[kind], mask.hide(document));
  const visible = diff(shown(before), shown(after));
  const hidden = visible.length === 0 && diff(before, after).length > 0;
  return hidden ? [{ path: '', before: 'a secret', after: 'another secret' }] : visible;
}

async function applyAll(
  settings: SettingsStore,
  targets: readonly Target[],
  note: ChangeNote,
  log: Log,
): Promise<void> {
  const done: { readonly target: Target; readonly version: number }[] = [];
  try {
    for (const target of targets) {
      const { version } = await change(settings, target.step, target.after, target.before?.version ?? 0, note);
      done.push({ target, version });
    }
  } catch (error) {
    const undone: ChangeNote = { ...note, why: 'taken back: the file could not be applied as a whole' };
    for (const { target, version } of done.reverse()) {
      try {
        await change(settings, target.step, target.before?.document, version, undone);
      } catch (failure) {
        log.error({ err: failure, kind: target.step.kind, id: target.step.id }, 'a setting could not be taken back');
      }
    }
    if (codeOf(error) !== 'SETTINGS_CONFLICT') throw error;
    const type = 'urn:sturmwarte:problem:version-conflict';
    throw new RequestRefused(problem(409, 'somebody changed settings meanwhile; nothing was applied', { type }));
  }
}

function change(
  settings: SettingsStore,
  { kind, id }: Step,
  document: Stored['document'] | undefined,
  expected: number,
  note: ChangeNote,
) {
  return document ? settings.put(kind, document, expected, note) : settings.remove(kind, id, expected, note);
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

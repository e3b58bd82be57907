// Tuning: learned from what the team corrected, kept where it judges better, and taken back with one call.
import { documentOf, type Correction, type Tuning, type TuningFigures } from '@sturmwarte/contracts';
import { learning, type Learned } from '@sturmwarte/language';
import { codeOf, refuse } from '@sturmwarte/runtime';
import type { ChangeNote, CorrectionStore, SettingsStore } from '@sturmwarte/store';
import { setImmediate } from 'node:timers/promises';
import type { SettingsOutbox } from './settings-outbox.ts';

const KIND = 'tuning';
const ID = 'default';
/** What was corrected long ago says little of how people write today, and a thousand take about a second. */
const MOST_CORRECTIONS = 5_000;
const PAGE = 1_000;
const MOST_VERSIONS = 500;

/** A tuning as it was kept once; `tuning` is absent where judging as shipped was returned to. */
export interface TuningVersion extends ChangeNote {
  readonly version: number;
  readonly tuning?: { readonly corrections: number; readonly figures: TuningFigures };
}

export type Tried =
  | Exclude<Learned, { kind: 'better' }>
  | {
      readonly kind: 'better';
      readonly corrections: number;
      readonly figures: TuningFigures;
      /** Absent where it was only tried. */
      readonly version?: number;
    };

export interface TuningDesk {
  /** Learns from the corrections there are; keeps what judges better than what is in force, unless it is only to be tried. */
  learn(note: ChangeNote, dryRun: boolean): Promise<Tried>;
  /** Judges again as at a version, or as shipped (0); without one as before the last change. Returns the new version. */
  rollback(note: ChangeNote, version: number | undefined): Promise<number>;
  /** The last one first, which is the one in force. */
  versions(): Promise<readonly TuningVersion[]>;
}

export function createTuningDesk({
  corrections,
  settings,
  outbox,
}: {
  readonly corrections: CorrectionStore;
  readonly settings: SettingsStore;
  readonly outbox: SettingsOutbox;
}): TuningDesk {
  let isLearning = false;
  const history = () => settings.history({ kind: KIND, id: ID }, MOST_VERSIONS);

  /** Puts a document, or removes it, as the next version after `current`; published at once. */
  async function change(document: Tuning | undefined, current: number, note: ChangeNote): Promise<number> {
    try {
      const { version } = await (document
        ? settings.put(KIND, document, current, note)
        : settings.remove(KIND, ID, current, note));
      await outbox.flush();
      return version;
    } catch (error) {
      if (codeOf(error) !== 'SETTINGS_CONFLICT') throw error;
      return refuse(409, 'the tuning was changed at the same moment');
    }
  }

  async function learnAndKeep(note: ChangeNote, dryRun: boolean): Promise<Tried> {
    const current = await settings.get(KIND, ID);
    const learned = await inSteps(learning(await latest(corrections), current?.document));
    if (learned.kind !== 'better') return learned;
    const { tuning } = learned;
    const tried = { kind: 'better', corrections: tuning.corrections, figures: tuning.figures } as const;
    if (dryRun) return tried;
    const version = await change({ id: ID, ...tuning }, current?.version ?? 0, note);
    return { ...tried, version };
  }

  return {
    async learn(note, dryRun) {
      if (isLearning) refuse(409, 'it is being learned already');
      isLearning = true;
      try {
        return await learnAndKeep(note, dryRun);
      } finally {
        isLearning = false;
      }
    },

    async rollback(note, version) {
      const changes = await history();
      const [current, before] = changes;
      if (!current) refuse(409, 'nothing was ever tuned');
      const isShipped = version === 0 || (version === undefined && before === undefined);
      const target = version === undefined ? before : changes.find((one) => one.version === version);
      if (!isShipped && !target) refuse(404, `there never was a version ${version ?? ''}`);
      const document = isShipped ? undefined : documentOf(target, KIND);
      if (!document && current.document === null) refuse(409, 'nothing is tuned: mentions are judged as shipped');
      const why = document ? `back to version ${target?.version}` : 'back to judging as shipped';
      return change(document, current.document === null ? 0 : current.version, { ...note, why: note.why ?? why });
    },

    async versions() {
      return (await history()).map((one) => {
        const { version, at, by, why } = one;
        const tuning = documentOf(one, KIND);
        return {
          version,
          at,
          by,
          ...(why === undefined ? {} : { why }),
          ...(tuning ? { tuning: { corrections: tuning.corrections, figures: tuning.figures } } : {}),
        };
      });
    },
  };
}

async function latest(corrections: CorrectionStore): Promise<Correction[]> {
  const read: Correction[] = [];
  let after: string | undefined;
  do {
    const page = await corrections.list({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    read.push(...page.items);
    after = page.next;
  } while (after !== undefined && read.length < MOST_CORRECTIONS);
  return read.slice(0, MOST_CORRECTIONS);
}

/** Runs to the end without keeping others of this process waiting: pages go out meanwhile. */
async function inSteps<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
  }
}

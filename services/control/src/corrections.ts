// Corrections: what people say of single judgements. Made while the text is there; what a tuning can learn of it is kept with
// them as numbers, so that it can be learned from when the text has gone.
import type { Correction, Label, ScoredMention } from '@sturmwarte/contracts';
import { analyse, identifyLanguage, type Analysis, type TextFeatures } from '@sturmwarte/language';
import { refuse, type Clock, type Principal } from '@sturmwarte/runtime';
import type { AccessLog, CorrectionStore, MentionStore } from '@sturmwarte/store';

/**
 * What a tuning can learn of a text in a language (ISO 639-1, `und`), by the models that judge what comes in. Rejects with
 * MODEL_FAILED where another would have to stand in for one of them: what that says is not to be learned from.
 */
export type ReadFeatures = (text: Analysis, language: string) => Promise<TextFeatures>;

export interface CorrectionsDeps {
  readonly mentions: MentionStore;
  readonly corrections: CorrectionStore;
  readonly access: AccessLog;
  readonly clock: Clock;
  readonly features: ReadFeatures;
}

export interface Corrections {
  /** Refuses where there is no such mention, where its text is gone, and in drills. */
  correct(who: Principal, mention: string, label: Label): Promise<Correction>;
  /** Takes a correction back; refuses where there is none. */
  withdraw(who: Principal, mention: string): Promise<void>;
}

export function createCorrections({
  mentions,
  corrections,
  access,
  clock,
  features: read,
}: CorrectionsDeps): Corrections {
  const log = (who: Principal, action: string, detail: object) =>
    access.append([{ at: clock.now(), by: who.name, action, detail: JSON.stringify(detail) }]);

  return {
    async correct(who, id, label) {
      const scored = (await mentions.get(id)) ?? refuse(404, `there is no mention "${id}"`);
      const { mention, judgement } = scored;
      if (isEmpty(scored)) refuse(409, 'its text is gone: what cannot be read cannot be judged anew');
      if (mention.drill) refuse(409, 'it belongs to a drill: what is invented teaches nothing');
      const text = analyse(mention.text, mention.title);
      const { language, features } = await read(text, mention.language ?? identifyLanguage(text));
      const { source, publishedAt } = mention;
      const correction: Correction = {
        mention: id,
        source,
        language,
        publishedAt,
        label,
        judged: judgement.label,
        ...(features ? { features } : {}),
        at: clock.now(),
        by: who.name,
      };
      await corrections.put([correction]);
      await log(who, 'mention.correct', { mention: id, label });
      return correction;
    },
    async withdraw(who, mention) {
      if (!(await corrections.remove(mention))) refuse(404, `there is no correction of "${mention}"`);
      await log(who, 'mention.correction-withdrawn', { mention });
    },
  };
}

/** Deleted, erased, or past its retention. */
export function isEmpty({ mention: { text, title } }: ScoredMention): boolean {
  return text === '' && (title ?? '') === '';
}

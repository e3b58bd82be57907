// The store as a list one can see through: slow, obvious, and written without a look at any engine.
import type { ScoredMention } from '@sturmwarte/contracts';
import { wordsOf, type HistogramBin, type MentionQuery } from '@sturmwarte/store';

/** A text query before it is written down: terms that must or must not occur. */
export interface OracleTerm {
  readonly words: readonly string[];
  readonly form: 'words' | 'phrase' | 'prefix';
  readonly without: boolean;
}

export type OracleQuery = Omit<MentionQuery, 'text'> & { readonly terms: readonly OracleTerm[] };

export interface Oracle {
  put(mentions: readonly ScoredMention[]): void;
  eraseAuthor(author: string, at: number): void;
  prune(limits: { readonly textsBefore: number; readonly allBefore: number }): void;
  get(id: string): ScoredMention | undefined;
  find(query: OracleQuery): ScoredMention[];
  histogram(query: OracleQuery, from: number, to: number, binMs: number): HistogramBin[];
}

export function createOracle(): Oracle {
  let all: ScoredMention[] = [];
  const textless = new Set<string>();
  const erasures: { author: string; at: number }[] = [];

  function replace(mention: ScoredMention): void {
    all = [...all.filter((other) => other.mention.id !== mention.mention.id), mention];
  }

  function removeText(scored: ScoredMention, marks: { deleted?: true; erased?: true }): void {
    textless.add(scored.mention.id);
    const { title: _title, url: _url, ...mention } = scored.mention;
    const reasons = scored.reasons && { reasons: { ...scored.reasons, words: [] } };
    replace({ ...scored, ...reasons, mention: { ...mention, ...marks, text: '' } });
  }

  function putOne(scored: ScoredMention): void {
    const { id, author, receivedAt, deleted } = scored.mention;
    const known = all.find((other) => other.mention.id === id);
    const erased = scored.mention.erased === true || erasures.some((it) => it.author === author && receivedAt <= it.at);
    const marks = { ...(deleted ? { deleted: true as const } : {}), ...(erased ? { erased: true as const } : {}) };
    if (deleted || erased) {
      const newest = Math.max(receivedAt, known?.mention.receivedAt ?? 0);
      const base = known ?? scored;
      removeText({ ...base, mention: { ...base.mention, receivedAt: newest } }, marks);
    } else if (!known || receivedAt >= known.mention.receivedAt) {
      replace(scored);
      if (!known || !textless.has(id)) return;
      removeText(scored, {
        ...(known.mention.deleted ? { deleted: true } : {}),
        ...(known.mention.erased ? { erased: true } : {}),
      });
    }
  }

  const find = (query: OracleQuery) => all.filter((scored) => meets(scored, query));
  return {
    put: (mentions) => mentions.forEach(putOne),
    eraseAuthor(author, at) {
      erasures.push({ author, at });
      for (const scored of all) if (scored.mention.author === author) removeText(scored, { erased: true });
    },
    prune({ textsBefore, allBefore }) {
      const gone = all.filter(({ mention }) => mention.publishedAt < allBefore);
      all = all.filter((scored) => !gone.includes(scored));
      for (const { mention } of gone) textless.delete(mention.id);
      for (const scored of all) if (scored.mention.publishedAt < textsBefore) removeText(scored, {});
    },
    get: (id) => all.find(({ mention }) => mention.id === id),
    find,
    histogram(query, from, to, binMs) {
      const bins: HistogramBin[] = [];
      for (let at = from; at < to; at += binMs) {
        const inBin = find({ ...query, from: at, to: Math.min(at + binMs, to) });
        bins.push({
          at,
          mentions: inBin.length,
          critical: inBin.filter((scored) => isCritical(scored, query.watch)).length,
          hostile: inBin.filter(({ judgement }) => judgement.hostility >= 0.5).length,
        });
      }
      return bins;
    },
  };
}

function isCritical({ watches }: ScoredMention, watch: string | undefined): boolean {
  return watches.some((score) => score.critical && (watch === undefined || score.watchId === watch));
}

function meets(scored: ScoredMention, query: OracleQuery): boolean {
  const { mention, judgement, watches, reasons } = scored;
  const words = wordsOf(`${mention.title ?? ''} ${mention.text}`);
  const wanted = <T>(filter: T | undefined, actual: T | undefined) => filter === undefined || filter === actual;
  return (
    query.terms.every((term) => occurs(term, words) !== term.without) &&
    (query.watch === undefined || watches.some(({ watchId }) => watchId === query.watch)) &&
    wanted(query.critical, isCritical(scored, query.watch)) &&
    wanted(query.source, mention.source) &&
    wanted(query.language, judgement.language) &&
    wanted(query.label, judgement.label) &&
    (query.theme === undefined || (reasons?.about.includes(query.theme) ?? false)) &&
    (query.call === undefined || (reasons?.calls.includes(query.call) ?? false)) &&
    wanted(query.author, mention.author) &&
    wanted(query.drill, mention.drill ?? false) &&
    (query.ids?.includes(mention.id) ?? true) &&
    mention.publishedAt >= (query.from ?? 0) &&
    mention.publishedAt < (query.to ?? Infinity) &&
    judgement.hostility >= (query.minHostility ?? 0)
  );
}

function occurs({ words: term, form }: OracleTerm, words: readonly string[]): boolean {
  const folded = term.flatMap(wordsOf);
  if (form === 'words') return folded.every((word) => words.includes(word));
  return words.some((_, start) =>
    folded.every((word, index) => {
      const actual = words[start + index];
      return form === 'prefix' && index === folded.length - 1 ? actual?.startsWith(word) : actual === word;
    }),
  );
}

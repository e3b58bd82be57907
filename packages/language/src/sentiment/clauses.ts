// The words of a text as phrases and negation see them.
import type { Token } from '../analysis.ts';

/** Stands for a mark or a picture, which no phrase and no negation runs across. */
export const CLAUSE_END = '';
/** Stands for a comma: German puts one inside many phrases, but negation ends there. */
export const COMMA = ',';

/** One entry a token: the folded word, `CLAUSE_END` or `COMMA`. */
export function clausesOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ kind, raw, folded }) => {
    if (kind === 'word' || kind === 'hashtag' || kind === 'number') return folded;
    return raw === COMMA ? COMMA : CLAUSE_END;
  });
}

/** Tokens judged: two printed pages. What an author thinks is said by then, and the cost of a text stays bounded. */
const MAX_SPOKEN = 600;

/** What the author says: without links and accounts, which must not move a judgement. */
export function spoken(tokens: readonly Token[]): Token[] {
  const said: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'link' || token.kind === 'account') continue;
    said.push(token);
    if (said.length === MAX_SPOKEN) break;
  }
  return said;
}

export function isWordOfClause(word: string | undefined): word is string {
  return word !== undefined && word !== CLAUSE_END && word !== COMMA;
}

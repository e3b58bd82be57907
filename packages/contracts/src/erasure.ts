// Removing what people wrote from any record, whatever its shape: one person's at their request, everybody's by age.

/** The properties that hold what a person wrote, or lead to it. */
const PERSONAL = ['text', 'title', 'excerpt', 'url'] as const;
/** What was taken out of a mention's text and stands beside the mention: enough of it would be the text again. */
const DERIVED = ['terms', 'links'] as const;

/**
 * A copy of `value` in which every object with `author` equal to the hash has lost what the person wrote and carries
 * `erased: true`, and what was derived from its text beside it is gone. Required text properties become empty strings
 * and lists empty lists, so the record still meets its schema.
 */
export function eraseAuthor(value: unknown, author: string): unknown {
  return withoutTexts(value, (record) => record['author'] === author, { erased: true });
}

/** A copy of `value` in which every mention published before that time (milliseconds) has lost its text in the same way. */
export function eraseBefore(value: unknown, before: number): unknown {
  return withoutTexts(value, ({ publishedAt }) => typeof publishedAt === 'number' && publishedAt < before, {});
}

type Members = Record<string, unknown>;

function withoutTexts(value: unknown, isMeant: (record: Readonly<Members>) => boolean, mark: Members): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item, isMeant, mark));
  if (!isMembers(value)) return value;
  const copy: Members = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = withoutTexts(inner, isMeant, mark);
  const { mention } = value;
  if (isMembers(mention) && isMeant(mention)) {
    for (const name of DERIVED) if (name in copy) copy[name] = [];
    const { reasons } = copy;
    if (isMembers(reasons) && 'words' in reasons) copy['reasons'] = { ...reasons, words: [] };
  }
  if (!isMeant(value)) return copy;
  for (const name of PERSONAL) {
    if (!(name in copy)) continue;
    if (name === 'text' || name === 'excerpt') copy[name] = '';
    else delete copy[name];
  }
  return { ...copy, ...mark };
}

function isMembers(value: unknown): value is Readonly<Members> {
  return typeof value === 'object' && value !== null;
}

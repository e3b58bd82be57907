// Removing what people wrote from any record, whatever its shape: one person's at their request, everybody's by age.

/** The properties that hold what a person wrote, or lead to it. */
const PERSONAL = ['text', 'title', 'excerpt', 'url'] as const;

/**
 * A copy of `value` in which every object with `author` equal to the hash has lost what the person wrote and carries
 * `erased: true`. Required text properties become empty strings, so the record still meets its schema.
 */
export function eraseAuthor(value: unknown, author: string): unknown {
  return withoutTexts(value, (record) => record['author'] === author, { erased: true });
}

/** A copy of `value` in which every mention published before that time (milliseconds) has lost its text. */
export function eraseBefore(value: unknown, before: number): unknown {
  return withoutTexts(value, ({ publishedAt }) => typeof publishedAt === 'number' && publishedAt < before, {});
}

type Members = Record<string, unknown>;

function withoutTexts(value: unknown, isMeant: (record: Readonly<Members>) => boolean, mark: Members): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item, isMeant, mark));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Members = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = withoutTexts(inner, isMeant, mark);
  if (!isMeant(copy)) return copy;
  for (const name of PERSONAL) {
    if (!(name in copy)) continue;
    if (name === 'text' || name === 'excerpt') copy[name] = '';
    else delete copy[name];
  }
  return { ...copy, ...mark };
}

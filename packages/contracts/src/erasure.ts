// Removing one person's texts from any record, whatever its shape.

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
  if (Array.isArray(value)) return value.map((item) => eraseAuthor(item, author));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = eraseAuthor(inner, author);
  if (authorOf(copy['mention']) === author) for (const name of DERIVED) if (name in copy) copy[name] = [];
  if (copy['author'] !== author) return copy;
  for (const name of PERSONAL) {
    if (!(name in copy)) continue;
    if (name === 'text' || name === 'excerpt') copy[name] = '';
    else delete copy[name];
  }
  copy['erased'] = true;
  return copy;
}

function authorOf(mention: unknown): unknown {
  return typeof mention === 'object' && mention !== null && 'author' in mention ? mention.author : undefined;
}

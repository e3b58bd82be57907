// Files of mentions come from many tools: the names they use are brought to ours, and what only they know is left out.
import { MentionInput } from './mention-input.ts';

const known = new Set(Object.keys(MentionInput.properties));
const synonyms: Readonly<Record<string, string>> = { ts: 'publishedAt', lang: 'language' };

/**
 * One line of a file (already parsed) as mention input: `ts` and `lang` are understood, unknown members (labels,
 * measurements) dropped, `source` filled in where the line names none. What is no object is returned as it is and fails
 * the check later.
 */
export function fromFileRecord(record: unknown, source?: string): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const input: Record<string, unknown> = source === undefined ? {} : { source };
  for (const [name, value] of Object.entries(record)) {
    const ours = synonyms[name] ?? name;
    if (known.has(ours) && value !== null && (ours === name || !(ours in record))) input[ours] = value;
  }
  return input;
}

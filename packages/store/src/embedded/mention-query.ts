// From a query to SQL. The order in which tables are visited is fixed here, not left to the planner: it knows nothing
// of how selective a word or a watch is, and a wrong guess among a million mentions takes seconds.
import type { SqlValue } from '@sturmwarte/runtime';
import type { MentionQuery } from '../store.ts';
import { parseTextQuery, type TextTerm } from '../text-query.ts';
import { SEQUENCE_BITS } from './archive-schema.ts';

/** The parts of a SELECT over the mentions a query matches; `m` is the mention, `w` its row for the queried watch. */
export interface MentionSelection {
  readonly from: string;
  readonly where: string;
  readonly values: readonly SqlValue[];
  /** The expression of the key that visits mentions in order of time without sorting. */
  readonly key: string;
  /** The expression that says whether a mention is critical for this query. */
  readonly critical: string;
}

/** The last millisecond a key can hold; whatever claims to be later is filed there. */
const LAST_MILLISECOND = 2 ** 43 - 1;

/** First key of a millisecond, as SQL over one value. */
export const FIRST_KEY = `(CAST(? AS INTEGER) << ${SEQUENCE_BITS})`;

/** The millisecond a time is filed under. */
export function millisecondOf(at: number): number {
  return Math.min(Math.max(0, Math.ceil(at)), LAST_MILLISECOND);
}

/** SQL that must hold, and the values of its question marks. */
type Condition = readonly [sql: string, ...values: SqlValue[]];

/** The table visited first, which brings the order of time with it. */
interface Driver {
  readonly tables: readonly string[];
  readonly key: 'm.key' | 'w.key' | 'mention_text.rowid';
  readonly conditions: readonly Condition[];
}

/** `needsFacts`: the SELECT will use columns of `m`. Throws QUERY_INVALID where the text cannot be searched for. */
export function selectMentions(query: MentionQuery, needsFacts: boolean): MentionSelection {
  const { tables: first, key, conditions: driving } = driverOf(query);
  const tables = [...first];
  const conditions = [...driving];
  if (query.watch !== undefined) {
    if (key !== 'w.key') tables.push('mention_watch AS w');
    conditions.push(['w.watch = ?', query.watch]);
    if (key !== 'w.key') conditions.push([`w.key = ${key}`]);
    if (query.critical !== undefined) conditions.push(['w.critical = ?', Number(query.critical)]);
  }
  const facts = factsOf(query);
  if (key !== 'm.key' && (needsFacts || facts.length > 0)) {
    tables.push('mention AS m');
    conditions.push([`m.key = ${key}`]);
  }
  conditions.push(...facts);
  if (query.from !== undefined) conditions.push([`${key} >= ${FIRST_KEY}`, millisecondOf(query.from)]);
  if (query.to !== undefined) conditions.push([`${key} < ${FIRST_KEY}`, millisecondOf(query.to)]);
  return {
    from: tables.join(' CROSS JOIN '),
    where: conditions.map(([sql]) => sql).join(' AND ') || 'TRUE',
    values: conditions.flatMap(([, ...values]) => values),
    key,
    critical: query.watch === undefined ? 'm.critical' : 'w.critical',
  };
}

function driverOf(query: MentionQuery): Driver {
  const text = parseTextQuery(query.text ?? '');
  const all = text.all.map(toMatch).join(' AND ');
  const none = text.none.map(toMatch).join(' OR ');
  if (query.ids !== undefined || query.author !== undefined) {
    const conditions: Condition[] = [];
    if (query.ids !== undefined)
      conditions.push(['m.id IN (SELECT value FROM json_each(?))', JSON.stringify(query.ids)]);
    if (query.author !== undefined) conditions.push(['m.author = ?', query.author]);
    if (all) conditions.push([`EXISTS (${matching('m.key')})`, all]);
    if (none) conditions.push([`NOT EXISTS (${matching('m.key')})`, none]);
    const index = query.ids === undefined ? 'mention_author' : 'sqlite_autoindex_mention_1';
    return { tables: [`mention AS m INDEXED BY ${index}`], key: 'm.key', conditions };
  }
  if (all) {
    const match = none ? `(${all}) NOT (${none})` : all;
    return { tables: ['mention_text'], key: 'mention_text.rowid', conditions: [['mention_text MATCH ?', match]] };
  }
  const key = query.watch === undefined ? 'm.key' : 'w.key';
  const table = query.watch === undefined ? 'mention AS m' : 'mention_watch AS w';
  const excluded = `${key} NOT IN (SELECT rowid FROM mention_text WHERE mention_text MATCH ?)`;
  return { tables: [table], key, conditions: none ? [[excluded, none]] : [] };
}

/** Conditions on the mention's own columns. */
function factsOf(query: MentionQuery): Condition[] {
  const facts: Condition[] = [];
  if (query.critical !== undefined && query.watch === undefined) facts.push(['m.critical = ?', Number(query.critical)]);
  if (query.source !== undefined) facts.push(['m.source = ?', query.source]);
  if (query.language !== undefined) facts.push(['m.language = ?', query.language]);
  if (query.label !== undefined) facts.push(['m.label = ?', query.label]);
  if (query.theme !== undefined) facts.push(['instr(m.themes, ?) > 0', listOf([query.theme])]);
  if (query.call !== undefined) facts.push(['instr(m.calls, ?) > 0', listOf([query.call])]);
  if (query.minHostility !== undefined) facts.push(['m.hostility >= ?', query.minHostility]);
  if (query.drill !== undefined) facts.push(['m.drill = ?', Number(query.drill)]);
  return facts;
}

/** Words as a column holds several of them: each is found with the commas around it. */
export function listOf(words: readonly string[]): string {
  return words.length === 0 ? '' : `,${words.join(',')},`;
}

/** The search for a text among one mention. */
function matching(key: string): string {
  return `SELECT 1 FROM mention_text WHERE mention_text MATCH ? AND mention_text.rowid = ${key}`;
}

/** Words are letters and digits only, so quoting them leaves nothing FTS5 could take for an operator. */
function toMatch({ words, prefix }: TextTerm): string {
  return `"${words.join(' ')}"${prefix ? ' *' : ''}`;
}

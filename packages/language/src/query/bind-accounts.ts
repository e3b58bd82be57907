// Accounts in a query are names; mentions know their authors by a salted hash. Binding puts the hashes in.
import type { Query } from './query.ts';

export interface Accounts {
  /** Hash of an account written `source:handle`, as ingest hashes authors. */
  readonly hashAccount: (account: string) => string;
  /** The brand's own accounts, written so. */
  readonly own: readonly string[];
}

/** The query with every `author:source:handle` and `is:own` asked of the hash a mention carries. */
export function bindAccounts(query: Query, accounts: Accounts): Query {
  const keyOf = (account: string) => `author:${accounts.hashAccount(account)}`;
  switch (query.kind) {
    case 'account':
      return { kind: 'filter', key: keyOf(query.account), at: query.at };
    case 'own': {
      const { at } = query;
      return { kind: 'or', items: accounts.own.map((account) => ({ kind: 'filter', key: keyOf(account), at })) };
    }
    case 'not':
      return { kind: 'not', item: bindAccounts(query.item, accounts) };
    case 'and':
    case 'or':
      return { kind: query.kind, items: query.items.map((item) => bindAccounts(item, accounts)) };
    default:
      return query;
  }
}

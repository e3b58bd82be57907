// API tokens in SQLite, by hash.
import type { Database } from '@sturmwarte/runtime';
import { TOUCH_INTERVAL_MS, type ApiToken, type Role, type TokenStore } from '../store.ts';
import type { Sync } from './sync.ts';

interface Row {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly role: Role;
  readonly created_at: number;
  readonly expires_at: number | null;
  readonly last_used_at: number | null;
}

export function createTokens(database: Database): Sync<TokenStore> {
  const put = database.prepare(
    `INSERT OR REPLACE INTO api_token (id, hash, name, role, created_at, expires_at, last_used_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const byHash = database.prepare<Row>('SELECT * FROM api_token WHERE hash = ?');
  const all = database.prepare<Row>('SELECT * FROM api_token ORDER BY created_at, id');
  const revoke = database.prepare('DELETE FROM api_token WHERE id = ?');
  const touch = database.prepare(
    'UPDATE api_token SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)',
  );

  return {
    put: ({ id, hash, name, role, createdAt, expiresAt, lastUsedAt }) =>
      void put.run(id, hash, name, role, createdAt, expiresAt ?? null, lastUsedAt ?? null),
    byHash(hash) {
      const row = byHash.get(hash);
      return row && toToken(row);
    },
    list: () => all.all().map(toToken),
    revoke: (id) => Number(revoke.run(id).changes) > 0,
    touch: (id, at) => void touch.run(at, id, at - TOUCH_INTERVAL_MS),
  };
}

function toToken(row: Row): ApiToken {
  const { id, hash, name, role } = row;
  return {
    id,
    hash,
    name,
    role,
    createdAt: row.created_at,
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
  };
}

// Tokens and the access log.
import { describe, expect, it } from '@jest/globals';
import type { ApiToken } from '@sturmwarte/store';
import { MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

export function accessContract({ store, reopen }: Given): void {
  const token = (overrides: Partial<ApiToken> = {}): ApiToken => ({
    id: 'dashboard',
    name: 'Dashboard',
    role: 'viewer',
    hash: 'aa'.repeat(32),
    createdAt: MONDAY_MORNING,
    ...overrides,
  });

  describe('tokens', () => {
    it('finds a token by its hash, across a restart, until it is revoked', async () => {
      await store().tokens.put(token());
      const reopened = await reopen();
      expect(await reopened.tokens.byHash(token().hash)).toEqual(token());
      expect(await reopened.tokens.byHash('bb')).toBeUndefined();
      expect([await reopened.tokens.revoke('dashboard'), await reopened.tokens.revoke('dashboard')]).toEqual([
        true,
        false,
      ]);
      expect(await reopened.tokens.byHash(token().hash)).toBeUndefined();
    });

    it('lists the oldest first and replaces by id', async () => {
      const admin = token({
        id: 'admin',
        role: 'admin',
        hash: 'cc',
        createdAt: MONDAY_MORNING + 1,
        expiresAt: MONDAY_MORNING * 2,
      });
      await store().tokens.put(admin);
      await store().tokens.put(token());
      await store().tokens.put(token({ name: 'Wall', hash: 'dd' }));
      expect(await store().tokens.list()).toEqual([token({ name: 'Wall', hash: 'dd' }), admin]);
      expect(await store().tokens.byHash(token().hash)).toBeUndefined();
    });

    it('remembers the last use to the minute', async () => {
      await store().tokens.put(token());
      const used = async (at: number) => {
        await store().tokens.touch('dashboard', at);
        return (await store().tokens.byHash(token().hash))?.lastUsedAt ?? 0;
      };
      expect(await used(MONDAY_MORNING)).toBe(MONDAY_MORNING);
      expect(MONDAY_MORNING + 30_000 - (await used(MONDAY_MORNING + 30_000))).toBeLessThan(60_000);
      expect(await used(MONDAY_MORNING + 60_000)).toBe(MONDAY_MORNING + 60_000);
      await store().tokens.touch('unknown', MONDAY_MORNING);
      expect(await store().tokens.list()).toHaveLength(1);
    });
  });

  describe('access log', () => {
    it('lists the newest first, across a restart, and prunes by age', async () => {
      const entry = (at: number) => ({ at, by: 'officer', action: 'mentions.search', detail: `at ${at}` });
      await store().access.append([entry(1), entry(2)]);
      await store().access.append([entry(3)]);
      const reopened = await reopen();
      expect(await reopened.access.list(2)).toEqual([entry(3), entry(2)]);
      expect(await reopened.access.prune(3)).toBe(2);
      expect(await reopened.access.list(10)).toEqual([entry(3)]);
    });
  });
}

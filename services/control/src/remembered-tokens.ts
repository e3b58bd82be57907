// Tokens as a process of its own knows them: asked of the store, and remembered for as long as that is away, so that
// whoever pushed mentions yesterday can push them today.
import { codeOf, type Clock } from '@sturmwarte/runtime';
import type { ApiToken, TokenStore } from '@sturmwarte/store';

/** A revoked token works on for this long at most. */
const FRESH_MS = 10_000;
/** While the store cannot be asked. */
const TRUSTED_MS = 60 * 60_000;
const REMEMBERED = 1_000;

export function rememberTokens(store: TokenStore, clock: Clock): TokenStore {
  const known = new Map<string, { readonly token: ApiToken; readonly at: number }>();

  return {
    put: (token) => store.put(token),
    list: () => store.list(),
    revoke: (id) => store.revoke(id),
    async byHash(hash) {
      const remembered = known.get(hash);
      const ageMs = clock.now() - (remembered?.at ?? -Infinity);
      if (remembered && ageMs < FRESH_MS) return remembered.token;
      try {
        const token = await store.byHash(hash);
        known.delete(hash);
        if (token) known.set(hash, { token, at: clock.now() });
        const [oldest] = known.keys();
        if (oldest !== undefined && known.size > REMEMBERED) known.delete(oldest);
        return token;
      } catch (error) {
        if (codeOf(error) === 'STORE_UNAVAILABLE' && remembered && ageMs < TRUSTED_MS) return remembered.token;
        throw error;
      }
    },
    async touch(id, at) {
      // When a token was last used is worth knowing, and no reason to refuse its bearer.
      await store.touch(id, at).catch((error: unknown) => {
        if (codeOf(error) !== 'STORE_UNAVAILABLE') throw error;
      });
    },
  };
}

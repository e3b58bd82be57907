import { describe, expect, it } from '@jest/globals';
import { CodedError, createManualClock } from '@sturmwarte/runtime';
import type { ApiToken, TokenStore } from '@sturmwarte/store';
import { rememberTokens } from './remembered-tokens.ts';

const SECOND = 1_000;
const token: ApiToken = { id: 'a', name: 'forum', role: 'ingest', hash: 'abc', createdAt: 0 };

function remembering() {
  const clock = createManualClock(0);
  const state = { isAway: false, isRevoked: false, asked: 0 };
  const away = () => Promise.reject(new CodedError('STORE_UNAVAILABLE', 'the store is away'));
  const store: TokenStore = {
    put: async () => undefined,
    async byHash(hash) {
      state.asked++;
      if (state.isAway) return away();
      return hash === token.hash && !state.isRevoked ? token : undefined;
    },
    list: async () => [token],
    revoke: async () => true,
    touch: () => (state.isAway ? away() : Promise.resolve()),
  };
  return { clock, state, tokens: rememberTokens(store, clock) };
}

describe('tokens of a process of its own', () => {
  it('are asked for once in a while, not for every request', async () => {
    const { clock, state, tokens } = remembering();
    for (let request = 0; request < 50; request++) expect(await tokens.byHash('abc')).toEqual(token);
    expect(state.asked).toBe(1);
    await clock.advance(11 * SECOND);
    await tokens.byHash('abc');
    expect(state.asked).toBe(2);
  });

  it('are good while the store is away, where they were known, for an hour', async () => {
    const { clock, state, tokens } = remembering();
    await tokens.byHash('abc');
    state.isAway = true;
    await clock.advance(50 * 60 * SECOND);
    expect(await tokens.byHash('abc')).toEqual(token);
    await tokens.touch('a', clock.now());
    await expect(tokens.byHash('never seen')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await clock.advance(11 * 60 * SECOND);
    await expect(tokens.byHash('abc')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('are good for a few seconds at most after they were revoked', async () => {
    const { clock, state, tokens } = remembering();
    await tokens.byHash('abc');
    state.isRevoked = true;
    await clock.advance(11 * SECOND);
    expect(await tokens.byHash('abc')).toBeUndefined();
    state.isAway = true;
    await expect(tokens.byHash('abc')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

// What every store adapter must do, whatever the engine.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@sturmwarte/store';
import { aScoredMention } from './builders.ts';
import { accessContract } from './store-contract/access.ts';
import { correctionContract } from './store-contract/corrections.ts';
import { incidentContract } from './store-contract/incidents.ts';
import { mentionContract } from './store-contract/mentions.ts';
import { randomContract } from './store-contract/random.ts';
import { readingContract } from './store-contract/readings.ts';
import { removalContract } from './store-contract/removal.ts';
import { searchContract } from './store-contract/search.ts';
import { settingsContract } from './store-contract/settings.ts';

/** A store with nothing in it, and how to leave it. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens it again on the same data. */
  reopen(): Promise<Store>;
  /** Closes what is open and removes the data. */
  close(): Promise<void>;
  /** Makes what was written visible to searches, where the engine lets that wait. */
  refresh?(): Promise<void>;
}

/** What the parts of the contract work with: the store of the running test. */
export interface Given {
  readonly store: () => Store;
  /** Resolves when what was written can be searched. */
  readonly settled: () => Promise<void>;
  readonly reopen: () => Promise<Store>;
}

/** Runs the contract as Jest tests; each test gets a store of its own from `open`. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let opened: StoreUnderTest;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    const given: Given = {
      store: () => opened.store,
      settled: async () => opened.refresh?.(),
      reopen: () => opened.reopen(),
    };

    mentionContract(given);
    searchContract(given);
    removalContract(given);
    readingContract(given);
    incidentContract(given);
    settingsContract(given);
    correctionContract(given);
    accessContract(given);
    randomContract(open);

    describe('life of a store', () => {
      it('answers, gives space back and keeps what it has', async () => {
        await opened.store.mentions.put([aScoredMention()]);
        await opened.store.ping();
        await opened.store.vacuum();
        expect(await opened.store.mentions.get('mastodon:1')).toEqual(aScoredMention());
      });

      it('rejects every call once it is closed, and closes twice', async () => {
        const { store } = opened;
        await Promise.all([store.close(), store.close()]);
        const closed = { code: 'CLOSED' };
        await expect(store.ping()).rejects.toMatchObject(closed);
        await expect(store.mentions.put([aScoredMention()])).rejects.toMatchObject(closed);
        await expect(store.settings.list('watch')).rejects.toMatchObject(closed);
      });

      it('finishes what was asked before it was closed', async () => {
        const written = opened.store.mentions.put([aScoredMention()]);
        await opened.store.close();
        await written;
        const store = await opened.reopen();
        expect(await store.mentions.get('mastodon:1')).toEqual(aScoredMention());
      });
    });
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@sturmwarte/runtime';
import { createManualClock, MONDAY_MORNING } from '@sturmwarte/testkit';
import { storeContract, type StoreUnderTest } from '@sturmwarte/testkit/contract-suites';
import { openEmbeddedStore } from './embedded-store.ts';

const clock = createManualClock(MONDAY_MORNING);

async function openEmpty(): Promise<StoreUnderTest> {
  const directory = mkdtempSync(join(tmpdir(), 'store-'));
  const open = () => openEmbeddedStore({ directory, log: silentLog, clock });
  let store = await open();
  return {
    get store() {
      return store;
    },
    async reopen() {
      await store.close();
      return (store = await open());
    },
    async close() {
      await store.close();
      rmSync(directory, { recursive: true });
    },
  };
}

storeContract('the embedded store', openEmpty);

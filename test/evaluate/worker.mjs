import { parentPort } from 'node:worker_threads';
import { watchPublic } from './watch-public.mjs';

parentPort.on('message', (seed) => {
  const { falsePages, ...result } = watchPublic(seed);
  parentPort.postMessage({ ...result, falsePages: falsePages.map(({ reading: _, ...page }) => page) });
});

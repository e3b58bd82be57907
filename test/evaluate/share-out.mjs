// Shares worlds out among threads; the order in which they finish does not matter.
import { Worker } from 'node:worker_threads';

/** @param tasks what `worker.mjs` takes */
export async function shareOut(tasks, threads, file = './worker.mjs') {
  const left = [...tasks];
  const done = [];
  await Promise.all(
    Array.from({ length: Math.min(threads, left.length) }, async () => {
      const worker = new Worker(new URL(file, import.meta.url));
      for (let task = left.shift(); task !== undefined; task = left.shift()) done.push(await ask(worker, task));
      await worker.terminate();
    }),
  );
  return done;
}

function ask(worker, task) {
  return new Promise((resolve, reject) => {
    worker.once('message', (result) => {
      worker.off('error', reject);
      resolve(result);
    });
    worker.once('error', reject);
    worker.postMessage(task);
  });
}

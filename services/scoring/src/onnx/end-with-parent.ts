// A model may keep the main thread busy for good, and a service may be killed: then nobody but another thread can tell the
// process that runs the model that it has been left alone.
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const LOOK_EVERY_MS = 1_000;

/** Ends this process within a second or two of the end of the one that started it. */
export function endWithParent(): void {
  new Worker(new URL('./end-with-parent.js', import.meta.url), { workerData: process.ppid }).unref();
}

// Killed, not ended: an end in good order would wait for the model.
if (!isMainThread) {
  setInterval(() => {
    if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
  }, LOOK_EVERY_MS);
}

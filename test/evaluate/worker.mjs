import { parentPort } from 'node:worker_threads';
import { watchPublic, watchYoung } from './watch-public.mjs';

parentPort.on('message', (task) => {
  parentPort.postMessage(task.perHour === undefined ? watchPublic(task.seed) : watchYoung(task));
});

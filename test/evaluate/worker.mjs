import { parentPort } from 'node:worker_threads';
import { askOracle } from './oracle.mjs';
import { watchPublic, watchYoung } from './watch-public.mjs';

parentPort.on('message', (task) => parentPort.postMessage(resultOf(task)));

function resultOf(task) {
  if (task.oracle) return askOracle(task.seed);
  return task.perHour === undefined ? watchPublic(task.seed) : watchYoung(task);
}

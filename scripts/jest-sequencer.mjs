// Which test files come first: those that wait, for engines, kills and services of their own, while types, lint and format
// take the cores beside them. Those that compute come after and fill every core by themselves. Else the order is Jest's.
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

const WAITING = /[\\/]test[\\/](?:end-to-end|cluster|faults)[\\/]|[\\/](?:kafka|elasticsearch)[^\\/]*$/;

export default class WaitingFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const waits = ({ path }) => WAITING.test(path);
    return [...sorted.filter(waits), ...sorted.filter((test) => !waits(test))];
  }
}

// A test's surroundings. Jest follows each test with an AsyncLocalStorage of the file's own and never lets go of it; in Node
// before 24 every promise made later in the same worker walks all that were ever used. Those of a finished file are let go.
import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

const used = new Set();
for (const name of ['run', 'enterWith']) {
  const original = AsyncLocalStorage.prototype[name];
  AsyncLocalStorage.prototype[name] = function (...given) {
    used.add(this);
    return original.apply(this, given);
  };
}

export default class LettingGo extends TestEnvironment {
  async teardown() {
    await super.teardown();
    for (const storage of used) storage.disable();
    used.clear();
  }
}

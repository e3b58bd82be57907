// TypeScript for Jest: @swc/jest, with the language's own globals bound once a module. Jest runs tests in a virtual machine
// whose every access to a global is a call out of the engine: code that computes much (`Math.log` a million times) is
// several times slower there than it is in the service.
import { createRequire } from 'node:module';

const { createTransformer } = createRequire(import.meta.url)('@swc/jest');

/** Only what no test replaces: `Date`, timers and the like stay looked up. */
const GLOBALS = [
  'Array', 'BigInt', 'Boolean', 'DataView', 'Float32Array', 'Float64Array', 'Infinity', 'Int32Array', 'Intl', 'Map', 'Math',
  'NaN', 'Number', 'Object', 'RegExp', 'Set', 'String', 'Symbol', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'WeakMap',
  'decodeURIComponent', 'encodeURIComponent', 'isNaN', 'parseFloat', 'parseInt',
]; // prettier-ignore

export default {
  createTransformer(options) {
    const swc = createTransformer(options);
    return {
      ...swc,
      process: (source, ...rest) => swc.process(withGlobals(source), ...rest),
      processAsync: (source, ...rest) => swc.processAsync(withGlobals(source), ...rest),
      getCacheKey: (source, ...rest) => swc.getCacheKey(withGlobals(source), ...rest),
    };
  },
};

/** On the first line, so that places in stack traces stay right. */
function withGlobals(source) {
  const used = GLOBALS.filter((name) => new RegExp(String.raw`(?<![\w.$])${name}\b`).test(source));
  return used.map((name) => `const ${name} = globalThis.${name}; `).join('') + source;
}

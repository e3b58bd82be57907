// Part of the build: the command line, the services and most of what they use as a few files instead of a thousand, which
// halves what a command needs to start. Who installs the repository gets every package as it is; only what is loaded is put
// together. Errors still name functions and lines, those of `dist/bundle`.
import { rolldown } from 'rolldown';

const root = new URL('../../', import.meta.url).pathname;

/** They read files beside their own, or are loaded by hardly anybody. SQLite's native add-on is required by name. */
const LEFT_WHERE_THEY_ARE = ['@fastify/static', '@fastify/swagger-ui', 'natural'];

/** Files that are run by their place. All lie side by side, so that each finds the others as it does where it was compiled. */
const input = {
  main: 'services/standalone/dist/main.js',
  worker: 'packages/store/dist/embedded/worker.js',
  child: 'services/scoring/dist/onnx/child.js',
  'end-with-parent': 'services/scoring/dist/onnx/end-with-parent.js',
};

const bundle = await rolldown({
  cwd: root,
  platform: 'node',
  input,
  external: (id) => LEFT_WHERE_THEY_ARE.some((name) => id === name || id.startsWith(`${name}/`)),
});
await bundle.write({
  dir: `${root}services/standalone/dist/bundle`,
  format: 'esm',
  entryFileNames: '[name].js',
  // Names that last: who builds while a service runs must not take away what it has yet to load.
  chunkFileNames: '[name].js',
  minifyInternalExports: false,
  cleanDir: true,
});
await bundle.close();

// Part of the build: TypeBox as a few files instead of 700. Reading those takes most of a command's start; who installs
// the repository gets TypeBox as it is, only what is loaded is put together. Sources (`source` condition) use it directly.
import { rolldown } from 'rolldown';

const folder = new URL('.', import.meta.url).pathname;
const bundle = await rolldown({
  cwd: folder,
  platform: 'node',
  input: { index: 'typebox', compile: 'typebox/compile', value: 'typebox/value' },
});
await bundle.write({ dir: `${folder}dist/typebox`, format: 'esm', entryFileNames: '[name].js', cleanDir: true });
await bundle.close();

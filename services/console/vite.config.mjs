// Builds the console into dist/, which the control service serves at /. `npx vite` develops against a running service.
import { defineConfig } from 'vite';

const SERVICE = 'http://localhost:8420';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // The content security policy allows files of our own and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/v1': SERVICE } },
});

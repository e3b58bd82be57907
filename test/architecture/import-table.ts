// Which part may import which: the design's picture as a table.

const pure = ['contracts'];
const ports = ['contracts', 'runtime', 'bus', 'store'];
const thinking = ['language', 'detection', 'response'];

/** Workspace → workspaces its sources may import (tests may import the testkit besides). */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  language: pure,
  detection: pure,
  response: pure,
  runtime: pure,
  bus: ['contracts', 'runtime'],
  store: ['contracts', 'runtime'],
  testkit: [...ports],
  ingest: [...ports],
  scoring: [...ports, ...thinking],
  alerting: [...ports, ...thinking],
  control: [...ports, ...thinking],
  console: [],
  standalone: [...ports, ...thinking, 'ingest', 'scoring', 'alerting', 'control', 'testkit'],
};

/** Workspaces whose functions know no I/O, no clock and no chance. */
export const pureWorkspaces: readonly string[] = ['contracts', 'language', 'detection', 'response'];

/** Package → the only folder that may import it. */
export const confined: Readonly<Record<string, string>> = {
  kafkajs: 'packages/bus/src/kafka/',
  '@elastic/elasticsearch': 'packages/store/src/elasticsearch/',
  '@huggingface/tokenizers': 'services/scoring/src/onnx/',
  'onnxruntime-web': 'services/scoring/src/onnx/',
};

/** Files that may read the environment. */
export const environmentReaders = /\/main\.ts$/;

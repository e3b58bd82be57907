// `npm run generate`: everything in the repository that is made from code. A test says when it is out of date.
import { writeFileSync } from 'node:fs';
import { run } from './prepare.mjs';

run('npx', [
  'tsc',
  '-b',
  '--noCheck',
  ...['grafana', 'services/ingest', 'services/alerting'].map((part) => `${part}/tsconfig.build.json`),
]);
const { writeDashboards } = await import('../grafana/dist/generate.js');
const { connectorTable } = await import('../services/ingest/dist/index.js');
const { notifierTable } = await import('../services/alerting/dist/index.js');

writeDashboards(new URL('../grafana/dashboards/', import.meta.url));
write(
  'connectors.md',
  'Connectors',
  'Sources are read by connectors; `options` of a source are checked against these.',
  connectorTable(),
);
write(
  'notifiers.md',
  'Notifiers',
  'Contacts are reached by notifiers: `options` of a contact method, and the configuration of the process.',
  notifierTable(),
);

function write(name, title, words, table) {
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), `# ${title}\n\n${words}\n\n${table.trim()}\n`);
}

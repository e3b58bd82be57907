// `npm run generate`: everything in the repository that is made from code. A test says when it is out of date.
import { run } from './prepare.mjs';

run('npx', ['tsc', '-b', 'grafana']);
const { writeDashboards } = await import('../grafana/dist/generate.js');
writeDashboards(new URL('../grafana/dashboards/', import.meta.url));

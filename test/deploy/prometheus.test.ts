// The scrape configurations and alert rules, tried by Prometheus' own tool.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isThere, root } from './deploy-files.ts';

const hasPromtool = isThere('promtool');
if (!hasPromtool) process.stderr.write('SKIPPED: no promtool on this machine, the alert rules are not tried\n');
(hasPromtool ? describe : describe.skip)('Prometheus', () => {
  it.each(['prometheus.yaml', 'prometheus.cluster.yaml'])('takes %s and the rules it names', (file) => {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'config', join(root, 'deploy', file)], {
      encoding: 'utf8',
    });
    expect(`${status} ${stdout}${stderr}`).toMatch(/^0 [\s\S]*SUCCESS: 1 rule files found/);
  });

  it('raises the alarms when they are due and not before', () => {
    const rules = fileURLToPath(new URL('alerts.test.yaml', import.meta.url));
    const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', rules], { encoding: 'utf8' });
    expect(`${status} ${stdout}${stderr}`).toMatch(/^0 /);
  });
});

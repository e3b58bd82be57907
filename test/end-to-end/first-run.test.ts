import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeBuilt, launch, type Running } from '../support/command-line.ts';

const FIRST_PAGE_MS = 60_000;
const STOP_MS = 5_000;

let cwd: string;
let running: Running | undefined;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sturmwarte-first-run-'));
  running = undefined;
});
afterEach(async () => {
  running?.signal('SIGKILL');
  await running?.ended;
  rmSync(cwd, { recursive: true, force: true });
});

describeBuilt('the first run', () => {
  it('without any configuration plays a storm: page, rising force, second step; and ends at Ctrl+C', async () => {
    const began = Date.now();
    running = launch(['start', '--port', '0'], { cwd });
    await running.line(/Console +http:\/\/localhost:\d+\/#\/sign-in\/sw_/);
    await running.line(/Stop +Ctrl\+C/);
    await running.line(/sturmwarte\.yaml/);

    await running.line(/A storm begins/);
    await running.line(/storm force [3-6]|Windstärke [3-6]/i);
    await running.line(/\/page\/0\/0\/social-media\//);
    expect(Date.now() - began).toBeLessThan(FIRST_PAGE_MS);
    await running.line(/\/page\/1\/0\/geschaeftsleitung\//);
    expect(Date.now() - began).toBeLessThan(FIRST_PAGE_MS);

    const stopped = Date.now();
    running.signal('SIGINT');
    const { code } = await running.ended;
    expect(code).toBe(0);
    expect(Date.now() - stopped).toBeLessThan(STOP_MS);
  }, 90_000);

  it('with a configuration file plays nothing', async () => {
    writeFileSync(join(cwd, 'sturmwarte.yaml'), 'server: { port: 0 }\n');
    running = launch(['start'], { cwd });
    await running.line(/Sturmwarte runs: 0 watches/);
    await running.line(/API/);
    expect(running.lines.join('\n')).not.toMatch(/demonstration|storm/i);

    running.signal('SIGTERM');
    expect((await running.ended).code).toBe(0);
  });

  it('with a wrong configuration says all that is wrong and does not start', async () => {
    writeFileSync(join(cwd, 'sturmwarte.yaml'), 'server: { port: 99999, hots: x }\nlog: { level: loud }\n');
    running = launch(['start'], { cwd });
    const { code, stderr, stdout } = await running.ended;
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('/server/port');
    expect(stderr).toContain('/server/hots is not known here');
    expect(stderr).toContain('(allowed: trace, debug, info, warn, error)');
    expect(stderr).not.toContain(' at ');
  });
});

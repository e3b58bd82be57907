// What `npm start` and `npm test` do before anything else, on a checkout of one small package.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'sturmwarte-prepare-'));
  cpSync(new URL('../../scripts/prepare.mjs', import.meta.url), join(checkout, 'scripts/prepare.mjs'));
  mkdirSync(join(checkout, 'packages/one/src'), { recursive: true });
  mkdirSync(join(checkout, 'services'));
  write('packages/one/src/one.ts', 'export const one = 1;');
  const build = "mkdir('packages/one/dist', { recursive: true }, () => appendFile('builds', 'x', () => undefined))";
  write('build.mjs', `import { appendFile, mkdir } from 'node:fs';\n${build};\n`);
  const manifest = { name: 'checkout', version: '1.0.0', scripts: { build: 'node build.mjs' } };
  write('package.json', JSON.stringify(manifest));
  const { name, version } = manifest;
  write(
    'package-lock.json',
    JSON.stringify({ name, version, lockfileVersion: 3, packages: { '': { name, version } } }),
  );
});
afterEach(() => rmSync(checkout, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(checkout, file), text);
}

function prepare(): void {
  const script = "import('./scripts/prepare.mjs').then(({ prepare }) => prepare())";
  execFileSync(process.execPath, ['-e', script], { cwd: checkout, stdio: 'pipe' });
}

function builds(): number {
  return readFileSync(join(checkout, 'builds'), 'utf8').length;
}

describe('preparing a checkout', () => {
  it('builds once, and the second time does nothing', () => {
    prepare();
    expect(builds()).toBe(1);
    prepare();
    expect(builds()).toBe(1);
  });

  it('builds again what was changed or deleted', () => {
    prepare();
    write('packages/one/src/one.ts', 'export const one: number = 1;');
    prepare();
    expect(builds()).toBe(2);
    rmSync(join(checkout, 'packages/one/dist'), { recursive: true });
    prepare();
    expect(builds()).toBe(3);
  });

  it('builds again where it is told to build in another way', () => {
    prepare();
    write('tsconfig.base.json', '{ "compilerOptions": {} }');
    prepare();
    expect(builds()).toBe(2);
  });
});

// A process needs JavaScript: the sources of the one that runs models, compiled as the build does it, where the packages they
// load are found.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformFileSync } from '@swc/core';

const sources = fileURLToPath(new URL('../src/onnx/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

export interface CompiledChild {
  readonly script: URL;
  remove(): void;
}

export function compileChild(): CompiledChild {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'onnx-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(sources).filter((one) => /(?<!\.test|\.d)\.ts$/.test(one))) {
    const { code } = transformFileSync(join(sources, name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    const linked = code.replace(/(from ['"]\.\/[^'"]+)\.ts/g, '$1.js');
    writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), linked);
  }
  return {
    script: pathToFileURL(join(folder, 'child.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

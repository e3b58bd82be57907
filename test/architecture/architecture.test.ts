import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allowedImports, confined, environmentReaders, pureWorkspaces } from './import-table.ts';

interface SourceFile {
  readonly path: string;
  readonly workspace: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const root = new URL('../../', import.meta.url).pathname;
const sources = ['packages', 'services'].flatMap((group) =>
  readdirSync(join(root, group)).flatMap((workspace) => sourcesOf(group, workspace)),
);

describe('the architecture', () => {
  it('has sources in every workspace of the import table, and no workspace outside it', () => {
    expect([...new Set(sources.map(({ workspace }) => workspace))].sort()).toEqual(Object.keys(allowedImports).sort());
  });

  it('lets imports between workspaces run one way only', () => {
    const broken = sources.flatMap(({ path, workspace, imports }) =>
      imports
        .flatMap((specifier) => /^@sturmwarte\/([a-z]+)/.exec(specifier)?.[1] ?? [])
        .filter((target) => target !== workspace && !allowedImports[workspace]?.includes(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('never reaches into another workspace by a relative path', () => {
    const broken = sources.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .filter(
          (specifier) =>
            !new URL(specifier, `file:///${path}`).pathname.startsWith(`/${path.split('/').slice(0, 3).join('/')}`),
        )
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it('keeps the pure packages free of I/O, clock and chance', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bsetTimeout\(|\bsetInterval\(|\bfetch\(|\bTemporal\.Now\b/;
    const broken = sources
      .filter(({ workspace }) => pureWorkspaces.includes(workspace))
      .filter(({ imports, text }) => imports.some(isBuiltin) || impure.test(text))
      .map(({ path }) => path);
    expect(broken).toEqual([]);
  });

  it('confines the clients of engines to their adapters', () => {
    const broken = sources.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => confined[specifier] !== undefined && !path.startsWith(confined[specifier]))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it('lets only main files read the environment', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path);
    expect(readers.filter((path) => !environmentReaders.test(path))).toEqual([]);
  });

  it('declares every dependency where it is used', () => {
    const missing = sources.flatMap(({ path, workspace, imports }) => {
      const declared = declaredBy(path.split('/').slice(0, 2).join('/'));
      return (
        imports
          .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
          // `#name` is `name`, put together by the build.
          .map((specifier) => specifier.replace(/^#/, ''))
          .map((specifier) =>
            specifier
              .split('/')
              .slice(0, specifier.startsWith('@') ? 2 : 1)
              .join('/'),
          )
          .filter((name) => name !== `@sturmwarte/${workspace}` && !declared.has(name))
          .map((name) => `${path} imports ${name}`)
      );
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});

function sourcesOf(group: string, workspace: string): SourceFile[] {
  const folder = join(root, group, workspace, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
      const imports = [
        ...text.matchAll(/^(?:import|export)[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
      ];
      return {
        path: join(group, workspace, 'src', name),
        workspace,
        text,
        imports: imports.flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []),
      };
    });
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function declaredBy(folder: string): Set<string> {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  return new Set([...Object.keys(manifest['dependencies'] ?? {}), ...Object.keys(manifest['devDependencies'] ?? {})]);
}

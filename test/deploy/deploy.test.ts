// What nobody runs before it is needed rots unseen: the files of deploy/ are held against each other and against the code
// where they name the same thing. compose.test.ts and kubernetes.test.ts hold them against the official schemas.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpServer, createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { parse } from 'yaml';
import { loadConfig } from '../../services/standalone/src/config.ts';
import { roles } from '../../services/standalone/src/service-roles.ts';
import { compose, environmentNames, podOf, PRODUCTION, read, root, TRIAL, version } from './deploy-files.ts';

describe('the two configurations of the cluster form', () => {
  it('say the same things, but for what a trial cannot have', () => {
    const keys = (file: string): readonly string[] => leavesOf(parse(read('deploy', file)));
    const [trial, production] = [keys(TRIAL), keys(PRODUCTION)];
    expect(production.filter((key) => !trial.includes(key))).toEqual([
      'kafka.tls.ca',
      'kafka.sasl.mechanism',
      'kafka.sasl.username',
      'kafka.sasl.password',
      'elasticsearch.apiKey',
      'elasticsearch.ca',
    ]);
    expect(trial.filter((key) => !production.includes(key))).toEqual([
      'elasticsearch.username',
      'elasticsearch.password',
    ]);
  });

  it.each([TRIAL, PRODUCTION])('are ones the service takes: %s', (file) => {
    const text = read('deploy', file);
    const environment = Object.fromEntries(environmentNames(text).map((name) => [name, filled(name)]));
    expect(loadConfig({ file: { name: file, text }, environment }).server.host).toBe('0.0.0.0');
  });

  it('answer on the port that everything else names', () => {
    for (const file of [TRIAL, PRODUCTION]) {
      expect(parse(read('deploy', file))).toMatchObject({ server: { host: '0.0.0.0', port: 8420 } });
    }
    expect(read('deploy/Dockerfile')).toContain('EXPOSE 8420');
    expect(parse(read('deploy/prometheus.cluster.yaml'))).toMatchObject({
      scrape_configs: [{ job_name: 'sturmwarte', dns_sd_configs: [{ names: roles, port: 8420 }] }],
    });
    for (const role of roles) {
      expect(podOf(role).container.ports).toEqual([{ name: 'http', containerPort: 8420 }]);
      expect(podOf(role).template.metadata?.annotations).toMatchObject({ 'prometheus.io/port': '8420' });
    }
  });
});

describe('the image', () => {
  const dockerfile = read('deploy/Dockerfile').replace(/\\\n/g, ' ');
  const last = (instruction: string): string =>
    [...dockerfile.matchAll(new RegExp(`^\\s*${instruction}\\s+(.+)$`, 'gm'))].at(-1)?.[1] ?? '';

  it('is built on a pinned Node that the project supports and whose own SQLite searches texts', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)(?: AS (\w+))?/gm)].map(([, from = '', name]) => ({
      from,
      name,
    }));
    const stages = bases.map(({ name }) => name);
    const foreign = bases.filter(({ from }) => !stages.includes(from)).map(({ from }) => from);
    expect(foreign).toEqual([expect.stringMatching(/^node:2[24]\.\d+\.\d+-\w+-slim$/)]);
  });

  it('runs nothing as root and starts the service itself, without a shell in between', () => {
    expect(last('USER')).toBe('1000:1000');
    const [program, script = ''] = JSON.parse(last('ENTRYPOINT')) as readonly string[];
    expect([program, existsSync(join(root, script.replace('/app/', '')))]).toEqual(['node', true]);
    expect(JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '')).toEqual(['start']);
    expect(dockerfile).toContain(`ARG VERSION=${version}\n`);
  });

  it('is made of files that are there and that .dockerignore lets in', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    const allowed = read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1)); // prettier-ignore
    expect([...new Set(copied)].sort()).toEqual(allowed.sort());
    expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

it('pins every image by its version', () => {
  const images = [
    ...Object.values(compose.services).map((service) => service.image),
    ...roles.map((role) => podOf(role).container.image ?? ''),
  ];
  expect(images.filter((name) => !/^[a-z/]+:v?\d+\.\d+\.\d+$/.test(name))).toEqual([]);
});

describe('what asks whether the service is well', () => {
  const server = createHttpServer({
    log: silentLog,
    metrics: createMetrics(),
    clock: systemClock,
    hosts: 'any',
  });
  let port = 0;
  beforeAll(async () => {
    port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
  });
  afterAll(() => server.close());

  it.each(roles)('asks %s where there is an answer', async (role) => {
    const { container, template } = podOf(role);
    const { startupProbe, readinessProbe, livenessProbe } = container;
    const probes = [startupProbe, readinessProbe, livenessProbe].map((probe) => probe?.httpGet);
    expect(probes.map((probe) => probe?.port)).toEqual(['http', 'http', 'http']);
    const paths = probes.map((probe) => probe?.path ?? '?');
    expect(paths).toEqual(['/healthz', '/readyz', '/healthz']);
    for (const path of [...paths, template.metadata?.annotations?.['prometheus.io/path'] ?? '?']) {
      expect((await server.inject(path)).statusCode).toBe(200);
    }
  });

  it('tells Docker a service that answers from one that does not', () => {
    const [, command = '[]'] = /HEALTHCHECK [\s\S]*?CMD (\[.+\])$/m.exec(read('deploy/Dockerfile').replace(/\\\n/g, '')) ?? []; // prettier-ignore
    const [program, ...args] = JSON.parse(command) as readonly string[];
    expect(program).toBe('node');
    const ask = (at: number) =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, args, { env: { STURMWARTE_PORT: String(at) }, stdio: 'ignore' });
        child.once('exit', resolve);
      });
    return Promise.all([
      expect(ask(port)).resolves.toBe(0),
      // Port 1 is nobody's.
      expect(ask(1)).resolves.toBe(1),
    ]);
  });
});

/** Dotted names of everything a document says; lists count as one thing. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A value for a variable the configuration names, of the form its name asks for. */
function filled(name: string): string {
  if (name.endsWith('TOKEN')) return `sw_${'a'.repeat(43)}`;
  if (name.endsWith('URL')) return 'https://sturmwarte.example.com';
  if (name.endsWith('CA')) return '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
  return name.padEnd(32, 'x');
}

// The trial on one machine: held against the compose specification, and against the files and roles it names.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { roles } from '../../services/standalone/src/service-roles.ts';
import { composeFaults } from './compose-faults.ts';
import { compose, environmentNames, image, read, root, TRIAL } from './deploy-files.ts';

describe('the compose file', () => {
  it('keeps to the compose specification, and to what the linter holds for safe', () => {
    expect(composeFaults(join(root, 'deploy/compose.yaml'))).toEqual([]);
  });

  it.each(roles)('runs %s from the same image, with the configuration it mounts', (role) => {
    const service = compose.services[role];
    expect(service?.image).toBe(image);
    expect(service?.command).toEqual(['start', `--roles=${role}`, '--config=/etc/sturmwarte/sturmwarte.yaml']);
    expect(service?.volumes).toContain(`./${TRIAL}:/etc/sturmwarte/sturmwarte.yaml:ro`);
    expect(service?.read_only).toBe(true);
    expect(service?.depends_on).toMatchObject({
      kafka: { condition: 'service_healthy' },
      elasticsearch: { condition: 'service_healthy' },
    });
    expect(Object.keys(service?.environment ?? {})).toEqual(
      expect.arrayContaining([...environmentNames(read('deploy', TRIAL))]),
    );
  });

  it.each(Object.entries(compose.services))(
    'gives %s no root, no privileges and bounded resources',
    (_name, service) => {
      expect(service.user).toMatch(/^[1-9]\d*:\d+$/);
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
      const { cpus, memory } = service.deploy.resources.limits;
      expect([cpus, memory]).toEqual([expect.stringMatching(/^\d/), expect.stringMatching(/^\d+[MG]$/)]);
    },
  );

  it('scales scoring, and publishes the console and Grafana on this machine alone', () => {
    expect(compose.services['scoring']?.deploy.replicas).toBe(2);
    const published = Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => `${name} ${port}`),
    );
    expect(published).toEqual(['control 127.0.0.1:8420:8420', 'grafana 127.0.0.1:3000:3000']);
  });

  it('mounts files that are there', () => {
    const mounted = Object.values(compose.services)
      .flatMap(({ volumes = [] }) => volumes)
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((source) => source.startsWith('.'));
    expect(mounted.length).toBeGreaterThan(4);
    expect(mounted.filter((source) => !existsSync(join(root, 'deploy', source)))).toEqual([]);
  });

  it('asks for secrets that .env.example names, and the example holds no values', () => {
    const asked = [...read('deploy/compose.yaml').matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name);
    const example = read('deploy/.env.example').split('\n').filter((line) => /^\w/.test(line)); // prettier-ignore
    expect(example.filter((line) => !line.endsWith('='))).toEqual([]);
    expect(example.map((line) => line.slice(0, -1)).sort()).toEqual([...new Set(asked)].sort());
  });
});

// The files of deploy/ as the tests read them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { parse, parseAllDocuments } from 'yaml';
import type { ServiceRole } from '../../services/standalone/src/service-roles.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
export const isThere = (program: string): boolean => spawnSync(program, ['--help']).error === undefined;

/** The configurations of the cluster form, below deploy/. */
export const TRIAL = 'sturmwarte.trial.yaml';
export const PRODUCTION = 'kubernetes/sturmwarte.yaml';

export interface ComposeService {
  readonly image: string;
  readonly user: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly deploy: {
    readonly replicas?: number;
    readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } };
  };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}
export interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
}
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

export const compose = parse(read('deploy/compose.yaml'), { merge: true }) as Compose;
export const { version } = JSON.parse(read('package.json')) as { version: string };
export const image = `sturmwarte:${version}`;

export const kustomization = parse(read('deploy/kubernetes/kustomization.yaml')) as {
  readonly resources: readonly string[];
  readonly configMapGenerator: readonly { readonly name: string; readonly files: readonly string[] }[];
};
export const manifests = [...kustomization.resources, 'secret.example.yaml'].flatMap((file) =>
  parseAllDocuments(read('deploy/kubernetes', file)).map((document) => document.toJS() as Manifest),
);
/** The one manifest of a kind and name. */
export const named = <T>(kind: string, name: string): T => {
  const found = manifests.filter((manifest) => manifest.kind === kind && manifest.metadata.name === name);
  if (found.length !== 1) throw new Error(`${found.length} manifests are ${kind} ${name}`);
  return found[0] as T;
};
/** Everything about the one container of a role's pods that the tests ask for. */
export const podOf = (role: ServiceRole) => {
  const { spec } = named<Deployment>('Deployment', role);
  const pod = spec?.template.spec;
  const [container, ...others] = pod?.containers ?? [];
  if (!spec || !pod || !container || others.length > 0) throw new Error(`${role} must have exactly one container`);
  return { spec, template: spec.template, pod, container };
};
export const environmentNames = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

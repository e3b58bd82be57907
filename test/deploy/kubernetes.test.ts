// The manifests: held against Kubernetes' schemas, and against the roles and the configuration they name.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import type { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import type { Secret } from 'kubernetes-models/v1/Secret';
import { parse, parseAllDocuments } from 'yaml';
import { roles } from '../../services/standalone/src/service-roles.ts';
import {
  environmentNames,
  image,
  isThere,
  kustomization,
  manifests,
  named,
  podOf,
  PRODUCTION,
  read,
  root,
  type Manifest,
} from './deploy-files.ts';
import { kubernetesFaults } from './kubernetes-faults.ts';

describe('the Kubernetes manifests', () => {
  it.each(manifests.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const))(
    'keep to the schema, with no field it does not know: %s',
    (_title, manifest) => expect(kubernetesFaults(manifest)).toEqual([]),
  );

  it('would not pass with a misspelt field or a wrong type', () => {
    const broken = (from: string, to: string): Manifest =>
      JSON.parse(JSON.stringify(named('Deployment', 'scoring')).replace(from, to)) as Manifest;
    const faults = kubernetesFaults(broken('livenessProbe', 'livelinessProbe'));
    expect(faults[0]).toBe('/spec/template/spec/containers/0/livelinessProbe is no field');
    expect(kubernetesFaults(broken('"failureThreshold":60', '"failureThreshold":"a"'))).toEqual([
      expect.stringContaining('startupProbe/failureThreshold must be integer'),
    ]);
  });

  it('are all part of the kustomization, but the example of a secret', () => {
    const files = readdirSync(join(root, 'deploy/kubernetes'));
    const apart = ['kustomization.yaml', 'secret.example.yaml', 'sturmwarte.yaml'];
    expect([...kustomization.resources, ...apart].sort()).toEqual(files.sort());
    expect(kustomization.configMapGenerator).toEqual([{ name: 'sturmwarte', files: ['sturmwarte.yaml'] }]);
  });

  it.each(roles)('run %s from the same image, with its configuration and secrets', (role) => {
    const { pod, container } = podOf(role);
    expect(container.image).toBe(image);
    expect(container.args).toEqual(['start', `--roles=${role}`, '--config=/etc/sturmwarte/sturmwarte.yaml']);
    expect(container.envFrom).toEqual([{ secretRef: { name: 'sturmwarte' } }]);
    expect(pod.volumes).toContainEqual({ name: 'configuration', configMap: { name: 'sturmwarte' } });
    expect(container.volumeMounts).toContainEqual({
      name: 'configuration',
      mountPath: '/etc/sturmwarte',
      readOnly: true,
    });
  });

  it.each(roles)('give %s no root, no privileges and bounded memory', (role) => {
    const { pod, container } = podOf(role);
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources).toMatchObject({
      requests: { cpu: expect.any(String), memory: expect.any(String) },
      limits: { memory: expect.any(String) },
    });
  });

  it.each(roles)('leave one of %s standing, let it end in its time and let it speak to whom it must', (role) => {
    const { spec, template, pod, container } = podOf(role);
    const labels = { 'app.kubernetes.io/name': 'sturmwarte', 'app.kubernetes.io/component': role };
    expect(spec.selector.matchLabels).toEqual(labels);
    expect(template.metadata?.labels).toEqual(labels);
    expect(named<PodDisruptionBudget>('PodDisruptionBudget', role).spec?.selector?.matchLabels).toEqual(labels);
    expect(named<NetworkPolicy>('NetworkPolicy', role).spec?.podSelector.matchLabels).toEqual(labels);
    const leaving = container.lifecycle?.preStop?.sleep?.seconds ?? 0;
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(5 + leaving);
    expect(pod.topologySpreadConstraints?.map(({ labelSelector }) => labelSelector?.matchLabels)).toEqual([
      labels,
      labels,
    ]);
  });

  it('deny everything that no rule allows, and let each role out only where it has business', () => {
    expect(named<NetworkPolicy>('NetworkPolicy', 'default-deny').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
    const goals = (name: string): readonly string[] =>
      (named<NetworkPolicy>('NetworkPolicy', name).spec?.egress ?? []).map(({ to = [], ports = [] }) => {
        const peer = to[0]?.ipBlock
          ? 'internet'
          : to[0]?.namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'];
        return `${peer ?? '?'} ${ports.map(({ port }) => port).join(' ')}`;
      });
    expect(Object.fromEntries(['every-role', ...roles].map((name) => [name, goals(name)]))).toEqual({
      'every-role': ['kube-system 53 53', 'kafka 9093'],
      ingest: ['elastic 9200', 'internet 80 443'],
      scoring: [],
      alerting: ['internet 80 443 465 587'],
      control: ['elastic 9200'],
    });
  });

  it('let scoring grow no further than there are partitions', () => {
    const { kafka } = parse(read('deploy', PRODUCTION)) as { kafka: { partitions: number } };
    const { spec } = named<HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'scoring');
    expect(spec?.scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'scoring' });
    expect(spec?.minReplicas).toBeGreaterThanOrEqual(2);
    expect(spec?.maxReplicas).toBeLessThanOrEqual(kafka.partitions);
    expect(podOf('scoring').spec.replicas).toBeUndefined();
  });

  it('name the secrets the configuration asks for, and hold no value', () => {
    const { stringData = {}, data } = named<Secret>('Secret', 'sturmwarte');
    expect(Object.keys(stringData).sort()).toEqual(environmentNames(read('deploy', PRODUCTION)));
    expect(Object.values(stringData).filter((value) => value !== '')).toEqual([]);
    expect(data).toBeUndefined();
  });

  (isThere('kubectl') ? it : it.skip)('build with kustomize, and the ConfigMap holds the configuration', () => {
    const built = spawnSync('kubectl', ['kustomize', join(root, 'deploy/kubernetes')], { encoding: 'utf8' });
    expect(built.stderr).toBe('');
    const documents = parseAllDocuments(built.stdout).map(
      (document) => document.toJS() as Manifest & { data?: object },
    );
    const configured = documents.filter(({ kind }) => kind === 'ConfigMap');
    expect(configured.map(({ data }) => data)).toEqual([{ 'sturmwarte.yaml': read('deploy', PRODUCTION) }]);
    const mounted = documents.filter(({ kind }) => kind === 'Deployment').map((document) => JSON.stringify(document));
    expect(mounted).toHaveLength(roles.length);
    for (const text of mounted) expect(text).toContain(`"configMap":{"name":"${configured[0]?.metadata.name ?? '?'}"}`);
  });
});

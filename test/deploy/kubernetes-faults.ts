// Validators that are made from Kubernetes' schemas let unknown fields pass, as a cluster would drop them: a typing
// error then is a probe or a limit that silently is not there. A validator looks at every field its schema knows, so
// what it never looked at is a field that does not exist.
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { Secret } from 'kubernetes-models/v1/Secret';
import { Service } from 'kubernetes-models/v1/Service';
import { messageOf } from '@sturmwarte/runtime';
import type { Manifest } from './deploy-files.ts';

const models = [Deployment, HorizontalPodAutoscaler, NetworkPolicy, PodDisruptionBudget, Namespace, Secret, Service];

/** What is wrong with a manifest by the schema of its kind, a line each. */
export function kubernetesFaults(manifest: Manifest): readonly string[] {
  const { apiVersion, kind } = manifest;
  const model = models.find((known) => known.apiVersion === apiVersion && known.kind === kind);
  if (!model) return [`there is no schema for ${apiVersion} ${kind}`];
  const { validate } = model.prototype as { validate: (this: object) => void };
  const seen = new Set<string>();
  try {
    validate.call(watched(manifest, '', seen));
  } catch (error) {
    return [messageOf(error)];
  }
  return pathsOf(manifest, '')
    .filter((path) => !seen.has(path))
    .map((path) => `${path} is no field`);
}

/** Notes every field that is read of a document, however deep. */
function watched(target: object, path: string, seen: Set<string>): object {
  return new Proxy(target, {
    get(inner, key) {
      const value: unknown = Reflect.get(inner, key);
      if (typeof key === 'symbol') return value;
      const here = `${path}/${key}`;
      seen.add(here);
      return typeof value === 'object' && value !== null ? watched(value, here, seen) : value;
    },
  });
}

function pathsOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}/${key}`, ...pathsOf(inner, `${path}/${key}`)]);
}

// Where each kind of settings lives in the API and in settings files, and who may touch it.
import type { SettingsKind } from '@sturmwarte/contracts';
import type { Role } from '@sturmwarte/store';

interface Resource {
  readonly path: string;
  readonly read: Role;
  readonly write: Role;
}

/** Contacts hold addresses of people, so viewers do not see them. */
export const settingsResources: Readonly<Record<SettingsKind, Resource>> = {
  watch: { path: 'watches', read: 'viewer', write: 'operations' },
  contact: { path: 'contacts', read: 'officer', write: 'operations' },
  policy: { path: 'policies', read: 'viewer', write: 'operations' },
  schedule: { path: 'schedules', read: 'viewer', write: 'operations' },
  silence: { path: 'silences', read: 'viewer', write: 'officer' },
  source: { path: 'sources', read: 'viewer', write: 'operations' },
  playbook: { path: 'playbooks', read: 'viewer', write: 'operations' },
  thresholds: { path: 'thresholds', read: 'viewer', write: 'operations' },
  tuning: { path: 'tunings', read: 'viewer', write: 'operations' },
};

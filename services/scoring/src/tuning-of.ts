// The tuning in force, as the settings say.
import type { SettingsView } from '@sturmwarte/bus';
import type { VersionedTuning } from '@sturmwarte/language';

const KIND = 'tuning';
const ID = 'default';

/** Undefined: mentions are judged as shipped. */
export function tuningOf(settings: Pick<SettingsView, 'get' | 'version'>): VersionedTuning | undefined {
  const tuning = settings.get(KIND, ID);
  const version = settings.version(KIND, ID);
  if (!tuning || version === undefined) return undefined;
  const { negative, positive } = tuning;
  return { version, negative, ...(positive ? { positive } : {}) };
}

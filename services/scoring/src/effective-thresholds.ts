// The thresholds that hold for a watch: the shipped defaults, under the global document, under the watch's own.
import { defaultThresholds, type Thresholds, type Watch } from '@sturmwarte/contracts';
import type { SettingsView } from '@sturmwarte/bus';

/** Groups (critical, surge, force) are replaced as a whole where a document gives them. */
export function effectiveThresholds(
  settings: Pick<SettingsView, 'get'>,
  watch: Pick<Watch, 'thresholds'> | undefined,
): Thresholds {
  const global = settings.get('thresholds', 'default');
  return {
    critical: watch?.thresholds?.critical ?? global?.critical ?? defaultThresholds.critical,
    surge: watch?.thresholds?.surge ?? global?.surge ?? defaultThresholds.surge,
    force: watch?.thresholds?.force ?? global?.force ?? defaultThresholds.force,
  };
}

// What the detect stage counts, and the last reading of each watch for dashboards.
import type { Look, Observed } from '@sturmwarte/detection';
import type { Metrics } from '@sturmwarte/runtime';

/** What became of a piece of evidence; nothing vanishes without a word. */
export type EvidenceOutcome = 'counted' | Extract<Observed, { kind: 'ignored' }>['reason'] | 'no-watch' | 'failed';

export interface DetectMeters {
  observed(outcome: EvidenceOutcome): void;
  read(look: Look): void;
  /** No figure is better than an old one: the watch is gone, paused, or read by another process. */
  forget(watchId: string): void;
}

const outcomes: readonly EvidenceOutcome[] = [
  'counted', 'duplicate', 'own', 'future', 'too-old', 'vanished', 'no-watch', 'failed',
]; // prettier-ignore

export function createDetectMeters(metrics: Metrics): DetectMeters {
  const evidence = metrics.counter('sturmwarte_evidence_total', 'Evidence, by what became of it.', ['outcome']);
  for (const outcome of outcomes) evidence.inc({ outcome }, 0);
  const gauge = (name: string, help: string) => metrics.gauge(name, help, ['watch']);
  const force = gauge('sturmwarte_storm_force', 'Storm force 0-6 of each watch.');
  const critical = gauge('sturmwarte_critical_mentions', 'Critical mentions in the window the last reading speaks of.');
  const expected = gauge('sturmwarte_critical_mentions_expected', 'What this hour usually brings in that window.');
  const surprise = gauge('sturmwarte_surprise', 'Minus log10 of the probability of the last reading by chance.');
  return {
    observed: (outcome) => evidence.inc({ outcome }),
    read(look) {
      const { watchId: watch } = look;
      force.set({ watch }, look.force);
      critical.set({ watch }, look.critical);
      expected.set({ watch }, look.expectedCritical);
      surprise.set({ watch }, look.surprise);
    },
    forget(watch) {
      for (const each of [force, critical, expected, surprise]) each.remove({ watch });
    },
  };
}

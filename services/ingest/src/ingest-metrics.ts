// The figures of ingest. `source` is where a mention was written, `feed` in the help texts the source document that is polled.
import type { Metrics } from '@sturmwarte/runtime';
import type { RejectionReason } from './mention-input.ts';

/** Whoever pushes chooses the source's name; more names than this are counted as `other`. */
const MAX_SOURCES = 200;

export interface IngestMetrics {
  received(source: string): void;
  rejected(source: string, reason: RejectionReason): void;
  looked(sourceId: string, outcome: 'ok' | 'failed', at: number): void;
  tookMs(sourceId: string, ms: number): void;
  /** The source is no longer read here. */
  forget(sourceId: string): void;
}

export function createIngestMetrics(metrics: Metrics): IngestMetrics {
  const received = metrics.counter('sturmwarte_mentions_received_total', 'Mentions accepted, by where they were written', ['source']); // prettier-ignore
  const rejected = metrics.counter('sturmwarte_mentions_rejected_total', 'Inputs that were not acceptable', ['source', 'reason']); // prettier-ignore
  const polls = metrics.counter('sturmwarte_source_polls_total', 'Looks at a source, by source id', ['source', 'outcome']); // prettier-ignore
  const success = metrics.gauge('sturmwarte_source_last_success_timestamp_seconds', 'When a source last answered, by source id', ['source']); // prettier-ignore
  const took = metrics.histogram('sturmwarte_source_poll_duration_seconds', 'How long a look at a source took, by source id', [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20], ['source']); // prettier-ignore

  const names = new Set<string>();
  const bounded = (name: string): string => {
    if (names.size < MAX_SOURCES) names.add(name);
    return names.has(name) ? name : 'other';
  };

  return {
    received: (source) => received.inc({ source: bounded(source) }),
    rejected: (source, reason) => rejected.inc({ source: bounded(source), reason }),
    looked(source, outcome, at) {
      polls.inc({ source, outcome });
      if (outcome === 'ok') success.set({ source }, at / 1000);
    },
    tookMs: (source, ms) => took.observe({ source }, ms / 1000),
    forget: (source) => success.remove({ source }),
  };
}

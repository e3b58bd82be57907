// The one door: whatever read them, inputs become mentions here and are durable on the bus when this returns.
import { topics, type Mention } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import type { Clock } from '@sturmwarte/runtime';
import {
  combine,
  MAX_LISTED_ERRORS,
  type Accept,
  type AcceptOptions,
  type Acceptance,
  type ItemFaults,
} from './acceptance.ts';
import type { IngestMetrics } from './ingest-metrics.ts';
import { normalise, type NormaliseContext } from './mention-input.ts';

/** Inputs per publish: between two of them others get their turn. */
const CHUNK = 1_000;

export interface IntakeDependencies {
  readonly bus: Pick<Bus, 'publish'>;
  readonly clock: Clock;
  readonly count: Pick<IngestMetrics, 'received' | 'rejected'>;
  /** Authors are hashed with it; the same in all processes and for good. */
  readonly salt: string;
}

export function createIntake({ bus, clock, count, salt }: IntakeDependencies): Accept {
  async function acceptChunk(inputs: readonly unknown[], first: number, options: AcceptOptions): Promise<Acceptance> {
    const context: NormaliseContext = { ...options, receivedAt: clock.now(), salt };
    const errors: ItemFaults[] = [];
    // Of several sightings in one chunk the last is the newest.
    const mentions = new Map<string, Mention>();
    let rejected = 0;
    for (const [place, input] of inputs.entries()) {
      const outcome = normalise(input, context);
      if (outcome.kind === 'accepted') {
        mentions.set(outcome.mention.id, outcome.mention);
        continue;
      }
      rejected++;
      count.rejected(sourceOf(input), outcome.reason);
      if (errors.length < MAX_LISTED_ERRORS)
        errors.push({ index: first + place, ...idOf(input), faults: outcome.faults });
    }
    if (mentions.size > 0) {
      await bus.publish(
        topics.mentions,
        Array.from(mentions, ([key, value]) => ({ key, value })),
      );
      for (const { source } of mentions.values()) count.received(source);
    }
    return { accepted: inputs.length - rejected, rejected, errors };
  }

  return async (inputs, options) => {
    const parts: Acceptance[] = [];
    for (let first = 0; first < inputs.length; first += CHUNK) {
      parts.push(await acceptChunk(inputs.slice(first, first + CHUNK), first, options));
    }
    return combine(parts);
  };
}

function sourceOf(input: unknown): string {
  const source = member(input, 'source');
  return typeof source === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(source) ? source : 'unknown';
}

function idOf(input: unknown): { id?: string } {
  const id = member(input, 'id');
  return typeof id === 'string' ? { id: id.slice(0, 100) } : {};
}

function member(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? Object.getOwnPropertyDescriptor(input, name)?.value : undefined;
}

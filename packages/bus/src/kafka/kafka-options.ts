// How the brokers are reached, and what our topics there look like.
import type { Log } from '@sturmwarte/runtime';

export interface KafkaEngineOptions {
  /** `host:port` of some of the brokers; the others are learned from them. */
  readonly brokers: readonly string[];
  readonly clientId?: string;
  /** Before every topic and group, so that several installations share a cluster. Default `sturmwarte.`. */
  readonly topicPrefix?: string;
  /** Of every topic; fixed once the topics exist. Default 12. */
  readonly partitions?: number;
  /** Copies of every topic. Default 3. */
  readonly replication?: number;
  /** TLS to the brokers; `ca` is the PEM of an authority that is no public one. */
  readonly tls?: boolean | { readonly ca?: string };
  readonly sasl?: SaslOptions;
  /** A member that has not been heard of for that long has lost its partitions. Default 9,000 ms. */
  readonly sessionTimeoutMs?: number;
  readonly log: Log;
  /** Told once of what no retry mends: a position beyond the end of its partition, a damaged state. */
  readonly onFatal?: (error: unknown) => void;
}

export interface SaslOptions {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

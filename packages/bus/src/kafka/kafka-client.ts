// The client library set up for us: its times, its log, its security.
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Kafka, KafkaConfig, LogEntry, RetryOptions } from 'kafkajs';
import type { Log } from '@sturmwarte/runtime';
import type { KafkaEngineOptions, SaslOptions } from './kafka-options.ts';

// A CommonJS package: Node finds none of its names as imports.
const kafkajs = createRequire(import.meta.url)('kafkajs') as typeof import('kafkajs');
export const { AssignerProtocol, CompressionTypes, ConfigResourceTypes, Partitioners } = kafkajs;

/** The quickest: half the time of the default for a quarter more bytes, and the time is what the next records wait for. */
const GZIP_LEVEL = 1;
kafkajs.CompressionCodecs[CompressionTypes.GZIP] = () => ({
  compress: ({ buffer }: { buffer: Buffer }) => promisify(gzip)(buffer, { level: GZIP_LEVEL }),
  decompress: (buffer: Buffer) => promisify(gunzip)(buffer),
});

const CONNECT_TIMEOUT_MS = 3_000;
/** A broker that hangs is given up on by then, so that a publish fails in time for its caller to say so. */
const REQUEST_TIMEOUT_MS = 10_000;
/** About 8 s in all: longer than an election takes. Whoever called tries again in their own time. */
const RETRY: RetryOptions = { initialRetryTime: 100, factor: 0.2, multiplier: 2, maxRetryTime: 2_000, retries: 7 };

export function createKafkaClient(options: KafkaEngineOptions): Kafka {
  const { brokers, clientId = 'sturmwarte', tls, sasl, log } = options;
  const config: KafkaConfig = {
    brokers: [...brokers],
    clientId,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    retry: RETRY,
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => logTo(log),
  };
  if (tls) config.ssl = tls === true || tls.ca === undefined ? true : { ca: [tls.ca] };
  if (sasl) config.sasl = saslOf(sasl);
  return new kafkajs.Kafka(config);
}

function saslOf({ mechanism, username, password }: SaslOptions): NonNullable<KafkaConfig['sasl']> {
  // The library tells the mechanisms apart by type, which a union of them does not narrow to.
  if (mechanism === 'plain') return { mechanism, username, password };
  if (mechanism === 'scram-sha-256') return { mechanism, username, password };
  return { mechanism, username, password };
}

/** What the library calls an error is mostly a retry to come; what matters is said by whoever gives up. */
function logTo(log: Log): (entry: LogEntry) => void {
  return ({ namespace, log: { message, error, groupId } }) => {
    log.debug({ namespace, error: error as unknown, groupId: groupId as unknown }, message);
  };
}

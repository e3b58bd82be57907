export { openKafkaEngine } from './open-kafka-engine.ts';
export type { KafkaEngineOptions, SaslOptions } from './kafka-options.ts';

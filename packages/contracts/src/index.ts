export * from './erasure.ts';
export * from './incident.ts';
export * from './mention.ts';
export * from './reading.ts';
export * from './schema.ts';
export * from './settings.ts';
export * from './thresholds.ts';
export * from './topics.ts';

export * from './backoff.ts';
export * from './clock.ts';
export * from './closing.ts';
export * from './fault.ts';
export * from './log.ts';
export * from './metrics.ts';

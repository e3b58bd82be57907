export * from './bus.ts';
export * from './create-bus.ts';
export * from './engine.ts';
export * from './leadership.ts';
export * from './partition-of.ts';
export * from './settings-view.ts';
export * from './snapshots.ts';

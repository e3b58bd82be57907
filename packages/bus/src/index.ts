export * from './bus.ts';
export * from './engine.ts';

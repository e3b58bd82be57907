export * from './fold.ts';
export * from './sighting.ts';
export * from './store.ts';
export * from './text-query.ts';

export * from './fold.ts';
export * from './highlight.ts';
export * from './rejected-documents.ts';
export * from './sighting.ts';
export * from './store.ts';
export * from './text-query.ts';

export * from './public/index.ts';
export * from './random.ts';
export * from './world.ts';

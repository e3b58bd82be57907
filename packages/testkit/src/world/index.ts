export * from './random.ts';
export * from './world.ts';

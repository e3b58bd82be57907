export { drawBrand, type BrandProfile } from './brand.ts';
export { harmlessKinds, type Harmless, type HarmlessKind } from './harmless.ts';
export { simulatePublic, type PublicOptions, type SimulatedPublic } from './public.ts';
export { stormKinds, type Storm, type StormKind } from './storms.ts';
export type { StormTruth } from './truth.ts';

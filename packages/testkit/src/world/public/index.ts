export { simulatePublic, type SimulatedPublic } from './public.ts';

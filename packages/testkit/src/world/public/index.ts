export { rhythmAt } from './brand.ts';
export { loudPublic, type LoudPublic, type LoudStorm } from './loud-public.ts';
export { simulatePublic, type SimulatedPublic } from './public.ts';
export { youngPublic, type YoungPublic } from './young-public.ts';

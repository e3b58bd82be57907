export { createManualClock, type ManualClock } from '@sturmwarte/runtime';

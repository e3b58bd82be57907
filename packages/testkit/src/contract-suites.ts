// What every adapter of a port, every connector and every notifier passes. Apart from the rest of the kit: only the tests that
// call a suite load it, with all that it draws its cases from.
export * from './bus-contract.ts';
export * from './connector-contract.ts';
export * from './notifier-contract.ts';
export * from './store-contract.ts';

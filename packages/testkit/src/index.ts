export * from './builders.ts';
export * from './bus-contract.ts';
export * from './feed-server.ts';
export * from './http-receiver.ts';
export * from './manual-clock.ts';
export * from './notifier-contract.ts';
export * from './slack-receiver.ts';
export * from './smtp-inbox.ts';

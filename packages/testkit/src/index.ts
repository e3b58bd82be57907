export * from './builders.ts';
export * from './engine-suite.ts';
export * from './feed-server.ts';
export * from './http-receiver.ts';
export * from './manual-clock.ts';
export * from './slack-receiver.ts';
export * from './smtp-inbox.ts';
export * from './test-certificate.ts';

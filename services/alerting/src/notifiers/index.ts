export * from './list.ts';
export * from './notifier.ts';
export * from './registry.ts';
export { signWebhook } from './webhook.ts';
export { secretNames } from './secrets.ts';

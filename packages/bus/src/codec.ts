// Records as text and back. What goes in was made by us and must be right; what comes out may be anything.
import { checkRecord, topics, type Fault, type Topic } from '@sturmwarte/contracts';
import { CodedError, messageOf } from '@sturmwarte/runtime';
import type { BusRecord, Outgoing } from './bus.ts';
import type { RawRecord } from './engine.ts';

export type Decoded<T> =
  | { readonly kind: 'valid'; readonly record: BusRecord<T> }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Throws `RECORD_INVALID`, naming the topic, the key and every fault. */
export function encode<T>(topic: Topic<T>, { key, value }: Outgoing<T>): string | null {
  if (value === null) {
    if (topic.cleanup === 'compact') return null;
    throw new CodedError('RECORD_INVALID', `${topic.name} ${key}: only a compacted topic takes a removal`);
  }
  assertValid(topic, key, value);
  return JSON.stringify(value);
}

export function decode<T>(topic: Topic<T>, { key, value, partition, offset, timestamp }: RawRecord): Decoded<T> {
  if (value === null) {
    if (topic.cleanup === 'delete') return { kind: 'invalid', reason: 'has no value' };
    return { kind: 'valid', record: { key, value, partition, offset, timestamp } };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (error) {
    return { kind: 'invalid', reason: `is not JSON: ${messageOf(error)}` };
  }
  const checked = checkRecord(topic, parsed);
  if (!checked.ok) return { kind: 'invalid', reason: `does not meet the schema: ${sentence(checked.faults)}` };
  return { kind: 'valid', record: { key, value: checked.value, partition, offset, timestamp } };
}

/**
 * Rewrites a stored value, and the record inside where it is a dead letter. A text that is not JSON cannot be rewritten
 * and is emptied: what must go goes. Throws `RECORD_INVALID` where `rewrite` breaks a record that was valid.
 */
export function rewriteText(topic: Topic<unknown>, text: string, rewrite: (value: unknown) => unknown): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return '';
  }
  const before = checkRecord(topic, value);
  const rewritten = rewrite(value);
  if (before.ok) assertValid(topic, 'rewritten', rewritten);
  const letter = topic.name === topics.deadLetters.name ? checkRecord(topics.deadLetters, rewritten) : undefined;
  if (!letter?.ok) return JSON.stringify(rewritten);
  const inner = topicNamed(letter.value.topic);
  return JSON.stringify({ ...letter.value, value: rewriteText(inner ?? topic, letter.value.value, rewrite) });
}

function topicNamed(name: string): Topic<unknown> | undefined {
  return Object.values<Topic<unknown>>(topics).find((topic) => topic.name === name);
}

function assertValid(topic: Topic<unknown>, key: string, value: unknown): void {
  const checked = checkRecord(topic, value);
  if (!checked.ok) throw new CodedError('RECORD_INVALID', `${topic.name} ${key}: ${sentence(checked.faults)}`);
}

function sentence(faults: readonly Fault[]): string {
  return faults.map(({ path, message }) => `${path || '/'} ${message}`).join('; ');
}

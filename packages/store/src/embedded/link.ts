// How the store's two sides talk: a call by name, an answer with a value or a coded failure.
import { codeOf, faults, messageOf, CodedError, type FaultCode } from '@sturmwarte/runtime/fault';
import { sqliteFailure } from '@sturmwarte/runtime/sqlite';
import type { Engine } from './engine.ts';

export interface Request {
  readonly number: number;
  readonly part: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly failure: Failure };

/** An error that survives the way between threads. */
export interface Failure {
  /** Absent: a mistake of our own. */
  readonly code?: FaultCode;
  readonly message: string;
}

/** A side that carries out calls in the order they are made. */
export interface Link {
  call(part: string, method: string, args: readonly unknown[]): Promise<unknown>;
  /** After the calls made before. */
  close(): Promise<void>;
}

/** Carries out one request; never throws. */
export function answer(engine: Engine, { number, part, method, args }: Request): Answer {
  try {
    const owner: unknown = Reflect.get(engine, part);
    if (typeof owner !== 'object' || owner === null) throw new TypeError(`the store has no part ${part}`);
    const operation: unknown = Reflect.get(owner, method);
    if (typeof operation !== 'function') throw new TypeError(`${part} has no ${method}`);
    return { number, ok: true, value: Reflect.apply(operation, owner, args) };
  } catch (error) {
    return { number, ok: false, failure: toFailure(error) };
  }
}

export function toFailure(error: unknown): Failure {
  const message = messageOf(error);
  const code = codeOf(error);
  if (isFaultCode(code)) return { code, message };
  switch (sqliteFailure(error)) {
    case 'corrupt':
      return { code: 'STATE_CORRUPT', message: `the store's files are damaged: ${message}` };
    case 'busy':
    case 'full':
    case 'unavailable':
      return { code: 'STORE_UNAVAILABLE', message: `the store cannot be used now: ${message}` };
    case 'other':
      return { message };
  }
}

export function toError({ code, message }: Failure): Error {
  return code === undefined ? new Error(message) : new CodedError(code, message);
}

function isFaultCode(code: string | undefined): code is FaultCode {
  return code !== undefined && Object.hasOwn(faults, code);
}

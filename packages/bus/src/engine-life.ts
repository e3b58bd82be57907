// Open, closing, closed, broken: what every engine goes through and says no to, the same for all.
import { CodedError, type Log } from '@sturmwarte/runtime';

export interface EngineLifeParts {
  readonly log: Pick<Log, 'fatal'>;
  /** Told once of a fault nobody retries. Default: it is thrown where nobody catches it, which ends the process. */
  readonly onFatal?: ((error: unknown) => void) | undefined;
  /** What the log says of the end. */
  readonly lastWords: string;
}

export interface EngineLife {
  /** Ends the engine's use: every call is answered with this error from now on. The first one counts. */
  readonly failed: (error: unknown) => void;
  /** Throws what broke the engine, or `CLOSED`; `closing` lets through what batches that are ending may still ask for. */
  readonly assertUsable: (allowed?: 'open' | 'closing') => void;
  readonly isBroken: boolean;
  /** Lets go first, while batches that are ending are still served, then releases; once, however often it is asked for. */
  close(letGo: () => Promise<unknown>, release: () => Promise<unknown>): Promise<void>;
}

export function createEngineLife({ log, onFatal = throwUncaught, lastWords }: EngineLifeParts): EngineLife {
  let state: 'open' | 'closing' | 'closed' = 'open';
  let broken: { readonly error: unknown } | undefined;
  let closed: Promise<void> | undefined;

  async function end(letGo: () => Promise<unknown>, release: () => Promise<unknown>): Promise<void> {
    state = 'closing';
    await letGo();
    state = 'closed';
    await release();
  }

  return {
    failed(error) {
      if (broken) return;
      broken = { error };
      log.fatal({ err: error }, lastWords);
      onFatal(error);
    },
    assertUsable(allowed = 'open') {
      if (broken) throw broken.error;
      if (state !== 'open' && state !== allowed) throw new CodedError('CLOSED', 'the bus is closed');
    },
    get isBroken() {
      return broken !== undefined;
    },
    close(letGo, release) {
      closed ??= end(letGo, release);
      return closed;
    },
  };
}

function throwUncaught(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

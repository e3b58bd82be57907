// The engine on the caller's own thread: for sources that run without a build, and small tools.
import { openEngine } from './engine.ts';
import { answer, toError, toFailure, type Link } from './link.ts';

export function openInProcess(directory: string): Link {
  const engine = open(directory);
  return {
    async call(part, method, args) {
      const answered = answer(engine, { number: 0, part, method, args });
      if (!answered.ok) throw toError(answered.failure);
      return answered.value;
    },
    async close() {
      engine.upkeep.close();
    },
  };
}

function open(directory: string) {
  try {
    return openEngine(directory);
  } catch (error) {
    throw toError(toFailure(error));
  }
}

// Reading JSON that strangers send: a clear word on what is wrong with it, and nothing nested deep enough to hurt.
import { refuse } from './http-problem.ts';

/** Deeper than any document of ours; recursion over a value this deep is safe. */
const MAX_DEPTH = 64;

/** Parses a request body; refuses the request with 400 where it is not JSON, too deep, or tries to reach a prototype. */
export function parseJsonBody(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    refuse(400, `the body is not JSON: ${error instanceof SyntaxError ? error.message : String(error)}`);
  }
  if (depthBeyond(value, MAX_DEPTH)) refuse(400, `the body is nested deeper than ${MAX_DEPTH} levels`);
  return value;
}

function depthBeyond(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      if (Object.hasOwn(item, '__proto__')) refuse(400, 'the body has a member named "__proto__"');
      for (const inner of Object.values(item)) next.push(inner);
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}

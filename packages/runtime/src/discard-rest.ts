// What is left of a refused request is read and thrown away, so that the answer arrives: a connection closed over unread
// input is reset, and the reset may overtake what was sent before (RFC 9112, section 9.6).
import type { IncomingMessage } from 'node:http';

/** Whoever has read the answer stops sending by then; whoever goes on is cut off. */
const LINGER_MS = 2_000;

/** Returns at once. The connection stays usable for a client whose request ends in time. */
export function discardRest(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  const cutOff = setTimeout(() => request.destroy(), LINGER_MS).unref();
  for (const ended of ['end', 'close']) request.once(ended, () => clearTimeout(cutOff));
  request.resume();
}

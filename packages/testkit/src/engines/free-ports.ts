import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/**
 * From here to there systems give no port to who connects to somewhere else (Linux begins at 32,768, IANA at 49,152): one
 * that is free now is still free when an engine gets round to it half a minute later.
 */
const FIRST = 15_000;
const LAST = 32_000;
const TRIES = 100;

/** Ports of the loopback nobody listens on; held all at once, so that they differ. */
export async function freePorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  const ports: number[] = [];
  try {
    for (let tries = 0; ports.length < count; tries++) {
      const port = randomInt(FIRST, LAST);
      const server = await listen(port);
      if (server) {
        held.push(server);
        ports.push(port);
      } else if (tries >= TRIES) throw new Error(`no free port between ${FIRST} and ${LAST}`);
    }
    return ports;
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

/** undefined where somebody has the port. */
function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

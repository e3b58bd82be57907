// Points in time the server keeps for somebody who walks through pages, known to this process by short names: a page's
// `next` travels in addresses, which the server's own names would be too long for.
import { randomBytes } from 'node:crypto';
import type { Connection } from './connection.ts';
import { statusOf } from './engine-fault.ts';
import { patiently } from './patiently.ts';

/** How long somebody may look at a page. After that the walk goes on in what is there then. */
export const KEEP_ALIVE = '2m';

/** Who opens more has the one not used for longest closed: each holds files on the server. */
const MAX_OPEN = 50;

export interface Snapshots {
  /** The name of a new one. */
  open(index: string): Promise<string>;
  /** The server's name for it; undefined where it is another process's or has been given up. */
  get(name: string): string | undefined;
  /** The server may call it differently after each page. */
  renamed(name: string, id: string): void;
  close(name: string): Promise<void>;
  closeAll(): Promise<void>;
}

export function createSnapshots({ client, clock }: Connection): Snapshots {
  const open = new Map<string, string>();

  async function close(name: string): Promise<void> {
    const id = open.get(name);
    open.delete(name);
    if (id === undefined) return;
    try {
      await client.closePointInTime({ id });
    } catch (error) {
      // Gone already, or soon by itself.
      if (statusOf(error) === undefined) throw error;
    }
  }

  return {
    async open(index) {
      // Without a part of the index it is refused.
      const { id } = await patiently(clock, () => client.openPointInTime({ index, keep_alive: KEEP_ALIVE }));
      const name = randomBytes(9).toString('base64url');
      open.set(name, id);
      const [oldest] = open.keys();
      if (open.size > MAX_OPEN && oldest !== undefined) await close(oldest);
      return name;
    },
    get(name) {
      const id = open.get(name);
      if (id === undefined) return undefined;
      open.delete(name);
      open.set(name, id);
      return id;
    },
    renamed(name, id) {
      if (open.has(name)) open.set(name, id);
    },
    close,
    async closeAll() {
      await Promise.all([...open.keys()].map(close));
    },
  };
}

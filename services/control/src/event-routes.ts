// Server-sent events for the console (read with fetch, so that the token stays in a header).
import { refuse, type HttpServer } from '@sturmwarte/runtime';
import type { LiveEvents } from './live-events.ts';

export interface EventRoutesDeps {
  readonly events: LiveEvents;
}

const MAX_LISTENERS = 200;
/** Proxies close what stays silent for a minute. */
const HEARTBEAT_MS = 20_000;
/** Bytes a reader may be behind before it is let go; it comes back and reads the overview. */
const MAX_BEHIND = 256 * 1024;

export function eventRoutes(app: HttpServer, { events }: EventRoutesDeps): void {
  const ends = new Set<() => void>();
  app.addHook('preClose', async () => {
    for (const end of ends) end();
  });

  app.get(
    '/v1/events',
    {
      config: { role: 'viewer' },
      schema: {
        tags: ['overview'],
        summary: 'Changes of readings, incidents and health as they happen (text/event-stream)',
      },
    },
    async (request, reply) => {
      if (ends.size >= MAX_LISTENERS) refuse(503, 'too many listeners; poll /v1/overview instead');
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      raw.write('retry: 2000\n\n');
      const write = (text: string) => {
        if (raw.writableLength > MAX_BEHIND) end();
        else raw.write(text);
      };
      const stop = events.listen(({ kind, ...data }) => write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`));
      const heartbeat = setInterval(() => write(': alive\n\n'), HEARTBEAT_MS);
      function end(): void {
        stop();
        clearInterval(heartbeat);
        ends.delete(end);
        raw.end();
      }
      ends.add(end);
      request.raw.once('close', end);
    },
  );
}

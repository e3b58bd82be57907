// The console's files, served beside the API they talk to.
import staticFiles from '@fastify/static';
import type { HttpServer } from '@sturmwarte/runtime';

export async function addConsole(app: HttpServer, folder: string): Promise<void> {
  await app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, role: 'public' };
      route.schema = { ...route.schema, hide: true };
    });
    await pages.register(staticFiles, {
      root: folder,
      wildcard: false,
      // Built files have a hash in their name; the page that names them does not.
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
      },
    });
  });
}

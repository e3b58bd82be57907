// The API's own description, and a page to read it on; both work without any other server.
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { HttpServer } from '@sturmwarte/runtime';

/** To be called before the routes it is to describe are added. */
export async function addOpenApi(app: HttpServer, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sturmwarte',
        version,
        description:
          'Early warning for public outrage. Times are ISO 8601. Errors are problem documents (RFC 9457) that name every field that was wrong.',
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'An API token: sw_…' } } },
    },
    transform: ({ schema, url, route }) => {
      const role = route.config?.role;
      const { hide = url.startsWith('/docs'), description, ...described } = { ...schema };
      if (!role || role === 'public')
        return { schema: { ...described, ...(description ? { description } : {}), hide }, url };
      const roleAndMore = [description, `Role: ${role}.`].filter(Boolean).join('\n\n');
      return { schema: { ...described, hide, description: roleAndMore, security: [{ token: [] }] }, url };
    },
  });
  app.get('/openapi.json', { config: { role: 'public' }, schema: { hide: true } }, async () => app.swagger());
  await app.register(async (pages) => {
    // The pages are files that tell nothing; what they call asks for a token.
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, role: 'public' };
    });
    await pages.register(swaggerUi, { routePrefix: '/docs', uiConfig: { deepLinking: false, validatorUrl: null } });
  });
}

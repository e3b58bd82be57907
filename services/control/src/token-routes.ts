// API tokens: made, listed and revoked by admins.
import { oneOf, Type } from '@sturmwarte/contracts';
import { refuse, refuseFaults, type Clock, type HttpServer } from '@sturmwarte/runtime';
import { roles, type AccessLog, type ApiToken, type TokenStore } from '@sturmwarte/store';
import { instantOf, IsoTime, isoOf } from './iso-times.ts';
import { principalOf } from './principal-of.ts';
import { issueToken } from './tokens.ts';

export interface TokenRoutesDeps {
  readonly tokens: TokenStore;
  readonly access: AccessLog;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const tags = ['tokens'];
const role = 'admin';
const Role = oneOf(...roles);

const Token = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Role,
  createdAt: IsoTime,
  expiresAt: Type.Optional(IsoTime),
  lastUsedAt: Type.Optional(IsoTime),
});

export function tokenRoutes(app: HttpServer, { tokens, access, clock }: TokenRoutesDeps): void {
  app.get(
    '/v1/tokens',
    {
      config: { role },
      schema: {
        tags,
        summary: 'All tokens, without their secrets',
        response: { 200: Type.Object({ items: Type.Array(Token) }) },
      },
    },
    async () => ({ items: (await tokens.list()).map(shown) }),
  );

  app.post(
    '/v1/tokens',
    {
      config: { role },
      schema: {
        tags,
        summary: 'Make a token; its secret is shown this once',
        body: Type.Object(
          { name: Type.String({ minLength: 1, maxLength: 120 }), role: Role, expiresAt: Type.Optional(IsoTime) },
          closed,
        ),
        response: { 201: Type.Object({ ...Token.properties, secret: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { name, role: granted, expiresAt } = request.body;
      const expiry = expiresAt === undefined ? undefined : instantOf(expiresAt);
      if (expiry !== undefined && expiry <= clock.now())
        refuseFaults([{ path: '/expiresAt', message: 'is in the past' }]);
      const { token, secret } = await issueToken(tokens, clock, {
        name,
        role: granted,
        ...(expiry === undefined ? {} : { expiresAt: expiry }),
      });
      await access.append([
        {
          at: clock.now(),
          by: principalOf(request).name,
          action: 'token.create',
          detail: JSON.stringify({ name, role: granted }),
        },
      ]);
      return reply.code(201).send({ ...shown(token), secret });
    },
  );

  app.delete(
    '/v1/tokens/:id',
    {
      config: { role },
      schema: {
        tags,
        summary: 'Revoke a token at once',
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, closed),
        response: { 200: Type.Object({ revoked: Type.String() }) },
      },
    },
    async (request) => {
      const { id } = request.params;
      if (!(await tokens.revoke(id))) refuse(404, `there is no token "${id}"`);
      await access.append([
        {
          at: clock.now(),
          by: principalOf(request).name,
          action: 'token.revoke',
          detail: JSON.stringify({ token: id }),
        },
      ]);
      return { revoked: id };
    },
  );
}

function shown({ id, name, role: granted, createdAt, expiresAt, lastUsedAt }: ApiToken) {
  return {
    id,
    name,
    role: granted,
    createdAt: isoOf(createdAt),
    ...(expiresAt === undefined ? {} : { expiresAt: isoOf(expiresAt) }),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt: isoOf(lastUsedAt) }),
  };
}

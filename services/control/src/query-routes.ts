// Trying a query before it goes live: how it is read, and whether it would find a text.
import { MAX_TEXT_LENGTH, Slug, Type } from '@sturmwarte/contracts';
import {
  analyse,
  bindAccounts,
  explain,
  identifyLanguage,
  parseQuery,
  sayQueryError,
  writeQuery,
  type Query,
} from '@sturmwarte/language';
import { refuseFaults, type HttpServer } from '@sturmwarte/runtime';

export interface QueryRoutesDeps {
  /** Hash of a handle of a source, as ingest hashes authors. */
  readonly hashAuthor: (source: string, handle: string) => string;
}

const closed = { additionalProperties: false } as const;
const Account = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}:.', maxLength: 200 });

export function queryRoutes(app: HttpServer, { hashAuthor }: QueryRoutesDeps): void {
  const hashAccount = (account: string) => {
    const colon = account.indexOf(':');
    return hashAuthor(account.slice(0, colon), account.slice(colon + 1));
  };
  app.post(
    '/v1/queries/explain',
    {
      config: { role: 'viewer' },
      schema: {
        tags: ['watches'],
        summary: 'How a query is read, and what of it a text contains; nothing is kept',
        body: Type.Object(
          {
            query: Type.String({ minLength: 1, maxLength: 20_000 }),
            text: Type.String({ maxLength: MAX_TEXT_LENGTH }),
            title: Type.Optional(Type.String({ maxLength: 500 })),
            source: Type.Optional(Slug),
            /** Identified where absent. */
            language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })),
            /** `source:handle` of who wrote it. */
            author: Type.Optional(Account),
            /** The brand's own accounts, for `is:own`. */
            ownAccounts: Type.Optional(Type.Array(Account, { maxItems: 200 })),
          },
          closed,
        ),
        response: {
          200: Type.Object({
            /** The query written out: every AND, every bracket, words folded. */
            readAs: Type.String(),
            language: Type.String(),
            matches: Type.Boolean(),
            /** Parts of the query that were found: `at` where in the query, `found` as the text has it. */
            findings: Type.Array(Type.Object({ at: Type.Integer(), found: Type.String(), excludes: Type.Boolean() })),
          }),
        },
      },
    },
    async ({ body }) => {
      const { title, source = 'push', author, ownAccounts = [] } = body;
      const text = analyse(body.text, title);
      const query = readQuery(body.query);
      const language = body.language ?? identifyLanguage(text);
      const document = {
        text,
        source,
        language,
        author: author === undefined ? undefined : hashAccount(author),
      };
      const bound = bindAccounts(query, { hashAccount, own: ownAccounts });
      return { readAs: writeQuery(query), language, ...explain(bound, document) };
    },
  );
}

/** Refuses the request where the query in its body cannot be read. */
export function readQuery(text: string): Query {
  const parsed = parseQuery(text);
  if (!parsed.ok) return refuseFaults([{ path: '/query', message: sayQueryError(text, parsed.error) }]);
  return parsed.query;
}

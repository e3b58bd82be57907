// `sturmwarte token`: makes, lists and revokes API tokens.
import { parsed, withApi, type Whereabouts } from '../api-client.ts';

/** The secret, which is shown this once. */
export function createToken(where: Whereabouts, name: string, role: string): Promise<string> {
  return withApi(where, ['control'], async (api) => {
    const answer = await api.request('POST', '/v1/tokens', {
      type: 'application/json',
      text: JSON.stringify({ name, role }),
    });
    return (parsed(answer) as { readonly secret: string }).secret;
  });
}

/** A JSON object a line. */
export function listTokens(where: Whereabouts): Promise<string> {
  return withApi(where, ['control'], async (api) => {
    const { items } = parsed(await api.request('GET', '/v1/tokens')) as { readonly items: readonly unknown[] };
    return items.map((item) => JSON.stringify(item)).join('\n');
  });
}

export function revokeToken(where: Whereabouts, id: string): Promise<void> {
  return withApi(where, ['control'], async (api) => {
    parsed(await api.request('DELETE', `/v1/tokens/${encodeURIComponent(id)}`));
  });
}

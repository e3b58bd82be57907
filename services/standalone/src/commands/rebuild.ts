// `sturmwarte rebuild`: the searchable store emptied and filled again from the bus, while the service runs or while it stands.
import type { RebuildProgress, RebuildReport } from '@sturmwarte/control';
import { CodedError } from '@sturmwarte/runtime';
import { withApi, withConfiguredApi, type Api, type Whereabouts } from '../api-client.ts';
import { configOf, type ConfigRequest } from '../configured.ts';

type Line = { readonly progress: RebuildProgress } | { readonly report: RebuildReport } | { readonly error: string };

/**
 * `where`: the service at an address; else what the configuration describes. `say` is told about once a second how far it is.
 * Rejects with REMOTE_FAILED where it broke off.
 */
export function rebuild(
  request: ConfigRequest & { readonly where?: Whereabouts | undefined },
  say: (line: string) => void,
): Promise<RebuildReport> {
  const follow = async (api: Api): Promise<RebuildReport> => {
    for await (const text of api.lines('POST', '/v1/store/rebuild')) {
      const line = JSON.parse(text) as Line;
      if ('report' in line) return line.report;
      if ('error' in line) throw new CodedError('REMOTE_FAILED', line.error);
      const { phase, done, total } = line.progress;
      const share = total > 0 ? ` (${Math.min(100, Math.floor((100 * done) / total))} %)` : '';
      say(`${phase}: ${done} of ${total} records${share}`);
    }
    const lost = 'the connection ended before the rebuild did; it goes on in the service: see GET /v1/store/rebuild';
    throw new CodedError('REMOTE_FAILED', lost);
  };
  const { where } = request;
  return where ? withApi(where, ['control'], follow) : withConfiguredApi(configOf(request), ['control'], follow);
}

// The API of a service opened for the moment, on a data folder where none runs.
import { createLog, systemClock } from '@sturmwarte/runtime';
import type { Api } from './api-client.ts';
import { linesOf } from './commands/lines.ts';
import type { Config } from './config.ts';
import { openDataFolder, secretsOf } from './data-folder.ts';
import type { ServiceRole } from './service-roles.ts';
import { startService } from './start-service.ts';

const LOOK_AGAIN_MS = 100;

export interface OpenedApi {
  readonly api: Api;
  close(): Promise<void>;
}

/** Opens a service of these roles, which include control, and speaks to it with the folder's own token. */
export async function openApi(config: Config, roles: readonly ServiceRole[]): Promise<OpenedApi> {
  const folder = openDataFolder(config.data, secretsOf(config.secrets));
  const service = await startService({
    config,
    folder,
    clock: systemClock,
    log: createLog('warn'),
    roles: new Set(roles),
    print: () => undefined,
    onFatal(error) {
      throw error;
    },
  });
  const authorization = `Bearer ${folder.secrets.localToken}`;
  const api: Api = {
    running: false,
    async request(method, path, body) {
      const response = await service.control.app.inject({
        method,
        url: path,
        headers: { authorization, ...(body ? { 'content-type': body.type } : {}) },
        ...(body ? { payload: body.text } : {}),
      });
      return { status: response.statusCode, text: response.body };
    },
    async *lines(method, path) {
      const response = await service.control.app.inject({
        method,
        url: path,
        headers: { authorization },
        payloadAsStream: true,
      });
      yield* linesOf(response.stream());
    },
    async settled() {
      while (Object.values(await service.lags()).some((lag) => lag > 0)) await systemClock.sleep(LOOK_AGAIN_MS);
    },
  };
  return { api, close: () => service.close() };
}

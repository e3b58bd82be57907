// `sturmwarte export FILE` and `sturmwarte import FILE`: an installation moves, from one machine to the cluster or back.
import { existsSync } from 'node:fs';
import { CodedError, createLog, systemClock } from '@sturmwarte/runtime';
import { configOf, type ConfigRequest } from '../configured.ts';
import { folderOf } from '../data-folder.ts';
import { adoptSecrets } from '../move/adopt-secrets.ts';
import { exportData } from '../move/export-data.ts';
import type { MoveOptions } from '../move/ground.ts';
import { importData } from '../move/import-data.ts';
import type { Counts } from '../move/move-file.ts';

export type MoveRequest = ConfigRequest & { readonly file: string };

/** Rejects with NOT_FOUND where there is nothing to move, DATA_IN_USE where services run, FILE_INVALID where the file exists. */
export async function exportInstallation(request: MoveRequest, say: (line: string) => void): Promise<Counts> {
  const options = optionsOf(request, (config) => {
    if (config.kafka || existsSync(config.data)) return;
    throw new CodedError('NOT_FOUND', `there is no installation in ${config.data}`);
  });
  const counts = await exportData(options, request.file, say);
  say(
    `${request.file} holds secrets (author salt, link secret, settings in clear): keep it to yourself, and delete it later`,
  );
  return counts;
}

/** Rejects, before anything is written, where the file is damaged, the target is not empty, or has other secrets configured. */
export async function importInstallation(request: MoveRequest, say: (line: string) => void): Promise<Counts> {
  const options = optionsOf(request);
  const adopt = (secrets: Parameters<typeof adoptSecrets>[2]) => adoptSecrets(options.config, options.folder, secrets);
  return importData({ ...options, adopt }, request.file, say);
}

function optionsOf(request: MoveRequest, check?: (config: MoveOptions['config']) => void): MoveOptions {
  const config = configOf(request);
  check?.(config);
  return { config, folder: folderOf(config), clock: systemClock, log: createLog('warn') };
}

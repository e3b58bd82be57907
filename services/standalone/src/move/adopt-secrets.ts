// An installation keeps its salt and its link secret when it moves: with another salt an erasure finds nobody, with another
// secret the links in pages already sent are refused.
import { CodedError } from '@sturmwarte/runtime';
import type { Config } from '../config.ts';
import { writeSecrets, type DataFolder } from '../data-folder.ts';
import type { PartRecord } from './move-file.ts';

/** Writes them into the folder; where they are configured it only compares. Throws CONFIG_INVALID where those differ. */
export function adoptSecrets({ secrets: configured }: Config, folder: DataFolder, moved: PartRecord<'secrets'>): void {
  if (!configured) {
    writeSecrets(folder.path, { ...folder.secrets, ...moved });
    return;
  }
  const differing = (['salt', 'linkSecret'] as const).filter((name) => configured[name] !== moved[name]);
  if (differing.length === 0) return;
  throw new CodedError(
    'CONFIG_INVALID',
    `the configuration has another ${differing.join(' and another ')} than the installation that moves: put what the second ` +
      'line of the file says under secrets in the configuration of every process, and import again',
  );
}

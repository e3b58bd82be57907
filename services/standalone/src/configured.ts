// The configuration a command is told of: the file it names or the one that lies there, the environment, its own flags.
import { existsSync, readFileSync } from 'node:fs';
import { CodedError, messageOf } from '@sturmwarte/runtime/fault';
import { loadConfig, type Config, type ConfigSources } from './config.ts';

/** Read where no `--config` is given. */
const DEFAULT_CONFIG = 'sturmwarte.yaml';

export interface ConfigRequest {
  readonly configFile?: string | undefined;
  readonly port?: number | undefined;
  readonly data?: string | undefined;
  readonly environment: ConfigSources['environment'];
}

/** Undefined where there is none. */
export function configFileOf({ configFile }: ConfigRequest): string | undefined {
  return configFile ?? (existsSync(DEFAULT_CONFIG) ? DEFAULT_CONFIG : undefined);
}

/** @throws CONFIG_INVALID with every fault, one a line. */
export function configOf(request: ConfigRequest): Config {
  const name = configFileOf(request);
  const { port, data, environment } = request;
  return loadConfig({
    environment,
    flags: { ...(port === undefined ? {} : { port }), ...(data === undefined ? {} : { data }) },
    ...(name === undefined ? {} : { file: { name, text: readConfig(name) } }),
  });
}

function readConfig(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (error) {
    throw new CodedError('CONFIG_INVALID', `${name} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

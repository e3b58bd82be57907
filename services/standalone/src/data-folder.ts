// The data folder: where the embedded engines live, and the few secrets of this installation.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, Type, type Static } from '@sturmwarte/contracts';
import { CodedError, messageOf } from '@sturmwarte/runtime/fault';
import type { Config } from './config.ts';

const Secrets = Type.Object({
  /** Salt of the author hashes: without it nobody can tell who wrote what, with it an erasure finds it. */
  salt: Type.String({ minLength: 32 }),
  /** Signs acknowledge links. */
  linkSecret: Type.String({ minLength: 32 }),
  /** Admin token of the command line on this machine. */
  localToken: Type.String({ minLength: 32 }),
});
export type Secrets = Static<typeof Secrets>;

const Running = Type.Object({ url: Type.String(), pid: Type.Integer() });
export type Running = Static<typeof Running>;

export interface DataFolder {
  readonly path: string;
  readonly bus: string;
  readonly store: string;
  readonly secrets: Secrets;
  /** Says where the running service is reached, for the command line. */
  announce(running: Running): void;
  withdraw(): void;
}

/** Makes the folder where it is not there; secrets that are not configured are made once and readable by their owner alone. */
export function openDataFolder(path: string, configured?: Secrets): DataFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    path,
    bus: join(path, 'bus'),
    store: join(path, 'store'),
    secrets: configured ?? readSecrets(path),
    announce: (running) => writeFileSync(runningFile(path), JSON.stringify(running)),
    withdraw: () => rmSync(runningFile(path), { force: true }),
  };
}

/** Where all engines are elsewhere and the secrets are configured, nothing is written here. */
export function openWithoutFolder(path: string, secrets: Secrets): DataFolder {
  const nothing = () => undefined;
  return { path, bus: join(path, 'bus'), store: join(path, 'store'), secrets, announce: nothing, withdraw: nothing };
}

/** The secrets of a configuration, as a folder would have them; the admin's token is the command line's. */
export function secretsOf(configured: Config['secrets']): Secrets | undefined {
  return configured && { ...configured, localToken: configured.adminToken };
}

/** What a configuration makes of its folder: nothing where all engines are elsewhere. */
export function folderOf({ data, secrets, kafka, elasticsearch }: Config, path = data): DataFolder {
  const configured = secretsOf(secrets);
  return configured && kafka && elasticsearch ? openWithoutFolder(path, configured) : openDataFolder(path, configured);
}

/** Where a service on this data folder says it runs; it may have been killed since. */
export function announced(path: string): Running | undefined {
  const file = runningFile(path);
  if (!existsSync(file)) return undefined;
  const checked = check(Running, parse(file));
  return checked.ok ? checked.value : undefined;
}

/** The secrets of a folder, made where there are none. @throws STATE_CORRUPT where the file cannot be understood. */
export function readSecrets(path: string): Secrets {
  const file = join(path, 'secrets.json');
  if (!existsSync(file)) {
    const made: Secrets = { salt: random(), linkSecret: random(), localToken: `sw_${random()}` };
    writeSecrets(path, made);
    return made;
  }
  const checked = check(Secrets, parse(file));
  if (!checked.ok)
    throw new CodedError(
      'STATE_CORRUPT',
      `${file} does not hold the secrets of this installation: restore it from a backup`,
    );
  return checked.value;
}

/** In one step, so that a crash leaves either the old or the new ones. */
export function writeSecrets(path: string, secrets: Secrets): void {
  const partial = join(path, 'secrets.json.part');
  writeFileSync(partial, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(partial, 0o600);
  renameSync(partial, join(path, 'secrets.json'));
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CodedError('STATE_CORRUPT', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function runningFile(path: string): string {
  return join(path, 'service.json');
}

function random(): string {
  return randomBytes(32).toString('base64url');
}

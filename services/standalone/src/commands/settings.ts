// `sturmwarte settings export` and `settings apply FILE`: all settings as one YAML file, with a diff before anything changes.
import { readFileSync } from 'node:fs';
import { messageOf, CodedError } from '@sturmwarte/runtime/fault';
import { parsed, withApi, type Whereabouts } from '../api-client.ts';

interface Applied {
  readonly applied: boolean;
  readonly steps: readonly {
    readonly kind: string;
    readonly id: string;
    readonly action: string;
    readonly differences: readonly Difference[];
  }[];
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
}

interface Difference {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The settings as YAML, secrets only where asked for. */
export function exportSettings(where: Whereabouts, withSecrets: boolean): Promise<string> {
  return withApi(where, ['control'], async (api) => {
    const answer = await api.request('GET', `/v1/settings?format=yaml${withSecrets ? '&secrets=true' : ''}`);
    if (answer.status >= 400) parsed(answer);
    return answer.text;
  });
}

/**
 * Says what would change, and changes it unless `dryRun`; where something would change, `confirm` is asked first.
 * Resolves to false where it was declined.
 */
export async function applySettings(
  request: {
    readonly where: Whereabouts;
    readonly file: string;
    readonly dryRun: boolean;
    readonly prune: boolean;
    readonly why?: string | undefined;
  },
  say: (line: string) => void,
  confirm: () => Promise<boolean>,
): Promise<boolean> {
  const body = { type: 'application/yaml', text: read(request.file) };
  return withApi(request.where, ['control'], async (api) => {
    const query = `prune=${request.prune}${request.why === undefined ? '' : `&why=${encodeURIComponent(request.why)}`}`;
    const plan = parsed(await api.request('POST', `/v1/settings?dry-run=true&${query}`, body)) as Applied;
    for (const line of describe(plan)) say(line);
    if (plan.steps.length === 0) say('Nothing changes.');
    if (request.dryRun || plan.steps.length === 0) return true;
    if (!(await confirm())) return false;
    parsed(await api.request('POST', `/v1/settings?${query}`, body));
    say('Applied.');
    return true;
  });
}

function* describe({ steps, warnings }: Applied): Generator<string> {
  const sign: Readonly<Record<string, string>> = { create: '+', update: '~', delete: '-' };
  for (const { kind, id, action, differences } of steps) {
    yield `${sign[action] ?? action} ${kind} ${id}`;
    if (action !== 'update') continue;
    for (const { path, before, after } of differences) yield `    ${path || '/'}: ${shown(before)} → ${shown(after)}`;
  }
  for (const { path, message } of warnings) yield `! ${path} ${message}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CodedError('FILE_INVALID', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

// Where engines are kept between runs of the tests: fetched once from a package registry, then started from disk.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Root's home is closed to the user an engine that refuses root runs as. */
export function defaultCache(): string {
  return process.getuid?.() === 0 ? '/var/cache/sturmwarte-engines' : join(homedir(), '.cache', 'sturmwarte-engines');
}

/**
 * The folder `name` of the cache, filled by `fill` where it is not there. Filled aside and then moved, so that a run that
 * was interrupted leaves nothing half-made, and two at once do not meet.
 */
export async function cached(cache: string, name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const making = mkdtempSync(join(cache, '.making-'));
  try {
    const content = join(making, 'content');
    mkdirSync(content, { mode: 0o755 });
    await fill(content);
    if (!existsSync(folder)) renameSync(content, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

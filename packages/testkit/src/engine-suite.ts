// Suites that need an engine which is no part of the repository: run where there is one, skipped loudly where there is none,
// and failed where continuous integration has none, because nobody reads there what was skipped.
import { describe, expect, it } from '@jest/globals';

/**
 * Declares a suite with the engine's address, which `environment[variable]` names (`node scripts/engines.mjs COMMAND`
 * sets it). `declare` gets it.
 */
export function engineSuite(
  engine: string,
  variable: string,
  environment: Readonly<Record<string, string | undefined>>,
  declare: (address: string) => void,
): void {
  const address = environment[variable];
  if (address) {
    declare(address);
    return;
  }
  const reason = `no ${engine}: ${variable} is not set (node scripts/engines.mjs COMMAND runs a command with it)`;
  if (environment['CI'] === 'true') {
    it(`has ${engine} to test with`, () => expect(reason).toBe(''));
    return;
  }
  process.stderr.write(`\nSKIPPED, ${reason}\n`);
  describe.skip(`with ${engine}`, () => {
    it(reason, () => undefined);
  });
}

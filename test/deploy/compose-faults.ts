// The official schema of compose files, and a linter's rules for safe ones, as dclint carries them.
import * as dclint from 'dclint';

/** What we use of dclint: its own declarations do not resolve for ES modules. */
interface Linter {
  lintFiles(
    paths: readonly string[],
    recursive: boolean,
  ): readonly { messages: readonly { rule: string; category: string; message: string }[] }[];
}
interface Dclint {
  readonly DCLinter: new (config: {
    rules: Readonly<Record<string, 0 | 1 | 2>>;
    quiet: boolean;
    debug: boolean;
    exclude: readonly string[];
  }) => Linter;
}

/** What is wrong with a compose file, a line each. Style is left to Prettier and us. */
export function composeFaults(file: string): readonly string[] {
  const { DCLinter } = dclint as unknown as Dclint;
  // An image that is built here has a name all the same.
  const linter = new DCLinter({ rules: { 'no-build-and-image': 0 }, quiet: true, debug: false, exclude: [] });
  const results = linter.lintFiles([file], false);
  if (results.length !== 1) throw new Error(`${file} was not looked at`);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ category }) => category !== 'style')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

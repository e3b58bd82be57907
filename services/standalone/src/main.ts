// The command line. The only file that reads the environment; everything below it is told. A command is loaded when it is
// run: help and mistakes answer at once.
import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { modelNames, type ModelName } from '@sturmwarte/language/model-names';
import { CodedError, codeOf, messageOf } from '@sturmwarte/runtime/fault';
import { roles as tokenRoles } from '@sturmwarte/store';
import type { Whereabouts } from './api-client.ts';
import { roles, type ServiceRole } from './service-roles.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const out = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
const environment = process.env;

const dataOption = () => new Option('--data <dir>', 'data folder').env('STURMWARTE_DATA').default('data');
const urlOption = () =>
  new Option('--url <address>', 'a service elsewhere, with the token STURMWARTE_TOKEN of the environment').env(
    'STURMWARTE_URL',
  );

const configOption = () => new Option('--config <file>', 'configuration (default: sturmwarte.yaml where there is one)');

const modelOption = () =>
  new Option('--model <name>', 'judges the sentiment of the languages it knows').choices(modelNames).default('own');

const onnxOption = () =>
  new Option('--onnx <folder>', 'of the model onnx: holds model.onnx, tokenizer.json and config.json');

const onnxLabelsOption = () =>
  new Option('--onnx-labels <list>', 'what its labels mean, where their names do not say it: LABEL_0=negative,…');

interface ModelOptions {
  readonly model: ModelName;
  readonly onnx?: string;
  readonly onnxLabels?: string;
}

interface TuneOptions {
  readonly dryRun?: boolean;
  readonly list?: boolean;
  readonly rollback?: string | true;
  readonly why?: string;
}

interface Place {
  readonly data: string;
  readonly url?: string | undefined;
}

function whereabouts({ data, url }: Place): Whereabouts {
  if (url === undefined) return { data };
  const token = environment['STURMWARTE_TOKEN'];
  if (token === undefined)
    throw new CodedError('CONFIG_INVALID', '--url needs STURMWARTE_TOKEN, a token of that service');
  return { url, token };
}

const program = new Command('sturmwarte')
  .description('Early warning for shitstorms: from a public mention to the person who may act.')
  .showHelpAfterError('(--help says what there is)')
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

program
  .command('start')
  .description('runs the service; without a configuration it plays a demonstration')
  .addOption(configOption())
  .addOption(new Option('--port <number>', 'port (default: 8420)').argParser(wholeNumber(0, 65_535)))
  .option('--data <dir>', 'data folder (default: data)')
  .addOption(
    new Option('--roles <list>', `services to run, of ${roles.join(', ')}`)
      .argParser(roleList)
      .default(new Set(roles), 'all'),
  )
  .option('--demo', 'plays the demonstration although there is a configuration')
  .option('--replay <file>', 'runs on the clock of a recorded file of mentions, as if it were then')
  .addOption(
    new Option('--speed <factor>', 'recorded seconds per second')
      .argParser(wholeNumber(1, 1_000_000))
      .default(1_000_000, 'as fast as it goes'),
  )
  .option('--source <name>', 'source of replayed mentions that name none', 'replay')
  .option('--exit', 'ends when the replay has ended')
  .action(
    async (options: {
      config?: string;
      port?: number;
      data?: string;
      roles: Set<ServiceRole>;
      demo?: boolean;
      replay?: string;
      speed: number;
      source: string;
      exit?: boolean;
    }) => {
      const { config, port, data, demo, replay, speed, source, exit = false } = options;
      const replayed = replay === undefined ? undefined : { file: replay, speed, source, exit };
      const { start } = await import('./commands/start.ts');
      await start({ configFile: config, port, data, roles: options.roles, demo, replay: replayed, environment }, say);
    },
  );

program
  .command('score')
  .description('judges texts: a JSON object { text, lang? } a line on stdin, a judgement a line on stdout')
  .option('--reasons', 'adds to each what the criticism is about, what it calls for and which words decided')
  .addOption(modelOption())
  .addOption(onnxOption())
  .addOption(onnxLabelsOption())
  .addOption(
    new Option('--compare', 'what each model says, a line each; where lines have a label, how right it is').conflicts([
      'model',
      'reasons',
    ]),
  )
  .action(async (options: ModelOptions & { readonly reasons?: boolean; readonly compare?: boolean }) => {
    const judge = options.compare
      ? (await import('./commands/compare.ts')).compare
      : (await import('./commands/score.ts')).score;
    const failures = await judge(process.stdin, process.stdout, options);
    if (failures > 0) fail(`${failures} lines could not be judged; each has a line { error } in its place`);
  });

program
  .command('backtest')
  .description('replays the past through the live detection code')
  .option('--counts <file>', 'CSV of timestamp,value')
  .option('--mentions <file>', 'JSON lines of mentions')
  .option('--query <query>', 'watch query for --mentions')
  .option('--labels <file>', 'JSON list of { from, to }: storms known to have been')
  .option('--thresholds <file>', 'JSON of thresholds to replay mentions with (default: those of a new watch)')
  .option(
    '--against <file>',
    'JSON of thresholds to compare with: which pages only one of them sends, which come earlier',
  )
  .option('--time-zone <zone>', 'IANA zone the hours of the day are told in')
  .addOption(modelOption())
  .addOption(onnxOption())
  .addOption(onnxLabelsOption())
  .action(
    async ({ model, onnx, onnxLabels, ...options }: ModelOptions & Readonly<Record<string, string | undefined>>) => {
      const { counts, mentions, query, labels, thresholds, against, timeZone } = options;
      const { backtestCounts, backtestMentions } = await import('./commands/backtest.ts');
      if (counts !== undefined && mentions === undefined) return backtestCounts(counts, process.stdout, { timeZone });
      if (mentions === undefined || counts !== undefined || query === undefined) {
        fail('give either --counts FILE, or --mentions FILE and --query QUERY', 2);
        return;
      }
      const unusable = await backtestMentions(
        { file: mentions, query, timeZone, labels, thresholds, against, model, onnx, onnxLabels },
        process.stdout,
      );
      if (unusable > 0) say(`${unusable} lines were no usable mentions`);
    },
  );

program
  .command('export <file>')
  .description('writes an installation into a file, to move it; its services must be stopped')
  .addOption(configOption())
  .option('--data <dir>', 'data folder (default: data)')
  .action(async (file: string, { config, data }: { config?: string; data?: string }) => {
    const { exportInstallation } = await import('./commands/move.ts');
    out(JSON.stringify(await exportInstallation({ file, configFile: config, data, environment }, say), null, 2));
  });

program
  .command('import <file>')
  .description(
    'feeds mentions of the past into a running or stopped system, where they build the baseline and page nobody; or puts what export wrote into an empty one, before its services start',
  )
  .addOption(configOption())
  .option('--data <dir>', 'data folder (default: data)')
  .addOption(urlOption())
  .option('--source <name>', 'source of mentions that name none', 'import')
  .action(async (file: string, options: { config?: string; data?: string; url?: string; source: string }) => {
    const { config, data, url, source } = options;
    const { headerOf } = await import('./move/move-file.ts');
    if (await headerOf(file)) {
      const { importInstallation } = await import('./commands/move.ts');
      out(JSON.stringify(await importInstallation({ file, configFile: config, data, environment }, say), null, 2));
      return;
    }
    const { importMentions } = await import('./commands/import.ts');
    const folder = data ?? environment['STURMWARTE_DATA'] ?? 'data';
    const report = await importMentions({ file, where: whereabouts({ data: folder, url }), source }, say);
    say(`${report.accepted} mentions imported, ${report.rejected} rejected`);
    if (report.rejected > 0) process.exitCode = 1;
  });

program
  .command('rebuild')
  .description('empties the searchable store of what the bus can bring back, fills it again and compares')
  .addOption(configOption())
  .option('--data <dir>', 'data folder (default: data)')
  .addOption(urlOption())
  .action(async ({ config, data, url }: { config?: string; data?: string; url?: string }) => {
    const where = url === undefined ? undefined : whereabouts({ data: '', url });
    const { rebuild } = await import('./commands/rebuild.ts');
    const report = await rebuild({ where, configFile: config, data, environment }, say);
    out(JSON.stringify(report, null, 2));
    if (!report.complete) fail('the store lacks what the bus has; see missing and different');
  });

program
  .command('drill')
  .description(
    'a synthetic storm through the real chain, marked ÜBUNG (drill) to everyone it reaches, with a timed report',
  )
  .requiredOption('--watch <id>', 'watch to drill')
  .addOption(dataOption())
  .addOption(urlOption())
  .addOption(
    new Option('--minutes <n>', 'how long to wait for an acknowledgement').argParser(wholeNumber(1, 240)).default(15),
  )
  .action(async ({ watch, minutes, ...place }: Place & { watch: string; minutes: number }) => {
    const { drill } = await import('./commands/drill.ts');
    const report = await drill({ watch, where: whereabouts(place), minutes }, say);
    out(JSON.stringify(report, null, 2));
    if (!report.acknowledged) process.exitCode = 1;
  });

const settings = program.command('settings').description('all settings as one YAML file');
settings
  .command('export')
  .description('writes the settings to stdout')
  .addOption(dataOption())
  .addOption(urlOption())
  .option('--secrets', 'with secrets in clear')
  .action(async ({ secrets = false, ...place }: Place & { secrets?: boolean }) => {
    const { exportSettings } = await import('./commands/settings.ts');
    out(await exportSettings(whereabouts(place), secrets));
  });
settings
  .command('apply <file>')
  .description('shows what would change, asks, and changes it')
  .addOption(dataOption())
  .addOption(urlOption())
  .option('--yes', 'does not ask')
  .option('--dry-run', 'only shows')
  .option('--prune', 'removes what the file does not name, of the kinds it names')
  .option('--why <reason>', 'kept in the history')
  .action(async (file: string, options: Place & { yes?: boolean; dryRun?: boolean; prune?: boolean; why?: string }) => {
    const { yes = false, dryRun = false, prune = false, why } = options;
    const { applySettings } = await import('./commands/settings.ts');
    const done = await applySettings(
      { where: whereabouts(options), file, dryRun, prune, why },
      say,
      async () => yes || (await agreed()),
    );
    if (!done) fail('nothing was changed');
  });

program
  .command('tune')
  .description('learns from what the team corrected how this public is to be judged, and keeps it where it is better')
  .addOption(dataOption())
  .addOption(urlOption())
  .option('--dry-run', 'only says what it would be worth')
  .option('--list', 'lists the versions there were, the one in force first')
  .option('--rollback [version]', 'judges again as before the last change, as at a version, or as shipped (0)')
  .option('--why <reason>', 'kept in the history')
  .action(async (options: Place & TuneOptions) => {
    const { dryRun = false, list = false, rollback, why } = options;
    const where = whereabouts(options);
    const { listTunings, rollbackTuning, tune } = await import('./commands/tune.ts');
    if (list) {
      out(await listTunings(where));
      return;
    }
    if (rollback !== undefined) {
      const version = typeof rollback === 'string' ? wholeNumber(0, Number.MAX_SAFE_INTEGER)(rollback) : undefined;
      say(`in force as version ${await rollbackTuning(where, version)}`);
      return;
    }
    out(JSON.stringify(await tune(where, { dryRun, why }, say), null, 2));
  });

const token = program.command('token').description('API tokens');
token
  .command('create')
  .description('makes a token and shows it this once')
  .requiredOption('--name <name>', 'whose or what for')
  .addOption(new Option('--role <role>', 'what it may do').choices(tokenRoles).makeOptionMandatory())
  .addOption(dataOption())
  .addOption(urlOption())
  .action(async ({ name, role, ...place }: Place & { name: string; role: string }) => {
    const { createToken } = await import('./commands/token.ts');
    out(await createToken(whereabouts(place), name, role));
  });
token
  .command('list')
  .description('lists tokens without their secrets')
  .addOption(dataOption())
  .addOption(urlOption())
  .action(async (place: Place) => {
    const { listTokens } = await import('./commands/token.ts');
    out(await listTokens(whereabouts(place)));
  });
token
  .command('revoke <id>')
  .description('makes a token useless at once')
  .addOption(dataOption())
  .addOption(urlOption())
  .action(async (id: string, place: Place) => {
    const { revokeToken } = await import('./commands/token.ts');
    await revokeToken(whereabouts(place), id);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (codeOf(error) === 'EPIPE') process.exit(0);
  fail(
    codeOf(error) === undefined
      ? error instanceof Error
        ? (error.stack ?? error.message)
        : messageOf(error)
      : messageOf(error),
  );
  process.exit();
}

function fail(message: string, code = 1): void {
  say(message);
  process.exitCode = code;
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    say('Nobody is there to ask: use --yes.');
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:y|yes|j|ja)$/i.test((await lines.question('Apply? [y/N] ')).trim());
  } finally {
    lines.close();
  }
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
    return value;
  };
}

function roleList(text: string): Set<ServiceRole> {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !roles.some((role) => role === name));
  if (unknown.length > 0) throw new InvalidArgumentError(`${unknown.join(', ')}; there are ${roles.join(', ')}`);
  return new Set(roles.filter((role) => names.includes(role)));
}

// What follows from the list of channels: their configuration, the check of contact methods, the docs table, and the
// channels themselves, opened.
import { Type, type ContactMethod, type Fault, type Static } from '@sturmwarte/contracts';
import type { TSchema } from 'typebox';
import { notifiers } from './list.ts';
import type { Notifier, NotifierTools } from './notifier.ts';
import { secretNames } from './secrets.ts';

export type NotifierKind = (typeof notifiers)[number]['kind'];

/** By kind; a channel that requires configuration exists only where it has some. */
export type NotifiersConfig = {
  readonly [D in (typeof notifiers)[number] as D['kind']]?: Static<D['config']>;
};

export const notifierKinds: readonly NotifierKind[] = notifiers.map(({ kind }) => kind);

/** To be used as it is: a copy by spreading loses what fills in the defaults. */
export const notifiersConfigSchema = Type.Unsafe<NotifiersConfig>(
  Type.Object(Object.fromEntries(notifiers.map(({ kind, config }) => [kind, Type.Optional(config)])), {
    additionalProperties: false,
    default: {},
  }),
);

/** An opened channel with what the core has to know of it. */
export interface OpenNotifier {
  readonly notifier: Notifier;
  readonly edits: boolean;
}

/** Opens every channel that is configured or needs no configuration. @throws CONFIG_INVALID. */
export function openNotifiers(config: NotifiersConfig, tools: NotifierTools): ReadonlyMap<string, OpenNotifier> {
  const opened = new Map<string, OpenNotifier>();
  for (const descriptor of notifiers) {
    const own: unknown = config[descriptor.kind];
    if (own === undefined && needsConfig(descriptor.config)) continue;
    opened.set(descriptor.kind, { notifier: descriptor.open(own ?? {}, tools), edits: descriptor.edits });
  }
  return opened;
}

/** What is wrong with a contact method, as paths within it; empty: nothing. */
export function checkMethod({ notifier, options }: ContactMethod): Fault[] {
  const descriptor = notifiers.find(({ kind }) => kind === notifier);
  if (!descriptor) {
    return [{ path: '/notifier', message: 'is not a notifier', allowed: notifierKinds.join(', ') }];
  }
  return descriptor.checkOptions(options ?? {}).map((fault) => ({ ...fault, path: `/options${fault.path}` }));
}

/** The contact method with its secrets replaced, for answers and logs. */
export function maskMethod(method: ContactMethod): ContactMethod {
  const descriptor = notifiers.find(({ kind }) => kind === method.notifier);
  if (!descriptor || !method.options) return method;
  const secrets = new Set(secretNames(descriptor.options));
  const options = Object.entries(method.options).map(
    ([name, value]) => [name, secrets.has(name) ? '***' : value] as const,
  );
  return { ...method, options: Object.fromEntries(options) };
}

/** The docs table, in Markdown. */
export function notifierTable(): string {
  const rows = notifiers.map(({ kind, title, options, config, edits }) =>
    [`\`${kind}\``, title, properties(options), properties(config), edits ? 'yes' : 'no'].join(' | '),
  );
  return [
    'Notifier | What it is | Options of a contact method | Configuration of the process | Edits in place',
    '--- | --- | --- | --- | ---',
    ...rows,
  ]
    .map((row) => `| ${row} |\n`)
    .join('');
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[] | undefined;
}

/** What has a default need not be given. */
function needsConfig({ properties, required = [] }: ObjectSchema): boolean {
  return required.some((name) => !('default' in (properties[name] ?? {})));
}

function properties(schema: ObjectSchema): string {
  const { required = [] } = schema;
  const described = Object.entries(schema.properties).map(([name, property]) => {
    const optional = required.includes(name) && !('default' in property) ? '' : ' (optional)';
    const description =
      'description' in property && typeof property.description === 'string' ? property.description : '';
    return `\`${name}\`${optional}: ${description}`.replaceAll('|', '\\|');
  });
  return described.length > 0 ? described.join('<br>') : 'none';
}

// What can be known about a source before it runs, and the table of connectors for the documentation.
import type { Fault, Source } from '@sturmwarte/contracts';
import type { ConnectorKind } from './connector.ts';
import { connectors } from './connectors/index.ts';

export function findConnector(kind: string, among: readonly ConnectorKind[] = connectors): ConnectorKind | undefined {
  return among.find((connector) => connector.kind === kind);
}

/** What is wrong with a source of the settings that its schema cannot say: the connector's name and options. */
export function checkSource(
  source: Pick<Source, 'connector' | 'options'>,
  among: readonly ConnectorKind[] = connectors,
): Fault[] {
  const connector = findConnector(source.connector, among);
  if (!connector) {
    const allowed = among.map(({ kind }) => kind).join(', ');
    return [{ path: '/connector', message: `"${source.connector}" is not a connector`, allowed }];
  }
  return connector.optionFaults(source.options).map((fault) => ({ ...fault, path: `/options${fault.path}` }));
}

/** A Markdown table: kind, what it reads, its options (with defaults), how often it looks. */
export function connectorTable(among: readonly ConnectorKind[] = connectors): string {
  const rows = among.map(({ kind, title, options, defaultIntervalSeconds }) => {
    const required = new Set(options.required);
    const names = Object.entries(options.properties).map(([name, schema]) => {
      const preset = 'default' in schema ? ` = ${JSON.stringify(schema.default)}` : '';
      return required.has(name) && preset === '' ? `**${name}**` : `${name}${preset}`;
    });
    return `| \`${kind}\` | ${title} | ${names.join(', ')} | ${defaultIntervalSeconds} s |`;
  });
  return ['| connector | reads | options (bold: required) | looks every |', '|---|---|---|---|', ...rows].join('\n');
}

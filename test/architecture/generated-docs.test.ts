import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { notifierTable } from '@sturmwarte/alerting';
import { topics } from '@sturmwarte/contracts';
import { connectorTable } from '@sturmwarte/ingest';

const docs = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the tables in docs', () => {
  it('list the connectors there are (npm run generate)', () => {
    expect(docs('connectors.md')).toContain(connectorTable().trim());
  });
  it('list the notifiers there are (npm run generate)', () => {
    expect(docs('notifiers.md')).toContain(notifierTable().trim());
  });
  it('list the topics of the bus', () => {
    const listed = [...docs('design.md').matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.values(topics).map(({ name }) => name));
  });
});

import { describe, expect, it } from '@jest/globals';
import { fromFileRecord } from './file-record.ts';

describe('fromFileRecord', () => {
  it('understands other names and leaves out what only the file knows', () => {
    const record = { id: '1', ts: '2025-06-02T08:00:00Z', lang: 'de', text: 'Moin', label: 'storm', url: null };
    expect(fromFileRecord(record, 'forum')).toEqual({
      id: '1',
      source: 'forum',
      publishedAt: '2025-06-02T08:00:00Z',
      language: 'de',
      text: 'Moin',
    });
  });

  it('prefers what the line says itself', () => {
    const record = { source: 'reddit', ts: 1, publishedAt: 2 };
    expect(fromFileRecord(record, 'forum')).toEqual({ source: 'reddit', publishedAt: 2 });
  });

  it.each([7, 'text', null, ['a']])('leaves %j for the check to reject', (value) => {
    expect(fromFileRecord(value, 'forum')).toEqual(value);
  });
});

import { describe, expect, it } from '@jest/globals';
import { check, Mention, Type } from './index.ts';

const mention = {
  id: 'mastodon:1', source: 'mastodon', connector: 'push', kind: 'post', publishedAt: 1, receivedAt: 2, text: 'Hallo',
}; // prettier-ignore

describe('check', () => {
  it('accepts a value that meets its schema', () => {
    expect(check(Mention, mention)).toEqual({ ok: true, value: mention });
  });
  it('lets a record of a later version through: what is new in it is none of ours', () => {
    expect(check(Mention, { ...mention, colour: 'red' })).toMatchObject({ ok: true });
  });
  it('lists every fault with its place and what is allowed there', () => {
    const { text: _text, ...rest } = mention;
    const closed = Type.Object(Mention.properties, { additionalProperties: false });
    const result = check(closed, { ...rest, kind: 'tweet', publishedAt: 'yesterday', colour: 'red' });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.faults).toEqual(
      expect.arrayContaining([
        { path: '/text', message: 'is missing' },
        { path: '/colour', message: 'is not known here' },
        { path: '/kind', message: 'is not one of the allowed words', allowed: 'post, comment, review, article' },
        expect.objectContaining({ path: '/publishedAt' }),
      ]),
    );
  });
});

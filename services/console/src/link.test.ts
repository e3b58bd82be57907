import { describe, expect, it } from '@jest/globals';
import { webLink } from './link.ts';

describe('a link to a mention', () => {
  it('leads to the web', () => {
    expect(webLink('https://mastodon.example/@a/1')).toBe('https://mastodon.example/@a/1');
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '/relative', 'not a link', undefined])(
    'is none where it is %s',
    (url) => expect(webLink(url)).toBeUndefined(),
  );
});

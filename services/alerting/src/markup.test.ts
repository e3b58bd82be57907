import { describe, expect, it } from '@jest/globals';
import { markup } from './markup.ts';

describe('markup', () => {
  it('escapes what is not markup already, in content and in quoted attributes', () => {
    const evil = `"><script>alert('&')</script>`;
    const harmless = '&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;';
    expect(markup`<a title="${evil}">${evil}</a>`.toString()).toBe(`<a title="${harmless}">${harmless}</a>`);
  });

  it('joins arrays and leaves out what is undefined', () => {
    const items = ['a', '<'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${undefined}</ul>`.toString()).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>Röster in der Kritik</p><p>Kunden <b>verärgert</b></p>', 'Röster in der Kritik\nKunden verärgert'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['Kaffee &amp; Kuchen &lt;3 &auml;&#x1F600;', 'Kaffee & Kuchen <3 ä😀'],
    ['5 < 6 und 7 > 2', '5 < 6 und 7 > 2'],
    ['vor<script>alert("x")</script><style>p{}</style>nach', 'vornach'],
    ['<ul><li>eins</li><li>zwei</li></ul>', 'eins\nzwei'],
    ['<img src=x onerror=alert(1)>Text', 'Text'],
    ['  viele   Leerzeichen\n\n\n\nund Zeilen ', 'viele Leerzeichen\nund Zeilen'],
    ['ohne alles', 'ohne alles'],
  ])('reads %j as a reader does', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('leaves no element behind, however broken the markup', () => {
    const fragment = fc.constantFrom(
      '<p',
      '<b>',
      '</p>',
      '<script>',
      '</script',
      '<!--',
      '-->',
      '"',
      "'",
      '>',
      'Wort',
      '<a href="',
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 20 }), (parts) => {
        expect(plainText(parts.join(''))).not.toMatch(/<(?:p|b|script|a)[\s>]/);
      }),
    );
  });

  it('reads a very long document up to a limit', () => {
    expect(plainText('<p>Wort</p>'.repeat(100_000)).length).toBeLessThan(200_000);
  });
});

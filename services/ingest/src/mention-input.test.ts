import { describe, expect, it } from '@jest/globals';
import { check, MAX_TEXT_LENGTH, Mention } from '@sturmwarte/contracts';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { cleanText, hashAuthor, mentionId, normalise, type NormaliseContext } from './mention-input.ts';

const NOW = Date.UTC(2025, 5, 2, 8);
const context: NormaliseContext = { connector: 'push', receivedAt: NOW, salt: 'pepper' };
const input = { id: '42', source: 'mastodon', publishedAt: '2025-06-02T07:59:00Z', text: 'Moin aus Kiel' };

function mentionOf(value: unknown, where: NormaliseContext = context): Mention {
  const outcome = normalise(value, where);
  if (outcome.kind === 'rejected') throw new Error(JSON.stringify(outcome.faults));
  return outcome.mention;
}

function faultOf(value: unknown) {
  const outcome = normalise(value, context);
  return outcome.kind === 'rejected' ? { reason: outcome.reason, ...outcome.faults[0] } : undefined;
}

describe('a mention input', () => {
  it('becomes a mention with an id of its source', () => {
    expect(mentionOf(input)).toEqual({
      id: 'mastodon:42',
      source: 'mastodon',
      connector: 'push',
      kind: 'post',
      publishedAt: NOW - 60_000,
      receivedAt: NOW,
      text: 'Moin aus Kiel',
    });
  });

  it('refers to other mentions of the same source by their mention ids', () => {
    const mention = mentionOf({ ...input, id: 'mastodon:42', inReplyTo: '41', repostOf: ' mastodon:40 ' });
    expect(mention).toMatchObject({ id: 'mastodon:42', inReplyTo: 'mastodon:41', repostOf: 'mastodon:40' });
  });

  it('keeps the marks of history and drill', () => {
    expect(mentionOf(input, { ...context, history: true, drill: true })).toMatchObject({ history: true, drill: true });
    expect(mentionOf(input, { ...context, history: false })).not.toHaveProperty('history');
  });

  it('loses its words when the source says it is gone', () => {
    const mention = mentionOf({ ...input, title: 'Titel', url: 'https://forum.example/1', deleted: true });
    expect(mention).toMatchObject({ deleted: true, text: '' });
    expect(mention).not.toHaveProperty('title');
    expect(mention).not.toHaveProperty('url');
  });

  it('has the host of an article as its outlet', () => {
    const url = 'https://www.Kueste-Heute.example/kaffee/1';
    expect(mentionOf({ ...input, kind: 'article', url }).outlet).toBe('kueste-heute.example');
    expect(mentionOf({ ...input, kind: 'article', url, outlet: 'Förde Radio' }).outlet).toBe('förde radio');
    expect(mentionOf({ ...input, kind: 'comment', url })).not.toHaveProperty('outlet');
  });

  it('keeps the primary tag of a language', () => {
    expect(mentionOf({ ...input, language: 'de-AT' }).language).toBe('de');
    expect(mentionOf({ ...input, language: 'EN_us' }).language).toBe('en');
    expect(mentionOf({ ...input, language: 'und' })).not.toHaveProperty('language');
  });

  it('names each unknown, missing and mistyped field', () => {
    const { text: _text, ...rest } = input;
    const outcome = normalise({ ...rest, colour: 'red', shares: -1 }, context);
    expect(outcome).toMatchObject({ kind: 'rejected', reason: 'schema' });
    const paths = outcome.kind === 'rejected' ? outcome.faults.map(({ path }) => path).sort() : [];
    expect(paths).toEqual(['/colour', '/shares', '/text']);
  });

  it.each([null, 7, 'text', [], [input]])('is not %j', (value) => {
    expect(faultOf(value)).toMatchObject({ reason: 'schema', path: '' });
  });

  it.each([
    ['javascript:alert(1)'], ['data:text/html,x'], ['ftp://files.example/'], ['//host.example/'], ['https://'],
  ])('with the address %s is rejected', (url) => {
    expect(faultOf({ ...input, url })).toMatchObject({ reason: 'value', path: '/url' });
  }); // prettier-ignore

  it.each([
    ['id', '  '], ['id', 'a\u0000b'], ['inReplyTo', '\ud800'], ['repostOf', 'a\nb\u007f'],
  ])('with an unusable %s is rejected', (name, value) => {
    expect(faultOf({ ...input, [name]: value })).toMatchObject({ reason: 'value', path: `/${name}` });
  }); // prettier-ignore
});

describe('a date', () => {
  it.each([
    ['2025-06-02T09:59:00+02:00', NOW - 60_000], ['2025-06-02T07:59Z', NOW - 60_000], ['2025-06-02', Date.UTC(2025, 5, 2)],
    [NOW - 60_000, NOW - 60_000], ['2025-06-02T08:09:59.999Z', NOW + 599_999], ['2000-01-01T00:00:00Z', Date.UTC(2000, 0, 1)],
  ])('%s is understood', (publishedAt, at) => {
    expect(mentionOf({ ...input, publishedAt }).publishedAt).toBe(at);
  }); // prettier-ignore

  it.each([
    ['1970-01-01T00:00:00Z', 'before the year 2000'],
    [0, 'before the year 2000'],
    [-1, 'before the year 2000'],
    ['3000-01-01T00:00:00Z', 'in the future'],
    [Date.UTC(3000, 0), 'in the future'],
    [NOW + 600_001, 'in the future'],
    [1_748_800_000, 'seconds instead of milliseconds?'],
    ['2025-06-02T07:59:00', 'with a time zone'],
    ['yesterday', 'with a time zone'],
    ['02.06.2025', 'with a time zone'],
    ['2025-13-45', 'not a date there is'],
  ])('%s is rejected, with the value and what is allowed', (publishedAt, words) => {
    const fault = faultOf({ ...input, publishedAt });
    expect(fault).toMatchObject({ reason: 'date', path: '/publishedAt' });
    expect(fault?.message).toContain(words);
    expect(fault?.message).toContain(String(publishedAt));
    expect(fault?.allowed).toContain('2000-01-01 to 2025-06-02T08:10:00.000Z');
  });
});

describe('a text', () => {
  it('loses control characters and halves of characters', () => {
    expect(mentionOf({ ...input, text: 'a\u0000b\u0007c\nd\te\ud83dx\ude00 😀' }).text).toBe(
      'abc\nd\te\ufffdx\ufffd 😀',
    );
  });

  it('is cut without splitting a character', () => {
    const { text } = mentionOf({ ...input, text: `${'x'.repeat(MAX_TEXT_LENGTH - 1)}😀 and more` });
    expect(text).toBe('x'.repeat(MAX_TEXT_LENGTH - 1));
  });

  it('of one word of a megabyte is cut like any other', () => {
    expect(mentionOf({ ...input, text: 'o'.repeat(1_000_000) }).text).toHaveLength(MAX_TEXT_LENGTH);
  });

  it('is clean whatever it was, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const clean = cleanText(text, limit);
        expect(clean.length).toBeLessThanOrEqual(limit);
        expect(clean).not.toMatch(/\p{Cs}/u);
        expect(clean).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
        expect(cleanText(clean, limit)).toBe(clean);
      }),
    );
  });
});

describe('an author', () => {
  it('is known by a hash that spellings of the handle share', () => {
    const hash = hashAuthor('pepper', 'mastodon', 'kaffeefan@kiel.example');
    expect(hash).toMatch(/^[\w-]{22}$/);
    expect(mentionOf({ ...input, author: ' @KaffeeFan@kiel.example ' }).author).toBe(hash);
    expect(hashAuthor('pepper', 'reddit', 'kaffeefan@kiel.example')).not.toBe(hash);
    expect(hashAuthor('salt', 'mastodon', 'kaffeefan@kiel.example')).not.toBe(hash);
  });

  it('without a name is none', () => {
    expect(mentionOf({ ...input, author: ' @ ' })).not.toHaveProperty('author');
  });
});

describe('normalise', () => {
  const anyInput = fc.record(
    {
      id: fc.oneof(anyText({ maxLength: 30 }), fc.string({ minLength: 540, maxLength: 560 })),
      source: fc.constantFrom('mastodon', 'a', `a${'b'.repeat(39)}`, 'Not A Source', ''),
      publishedAt: fc.oneof(
        fc.integer({ min: Date.UTC(1999, 0), max: NOW + 3_600_000 }),
        fc
          .date({ min: new Date(NOW - 1e12), max: new Date(NOW), noInvalidDate: true })
          .map((date) => date.toISOString()),
        fc.string(),
        fc.double(),
      ),
      text: fc.oneof(anyText(), fc.constant('x'.repeat(20_000))),
      title: anyText({ maxLength: 800 }),
      author: anyText(),
      url: fc.oneof(fc.webUrl(), fc.string()),
      language: fc.constantFrom('de', 'en-GB', 'und', 'zho-Hant', '', 'x'),
      shares: fc.integer(),
      kind: fc.constantFrom('post', 'comment', 'review', 'article', 'tweet'),
      outlet: anyText({ maxLength: 300 }),
      deleted: fc.boolean(),
    },
    { requiredKeys: ['id', 'source', 'publishedAt', 'text'] },
  );

  it('makes a mention that meets its schema, or says what is wrong, whatever comes in', () => {
    fc.assert(
      fc.property(fc.oneof(anyInput, fc.anything()), (value) => {
        const outcome = normalise(value, context);
        if (outcome.kind === 'rejected') expect(outcome.faults.length).toBeGreaterThan(0);
        else expect(check(Mention, outcome.mention)).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on what was normalised before, and leaves its input alone', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const before = structuredClone(value);
        expect(normalise(value, context)).toEqual(normalise(value, context));
        expect(value).toEqual(before);
      }),
    );
  });
});

describe('mentionId', () => {
  it('names a mention once, however often it is applied', () => {
    expect(mentionId('reddit', mentionId('reddit', 't3_x'))).toBe('reddit:t3_x');
  });
});

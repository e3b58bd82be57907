import { describe, expect, it } from '@jest/globals';
import { parseFeed, type FeedEntry } from './feed.ts';

const at = Date.UTC(2025, 5, 2, 8);

function parse(text: string, type = 'text/xml'): FeedEntry[] {
  return parseFeed({ text, headers: { 'content-type': type }, url: 'https://news.example/feed' });
}

const expected = {
  id: 'urn:entry:1',
  link: 'https://news.example/1',
  title: 'Rösterei & Kritik',
  text: 'Erster Absatz\nZweiter',
  author: 'Redaktion',
  publishedAt: at,
  language: 'de',
};

describe('parseFeed', () => {
  it('reads RSS 2.0', () => {
    const entries = parse(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Küste heute</title><language>de-de</language><item>
        <guid isPermaLink="false">urn:entry:1</guid><link>https://news.example/1</link><dc:creator>Redaktion</dc:creator>
        <title>Rösterei &amp;amp; Kritik</title><description>kurz</description>
        <content:encoded><![CDATA[<p>Erster <b>Absatz</b></p><p>Zweiter</p>]]></content:encoded>
        <pubDate>Mon, 02 Jun 2025 10:00:00 +0200</pubDate>
      </item></channel></rss>`);
    expect(entries).toEqual([expected]);
  });

  it('reads RSS 1.0', () => {
    const entries = parse(`<?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>Küste heute</title><dc:language>de</dc:language></channel>
      <item rdf:about="urn:entry:1"><title>Rösterei &amp; Kritik</title><link>https://news.example/1</link>
        <description>&lt;p&gt;Erster Absatz&lt;/p&gt;Zweiter</description><dc:creator>Redaktion</dc:creator><dc:date>2025-06-02T08:00:00Z</dc:date>
      </item></rdf:RDF>`);
    expect(entries).toEqual([expected]);
  });

  it('reads Atom', () => {
    const entries = parse(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Küste heute</title>
      <entry><id>urn:entry:1</id><link rel="self" href="https://news.example/self"/><link href="https://news.example/1"/>
        <title>Rösterei &amp; Kritik</title><author><name>Redaktion</name></author><published>2025-06-02T08:00:00Z</published>
        <content type="html">&lt;p&gt;Erster Absatz&lt;/p&gt;&lt;p&gt;Zweiter&lt;/p&gt;</content>
      </entry></feed>`);
    expect(entries).toEqual([expected]);
  });

  it('reads JSON Feed', () => {
    const item = {
      id: 'urn:entry:1',
      url: 'https://news.example/1',
      title: 'Rösterei & Kritik',
      content_html: '<p>Erster Absatz</p><p>Zweiter</p>',
      date_published: '2025-06-02T08:00:00Z',
      authors: [{ name: 'Redaktion' }],
      language: 'de',
    };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Küste heute', items: [item] };
    expect(parse(JSON.stringify(feed), 'application/feed+json')).toEqual([expected]);
  });

  it('leaves open what an entry does not say', () => {
    const [entry] = parse('<rss version="2.0"><channel><item><title>Nur ein Titel</title></item></channel></rss>');
    expect(entry).toMatchObject({ title: 'Nur ein Titel', text: '' });
    expect(entry?.id ?? entry?.link ?? entry?.publishedAt).toBeUndefined();
  });

  it('takes a date that cannot be read as none', () => {
    const [entry] = parse(
      '<rss version="2.0"><channel><item><title>x</title><pubDate>gestern</pubDate></item></channel></rss>',
    );
    expect(entry?.publishedAt).toBeUndefined();
  });

  it('reads a feed without entries', () => {
    expect(parse('<rss version="2.0"><channel><title>leer</title></channel></rss>')).toEqual([]);
  });

  it('does not expand entities a document declares, and refuses those from elsewhere', () => {
    const feed = (entities: string, title: string) =>
      `<!DOCTYPE rss [${entities}]><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;
    const [entry] = parse(feed('<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">', '&b; Wort'));
    expect(entry?.title).not.toContain('aaaa');
    expect(() => parse(feed('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'))).toThrow('sent no feed');
  });

  it.each([
    ['an HTML page', '<!doctype html><html><head><title>Anmeldung</title></head></html>', 'text/html', 'text/html, first tag <!doctype html>'],
    ['JSON of another kind', '{"error": "quota"}', 'application/json', 'application/json, no tag at all'],
    ['nothing', '', 'text/plain', 'text/plain, no tag at all'],
    ['another XML document', '<?xml version="1.0"?><urlset><url/></urlset>', 'text/xml', 'text/xml, first tag <urlset>'],
    ['half a feed', '<rss version="2.0"><channel><item><title>abgebro', 'text/xml', 'breaks off before its end'],
  ])('says what came instead of a feed: %s', (_what, text, type, words) => {
    let thrown: unknown;
    try {
      parse(text, type);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'FEED_INVALID', retry: true, message: expect.stringContaining(words) });
    expect(thrown).toMatchObject({ message: expect.stringContaining('news.example') });
  }); // prettier-ignore
});

// Links to what people wrote come from outside: only web addresses become links, never scripts.

/** The address where it is a web address a browser may open; undefined otherwise. */
export function webLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

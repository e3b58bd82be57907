// Strangers write what a page quotes: this makes their words harmless before any channel sees them. Each channel still
// escapes for its own markup.

/** Bidirectional overrides and isolates, invisible marks, byte-order mark: they can make a text read as another. */
const DECEPTIVE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** Three marks on one letter exist in real writing; towers of them only break layouts. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** Without the punctuation a sentence puts behind an address. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]]/giu;

/** One line of plain text: no control, bidirectional or invisible characters, no line breaks, white space collapsed. */
export function plainText(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(CONTROL, ' ')
    .replace(DECEPTIVE, '')
    .replace(STACKED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** At most `length` characters (code points), the last of them an ellipsis where something was cut. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Replaces web addresses by what `name` makes of their host: mail and chat programs turn any address into a link. */
export function unlink(text: string, name: (host: string) => string): string {
  return text.replace(ADDRESS, (address) => name(hostOf(address)));
}

/** The address in normal form, or undefined where it is not http(s), carries a login, or is no address at all. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  // `https://bank.example@evil.example/` shows one host and leads to another.
  return url.username === '' && url.password === '' ? url.href : undefined;
}

function hostOf(address: string): string {
  const absolute = /^www\./i.test(address) ? `https://${address}` : address;
  return URL.canParse(absolute) ? new URL(absolute).hostname : '…';
}

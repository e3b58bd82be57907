// Reads the mails our own notifier writes (RFC 5322, 2045, 2047): enough to show a test what a person would see.

export interface ParsedMail {
  readonly subject: string;
  /** Names in lower case, unfolded and decoded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
}

/** Parses headers, and the first text and HTML part however deep; parts of other types are passed over. */
export function parseMail(raw: string): ParsedMail {
  const headers = parseHeaders(raw);
  const found: Record<string, string> = {};
  for (const { type, content } of leaves(raw)) found[type] ??= content;
  return {
    subject: headers['subject'] ?? '',
    headers,
    text: found['text/plain'] ?? '',
    html: found['text/html'] ?? '',
  };
}

interface Leaf {
  readonly type: string;
  readonly content: string;
}

function leaves(entity: string): Leaf[] {
  const headers = parseHeaders(entity);
  const body = entity.slice(headEnd(entity) + 4);
  const contentType = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    return [{ type, content: decodeBody(body, headers['content-transfer-encoding'] ?? '7bit') }];
  }
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1);
  return parts.filter((part) => !part.startsWith('--')).flatMap((part) => leaves(part.replace(/^[ \t]*\r\n/, '')));
}

function headEnd(entity: string): number {
  const end = entity.indexOf('\r\n\r\n');
  return end === -1 ? entity.length : end;
}

function parseHeaders(entity: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const unfolded = entity.slice(0, headEnd(entity)).replace(/\r\n[ \t]+/g, ' ');
  for (const line of unfolded.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = decodeWords(line.slice(colon + 1).trim());
  }
  return headers;
}

/** RFC 2047; blanks between two encoded words do not count. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_all, encoding: string, word: string) =>
      encoding.toLowerCase() === 'q'
        ? decodeQuotedPrintable(word.replaceAll('_', ' '))
        : Buffer.from(word, 'base64').toString('utf8'),
    );
}

function decodeBody(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return decodeQuotedPrintable(body.replace(/=\r\n/g, ''));
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    default:
      return body;
  }
}

function decodeQuotedPrintable(encoded: string): string {
  const bytes = encoded.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

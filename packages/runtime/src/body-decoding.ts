// Bytes of an HTTP body to text: undoes content encodings without ever holding more than allowed, then finds the charset.
import { promisify, TextDecoder } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { codeOf, CodedError, messageOf } from './fault.ts';

/** What `Accept-Encoding` may promise. */
export const acceptedEncodings = 'gzip, deflate, br';

const decoders = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  rawDeflate: promisify(inflateRaw),
} as const;

/**
 * Undoes the codings of a `Content-Encoding` header.
 * @throws RESPONSE_TOO_LARGE where the result would exceed `maxBytes`; REMOTE_FAILED for broken or unknown codings.
 */
export async function decodeContent(body: Buffer, contentEncoding: string, maxBytes: number): Promise<Buffer> {
  let decoded = body;
  const codings = contentEncoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  for (const coding of codings.reverse()) decoded = await decodeOne(decoded, coding, maxBytes);
  return decoded;
}

async function decodeOne(body: Buffer, coding: string, maxBytes: number): Promise<Buffer> {
  if (body.length === 0) return body;
  try {
    return await decoders[decoderOf(coding, body)](body, { maxOutputLength: maxBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') {
      throw new CodedError('RESPONSE_TOO_LARGE', `the body is larger than ${maxBytes} bytes once decompressed`);
    }
    if (codeOf(error) === 'REMOTE_FAILED') throw error;
    throw new CodedError('REMOTE_FAILED', `the body is not valid ${coding}: ${messageOf(error)}`, { cause: error });
  }
}

function decoderOf(coding: string, body: Buffer): keyof typeof decoders {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return 'gzip';
    case 'br':
      return 'br';
    case 'deflate':
      // RFC 9110 means the zlib format; some servers send bare deflate data. Zlib headers have method 8 in the low nibble.
      return ((body[0] ?? 0) & 0x0f) === 8 ? 'deflate' : 'rawDeflate';
    default:
      throw new CodedError(
        'REMOTE_FAILED',
        `the body has the content encoding "${coding.slice(0, 40)}", which is not known here`,
      );
  }
}

/**
 * Text of a body in the charset of, in this order: a byte order mark, the `Content-Type` header, an XML declaration;
 * otherwise UTF-8. Bytes that are not valid in it become U+FFFD.
 */
export function decodeText(body: Uint8Array, contentType: string): string {
  const charset = markOf(body) ?? charsetOf(contentType) ?? declaredIn(body) ?? 'utf-8';
  return decoderFor(charset).decode(body);
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function markOf(body: Uint8Array): string | undefined {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return undefined;
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
}

function declaredIn(body: Uint8Array): string | undefined {
  const start = Buffer.from(body.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

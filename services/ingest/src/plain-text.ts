// HTML to the words a reader sees.
import sanitizeHtml from 'sanitize-html';

/** What follows from a longer document is cut away again later; parsing it would only cost time. */
const MAX_HTML_LENGTH = 200_000;

/** Tags whose content stands on a line of its own. Only a lookahead: hostile markup must not make this slow. */
const BLOCK =
  /<(?=\/?(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)\b)/gi;

const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Text without markup, scripts and styles; blocks become lines, entities characters. */
export function plainText(html: string): string {
  const separated = html.slice(0, MAX_HTML_LENGTH).replace(BLOCK, '\n<');
  // The result is text for HTML again, escaped in just these four characters.
  const escaped = sanitizeHtml(separated, { allowedTags: [], allowedAttributes: {} });
  return escaped
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ESCAPED[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

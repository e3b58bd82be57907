// The excerpt of a text that a page, a message or a list shows.

/** Control characters, lone surrogates, and what turns the direction of the text around it. */
const CONTROL = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
const SPACES = /\s+/g;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text in one line, at most `max` UTF-16 units long, cut at a word where that loses less than a third, with `…`
 * where something was cut. Control and direction characters and lone surrogates are removed.
 */
export function excerptOf(text: string, max = 280): string {
  // Four times the room is enough to fill it after spaces collapse, and spares long texts the full pass.
  const part = text.trimStart().slice(0, max * 4 + 64);
  const line = part.replace(CONTROL, ' ').replace(SPACES, ' ').trim();
  if (line.length <= max && text.trimEnd().length <= max * 4 + 64) return line;
  if (max < 1) return '';
  const room = endOfCharacter(line, max - 1);
  const space = line.lastIndexOf(' ', room);
  const end = space > (room * 2) / 3 ? space : room;
  return `${line.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The last index at or before `end` that does not tear a character apart, however many code points it is made of. */
function endOfCharacter(text: string, end: number): number {
  return characters.segment(text).containing(end)?.index ?? text.length;
}

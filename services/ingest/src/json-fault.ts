// Where a text stops being JSON. The engine's own messages leave the place out or quote the text instead, and differ
// between versions; whoever pushes a thousand lines needs the line and the column.

export interface JsonFault {
  /** UTF-16 units from the start. */
  readonly position: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

/** The first place where `text` breaks the grammar of RFC 8259; undefined where it does not. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let position = 0;
  for (;;) {
    position = after(BLANK, text, position);
    if (position >= text.length && state === 'end') return undefined;
    const token = tokenAt(text, position);
    const next: State | undefined = token ? step(state, token.kind, open) : undefined;
    if (!token || !next) return describe(text, position, state, open);
    position = token.end;
    state = next;
  }
}

type State = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end';
type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'scalar';

interface Token {
  readonly kind: TokenKind;
  readonly end: number;
}

const BLANK = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const PUNCTUATION: ReadonlySet<string> = new Set<TokenKind>(['{', '}', '[', ']', ':', ',']);

function tokenAt(text: string, position: number): Token | undefined {
  const char = text[position];
  if (char === undefined) return undefined;
  if (isPunctuation(char)) return { kind: char, end: position + 1 };
  const kind = char === '"' ? 'string' : 'scalar';
  const end = after(kind === 'string' ? STRING : SCALAR, text, position);
  return end > position ? { kind, end } : undefined;
}

function isPunctuation(char: string): char is Exclude<TokenKind, 'string' | 'scalar'> {
  return PUNCTUATION.has(char);
}

/** The state after a token, or undefined where it may not stand there. Keeps track of what is open. */
function step(state: State, token: TokenKind, open: ('{' | '[')[]): State | undefined {
  const closed = (): State => {
    open.pop();
    return open.length === 0 ? 'end' : ', or close';
  };
  switch (state) {
    case 'value or ]':
      if (token === ']') return closed();
      return step('value', token, open);
    case 'value':
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'key or }' : 'value or ]';
      }
      if (token !== 'string' && token !== 'scalar') return undefined;
      return open.length === 0 ? 'end' : ', or close';
    case 'key or }':
      if (token === '}') return closed();
      return step('key', token, open);
    case 'key':
      return token === 'string' ? ':' : undefined;
    case ':':
      return token === ':' ? 'value' : undefined;
    case ', or close': {
      const inObject = open.at(-1) === '{';
      if (token === ',') return inObject ? 'key' : 'value';
      return token === (inObject ? '}' : ']') ? closed() : undefined;
    }
    case 'end':
      return undefined;
  }
}

function describe(text: string, position: number, state: State, open: readonly string[]): JsonFault {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return { position, line, column: position - before.lastIndexOf('\n'), expected: expectation(state, open.at(-1)) };
}

function expectation(state: State, within: string | undefined): string {
  switch (state) {
    case 'value':
      return 'a value';
    case 'value or ]':
      return 'a value or "]"';
    case 'key':
      return 'a name in double quotes';
    case 'key or }':
      return 'a name in double quotes or "}"';
    case ':':
      return '":"';
    case ', or close':
      return within === '{' ? '"," or "}"' : '"," or "]"';
    case 'end':
      return 'the end';
  }
}

/** End of the match of a sticky pattern at `position`; `position` itself where it does not match. */
function after(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

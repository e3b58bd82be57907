// Lines of a text that arrives in pieces.

export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Every line but the blank ones, without its end. */
export async function* linesOf(parts: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const part of parts) {
    // Splitting only where there is an end keeps one enormous line from being copied again with each piece.
    if (!part.includes('\n')) {
      rest += part;
      continue;
    }
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number++;
      if (text.trim() !== '') yield { text, number };
    }
  }
  if (rest.trim() !== '') yield { text: rest, number: number + 1 };
}

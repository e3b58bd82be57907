// HTML in which every value is escaped unless it is markup already: forgetting to escape is not possible.

/** A piece of finished HTML. Only `markup` makes it. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

export type MarkupValue = string | number | Markup | readonly Markup[] | undefined;

/** Template tag: texts and numbers are escaped for content and quoted attributes, arrays joined, undefined is nothing. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let html = parts[0] ?? '';
  values.forEach((value, index) => {
    html += escaped(value) + (parts[index + 1] ?? '');
  });
  return new Markup(html);
}

function escaped(value: MarkupValue): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(escaped).join('');
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

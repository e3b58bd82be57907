// Names in a saved state, each written once: elsewhere stands its place in the list.
import { corrupt } from './corrupt.ts';

export class NameList {
  readonly #places = new Map<string, number>();

  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(name, place);
    return place;
  }

  names(): string[] {
    return [...this.#places.keys()];
  }
}

/** @throws STATE_CORRUPT where nothing stands at the place */
export function nameAt(names: readonly string[], place: number): string {
  const name = names[place];
  if (name === undefined) throw corrupt('a name is missing');
  return name;
}

// The newest records of a partition in memory: a consumer that keeps up reads what was just written without asking the
// database for it.
import type { RawRecord } from '../engine.ts';

/** Kept per partition, in UTF-16 units: some batches of the busiest consumer. */
const MAX_CHARACTERS = 500_000;

/** Offsets in it have no gaps. */
export class Tail {
  #records: RawRecord[] = [];
  /** Records before this index have been dropped and wait to be cut off together. */
  #first = 0;
  #characters = 0;

  /** Takes records that follow those it has. */
  push(records: readonly RawRecord[]): void {
    for (const record of records) {
      this.#records.push(record);
      this.#characters += sizeOf(record);
    }
    while (this.#characters > MAX_CHARACTERS) {
      const oldest = this.#records[this.#first++];
      if (oldest) this.#characters -= sizeOf(oldest);
    }
    if (this.#first * 2 > this.#records.length) {
      this.#records = this.#records.slice(this.#first);
      this.#first = 0;
    }
  }

  /** At most `maxRecords` records from offset `from` on; undefined where it does not reach back that far. */
  read(from: number, maxRecords: number): RawRecord[] | undefined {
    const oldest = this.#records[this.#first];
    if (!oldest || from < oldest.offset) return undefined;
    const start = this.#first + from - oldest.offset;
    return this.#records.slice(start, start + maxRecords);
  }

  /** For when records change other than by being appended. */
  clear(): void {
    this.#records = [];
    this.#first = 0;
    this.#characters = 0;
  }
}

function sizeOf({ key, value }: RawRecord): number {
  return key.length + (value?.length ?? 0);
}

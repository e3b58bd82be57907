// Why a query cannot be read: thrown inside the parser only, to leave the descent; never seen outside.

export class Refusal extends Error {
  /** Index of the character in the query. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

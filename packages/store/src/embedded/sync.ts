// The ports as SQLite answers them: at once.

/** The same functions without promises. */
export type Sync<T> = {
  readonly [M in keyof T]: T[M] extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never;
};

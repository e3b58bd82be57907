// Records were checked when they entered the bus; what this store wrote it trusts.

/** A record from the JSON it was stored as. */
export function decode<T>(json: string): T {
  return JSON.parse(json) as T;
}

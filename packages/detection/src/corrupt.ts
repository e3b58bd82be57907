// The one error this package throws: own state that is not understood. It must stop the process, not be skipped.

/** An error with `code` STATE_CORRUPT and `retry` false, the shape the runtime's coded errors have. */
export function corrupt(what: string): Error {
  return Object.assign(new Error(`The saved state of a detector is not understood: ${what}`), {
    code: 'STATE_CORRUPT',
    retry: false,
  });
}

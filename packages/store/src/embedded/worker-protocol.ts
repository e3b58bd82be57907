// What both ends of the worker thread agree on besides calls and answers.

/** The number of the worker's first answer: how opening the files went. */
export const OPENED = 0;

/** The last call; the worker ends after it. */
export const CLOSE = { part: 'upkeep', method: 'close' } as const;

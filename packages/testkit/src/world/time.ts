// Milliseconds.
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** When simulated publics begin: Monday, 5 January 2026, 00:00 UTC. */
export const BEGINNING = Date.UTC(2026, 0, 5);

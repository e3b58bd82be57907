// Changes of state are logged, the rest is counted. Data goes to stdout, words to stderr.
import { destination, pino, type Logger } from 'pino';

export type Log = Logger;
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** Values under these names never reach a log line. */
const SECRETS = ['token', 'password', 'secret', 'webhookUrl', 'botToken', 'authorization', '*.token', '*.password', '*.secret', '*.webhookUrl', '*.botToken', '*.authorization']; // prettier-ignore

export function createLog(level: LogLevel = 'info'): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: SECRETS },
    destination({ fd: 2, sync: true }),
  );
}

export const silentLog: Log = pino({ level: 'silent' });

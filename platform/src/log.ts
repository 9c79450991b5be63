import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './env.ts';

export type { Logger };

const secretKeys = ['authorization', 'cookie', '"set-cookie"', 'password', 'token', 'secret', 'jwt'];
const depths = ['', '*.', '*.*.', '*.*.*.'];
const redacted = secretKeys.flatMap((key) =>
  depths.map((depth) => (key.startsWith('"') ? `${depth.replace(/\.$/, '')}[${key}]` : `${depth}${key}`)),
);

export interface LoggerOptions {
  /** The process: `cms`, `editor`, `workers`, `portal`. */
  readonly name: string;
  readonly level: LogLevel | 'silent';
  /** Where the lines go; standard output when absent. */
  readonly destination?: DestinationStream;
}

/**
 * One JSON object a line. Credentials are replaced by `[đã che]` down to four levels deep:
 * pass headers and bodies as objects, never interpolated into the message.
 */
export function createLogger({ name, level, destination }: LoggerOptions): Logger {
  const options = {
    name,
    level,
    base: { pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: redacted, censor: '[đã che]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

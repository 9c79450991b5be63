import { prettyFactory } from 'pino-pretty';

/**
 * Turns one line of a process's output into one a person reads: a log line of ours becomes time, level, message and
 * fields; anything else is given back as it is. An error's stack follows on further lines.
 */
export function createLinePrinter(options: { readonly color: boolean }): (line: string) => string {
  const pretty = prettyFactory({
    colorize: options.color,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'pid,name',
    singleLine: true,
  });
  return (line) => (isLogLine(line) ? pretty(line).trimEnd() : line);
}

function isLogLine(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'level' in value && 'time' in value;
  } catch {
    return false;
  }
}

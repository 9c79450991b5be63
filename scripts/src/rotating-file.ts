import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';

export interface RotatingFileOptions {
  readonly maxBytes?: number;
  /** How many former files are kept beside the current one. */
  readonly keep?: number;
}

export interface RotatingFile {
  /** Adds text, first setting the file aside when it has grown too large. Gives false when it cannot be written. */
  append(text: string): boolean;
}

/**
 * A text file of bounded size: `name`, then `name.1` (newest) to `name.N`. It writes at once and synchronously, so
 * that the last lines before a crash are there.
 */
export function openRotatingFile(
  file: string,
  { maxBytes = 5_000_000, keep = 5 }: RotatingFileOptions = {},
): RotatingFile {
  let size = existsSync(file) ? statSync(file).size : 0;
  const rotate = (): void => {
    for (let n = keep - 1; n >= 1; n -= 1) {
      if (existsSync(`${file}.${n}`)) renameSync(`${file}.${n}`, `${file}.${n + 1}`);
    }
    renameSync(file, `${file}.1`);
    size = 0;
  };
  return {
    append(text) {
      try {
        if (size > 0 && size + text.length > maxBytes) rotate();
        appendFileSync(file, text, { mode: 0o600 });
        size += Buffer.byteLength(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

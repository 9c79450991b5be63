import { createLinePrinter } from '@toasoan/platform';
import { stripVTControlCharacters, styleText } from 'node:util';
import type { RotatingFile } from './rotating-file.ts';

export interface CombinedLog {
  /** A line some process wrote. */
  line(name: string, line: string): void;
  /** A sentence of the supervisor's own. */
  note(text: string): void;
  /** The last lines of one process, for explaining why it failed. */
  tail(name: string): readonly string[];
}

export interface CombinedLogOptions {
  /** Shows text on the terminal. */
  readonly write: (text: string) => void;
  readonly color: boolean;
  readonly file: RotatingFile;
  readonly now?: () => Date;
}

const colors = ['cyan', 'magenta', 'green', 'yellow', 'blue'] as const;
const width = 8;
const tailLength = 20;
const supervisor = 'tòa soạn';

/** One readable log of all processes: on the terminal with a coloured name before each line, and in a file. */
export function createCombinedLog(options: CombinedLogOptions): CombinedLog {
  const { write, color, file, now = () => new Date() } = options;
  const pretty = createLinePrinter({ color });
  const plain = createLinePrinter({ color: false });
  const names: string[] = [];
  const tails = new Map<string, string[]>();
  let fileWorks = true;

  const prefix = (name: string): string => {
    const padded = `${name.padEnd(width)} │ `;
    if (!color) return padded;
    if (!names.includes(name)) names.push(name);
    return styleText(colors[names.indexOf(name) % colors.length] ?? 'cyan', padded, {
      validateStream: false,
    });
  };
  const record = (name: string, text: string): void => {
    const saved = file.append(`${now().toISOString()} ${name.padEnd(width)} │ ${text}\n`);
    if (!saved && fileWorks)
      write('Lưu ý: không ghi được vào tệp nhật ký (đầy đĩa hoặc thiếu quyền). Tòa soạn vẫn chạy tiếp.\n');
    fileWorks = saved;
  };

  return {
    line(name, line) {
      if (line.trim() === '') return;
      const text = stripVTControlCharacters(plain(line));
      tails.set(name, [...(tails.get(name) ?? []), text].slice(-tailLength));
      const shown = color ? pretty(line) : text;
      for (const part of shown.split('\n')) write(`${prefix(name)}${part}\n`);
      record(name, text);
    },
    note(text) {
      write(`${prefix(supervisor)}${text}\n`);
      record(supervisor, text);
    },
    tail: (name) => tails.get(name) ?? [],
  };
}

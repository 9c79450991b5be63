import { Refusal } from './refusal.ts';

export interface Arguments {
  readonly reset: boolean;
  readonly yes: boolean;
}

/** @throws {Refusal} for anything not known */
export function readArguments(args: readonly string[]): Arguments {
  const known = ['--reset', '--yes'];
  const unknown = args.filter((arg) => !known.includes(arg));
  if (unknown.length > 0) {
    throw new Refusal(
      `Không hiểu ${unknown.join(' ')}. Chưa có gì được khởi động.\n` +
        'Cách dùng:\n' +
        '  npm start                      khởi động Tòa soạn\n' +
        '  npm start -- --reset           xóa toàn bộ dữ liệu (có hỏi lại) rồi khởi động từ đầu\n' +
        '  npm start -- --reset --yes     như trên, không hỏi lại',
    );
  }
  return { reset: args.includes('--reset'), yes: args.includes('--yes') };
}

import { archiveSelectionSchema, type ArchiveSelection } from '@toasoan/domain';
import { Refusal } from '../refusal.ts';

/** What is to be done; `from` null: the newsroom's own archive. */
export type ArchiveArguments =
  | { readonly command: 'check'; readonly from: string | null; readonly all: boolean }
  | {
      readonly command: 'export';
      readonly from: string | null;
      readonly selection: ArchiveSelection;
      readonly to: string;
    }
  | { readonly command: 'restore'; readonly from: string | null; readonly storyId: string | null };

const USAGE =
  'Cách dùng:\n' +
  '  npm run archive -- check [--all] [--from THƯ_MỤC]        đọc lại từng byte của kho lưu trữ; --all kể cả hồ sơ nguyên vẹn\n' +
  '  npm run archive -- export --to THƯ_MỤC [--month 2026-09] [--topic mã] [--unit mã]   xuất hồ sơ thành gói BagIt\n' +
  '  npm run archive -- restore [--from THƯ_MỤC] [--story mã] khôi phục bài từ kho hoặc từ gói đã xuất (Tòa soạn phải đang chạy)';

const OPTIONS = {
  check: ['--from', '--all'],
  export: ['--from', '--to', '--month', '--topic', '--unit'],
  restore: ['--from', '--story'],
} as const;

/** @throws {Refusal} for anything not known or not well formed */
export function readArchiveArguments(args: readonly string[]): ArchiveArguments {
  const [command = '', ...rest] = args;
  if (!isCommand(command)) throw new Refusal(USAGE);
  const given = optionsOf(rest, OPTIONS[command]);
  const from = given.get('--from') ?? null;
  switch (command) {
    case 'check':
      return { command, from: from === 'store' ? null : from, all: given.has('--all') };
    case 'export': {
      const to = given.get('--to');
      const chosen = (['month', 'topic', 'unit'] as const).flatMap((name) => {
        const value = given.get(`--${name}`);
        return value === undefined ? [] : [[name, value] as const];
      });
      const selection = archiveSelectionSchema.safeParse(Object.fromEntries(chosen));
      if (to === undefined || !selection.success) throw new Refusal(USAGE);
      return { command, from: from === 'store' ? null : from, selection: selection.data, to };
    }
    case 'restore':
      return { command, from: from === 'store' ? null : from, storyId: given.get('--story') ?? null };
  }
}

const isCommand = (text: string): text is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, text);

function optionsOf(args: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const name = args[index] ?? '';
    if (!known.includes(name)) throw new Refusal(`Không hiểu ${name}.\n${USAGE}`);
    if (name === '--all') {
      given.set(name, '');
      continue;
    }
    index += 1;
    const value = args[index];
    if (value === undefined || value.startsWith('--'))
      throw new Refusal(`Thiếu giá trị của ${name}.\n${USAGE}`);
    given.set(name, value);
  }
  return given;
}

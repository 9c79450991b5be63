import type { ChainHead } from '@toasoan/domain';
import { Refusal } from '../refusal.ts';
import { OWN_TABLE, type EventTable } from './read-events.ts';

export interface AuditArguments {
  readonly table: EventTable;
  /** Another database than the newsroom's; null: the newsroom's. */
  readonly database: string | null;
  /** The head somebody remembered; null: the one of the last check, if any. */
  readonly since: ChainHead | null;
}

const USAGE =
  'Cách dùng:\n' +
  '  npm run audit:verify                                  kiểm tra nhật ký của Tòa soạn, chạy hay không chạy đều được\n' +
  '  npm run audit:verify -- --since 1234:9f…              như trên, và đối chiếu với dấu đã ghi nhớ\n' +
  '  npm run audit:verify -- --table luu_tru.nhat_ky       kiểm tra một bảng đã sao chép trong cùng cơ sở dữ liệu\n' +
  '  npm run audit:verify -- --database postgres://…       kiểm tra cơ sở dữ liệu khác (bản sao lưu đã nạp lại)';

/** @throws {Refusal} for anything not known or not well formed */
export function readAuditArguments(args: readonly string[]): AuditArguments {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 2) {
    const [name = '', value] = args.slice(index, index + 2);
    if (!['--table', '--database', '--since'].includes(name) || value === undefined)
      throw new Refusal(`Không hiểu ${[name, value].filter(Boolean).join(' ')}.\n${USAGE}`);
    given.set(name, value);
  }
  const table = /^(?:([^.]+)\.)?([^.]+)$/.exec(given.get('--table') ?? '');
  if (given.has('--table') && !table) throw new Refusal(`Tên bảng phải có dạng lược_đồ.bảng.\n${USAGE}`);
  const since = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given.get('--since') ?? '');
  if (given.has('--since') && !since)
    throw new Refusal(`Dấu ghi nhớ phải có dạng số:mã (mã dài 64 ký tự), đúng như lệnh này đã in.\n${USAGE}`);
  return {
    table: table ? { schema: table[1] ?? 'public', name: table[2] ?? '' } : OWN_TABLE,
    database: given.get('--database') ?? null,
    since: since ? { seq: Number(since[1]), hash: since[2] ?? '' } : null,
  };
}

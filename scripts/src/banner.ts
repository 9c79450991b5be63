import { ROLES } from '@toasoan/domain';
import path from 'node:path';
import type { Addresses } from './environment.ts';
import type { Account } from './seed.ts';

export interface BannerInput {
  readonly addresses: Addresses;
  readonly accounts: readonly Account[];
  readonly admin: boolean;
  readonly seconds: number;
  readonly dataDir: string;
}

/** What is shown when everything serves. */
export function banner({ addresses, accounts, admin, seconds, dataDir }: BannerInput): string {
  const lines = [
    '',
    `Tòa soạn đã sẵn sàng (${seconds.toFixed(1).replace('.', ',')} giây).`,
    '',
    `  Trang tin (bạn đọc)      ${addresses.portal}`,
    `  Trang biên tập           ${addresses.editor}`,
    ...(admin ? [`  Bảng quản trị Strapi     ${addresses.cms}/admin`] : []),
    '',
    ...accountLines(accounts, dataDir),
    `  Dữ liệu và nhật ký nằm trong ${dataDir}. Nhấn Ctrl-C để dừng.`,
    '',
  ];
  return lines.join('\n');
}

function accountLines(accounts: readonly Account[], dataDir: string): string[] {
  if (accounts.length === 0) return [];
  const shown = onePerRole(accounts);
  const hidden = accounts.length - shown.length;
  const more =
    hidden > 0 ? [`    … và ${hidden} tài khoản khác, ghi trong ${path.join(dataDir, 'accounts.json')}`] : [];
  return ['  Tài khoản dùng thử (mỗi vai trò một tài khoản):', ...table(shown), ...more, ''];
}

/** The first account of each role; the others are in the file. */
const onePerRole = (accounts: readonly Account[]): readonly Account[] =>
  accounts.filter(({ role }, index) => accounts.findIndex((other) => other.role === role) === index);

const titleOf = (role: string): string => new Map<string, string>(Object.entries(ROLES)).get(role) ?? role;

function table(accounts: readonly Account[]): string[] {
  const rows = [
    ['Vai trò', 'Đơn vị', 'Thư điện tử', 'Mật khẩu'],
    ...accounts.map(({ role, unit, email, password }) => [titleOf(role), unit, email, password]),
  ].map((row) => row.map((cell) => cell.normalize('NFC')));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

export interface RunningNewsroom {
  readonly supervisor: { readonly pid: number };
  readonly since: string;
  readonly admin: boolean;
  readonly addresses: Addresses | null;
}

/** What is shown instead of starting a second time; `wantAdmin` when the Strapi panel was asked for. */
export function alreadyRunning(
  { supervisor, since, admin, addresses }: RunningNewsroom,
  wantAdmin: boolean,
): string {
  const command = wantAdmin ? 'npm run admin' : 'npm start';
  const lines = [
    `Tòa soạn đang chạy sẵn từ thư mục này (tiến trình ${supervisor.pid}, từ ${new Date(since).toLocaleString('vi-VN')}), nên không khởi động thêm.`,
    ...(addresses
      ? [`  Trang tin (bạn đọc)      ${addresses.portal}`, `  Trang biên tập           ${addresses.editor}`]
      : ['  Nó còn đang khởi động.']),
    ...(addresses && admin ? [`  Bảng quản trị Strapi     ${addresses.cms}/admin`] : []),
  ];
  if (wantAdmin && !admin) lines.push('Lần chạy này không kèm bảng quản trị Strapi.');
  lines.push(`Muốn khởi động lại: nhấn Ctrl-C ở cửa sổ đang chạy, rồi chạy ${command}.`);
  return lines.join('\n');
}

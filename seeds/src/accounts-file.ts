import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROLES } from '@toasoan/domain';
import { accounts, type AccountSeed } from './newsroom/accounts.ts';
import { demoUnits, departments } from './newsroom/units.ts';
import { columns, type Print } from './print.ts';

const unitNames = new Map([...departments, ...demoUnits].map(({ code, name }) => [code, name]));
const unitName = ({ unit }: AccountSeed): string => unitNames.get(unit) ?? unit;

/** Writes the demonstration accounts as a JSON array, readable by the owner only. */
export async function writeAccounts(file: string, password: string): Promise<void> {
  const list = accounts.map((account) => ({
    role: account.role,
    roleLabel: ROLES[account.role],
    unit: unitName(account),
    email: account.email,
    password,
  }));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 });
}

/** Prints one account of each role, enough to try the whole route. */
export function printAccounts(print: Print, password: string): void {
  const first = accounts.filter(
    (account, i) => accounts.findIndex(({ role }) => role === account.role) === i,
  );
  print('');
  columns([
    ['Vai trò', 'Đơn vị', 'Tài khoản'],
    ...first.map((a) => [ROLES[a.role], unitName(a), a.email]),
  ]).forEach(print);
  print(`Mật khẩu minh họa: ${password} (tất cả ${accounts.length} tài khoản)`);
}

import { databaseUrlField, parseEnv } from '@toasoan/platform';
import { Client } from 'pg';
import { z } from 'zod';

/**
 * Takes the second factor from an account, for the last administrator who lost the telephone: whoever gets at the server
 * may do that, and the audit trail says that it was done there. `node cms/dist/src/reset-factor.js <address>`
 */
async function main(): Promise<void> {
  const [email] = process.argv.slice(2);
  if (!email) return end('Thiếu địa chỉ thư điện tử của tài khoản.', 2);
  const { DATABASE_URL } = parseEnv(z.object({ DATABASE_URL: databaseUrlField }), process.env);
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ done: boolean }>(
      'select newsroom.reset_second_factor($1) as done',
      [email],
    );
    if (!rows[0]?.done) return end(`Không có tài khoản ${email} đang dùng xác thực hai bước.`, 1);
    end(`Đã tắt xác thực hai bước của ${email} và kết thúc mọi phiên. Hãy đăng nhập rồi thiết lập lại.`, 0);
  } finally {
    await client.end();
  }
}

function end(words: string, code: number): void {
  process.stdout.write(`${words}\n`);
  process.exitCode = code;
}

void main();

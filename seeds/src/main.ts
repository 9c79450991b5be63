import { printAccounts, writeAccounts } from './accounts-file.ts';
import { printPlanCheck } from './check.ts';
import { readEnv } from './env.ts';
import { load } from './load.ts';
import type { Print } from './print.ts';

const print: Print = (line) => void process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<boolean> {
  if (args.includes('--check')) return printPlanCheck(print);
  const env = readEnv(process.env);
  await load(env, print);
  if (env.DEMO === 'full') {
    if (env.ACCOUNTS_FILE) await writeAccounts(env.ACCOUNTS_FILE, env.DEMO_PASSWORD);
    printAccounts(print, env.DEMO_PASSWORD);
  }
  return true;
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  const reason = error instanceof Error ? error : new Error(String(error));
  const cause = reason.cause instanceof Error ? ` (${reason.cause.message})` : '';
  process.stderr.write(
    `Chưa nạp xong dữ liệu: ${reason.message}${cause}\nChạy lại lệnh này để nạp tiếp phần còn thiếu.\n`,
  );
  process.exitCode = 1;
}

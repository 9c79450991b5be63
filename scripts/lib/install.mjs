import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { requireStopped } from './checks.mjs';
import { installStamp, lockIsInstalled } from './lock.mjs';
import { npmCommand } from './npm.mjs';
import { run } from './run.mjs';
import { progress, Refusal, say } from './say.mjs';

const stampFile = (root) => path.join(root, 'node_modules', '.toasoan-stamp');

/** Whether node_modules holds what the lock file says. An installation made by hand is recognised and noted. */
export async function isInstalled(root) {
  const stamp = await installStamp(root);
  const noted = await readFile(stampFile(root), 'utf8').catch(() => null);
  if (noted?.trim() === stamp) return true;
  if (noted !== null || !(await lockIsInstalled(root))) return false;
  await writeFile(stampFile(root), `${stamp}\n`);
  return true;
}

/** Brings node_modules to what the lock file says. @throws {Refusal} */
export async function install(root) {
  await requireStopped(root, 'các thư viện cần được cài lại');
  say('Đang cài đặt các thư viện (lần đầu mất khoảng 1–3 phút, tải chừng 400 MB)…');
  await rm(stampFile(root), { force: true });
  const { command, args, shell } = npmCommand();
  const done = progress(() => `${countPackages(root)} gói`);
  // Whatever the caller's settings leave out: building needs the development tools, images the optional packages.
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = await run(command, [...args, ...flags], { cwd: root, shell }).catch((error) => ({
    code: 1,
    output: String(error),
  }));
  const seconds = done();
  if (result.code !== 0) throw new Refusal(explain(result.output));
  await writeFile(stampFile(root), `${await installStamp(root)}\n`);
  say(`Đã cài xong trong ${seconds} giây.`);
}

function countPackages(root) {
  try {
    return readdirSync(path.join(root, 'node_modules')).length;
  } catch {
    return 0;
  }
}

const causes = [
  [/ENOSPC/, 'Ổ đĩa đã đầy. Hãy giải phóng ít nhất 2 GB.'],
  [/EACCES|EPERM/, 'Không đủ quyền ghi. Hãy xem node_modules và bộ nhớ đệm của npm (~/.npm) thuộc về ai.'],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET/,
    'Không tải được từ kho npm. Hãy kiểm tra mạng (và proxy nếu có).',
  ],
  [/spawn npm ENOENT|not recognized/, 'Không tìm thấy npm. Hãy cài lại Node.js kèm npm.'],
  [
    /EUSAGE|package-lock\.json/,
    'package.json và package-lock.json không khớp nhau. Hãy lấy lại mã nguồn đầy đủ.',
  ],
];

function explain(output) {
  const cause = causes.find(([pattern]) => pattern.test(output));
  return (
    `Cài đặt không xong. npm báo:\n\n${output.trim().slice(-3000)}\n\n` +
    `${cause ? cause[1] : 'Hãy đọc thông báo ở trên.'}\n` +
    'Mã nguồn và dữ liệu trong .data không bị đụng tới. Sửa xong hãy chạy lại; việc cài đặt sẽ làm lại từ đầu.'
  );
}

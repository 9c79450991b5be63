import { access, constants, readFile, stat, statfs } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { Refusal, say } from './say.mjs';

const GB = 1024 ** 3;
const installNeeds = 2 * GB;
const runNeeds = 0.3 * GB;

/** Free space below a folder, in bytes; null where the system does not tell. */
export async function freeSpace(dir) {
  try {
    const { bavail, bsize } = await statfs(dir);
    return bavail * bsize;
  } catch {
    return null;
  }
}

export const inGigabytes = (bytes) => `${(bytes / GB).toFixed(1).replace('.', ',')} GB`;

/** @throws {Refusal} when the disk is too full to go on */
export async function requireSpace(root, installing) {
  const free = await freeSpace(root);
  if (free === null) return;
  const needed = installing ? installNeeds : runNeeds;
  if (free < needed) {
    throw new Refusal(
      `Ổ đĩa chứa ${root} chỉ còn ${inGigabytes(free)}, cần ít nhất ${inGigabytes(needed)} để ${installing ? 'cài đặt' : 'chạy'}.\n` +
        'Chưa có gì bị thay đổi. Hãy giải phóng bớt chỗ rồi chạy lại.',
    );
  }
  if (free < installNeeds)
    say(`Lưu ý: ổ đĩa chỉ còn ${inGigabytes(free)}. Ảnh và video sẽ sớm không còn chỗ lưu.`);
}

/** @throws {Refusal} when this user may not write where the program has to */
export async function requireWritable(root) {
  for (const name of ['.', 'node_modules', '.data']) {
    const dir = path.join(root, name);
    const stats = await stat(dir).catch(() => null);
    if (!stats) continue;
    const writable = await access(dir, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (writable) continue;
    const owner = await userName(stats.uid);
    throw new Refusal(
      `Không ghi được vào ${dir}: thư mục này thuộc về người dùng ${owner}, còn lệnh đang chạy bằng ${await userName(process.getuid?.())}.\n` +
        'Chưa có gì bị thay đổi. Có hai cách:\n' +
        `  - chạy lại bằng người dùng ${owner}; hoặc\n` +
        `  - giao cả thư mục cho mình: sudo chown -R "$(id -un)" "${root}"`,
    );
  }
}

async function userName(uid) {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const line = users.split('\n').find((entry) => entry.split(':')[2] === String(uid));
  return line ? line.split(':')[0] : `số ${uid}`;
}

/** @throws {Refusal} when the newsroom runs from this checkout, so its files must not be replaced now */
export async function requireStopped(root, reason) {
  const file = path.join(root, '.data', 'run.json');
  if (!existsSync(file)) return;
  const pid = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text).supervisor?.pid,
    () => undefined,
  );
  if (!Number.isInteger(pid) || !(await isSupervisor(pid))) return;
  throw new Refusal(
    `Tòa soạn đang chạy từ thư mục này (tiến trình ${pid}), trong khi ${reason}.\n` +
      'Chưa có gì bị thay đổi. Hãy dừng nó (Ctrl-C ở cửa sổ đang chạy) rồi chạy lại.',
  );
}

/** Whether the pid is a supervisor's: after a crash it may have been given to any other program. */
async function isSupervisor(pid) {
  if (process.platform === 'win32') return isAlive(pid);
  const command =
    process.platform === 'linux'
      ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      : (await run('ps', ['-o', 'args=', '-p', String(pid)])).output;
  return /scripts[/\\](start|admin)\.mjs/.test(command);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

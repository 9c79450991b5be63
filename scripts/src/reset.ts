import { findCluster, stopCluster } from '@toasoan/platform';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Paths } from './paths.ts';
import { Refusal } from './refusal.ts';

export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** Asks whether everything may really be removed. @throws {Refusal} unless the answer is yes */
export async function confirmReset(paths: Paths, yes: boolean, terminal: Terminal): Promise<void> {
  if (yes) return;
  if (terminal.input.isTTY !== true) {
    throw new Refusal(
      'Lệnh --reset xóa toàn bộ dữ liệu nên cần được xác nhận, mà ở đây không có bàn phím để hỏi.\n' +
        'Chưa có gì bị xóa. Nếu chắc chắn, hãy chạy: npm start -- --reset --yes',
    );
  }
  const given = await ask(
    `Toàn bộ tin bài, ảnh, tài khoản và khóa bí mật trong ${paths.data} sẽ bị xóa, không lấy lại được.\n` +
      'Gõ "xóa" rồi Enter để xóa, hoặc chỉ Enter để thôi: ',
    terminal,
  );
  if (!isYes(given)) throw new Refusal('Đã thôi. Chưa có gì bị xóa.');
}

/** The line typed; empty when the person closes the input or presses Ctrl-C. */
function ask(question: string, terminal: Terminal): Promise<string> {
  return new Promise((resolve) => {
    const lines = createInterface(terminal);
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => resolve(''));
    lines.question(question, (given) => {
      resolve(given);
      lines.close();
    });
  });
}

/** With or without marks: not every terminal can type them. */
const isYes = (text: string): boolean =>
  ['xóa', 'xoá', 'xoa'].includes(text.trim().normalize('NFC').toLowerCase());

/**
 * Removes everything the newsroom made in its data folder, except what marks this process as the one that runs. What
 * somebody else put there stays.
 */
export async function wipe(paths: Paths): Promise<void> {
  const placement = { dataDir: paths.postgres, fallbackDir: paths.fallback };
  if (await findCluster(placement)) await stopCluster(placement);
  const made = [
    paths.postgres,
    paths.blobs,
    paths.mail,
    path.dirname(paths.log),
    paths.secrets,
    paths.ports,
    paths.accounts,
  ];
  for (const file of [...made, paths.fallback]) await rm(file, { recursive: true, force: true });
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runToEnd } from './child.ts';
import type { CombinedLog } from './combined-log.ts';
import type { Environment } from './environment.ts';
import { Refusal } from './refusal.ts';

export interface PanelOptions {
  readonly root: string;
  readonly env: Environment;
  readonly log: CombinedLog;
  readonly signal: AbortSignal;
  readonly onRunning: (name: string, pid: number) => void;
}

/** Builds the Strapi panel unless one of the installed release is there. @throws {Refusal} */
export async function buildPanel({ root, env, log, signal, onRunning }: PanelOptions): Promise<void> {
  const cms = path.join(root, 'cms');
  const built = path.join(cms, 'dist', 'build');
  const stamp = path.join(built, '.toasoan-build');
  const wanted = createHash('sha256')
    .update(await readFile(path.join(root, 'package-lock.json')))
    .digest('hex');
  const noted = await readFile(stamp, 'utf8').catch(() => '');
  if (noted === wanted && existsSync(path.join(built, 'index.html'))) return;

  log.note('Đang dựng bảng quản trị Strapi (khoảng 30–60 giây, chỉ lần đầu)…');
  const strapi = path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js');
  const onLine = (line: string): void => log.line('admin', line);
  const spec = { name: 'admin', args: [strapi, 'build'], env, cwd: cms, onLine };
  const { code, how } = await runToEnd(spec, signal, (pid) => onRunning('admin', pid));
  signal.throwIfAborted();
  if (code !== 0 || !existsSync(path.join(built, 'index.html'))) {
    throw new Refusal(
      `Không dựng được bảng quản trị Strapi: ${how}. Nguyên nhân ở những dòng trên.\n` +
        'Dữ liệu vẫn được giữ nguyên. Tòa soạn không cần bảng này để hoạt động: npm start vẫn chạy bình thường.',
    );
  }
  await writeFile(stamp, wanted);
}

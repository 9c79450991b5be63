import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildUnits } from './build-units.mjs';
import { requireStopped } from './checks.mjs';
import { hashContent } from './content.mjs';
import { installStamp } from './lock.mjs';
import { progress, Refusal, say } from './say.mjs';

/** Builds what is stale, judged by the content of the sources and not by dates. @throws {Refusal} */
export async function buildStale(root, { force = false } = {}) {
  const installed = await installStamp(root);
  const stale = [];
  for (const unit of await buildUnits(root)) {
    const hash = await hashContent(root, unit.inputs, installed);
    if (force || !(await isFresh(root, unit, hash))) stale.push({ ...unit, hash, force });
  }
  if (stale.length === 0) return;

  await requireStopped(root, 'mã nguồn đã thay đổi và cần biên dịch lại');
  say(`Đang biên dịch ${stale.map((unit) => unit.title).join(', ')}…`);
  const done = progress();
  try {
    for (const unit of stale.filter(({ first }) => first)) await build(root, unit);
    await Promise.all(stale.filter(({ first }) => !first).map((unit) => build(root, unit)));
  } finally {
    say(`Biên dịch mất ${done()} giây.`);
  }
}

async function isFresh(root, unit, hash) {
  if (!unit.outputs.every((output) => existsSync(path.join(root, output)))) return false;
  const noted = await readFile(path.join(root, unit.stamp), 'utf8').catch(() => '');
  return noted.trim() === hash;
}

async function build(root, unit) {
  const stamp = path.join(root, unit.stamp);
  await rm(stamp, { force: true });
  const result = await unit.build(unit.force);
  if (result.code !== 0) {
    throw new Refusal(
      `Biên dịch ${unit.title} không được:\n\n${result.output.trim()}\n\n` +
        'Dữ liệu trong .data không bị đụng tới. Nếu bạn vừa sửa mã nguồn, hãy sửa lỗi trên rồi chạy lại; ' +
        'nếu không, hãy lấy lại mã nguồn và thử: npm run build -- --force',
    );
  }
  await writeFile(stamp, `${unit.hash}\n`);
}

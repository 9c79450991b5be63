import { createFolderStore } from '@toasoan/platform';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../env.ts';
import type { Report } from './report.ts';

export async function searchReport({ MEILISEARCH_URL: url }: Settings): Promise<Report> {
  const name = 'Tìm kiếm';
  if (!url) {
    return { name, state: 'good', found: 'tìm trong cơ sở dữ liệu, không đặt máy tìm kiếm riêng' };
  }
  const healthy = await fetch(`${url}/health`, { signal: AbortSignal.timeout(3000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (healthy) return { name, state: 'good', found: `Meilisearch ở ${url}` };
  const meaning =
    'Chưa tìm được bài trên trang tin và trong tòa soạn; mọi việc khác vẫn bình thường. Hãy chạy Meilisearch, hoặc bỏ MEILISEARCH_URL để tìm trong cơ sở dữ liệu.';
  return { name, state: 'missing', found: `Meilisearch ở ${url} không trả lời`, meaning };
}

const GB = 1024 ** 3;
const little = 2 * GB;

export async function storageReport(blobs: string): Promise<Report> {
  const name = 'Kho tệp';
  const existing = nearestExisting(blobs);
  const { bavail, bsize } = await statfs(existing);
  const free = bavail * bsize;
  const space = `còn trống ${(free / GB).toFixed(1).replace('.', ',')} GB`;
  if (existing === blobs && !(await isWritable(blobs))) {
    const meaning = 'Không nhận được ảnh mới. Hãy chạy bằng người dùng sở hữu thư mục này.';
    return { name, state: 'missing', found: `không ghi được vào ${blobs}`, meaning };
  }
  if (free < little)
    return {
      name,
      state: 'note',
      found: `${blobs}, chỉ ${space}`,
      meaning: 'Ảnh và video sẽ sớm không còn chỗ lưu.',
    };
  return { name, state: 'good', found: `${blobs}, ${space}` };
}

function nearestExisting(dir: string): string {
  let found = dir;
  while (!existsSync(found)) found = path.dirname(found);
  return found;
}

async function isWritable(dir: string): Promise<boolean> {
  const store = createFolderStore(dir);
  const key = `doctor-${process.pid}`;
  try {
    await store.put(key, Buffer.from('doctor'));
    await store.delete(key);
    return true;
  } catch {
    return false;
  }
}

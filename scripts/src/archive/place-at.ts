import { archiveIn, createFolderStore, type ArchivePlace } from '@toasoan/platform';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';

const MARK = '0=ocfl_1.1';

/**
 * Where the archive lies: the newsroom's own, or in a folder that is a storage root, a bag of one, or a copy of the newsroom's
 * files. @throws {Refusal} when there is none
 */
export async function placeAt(from: string | null, blobDir: string): Promise<ArchivePlace> {
  if (from === null) {
    if (existsSync(path.join(blobDir, 'archive', MARK))) return archiveIn(createFolderStore(blobDir));
    throw new Refusal(
      'Kho lưu trữ chưa có hồ sơ nào: bài đầu tiên vào kho ít phút sau khi xuất bản.\nChưa có gì thay đổi.',
    );
  }
  const found = [path.join(from, 'data'), from, path.join(from, 'archive')].find((dir) =>
    existsSync(path.join(dir, MARK)),
  );
  if (found === undefined)
    throw new Refusal(
      `Không thấy kho OCFL hay gói BagIt ở ${from}.\nChưa có gì thay đổi. Hãy chỉ đúng thư mục có tệp ${MARK} hoặc bagit.txt.`,
    );
  return { blobs: createFolderStore(found), prefix: '' };
}

import { bagInWords, BAG_ORGANISATION, dayOf, NewsroomError, type ArchiveSelection } from '@toasoan/domain';
import { bagMark, bagName, bagOf, selectStories, type ArchivePlace } from '@toasoan/platform';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../refusal.ts';

/** Writes the objects of a selection as a BagIt bag into a new folder. @throws {Refusal} when the folder holds something */
export async function exportBag(
  place: ArchivePlace,
  selection: ArchiveSelection,
  to: string,
  say: (line: string) => void,
): Promise<number> {
  const there = await readdir(to).catch(() => []);
  if (there.length > 0)
    throw new Refusal(`Thư mục ${to} đã có tệp nên không ghi vào.\nHãy chọn thư mục mới hoặc thư mục trống.`);
  const storyIds = await selectStories(place, selection);
  if (storyIds.length === 0) throw new NewsroomError('archive.nothing');
  const day = dayOf(new Date());
  const name = bagName(
    day,
    Object.values(selection).filter((value) => value !== undefined),
  );
  const entries = bagOf(place, storyIds, {
    organisation: BAG_ORGANISATION,
    description: bagInWords(selection, storyIds.length),
    identifier: `${name}-${bagMark(storyIds)}`,
    day,
  });
  let files = 0;
  for await (const { path: inside, body } of entries) {
    const file = path.join(to, ...inside.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    const source = typeof body === 'string' ? Readable.from([Buffer.from(body)]) : body;
    await pipeline(source, createWriteStream(file, { flags: 'wx' }));
    files += 1;
  }
  say(`✓ Đã xuất ${storyIds.length} hồ sơ (${files} tệp) vào ${to}.`);
  say(`Kiểm tra lại bản xuất: npm run archive -- check --from ${to}`);
  return 0;
}

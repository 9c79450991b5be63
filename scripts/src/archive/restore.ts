import { randomUUID } from 'node:crypto';
import { ERRORS, isErrorId, NewsroomError, type RestoreStory, type StoryRestored } from '@toasoan/domain';
import {
  archiveIn,
  createFolderStore,
  importObject,
  objectRoots,
  readEditions,
  storyAt,
  verifyObject,
  type ArchivePlace,
  type KeptOriginal,
} from '@toasoan/platform';
import { z } from 'zod';
import { addressesOf } from '../environment.ts';
import type { Settings } from '../env.ts';
import { readJson } from '../json-file.ts';
import type { Paths } from '../paths.ts';
import { portsSchema } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { findRunning } from '../run-record.ts';
import { loadSecrets } from '../secrets.ts';

export interface RestoreOptions {
  /** Where the objects are read. */
  readonly place: ArchivePlace;
  readonly blobDir: string;
  /** Null: every story. */
  readonly storyId: string | null;
  readonly paths: Paths;
  readonly settings: Pick<Settings, 'CMS_URL' | 'WORKER_TOKEN'>;
  readonly say: (line: string) => void;
}

interface Door {
  readonly url: string;
  readonly token: string;
}

/** Brings stories back into the newsroom that runs. What is there stays as it is. Gives 1 when a story could not be brought back. */
export async function restoreStories(options: RestoreOptions): Promise<number> {
  const { place, storyId, say } = options;
  const door = await doorOf(options);
  const wanted = storyId === null ? storiesIn(place) : [storyId];
  let [restored, present, failed] = [0, 0, 0];
  for await (const one of wanted) {
    try {
      const done = await restoreOne(options, door, one);
      restored += 1;
      say(`✓ Bài ${one}: ${done.editions} bản phát hành, ${done.assets} tư liệu.`);
    } catch (error) {
      if (!(error instanceof NewsroomError)) throw error;
      if (error.id === 'archive.restore_present') present += 1;
      else failed += 1;
      say(`${error.id === 'archive.restore_present' ? '–' : '✗'} Bài ${one}: ${error.message}`);
    }
  }
  say(
    `Đã khôi phục ${restored} bài; ${present} bài đang có nên giữ nguyên; ${failed} bài không khôi phục được.`,
  );
  if (restored > 0) say('Các bài nằm ở bước “Đã lưu hồ sơ”: muốn phát hành lại phải mở lại và duyệt lại.');
  return failed > 0 ? 1 : 0;
}

async function* storiesIn(place: ArchivePlace): AsyncGenerator<string> {
  for await (const root of objectRoots(place)) {
    const storyId = await storyAt(place, root);
    if (storyId !== null) yield storyId;
  }
}

async function restoreOne(
  { place, blobDir }: RestoreOptions,
  door: Door,
  storyId: string,
): Promise<StoryRestored> {
  const { faults } = await verifyObject(place, storyId);
  if (faults.some(({ kind }) => kind === 'absent')) throw new NewsroomError('archive.not_found');
  if (faults.length > 0) throw new NewsroomError('archive.damaged', { storyId, faults });
  const editions = await readEditions(place, storyId);
  const store = createFolderStore(blobDir);
  await importObject(place, archiveIn(store), storyId);
  // The newest edition with a file says which bytes the file has.
  const originals = new Map<string, KeptOriginal>();
  for (const { originals: kept } of editions) for (const one of kept) originals.set(one.assetId, one);
  const uploads: RestoreStory['uploads'] = [];
  // Its own places: a story that is there already may still be waiting for the files of the restore before.
  const folder = `uploads/archive/${randomUUID()}`;
  for (const { assetId, sha256, key } of originals.values()) {
    const uploadKey = `${folder}/${assetId}`;
    const { size } = await store.put(uploadKey, await place.blobs.get(key));
    uploads.push({ assetId, sha256, bytes: size, uploadKey });
  }
  try {
    return await ask(door, {
      editions: editions.map(({ snapshot, facts }) => ({ snapshot, facts })),
      uploads,
    });
  } catch (error) {
    // Without an answer the story may be there, and in need of them.
    if (error instanceof NewsroomError) for (const { uploadKey } of uploads) await store.delete(uploadKey);
    throw error;
  }
}

const answerSchema = z.object({
  data: z.object({ storyId: z.string(), editions: z.number(), assets: z.number() }),
});
const refusalSchema = z.object({ error: z.object({ details: z.object({ id: z.string() }) }) });

async function ask({ url, token }: Door, data: unknown): Promise<StoryRestored> {
  const response = await fetch(`${url}/api/work/archive/restore`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  const body: unknown = await response.json();
  if (response.ok) return answerSchema.parse(body).data;
  const refusal = refusalSchema.safeParse(body);
  const id = refusal.success ? refusal.data.error.details.id : null;
  throw new NewsroomError(isErrorId(id) && id in ERRORS ? id : 'internal', { status: response.status });
}

/** The CMS that runs from this folder, or the one the environment names. @throws {Refusal} when none does */
async function doorOf({ paths, settings }: RestoreOptions): Promise<Door> {
  if (settings.CMS_URL && settings.WORKER_TOKEN)
    return { url: settings.CMS_URL, token: settings.WORKER_TOKEN };
  const ports = await readJson(paths.ports, portsSchema);
  if (!ports || !(await findRunning(paths.run)))
    throw new Refusal(
      'Tòa soạn chưa chạy nên chưa khôi phục gì.\nHãy chạy npm start, đợi báo sẵn sàng rồi gọi lại lệnh này.',
    );
  const { workerToken } = await loadSecrets(paths.secrets);
  return { url: addressesOf(ports).cms, token: workerToken };
}

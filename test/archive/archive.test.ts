import {
  differencesOf,
  hashJson,
  replay,
  type ArchiveFault,
  type ArchiveView,
  type EditionSnapshot,
  type PublicChannel,
  type StoryView,
} from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowCms } from '../support/borrowed-cms.ts';
import { SECRETS } from '../support/cms.ts';
import { openPool } from '../support/database.ts';
import { openNewsroom } from '../support/desk.ts';
import type { EditorSession } from '../support/editor.ts';
import { act, begin, storyContent, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { auditEvents, storedStories } from '../support/office/stored.ts';
import { approveStory, photoStory, picturesReady } from '../support/photo-story.ts';
import { startRoom } from '../support/process.ts';
import { thorough } from '../support/thorough.ts';
import { archiveCommand } from './command.ts';
import { forgetArchive } from './forget-archive.ts';
import { readStorageRoot, type ReadObject } from './independent-reader.ts';

/** Stories, each published and corrected once; the last but one has pictures, the last is withdrawn. */
const STORIES = thorough ? 100 : 5;
const KILLS = 3;
/** What the officer says of the first on the fanpage; its editions keep it. */
const WORDING = { basedOn: 0, text: 'Mời cả nhà đọc!', hashtags: ['#ĐọcSách'], shareAssetId: null };

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
let pool: pg.Pool;
let stories: StoryView[];
const folders: string[] = [];
const folder = async (): Promise<string> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'toasoan-archive-'));
  folders.push(dir);
  return dir;
};

beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
  pool = openPool(newsroom.databaseUrl);
  const pictured = await photoStory(session, house, 2, { width: 800, height: 600 });
  stories = [];
  for (let n = 1; n < STORIES; n++)
    stories.push(await begin(house, 'writerA', 'truong-a', storyContent(house, { headline: `Bài số ${n}` })));
  // Its pictures are made while the others are on their way.
  stories.splice(-1, 0, pictured);
  const last = STORIES - 1;
  for (const [n, begun] of stories.entries()) {
    const draft = begun.id === pictured.id ? await picturesReady(house, begun, 300_000) : begun;
    const channels: PublicChannel[] = n === 0 ? ['website', 'fanpage'] : ['website'];
    const approved = await approveStory(house, draft, channels);
    if (n === 0) await house.people.officer.put(`/newsroom/stories/${approved.id}/fanpage-wording`, WORDING);
    let story = await act(house, 'officer', approved, 'publish');
    story = await correct(story, channels);
    if (n === last) story = await act(house, 'officer', story, 'withdraw', { note: 'Sai số liệu' });
    stories[n] = story;
    // Killed in the middle of what came so far.
    if (n > 0 && n % Math.ceil(STORIES / KILLS) === 0) {
      await newsroom.workers().kill();
      await newsroom.restartWorkers();
    }
  }
  await everythingArchived(pool);
}, 900_000);
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

/** A correction of a live story, to its publication. */
async function correct(live: StoryView, channels: readonly PublicChannel[]): Promise<StoryView> {
  const open = await act(house, 'officer', live, 'correct', { note: 'Sai tên trường' });
  let story = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${open.id}/content`, {
    basedOn: open.revision,
    content: { ...open.content, standfirst: 'Đã sửa tên trường.' },
  });
  story = await act(house, 'deskHssv', story, 'forward');
  story = await act(house, 'headHssv', story, 'approve', {
    channels,
    publicNote: 'Sửa tên trường.',
  });
  return act(house, 'officer', story, 'publish');
}

const everythingArchived = (database: pg.Pool): Promise<unknown> =>
  waitUntil(
    async () => {
      const { rows } = await database.query<{ open: string }>(
        `select (select count(*) from deliveries where channel = 'archive' and state <> 'delivered')
                + (select count(*) from editions e where not exists (
                     select 1 from deliveries d where d.edition_id = e.id and d.channel = 'archive')) as open`,
      );
      return Number(rows[0]?.open) === 0;
    },
    { deadline: 300_000, every: 100, what: 'every edition in the archive' },
  );

const rootDir = (): string => path.join(newsroom.blobDir, 'archive');
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
interface EditionRow {
  story_id: string;
  number: number;
  hash: string;
  content_hash: string;
  snapshot: EditionSnapshot;
}
const editionsIn = async (database: pg.Pool): Promise<EditionRow[]> =>
  (
    await database.query<EditionRow>(
      `select s.document_id as story_id, e.number, e.hash, e.content_hash, e.snapshot
       from editions e join stories s on s.id = e.story_id order by e.id`,
    )
  ).rows;
const objectOf = (objects: readonly ReadObject[], storyId: string): ReadObject => {
  const found = objects.find(({ id }) => id === `urn:toasoan:story:${storyId}`);
  if (!found) throw new Error(`Expected an object of ${storyId}`);
  return found;
};
const command = (...args: readonly string[]) => archiveCommand({ BLOB_DIR: newsroom.blobDir }, ...args);

describe(`${2 * STORIES} editions, half of them corrections, the worker killed ${KILLS} times`, () => {
  it('are right by an independent reading, each exactly once', async () => {
    const { objects, problems } = await readStorageRoot(rootDir());
    expect(problems).toEqual([]);
    expect(objects).toHaveLength(STORIES);
    const editions = await editionsIn(pool);
    expect(editions).toHaveLength(2 * STORIES);
    for (const edition of editions) {
      const versions = objectOf(objects, edition.story_id).versions.filter(
        ({ files }) =>
          sha256(files.get('edition.json') ?? Buffer.alloc(0)) === edition.hash &&
          !files.has('withdrawal.json'),
      );
      expect(versions).toHaveLength(1);
      const files = versions[0]?.files ?? new Map<string, Buffer>();
      for (const name of ['record.json', 'record.html', 'record.txt', 'dublin-core.xml', 'renditions.json'])
        expect(files.get(name)?.length, name).toBeGreaterThan(1);
      const { approvals, publication } = JSON.parse(files.get('approval.json')?.toString() ?? '') as {
        approvals: { contentHash: string; by: { id: string } }[];
        publication: { editionHash: string };
      };
      expect(approvals).toMatchObject([
        { contentHash: edition.content_hash, by: { id: house.personIds.headHssv } },
      ]);
      expect(publication.editionHash).toBe(edition.hash);
      for (const { assetId, sha256: original } of edition.snapshot.media) {
        const kept = [...files].filter(([name]) => name.startsWith(`originals/${assetId}/`));
        expect(kept.map(([, content]) => sha256(content))).toEqual([original]);
      }
    }
    const counts = objects.map(({ versions }) => versions.length).sort();
    expect(counts).toEqual([...Array.from({ length: STORIES - 1 }, () => 2), 3]);
    const files = objects.reduce(
      (sum, { versions }) => sum + versions.reduce((all, version) => all + version.files.size, 0),
      0,
    );
    process.stdout.write(
      `archive: ${editions.length} editions in ${objects.length} objects, ${files} files read\n`,
    );
  });

  it('seal a story that was withdrawn, and erase nothing of it', async () => {
    const { objects } = await readStorageRoot(rootDir());
    const [first, second, sealed] = objectOf(objects, stories.at(-1)?.id ?? '').versions;
    expect(JSON.parse(sealed?.files.get('withdrawal.json')?.toString() ?? '')).toMatchObject({
      reason: 'Sai số liệu',
      by: { id: house.personIds.officer },
      edition: 2,
    });
    expect(sealed?.files.get('edition.json')).toEqual(second?.files.get('edition.json'));
    expect(first?.files.get('edition.json')?.length).toBeGreaterThan(100);
  });

  it('replay from the record to what is stored, deliveries counted', async () => {
    const events = await auditEvents(pool);
    for (const [id, { unitId: _unitId, ...stored }] of await storedStories(pool)) {
      const told = events
        .filter(({ subject }) => subject === id)
        .reduce<ReturnType<typeof replay>>(replay, null);
      expect(told && differencesOf(told, stored)).toEqual([]);
    }
  });
});

describe('a flipped byte', () => {
  const faults = async (storyId: string, page = 1): Promise<readonly ArchiveFault[] | null> => {
    const list = await house.people.coordinator.get<ArchiveView>(`/newsroom/archive?page=${page}`);
    const line = list.items.find((one) => one.storyId === storyId);
    if (!line && page < list.pageCount) return faults(storyId, page + 1);
    return line && !line.checking ? (line.check?.faults ?? null) : null;
  };
  const checkedAgain = async (storyId: string) => {
    await house.people.coordinator.post(`/newsroom/archive/${storyId}/check`, {});
    return waitUntil(() => faults(storyId), { deadline: 120_000, every: 100, what: 'the check' });
  };

  it('is found and named by the command and by the check, told of once, and is gone when it is mended', async () => {
    const { objects } = await readStorageRoot(rootDir());
    const storyId = stories[0]?.id ?? '';
    const object = objectOf(objects, storyId);
    const inside = 'v1/content/edition.json';
    const file = path.join(rootDir(), object.root, inside);
    const good = await readFile(file);
    const bad = Buffer.from(good);
    bad[10] = (bad[10] ?? 0) ^ 1;
    await writeFile(file, bad);
    const said = await command('check');
    expect(said.text).toContain(`✗ urn:toasoan:story:${storyId}`);
    expect(said.text).toContain(`tệp đã bị thay đổi: ${inside}`);
    expect(said.code).toBe(1);
    expect((await readStorageRoot(rootDir())).problems).toContain(`E092 ${object.root}/${inside}`);
    expect(await checkedAgain(storyId)).toEqual([{ kind: 'altered', file: inside }]);
    await checkedAgain(storyId);
    for (const who of ['administrator', 'coordinator'] as const) {
      const notices = await house.people[who].get<{ text: string }[]>('/newsroom/notifications');
      expect(notices.filter(({ text }) => text.includes('Hồ sơ lưu trữ'))).toHaveLength(1);
    }
    await writeFile(file, good);
    expect(await checkedAgain(storyId)).toEqual([]);
    const { rows } = await pool.query<{ action: string }>(
      `select action from newsroom.audit_events where subject = $1 and action in ('archive.fault', 'archive.sound') order by seq`,
      [storyId],
    );
    expect(rows.map(({ action }) => action)).toEqual(['archive.fault', 'archive.sound']);
    expect(await command('check', '--all')).toMatchObject({ code: 0 });
  });

  it.each(['inventory.json', 'v1/inventory.json', 'inventory.json.sha512', '0=ocfl_object_1.1'])(
    'in %s is found, too',
    async (inside) => {
      const { objects } = await readStorageRoot(rootDir());
      const file = path.join(rootDir(), objectOf(objects, stories[1]?.id ?? '').root, inside);
      const good = await readFile(file);
      const bad = Buffer.from(good);
      bad[3] = (bad[3] ?? 0) ^ 1;
      await writeFile(file, bad);
      const said = await command('check');
      await writeFile(file, good);
      expect(said.code).toBe(1);
      expect(said.text).toContain('1 hồ sơ có lỗi');
    },
  );
});

describe('taken out and brought back', () => {
  it('a bag’s manifests fit, and its stories come back into an empty newsroom as they were published', async () => {
    const bag = path.join(await folder(), 'bag');
    const exported = await command('export', '--unit', 'truong-a', '--to', bag);
    expect(exported, exported.text).toMatchObject({ code: 0 });
    await manifestsFit(bag);
    expect((await readStorageRoot(path.join(bag, 'data'))).problems).toEqual([]);
    expect((await command('export', '--unit', 'truong-a', '--to', bag)).text).toContain('đã có tệp');
    expect((await command('export', '--unit', 'khong-co', '--to', `${bag}2`)).code).toBe(1);

    const empty = await borrowCms();
    const other = openPool(empty.databaseUrl);
    const blobDir = await folder();
    try {
      // The unit is not there either: it is put down as ended.
      await other.query(`update units set code = 'truong-khac' where code = 'truong-a'`);
      const env = { CMS_URL: empty.url, WORKER_TOKEN: SECRETS.WORKER_TOKEN, BLOB_DIR: blobDir };
      const restored = await archiveCommand(env, 'restore', '--from', bag);
      expect(restored, restored.text).toMatchObject({ code: 0 });
      const before = await editionsIn(pool);
      const after = await editionsIn(other);
      const byHash = (rows: readonly EditionRow[]) => rows.map(({ hash }) => hash).sort();
      expect(byHash(after)).toEqual(byHash(before));
      for (const { snapshot, hash } of after) expect(hashJson(snapshot)).toBe(hash);
      const { rows } = await other.query<{ stage: string; live: string | null; stories: string }>(
        'select stage, max(live_edition_id)::text as live, count(*) as stories from stories group by stage',
      );
      expect(rows).toEqual([{ stage: 'archived', live: null, stories: String(STORIES) }]);
      expect(after.filter(({ snapshot }) => snapshot.fanpage?.text === WORDING.text)).toHaveLength(2);
      const { rows: wordings } = await other.query('select text, hashtags from newsroom.fanpage_wording');
      expect(wordings).toEqual([{ text: WORDING.text, hashtags: WORDING.hashtags }]);
      const ended = await other.query(`select 1 from units where code = 'truong-a' and until is not null`);
      expect(ended.rowCount).toBe(1);
      const again = await archiveCommand(env, 'restore', '--from', 'store');
      expect(again.text).toContain(`Đã khôi phục 0 bài; ${STORIES} bài đang có`);
      await filesMadeAnew(other, env, empty.url);
      expect((await readStorageRoot(path.join(blobDir, 'archive'))).problems).toEqual([]);
      const events = await auditEvents(other);
      for (const [id, { unitId: _unitId, ...stored }] of await storedStories(other)) {
        const told = events
          .filter(({ subject }) => subject === id)
          .reduce<ReturnType<typeof replay>>(replay, null);
        expect(told && differencesOf(told, stored)).toEqual([]);
      }
    } finally {
      await other.end();
      await empty.stop();
    }
  }, 600_000);

  /** A worker of the restored newsroom makes the pictures again, and finds its editions archived already. */
  async function filesMadeAnew(
    database: pg.Pool,
    env: Readonly<Record<string, string>>,
    cmsUrl: string,
  ): Promise<void> {
    const workers = await startRoom({
      entry: 'workers/dist/main.js',
      env: {
        ...env,
        CMS_URL: cmsUrl,
        DATABASE_URL: String(database.options.connectionString),
        PORTAL_URL: 'http://127.0.0.1:9',
        PORTAL_PUBLIC_URL: 'http://127.0.0.1:9',
        PORTAL_TOKEN: 'test-portal-token-test-portal-token-test',
        MAIL_DIR: await folder(),
        LOG_LEVEL: 'info',
      },
      ready: async (output) => output.includes('"ready"'),
    });
    try {
      await waitUntil(
        async () => {
          const { rows } = await database.query<{ ready: string }>(
            `select count(*) as ready from assets where state = 'ready'`,
          );
          return Number(rows[0]?.ready) === 2;
        },
        { deadline: 300_000, every: 100, what: 'the pictures made anew' },
      );
      await everythingArchived(database);
      const { rows } = await database.query<{ versions: number }>(
        `select distinct (receipt->'evidence'->>'versions')::int as versions from deliveries
         where channel = 'archive' order by 1`,
      );
      expect(rows.map(({ versions }) => versions)).toEqual([2, 3]);
    } finally {
      await workers.stop();
    }
  }

  async function manifestsFit(bag: string): Promise<void> {
    for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt']) {
      const lines = (await readFile(path.join(bag, manifest), 'utf8')).trim().split('\n');
      for (const line of lines) {
        const [digest = '', file = ''] = line.split('  ');
        const content = await readFile(path.join(bag, file));
        expect(createHash('sha512').update(content).digest('hex'), file).toBe(digest);
      }
    }
  }
});

describe('editions from before there was an archive', () => {
  it('are archived in their order, the withdrawal after them', async () => {
    await newsroom.workers().stop();
    const draft = await begin(house, 'writerA', 'truong-a', storyContent(house, { headline: 'Bài cũ' }));
    let story = await act(house, 'officer', await approveStory(house, draft), 'publish');
    story = await correct(story, ['website']);
    story = await act(house, 'officer', story, 'withdraw', { note: 'Hết hạn' });
    await forgetArchive(pool, story.id);
    await newsroom.restartWorkers();
    await everythingArchived(pool);
    const { objects, problems } = await readStorageRoot(rootDir());
    expect(problems).toEqual([]);
    const { versions } = objectOf(objects, story.id);
    const kept = versions.map(({ files }) => ({
      number: (JSON.parse(files.get('edition.json')?.toString() ?? '{}') as { number?: number }).number,
      kept: (JSON.parse(files.get('approval.json')?.toString() ?? '{}') as { kept?: string }).kept,
      sealed: files.has('withdrawal.json'),
    }));
    expect(kept).toEqual([
      { number: 1, kept: 'later', sealed: false },
      { number: 2, kept: 'later', sealed: false },
      { number: 2, kept: 'later', sealed: true },
    ]);
  });
});

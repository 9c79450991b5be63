import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { archiveIn, sha512Of, writeVersion } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const STORY = 'story0000000000000000000';
const version = (text: string) => ({
  created: '2026-09-05T01:00:00.000Z',
  message: 'Bản phát hành 1',
  user: { name: 'Chuyên viên', address: 'urn:toasoan:person:o' },
  files: [{ path: 'edition.json', sha512: sha512Of(text), body: text }],
});

async function withObject() {
  const editor = await startEditor();
  await writeVersion(archiveIn(editor.blobs), STORY, null, version('{"number":1}'));
  editor.cms.on('POST /newsroom/archive/exports', () => data({ storyIds: [STORY] }));
  return { ...editor, page: await editor.signedIn(editor.lan) };
}

describe('the doors of the archive', () => {
  it.each(['/archive?month=2026-09&page=1', '/archive?unit=truong-a'])('lists %s', async (path) => {
    const { cms, page } = await withObject();
    cms.on('GET /newsroom/archive', () => data({ seen: true }));
    expect(await (await page.send('GET', `/api${path}`, {})).json()).toEqual({ seen: true });
  });

  it.each(['/archive?month=2026-13', '/archive?unit=../x', '/archive/bag?all=yes'])(
    'lets %s not through',
    async (path) => {
      const { cms, page } = await withObject();
      const before = cms.received.length;
      expect(await errorOf(await page.send('GET', `/api${path}`, {}))).toMatchObject({
        id: 'request.invalid',
      });
      expect(cms.received).toHaveLength(before);
    },
  );

  it('gives a bag whose manifests fit, as it is read', async () => {
    const { page, cms } = await withObject();
    const answer = await page.send('GET', '/api/archive/bag?month=2026-09', {});
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const [, name = ''] = /filename="(.+)\.zip"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const text = (path: string) => Buffer.from(files[`${name}/${path}`] ?? []).toString();
    expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(text('bag-info.txt')).toContain('External-Description: Hồ sơ lưu trữ của 1 bài, tháng 09/2026\n');
    const listed = text('manifest-sha512.txt').trim().split('\n');
    for (const line of listed) {
      const [digest = '', path = ''] = line.split('  ');
      expect(
        createHash('sha512')
          .update(files[`${name}/${path}`] ?? '')
          .digest('hex'),
      ).toBe(digest);
    }
    expect(listed).toHaveLength(Object.keys(files).filter((path) => path.includes('/data/')).length);
    expect(cms.at('POST /newsroom/archive/exports')[0]?.body).toEqual({ month: '2026-09' });
  });

  it('breaks off a bag whose object is damaged', async () => {
    const { page, blobs } = await withObject();
    for await (const { key } of blobs.list('archive/'))
      if (key.endsWith('edition.json')) await blobs.put(key, Buffer.from('{"number":2}'));
    const take = async () => (await page.send('GET', '/api/archive/bag', {})).arrayBuffer();
    await expect(take()).rejects.toThrow();
  });

  it('refuses who may not, in the words of the CMS', async () => {
    const { page, cms } = await withObject();
    cms.on('POST /newsroom/archive/exports', () => newsroomError('archive.role'));
    expect(await errorOf(await page.send('GET', '/api/archive/bag', {}))).toMatchObject({
      id: 'archive.role',
    });
  });
});

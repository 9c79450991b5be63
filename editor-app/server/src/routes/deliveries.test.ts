import {
  PACK_GUIDE,
  PACK_TEXT,
  type EditionSnapshot,
  type HandOverView,
  type HandOverWork,
} from '@toasoan/domain';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const ID = 'delivery00000000000000a1';
const door = `GET /newsroom/deliveries/${ID}/hand-over`;
const sha256 = 'a'.repeat(64);
const key = `renditions/asset/${sha256}.jpg`;

const edition: EditionSnapshot = {
  storyId: 'story0000000000000000000',
  number: 1,
  slug: 'khai-giang-story000',
  contentHash: 'c'.repeat(64),
  kind: 'photo_story',
  headline: 'Khai giảng',
  standfirst: 'Sáng 5/9.',
  byline: '',
  body: {
    type: 'doc',
    content: [{ type: 'figure', attrs: { assetId: 'asset', alt: 'Sân trường', caption: '', credit: '' } }],
  },
  coverAssetId: null,
  media: [
    {
      ...{ assetId: 'asset', sha256, kind: 'picture', width: 800, height: 600, placeholder: '' },
      renditions: [{ name: 'w800', format: 'jpeg', width: 800, height: 600, bytes: 5, sha256, key }],
    },
  ],
  topics: [],
  unit: { id: 'unit', slug: 'truong-a', name: 'Trường A' },
  firstPublishedAt: '2026-09-05T01:00:00.000Z',
  publishedAt: '2026-09-05T01:00:00.000Z',
  correctionNote: null,
};
const work: HandOverWork = { channel: 'fanpage', operation: 'publish', edition, address: null };

async function officer() {
  const editor = await startEditor();
  editor.cms.on(door, () => data(work));
  return { editor, page: await editor.signedIn(editor.lan) };
}

it('tells what is to be done by hand, with the text as it would have been sent', async () => {
  const { page } = await officer();
  const view = (await (await page.send('GET', `/api/deliveries/${ID}/hand-over`)).json()) as HandOverView;
  expect(view).toMatchObject({ task: 'post', files: [{ name: 'anh-01.jpg', bytes: 5 }] });
  expect(view.text).toContain('/tin/khai-giang-story000');
  expect(view.steps.at(-1)).toContain('Ghi nhận đã đăng tay');
});

it('gives text, guide and files in one zip', async () => {
  const { editor, page } = await officer();
  await editor.blobs.put(key, Buffer.from('photo'));
  const answer = await page.send('GET', `/api/deliveries/${ID}/pack`);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('content-disposition')).toContain('dang-tay-khai-giang-story000.zip');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files)).toEqual([PACK_GUIDE, PACK_TEXT, 'anh-01.jpg']);
  const read = (name: string): string => Buffer.from(files[name] ?? []).toString();
  expect(read('anh-01.jpg')).toBe('photo');
  expect(read(PACK_TEXT)).toContain('Khai giảng\r\n\r\nSáng 5/9.');
  expect(read(PACK_GUIDE)).toContain('Mô tả cho người khiếm thị: Sân trường');
});

it('says that a file is missing before anything is sent', async () => {
  const { page } = await officer();
  const answer = await page.send('GET', `/api/deliveries/${ID}/pack`);
  expect(await errorOf(answer)).toMatchObject({ id: 'delivery.file_missing' });
});

it('passes on that the pack is not the reader’s to have', async () => {
  const { editor, page } = await officer();
  editor.cms.on(door, () => newsroomError('story.role'));
  expect((await page.send('GET', `/api/deliveries/${ID}/pack`)).status).toBe(403);
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { archiveRecord, type EditionSnapshot, type PreviewView, type StoryPreview } from '@toasoan/domain';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPortalClient } from '../portal-client.ts';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const ID = 'story0000000000000000000';
const ASSET = 'asset0000000000000000000';
const CHILD = 'child0000000000000000000';
const TOKEN = 'a-token-of-these-tests-that-is-long-enough';
const door = `GET /newsroom/stories/${ID}/preview`;

const photo = (assetId: string, sha: string): EditionSnapshot['media'][number] => ({
  assetId,
  sha256: sha.repeat(64),
  kind: 'picture',
  width: 800,
  height: 600,
  placeholder: '',
  renditions: [
    {
      name: 'w800',
      format: 'jpeg',
      width: 800,
      height: 600,
      bytes: 9_000,
      sha256: sha.repeat(64),
      key: `renditions/${assetId}/${sha.repeat(64)}.jpg`,
    },
  ],
});

const figure = (assetId: string) => ({
  type: 'figure',
  attrs: { assetId, alt: '', caption: '', credit: '' },
});

const edition: EditionSnapshot = {
  storyId: ID,
  number: 1,
  slug: 'khai-giang-story000',
  contentHash: 'c'.repeat(64),
  kind: 'photo_story',
  headline: 'Khai giảng',
  standfirst: 'Sáng 5/9.',
  byline: '',
  body: { type: 'doc', content: [figure(ASSET), figure(CHILD)] },
  coverAssetId: null,
  media: [photo(ASSET, 'a'), photo(CHILD, 'b')],
  topics: [],
  unit: { id: 'unit0000000000000000000a', slug: 'truong-a', name: 'Trường A' },
  firstPublishedAt: '2026-09-05T01:00:00.000Z',
  publishedAt: '2026-09-05T01:00:00.000Z',
  correctionNote: null,
};
const preview: StoryPreview = {
  storyId: ID,
  revision: 7,
  savedAt: '2026-09-04T09:05:00.000Z',
  savedBy: null,
  holds: [],
  edition,
  notOnFanpage: [CHILD],
  wording: {
    wording: null,
    revision: 0,
    changedBy: null,
    changedAt: null,
    mayChange: false,
    fromNextEdition: false,
    goesOut: true,
  },
  ways: { press: null, webhook: false, noteAwaited: false },
  archive: archiveRecord({
    edition,
    author: { id: 'lan', name: 'lan' },
    lead: null,
    savedAt: '2026-09-04T09:05:00.000Z',
    approval: null,
    steps: [],
    files: [],
    publication: null,
  }),
};

interface Heard {
  readonly target: string;
  readonly authorization: string | undefined;
  readonly body: { readonly edition: EditionSnapshot; readonly files: Readonly<Record<string, string>> };
}

/** The portal's door as the editor sees it; the real one is in test/preview. */
async function startDoor(status = 200): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      heard.push({
        target: `${req.method} ${req.url}`,
        authorization: req.headers.authorization,
        body: JSON.parse(body) as Heard['body'],
      });
      res.writeHead(status, { 'content-type': 'text/html' }).end('<p>Khai giảng</p>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

async function ask(portalUrl?: string, change: Partial<StoryPreview> = {}) {
  const portal = portalUrl ? { portal: createPortalClient({ url: portalUrl, token: TOKEN }) } : {};
  const editor = await startEditor(portal);
  editor.cms.on(door, () => data({ ...preview, ...change }));
  const page = await editor.signedIn(editor.lan);
  const answer = await page.send('GET', `/api/stories/${ID}/preview`);
  return { editor, answer, view: (await answer.clone().json()) as PreviewView };
}

describe('GET /api/stories/:id/preview', () => {
  it('is one saved state for every channel, asked for as the person', async () => {
    const portal = await startDoor();
    const { editor, answer, view } = await ask(portal.url);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(editor.cms.at(door)).toMatchObject([{ authorization: `Bearer ${editor.lan.jwt}` }]);
    expect(view).toMatchObject({
      revision: 7,
      website: { html: '<p>Khai giảng</p>' },
      fanpage: { link: 'https://tin.example/tin/khai-giang-story000' },
    });
    expect(view.archive).toEqual(preview.archive);
    expect(view).toMatchObject({ press: null, webhook: null });
  });

  it('has the mail of the press and the event of another portal, where these are set up', async () => {
    const ways = { press: 'release', webhook: true, noteAwaited: false } as const;
    const { view } = await ask((await startDoor()).url, { ways });
    expect(view.press).toMatchObject({
      ...{ kind: 'release', from: 'Tòa soạn <tin@so.example>', subject: 'Thông tin báo chí: Khai giảng' },
      text: expect.stringContaining('https://tin.example/tin/khai-giang-story000') as unknown,
    });
    expect(view.press?.text).toContain('Liên hệ: tin@so.example');
    expect(view.webhook).toMatchObject({ type: 'story.published', data: { headline: 'Khai giảng' } });
  });

  it('has the portal link the files at this server, and show its token', async () => {
    const portal = await startDoor();
    await ask(portal.url);
    expect(portal.heard).toMatchObject([
      { target: 'POST /internal/preview', authorization: `Bearer ${TOKEN}` },
    ]);
    const [request] = portal.heard;
    expect(request?.body.edition.media).toHaveLength(2);
    const sha = 'a'.repeat(64);
    expect(request?.body.files[`${sha}.jpg`]).toBe(`/api/assets/${ASSET}/preview/w800?v=${sha}`);
  });

  it('keeps children without a consent for the fanpage out of the post, and the places of files inside', async () => {
    const { view, answer } = await ask((await startDoor()).url);
    expect(view.fanpage.attachment).toMatchObject({ kind: 'photos', photos: [{ assetId: ASSET }], left: 0 });
    expect(await answer.text()).not.toContain('renditions/');
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['does not answer', async () => undefined],
    ['refuses', async () => (await startDoor(401)).url],
    ['fails', async () => (await startDoor(500)).url],
  ])('says so when the portal %s, with everything else', async (_what, url) => {
    const { answer, view } = await ask(await url());
    expect(answer.status).toBe(200);
    expect(view.website).toMatchObject({ error: { id: 'preview.unavailable', status: 503 } });
    expect(view.fanpage.text).toContain('Khai giảng');
  });

  it('is for a session, and for who may read the story', async () => {
    const { browser, signedIn, lan, cms } = await startEditor();
    expect((await browser().send('GET', `/api/stories/${ID}/preview`)).status).toBe(401);
    cms.on(door, () => newsroomError('story.not_found'));
    const page = await signedIn(lan);
    expect(await errorOf(await page.send('GET', `/api/stories/${ID}/preview`))).toMatchObject({
      id: 'story.not_found',
    });
    const before = cms.received.length;
    expect((await page.send('GET', '/api/stories/..%2Fme/preview')).status).toBe(404);
    expect(cms.received).toHaveLength(before);
  });
});

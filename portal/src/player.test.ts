import { publicKey, type EditionMedia, type FileRole } from '@toasoan/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AUDIO, edition, story, VIDEO } from './testing/fixtures.ts';
import { openBrowser, violationsOf, withPage } from './testing/open-browser.ts';
import { storePicture } from './testing/pictures.ts';
import { storePlayable } from './testing/real-media.ts';
import { startPortal, type TestPortal } from './testing/start-portal.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = '/tin/le-khai-giang';
const phone = { viewport: { width: 360, height: 800 } };

/** A portal with a story whose video and sound really play. */
async function startNewsroom(): Promise<TestPortal & { video: EditionMedia; audio: EditionMedia }> {
  const portal = await startPortal({ publicUrl: 'http://127.0.0.1' });
  const made = await storePlayable(portal.blobs, { video: VIDEO, audio: AUDIO });
  const media = edition().media.map(
    (item) => [made.video, made.audio].find(({ assetId }) => assetId === item.assetId) ?? item,
  );
  for (const item of media) await storePicture(portal.blobs, item);
  portal.cms.put('stories/le-khai-giang', story({ media }));
  return { ...portal, ...made };
}

const nameOf = ({ files = [] }: EditionMedia, role: FileRole): string => {
  const file = files.find((one) => one.role === role);
  return `${file?.sha256}.${file?.format}`;
};

/** The browser as one without HLS of its own, as most on computers have been. */
const withoutHls = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    HTMLMediaElement.prototype.canPlayType = (type) => (type.includes('mpegurl') ? '' : 'maybe');
  });

/** The requests of a page, as paths. */
function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

/** Plays by keyboard, as a reader does, until the end. */
async function playToEnd(page: Page, player: 'video' | 'audio'): Promise<void> {
  await page.evaluate((name) => {
    const element = document.querySelector<HTMLMediaElement>(name);
    element?.addEventListener('ended', () => (element.dataset['ended'] = 'yes'));
  }, player);
  await page.locator(player).focus();
  await page.keyboard.press('Space');
  await page.locator(`${player}[data-ended]`).waitFor({ state: 'attached', timeout: 30_000 });
}

const sourceOf = (page: Page): Promise<string> =>
  page.locator('video').evaluate((element) => (element as HTMLVideoElement).currentSrc);

it('nothing but posters is fetched before somebody plays; the page is sound on a phone', async () => {
  const { url } = await startNewsroom();
  await withPage(browser, phone, async (page, complaints) => {
    const requests = requestsOf(page);
    await page.goto(url + PATH, { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /\.(mp4|m3u8|m4a|mp3|pdf)$|\/assets\/hls/.test(path))).toEqual([]);
    expect(requests.filter((path) => path.startsWith('/assets/player.'))).toHaveLength(1);
    expect(await violationsOf(page)).toEqual([]);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
    expect(complaints).toEqual([]);
  });
});

it('a browser without HLS streams through hls.js, under the policy of the page, with captions', async () => {
  const { url, video } = await startNewsroom();
  await withPage(browser, phone, async (page, complaints) => {
    await withoutHls(page);
    const requests = requestsOf(page);
    await page.goto(url + PATH);
    await playToEnd(page, 'video');
    expect(await sourceOf(page)).toMatch(/^blob:/);
    expect(requests.some((path) => path.startsWith('/assets/hls.'))).toBe(true);
    for (const role of ['hls_master', 'hls_playlist', 'hls_media'] as const) {
      const name = nameOf(video, role);
      expect([role, requests.includes(`/media/${name.slice(0, 2)}/${name}`)]).toEqual([role, true]);
    }
    const captions = await page.locator('video').evaluate((element) =>
      Array.from((element as HTMLVideoElement).textTracks).map(({ mode, language, cues }) => ({
        mode,
        language,
        texts: Array.from(cues ?? []).map((cue) => (cue as VTTCue).text),
      })),
    );
    expect(captions).toEqual([
      { mode: 'showing', language: 'vi', texts: ['Học sinh múa lân mở đầu buổi lễ.'] },
    ]);
    expect(complaints).toEqual([]);
  });
});

it('the MP4 plays when our script cannot be had', async () => {
  const { url, blobs, video } = await startNewsroom();
  const master = video.files?.find(({ role }) => role === 'hls_master');
  if (!master) throw new Error('expected a stream');
  await blobs.delete(publicKey(master));
  await withPage(browser, phone, async (page) => {
    await page.route('**/assets/player.*', (route) => route.abort());
    await page.goto(url + PATH);
    await playToEnd(page, 'video');
    expect(await sourceOf(page)).toBe(`${url}/media/${nameOf(video, 'download')}`);
  });
});

it.each([
  ['the stream', []],
  ['hls.js', ['**/assets/hls.*']],
])('the MP4 plays when %s cannot be had', async (_what, more) => {
  const { url, video } = await startNewsroom();
  await withPage(browser, phone, async (page) => {
    await withoutHls(page);
    // Neither for hls.js nor for a browser that turns out to have a player of its own.
    for (const address of ['**/*.m3u8', ...more]) await page.route(address, (route) => route.abort());
    await page.goto(url + PATH);
    await playToEnd(page, 'video');
    expect(await sourceOf(page)).toBe(`${url}/media/${nameOf(video, 'download')}`);
  });
});

it('a reader who turned captions off finds them off in the next story', async () => {
  const { url } = await startNewsroom();
  await withPage(browser, phone, async (page) => {
    await page.goto(url + PATH);
    const modes = () =>
      page
        .locator('video')
        .evaluate((element) => Array.from((element as HTMLVideoElement).textTracks, ({ mode }) => mode));
    expect(await modes()).toEqual(['showing']);
    await playToEnd(page, 'video');
    await page.locator('video').evaluate((element) => {
      for (const track of Array.from((element as HTMLVideoElement).textTracks)) track.mode = 'disabled';
    });
    await expect.poll(() => page.evaluate(() => localStorage.getItem('toasoan.captions'))).toBe('off');
    await page.reload();
    await expect.poll(modes).toEqual(['disabled']);
  });
});

it('a chapter is jumped to in the player, and the sound plays', async () => {
  const { url, audio } = await startNewsroom();
  await withPage(browser, phone, async (page, complaints) => {
    await page.goto(url + PATH);
    await page.getByRole('link', { name: 'Thư gửi học sinh' }).click();
    await expect
      .poll(() => page.locator('audio').evaluate((element) => (element as HTMLAudioElement).currentTime), {
        timeout: 15_000,
      })
      .toBeGreaterThanOrEqual(1);
    expect(new URL(page.url()).pathname).toBe(PATH);
    const source = await page
      .locator('audio')
      .evaluate((element) => (element as HTMLAudioElement).currentSrc);
    expect(source).toBe(`${url}/media/${nameOf(audio, 'podcast')}`);
    expect(complaints).toEqual([]);
  });
});

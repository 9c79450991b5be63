import { publicKey } from '@toasoan/domain';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directory, edition, home, plan, story, topicOf, unitOf } from './testing/fixtures.ts';
import { openBrowser, violationsOf, withPage } from './testing/open-browser.ts';
import { storePicture } from './testing/pictures.ts';
import { startPortal, type TestPortal } from './testing/start-portal.ts';
import { filesOf } from './views/files-of.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const targets = {
  home: '/',
  'home, second page': '/?trang=2',
  story: '/tin/le-khai-giang',
  topic: '/chu-de/hcm-2025-2-1',
  unit: '/don-vi/thpt-ban-mai',
  units: '/don-vi',
  plan: '/ke-hoach/hcm-2025',
  plans: '/ke-hoach',
  withdrawn: '/tin/da-go',
};

async function startNewsroom(): Promise<TestPortal> {
  const portal = await startPortal({ publicUrl: 'http://127.0.0.1' });
  const { cms, blobs } = portal;
  for (const media of edition().media) {
    await storePicture(blobs, media);
    // A browser fetches the captions it is going to show with the page.
    for (const file of filesOf(media, 'captions')) await blobs.put(publicKey(file), Buffer.from('WEBVTT\n'));
  }
  cms.put('home?page=1', home(1));
  cms.put('home?page=2', home(2));
  cms.put('stories/le-khai-giang', story({ number: 2, correctionNote: 'Sửa số học sinh thành 1.240.' }));
  cms.put('topics/hcm-2025-2-1?page=1', topicOf());
  cms.put('units/thpt-ban-mai?page=1', unitOf());
  cms.put('plans/hcm-2025', plan);
  cms.put('directory', directory);
  cms.withdraw('stories/da-go', '2026-09-10T07:30:00.000Z');
  return portal;
}

/** Run inside the page. */
function inspect(): { overflow: number; broken: string[]; shift: number } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const broken = Array.from(document.images).filter((image) => image.complete && image.naturalWidth === 0);
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return {
    overflow: scrollWidth - clientWidth,
    broken: broken.map((image) => image.currentSrc),
    shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
  };
}

it.each([
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('every page reads well at %i px, %s', async (width, colorScheme) => {
  const { url } = await startNewsroom();
  await withPage(browser, { viewport: { width, height: 800 }, colorScheme }, async (page, complaints) => {
    for (const [name, target] of Object.entries(targets)) {
      await page.goto(url + target);
      expect({ name, ...(await page.evaluate(inspect)) }).toEqual({
        name,
        overflow: 0,
        broken: [],
        shift: 0,
      });
      expect({ name, violations: await violationsOf(page) }).toEqual({ name, violations: [] });
    }
    // The status of a withdrawn story is all there is to complain of.
    expect(complaints).toEqual([expect.stringContaining('410')]);
  });
});

it('a phone gets the smallest picture in the most modern format', async () => {
  const { url } = await startNewsroom();
  await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(`${url}/tin/le-khai-giang`);
    const first = await page.evaluate(
      () => document.querySelector<HTMLImageElement>('figure img')?.currentSrc,
    );
    const small = edition().media[0]?.renditions.find((file) => file.format === 'avif' && file.width === 480);
    expect(first).toBe(`${url}/media/${small?.sha256}.avif`);
  });
});

it('the keyboard goes to the content first, and hostile words stay words', async () => {
  const { url, cms } = await startNewsroom();
  const hostile = `"><script>document.title='x'</script><img src=x onerror="document.title='x'">`;
  cms.put(
    'stories/xss',
    story({ headline: hostile, standfirst: hostile, byline: hostile, correctionNote: hostile }),
  );
  await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(`${url}/tin/xss`);
    expect(await page.locator('h1').textContent()).toBe(hostile);
    expect(await page.locator('script:not([src^="/assets/player."]), [onerror]').count()).toBe(0);
    expect(await page.title()).toContain(hostile);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  });
});

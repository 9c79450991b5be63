import { publicKey } from '@toasoan/domain';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageRef } from './addresses.ts';
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

/** A page of every kind there is an address for. */
const pages = {
  home: '/',
  story: '/tin/le-khai-giang',
  topic: '/chu-de/hcm-2025-2-1',
  unit: '/don-vi/thpt-ban-mai',
  units: '/don-vi',
  plan: '/ke-hoach/hcm-2025',
  plans: '/ke-hoach',
} satisfies Record<PageRef['kind'], string>;
const targets = {
  ...pages,
  'home, second page': '/?trang=2',
  withdrawn: '/tin/da-go',
  'no such page': '/tin/khong-co',
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
function inspect(): { overflow: number; broken: string[]; shift: number; headings: number; lang: string } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const broken = Array.from(document.images).filter((image) => image.complete && image.naturalWidth === 0);
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return {
    overflow: scrollWidth - clientWidth,
    broken: broken.map((image) => image.currentSrc),
    shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
    headings: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
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
    const titles = new Set<string>();
    for (const [name, target] of Object.entries(targets)) {
      await page.goto(url + target);
      expect({ name, ...(await page.evaluate(inspect)) }).toEqual({
        name,
        overflow: 0,
        broken: [],
        shift: 0,
        headings: 1,
        lang: 'vi',
      });
      titles.add(await page.title());
      expect({ name, violations: await violationsOf(page) }).toEqual({ name, violations: [] });
    }
    expect(titles.size).toBe(Object.keys(targets).length);
    // The status of a withdrawn story and of no story is all there is to complain of.
    expect(complaints).toEqual([expect.stringContaining('410'), expect.stringContaining('404')]);
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

it('Tab reaches every link and control of a page once, in its order, each with a mark that is seen', async () => {
  const { url } = await startNewsroom();
  await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    for (const target of Object.values(targets)) {
      await page.goto(url + target);
      const expected = await page.evaluate(noteStops);
      const reached: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(currentStop);
        if (stop === null || (reached.length > 1 && stop === reached[0])) break;
        // A player has stops of its own inside, which the browser marks.
        const last = reached.at(-1);
        if (last === undefined || !stop.startsWith(last)) reached.push(stop);
      }
      expect({ target, reached }).toEqual({ target, reached: expected });
    }
  });
});

/** In the page: everything that is to be reached, numbered in the order of the page. */
function noteStops(): string[] {
  const stops = document.querySelectorAll(
    'a[href], button, input, select, summary, video, audio, [tabindex="0"]',
  );
  return Array.from(stops)
    .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
    .map((stop, index) => {
      const name = `${index} ${stop.textContent?.trim().slice(0, 40) ?? ''}`;
      stop.setAttribute('data-stop', name);
      return name;
    });
}

/** In the page: what has the focus, with what is wrong with how it shows; null past the end. */
function currentStop(): string | null {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const name = here.getAttribute('data-stop') ?? here.outerHTML.slice(0, 80);
  const { outlineStyle, outlineWidth } = getComputedStyle(here);
  const { width, height, bottom, right } = here.getBoundingClientRect();
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${name}: no mark`;
  return width > 0 && height > 0 && bottom > 0 && right > 0 ? name : `${name}: out of sight`;
}

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNewsroom, targets } from './testing/every-page.ts';
import { edition, story } from './testing/fixtures.ts';
import { openBrowser, violationsOf, withPage } from './testing/open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

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

it('a story without pictures costs a first reader less than 60 kB', async () => {
  const { url, cms } = await startNewsroom();
  const paragraph = 'Sáng nay, học sinh toàn trường dự ngày hội đọc sách cùng thầy cô và cha mẹ. '.repeat(6);
  const body = Array.from({ length: 40 }, (_, index) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `${index}. ${paragraph}` }],
  }));
  cms.put('stories/chi-co-chu', story({ media: [], body: { type: 'doc', content: body } }));
  await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(`${url}/tin/chi-co-chu`, { waitUntil: 'networkidle' });
    expect(await page.locator('main p').count()).toBeGreaterThan(40);
    expect(bytes).toBeGreaterThan(2_000);
    expect(bytes).toBeLessThan(60_000);
  });
});

it('while a reader types, headlines are offered, by the keyboard and by a press', async () => {
  const { url, cms } = await startNewsroom();
  const headline = '<b>Lễ</b> khai giảng';
  cms.put('search/suggest?q=le+kh', {
    items: [
      { key: 'khac', headline: { text: 'Lễ khánh thành', ranges: [{ from: 0, to: 5 }] } },
      { key: 'le-khai-giang', headline: { text: headline, ranges: [{ from: 3, to: 5 }] } },
    ],
  });
  await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(url);
    const input = page.getByRole('combobox', { name: 'Tìm tin, bài' });
    await input.pressSequentially('le kh');
    const options = page.getByRole('option');
    await options.nth(1).waitFor();
    expect(await options.allTextContents()).toEqual(['Lễ khánh thành', headline]);
    expect(await page.locator('.offers mark').allTextContents()).toEqual(['Lễ kh', 'Lễ']);
    expect(await page.evaluate(inspect)).toMatchObject({ overflow: 0, shift: 0 });
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Backspace');
    cms.put('search/suggest?q=le+k', { items: [] });
    await page.keyboard.type('h');
    await options.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-selected="true"]').textContent()).toBe(headline);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/tin/le-khai-giang`);
    await page.getByRole('combobox').pressSequentially('le kh');
    await options.first().click();
    await page.waitForURL(`${url}/tin/khac`);
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
    expect(
      await page.locator('script:not([src^="/assets/"], [type="application/ld+json"]), [onerror]').count(),
    ).toBe(0);
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
    'a[href], button, input:not([type="hidden"], [tabindex="-1"]), textarea, select, summary, video, audio, [tabindex="0"]',
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

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchChromium, newPerson } from '../support/browser.ts';
import { CHROME_SLOW_3G, slowDown, SLOW_3G, type SlowNetwork } from '../support/slow-network.ts';
import { printTable, quantile } from '../support/table.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';

/** From the tap on the address to the first letter, at a phone four times slower than this machine, nothing cached. */
const RUNS = 5;
const CPU = 4;

let house: UploadHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openUploadHouse();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

interface Opened {
  /** Milliseconds until the field can be typed into. */
  readonly typed: number;
  /** Milliseconds until the script is active. */
  readonly active: number;
  /** Bytes that came over the network for scripts and the page, as sent. */
  readonly bytes: number;
}

/** Opens an address once, in a browser that has never been here. */
async function open(address: string, active: string, network: SlowNetwork): Promise<Opened> {
  const page = await newPerson(browser, { width: 360, height: 740 });
  try {
    await slowDown(page, network, CPU);
    const begun = performance.now();
    await page.goto(`${house.editorUrl}${address}`, { waitUntil: 'commit', timeout: 120_000 });
    const field = page.locator('#headline, [name=email]').first();
    await field.waitFor({ timeout: 120_000 });
    const typed = performance.now() - begun;
    await page.locator(active).first().waitFor({ state: 'attached', timeout: 120_000 });
    const ready = performance.now() - begun;
    const bytes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .concat(performance.getEntriesByType('navigation') as PerformanceResourceTiming[])
        .reduce((sum, { transferSize }) => sum + transferSize, 0),
    );
    return { typed, active: ready, bytes };
  } finally {
    await page.context().close();
  }
}

it('opens the light form', { timeout: 900_000 }, async () => {
  const rows: string[][] = [];
  for (const network of [SLOW_3G, CHROME_SLOW_3G])
    for (const [name, address, active] of [
      ['light form', '/gui-nhanh', 'html[data-active]'],
      ['desk (sign-in)', '/write', '[name=email]'],
    ] as const) {
      const opened: Opened[] = [];
      for (let run = 0; run < RUNS; run++) opened.push(await open(address, active, network));
      const p50 = (of: keyof Opened): number =>
        Math.round(
          quantile(
            opened.map((each) => each[of]),
            0.5,
          ),
        );
      rows.push([network.name, name, `${p50('typed')} ms`, `${p50('active')} ms`, `${p50('bytes')} B`]);
    }
  printTable(
    [`p50 of ${RUNS}, CPU ÷ ${CPU}`, 'page', 'first letter', 'script active', 'over the network'],
    rows,
  );
});

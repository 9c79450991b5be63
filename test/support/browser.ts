import { findChromium } from '@toasoan/platform';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Chromium as found on this machine or in the npm package. @throws when there is none, saying why */
export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  if (!found.found) throw new Error(`Chromium: ${found.reason}`);
  return chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: [
      ...new Set([
        ...found.args,
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ]),
    ],
  });
}

/** A page of a fresh browser profile: another person at another machine. */
export async function newPerson(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  return context.newPage();
}

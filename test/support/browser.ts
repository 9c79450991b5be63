import { findChromium } from '@toasoan/platform';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { PASSWORD } from './api.ts';
import { personEmail, type PersonName } from './house.ts';

let running: Promise<Browser> | undefined;

/**
 * Chromium as found on this machine or in the npm package: the one this process has started before, or a new one. What
 * is closed is what was opened here; the program goes on for the next file. @throws when there is none, saying why
 */
export async function launchChromium(): Promise<Browser> {
  const earlier = await running?.catch(() => undefined);
  const browser = earlier?.isConnected() ? earlier : await (running = startChromium());
  const before = new Set(browser.contexts());
  const close = async (): Promise<void> => {
    const opened = browser.contexts().filter((context) => !before.has(context));
    await Promise.all(opened.map((context) => context.close()));
  };
  return Object.create(browser, { close: { value: close } }) as Browser;
}

async function startChromium(): Promise<Browser> {
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

/** A page of a fresh browser profile: another person at another machine, which `machine` tells more of. */
export async function newPerson(
  browser: Browser,
  viewport: { width: number; height: number },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Tests that stand between page and server look at the page's own requests.
    serviceWorkers: 'block',
    ...options,
  });
  return context.newPage();
}

/** A new person signs in at the editor and sees the first screen. */
export async function signIn(
  browser: Browser,
  editorUrl: string,
  who: PersonName,
  viewport: { width: number; height: number },
  machine: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newPerson(browser, viewport, machine);
  await page.goto(editorUrl);
  await page.getByLabel('Thư điện tử').fill(personEmail(who));
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(/\/queues\//);
  return page;
}

/** Ends the session on the server: an answer still under way would bring a cookie back that was merely taken away. */
export async function endSession({ request }: BrowserContext, editorUrl: string): Promise<void> {
  const session = await request.get(`${editorUrl}/api/session`);
  const { csrfToken } = (await session.json()) as { readonly csrfToken: string };
  const ended = await request.delete(`${editorUrl}/api/session`, { headers: { 'x-csrf-token': csrfToken } });
  if (!ended.ok()) throw new Error(`Expected the session to end but got ${ended.status()}`);
}

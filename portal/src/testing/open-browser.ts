import { findChromium } from '@toasoan/platform';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export async function openBrowser(): Promise<Browser> {
  const found = await findChromium();
  if (!found.found) throw new Error(found.reason);
  const { path, args, env } = found;
  return chromium.launch({ executablePath: path, args: [...args], env: { ...env } });
}

/** Opens a page in a new context with axe at hand and collects what the browser complains of. */
export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page, complaints: string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await context.addInitScript(axe.source);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(page, complaints);
  } finally {
    await context.close();
  }
}

/** What axe finds wrong with the page: the rule, and the first element that breaks it. */
export async function violationsOf(page: Page): Promise<[string, string | undefined][]> {
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  if (passes.length <= 10) throw new Error('axe saw next to nothing');
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any screen has. */
const MOST = 250;

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluateAll((found) => found.some((one) => one === document.activeElement));
const inText = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('[contenteditable="true"][role="textbox"]') ?? false);

/** Goes on by Tab until the control has the focus. @throws when it is not reached */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor();
  for (let stop = 0; stop < MOST; stop++) {
    if (await hasFocus(control)) return;
    // Tab belongs to the text until Escape was pressed.
    if (await inText(page)) await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Expected Tab to reach ${control.toString()}`);
}

/** Goes there by Tab and presses a key on it. */
export async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Goes there by Tab and types, in place of what was there. */
export async function typeIn(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** Goes on by an arrow key inside a toolbar or a group until the control has the focus. */
export async function arrowTo(page: Page, control: Locator, key = 'ArrowRight'): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < MOST; stop++) {
    if (await hasFocus(control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Expected ${key} to reach ${control.toString()}`);
}

/** What was done took its button away; the focus must not fall back to the top of the page with it. */
export const expectFocusKept = (page: Page, after: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: `focus after: ${after}` })
    .not.toBe('BODY');

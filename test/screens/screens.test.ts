import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, newPerson, signIn } from '../support/browser.ts';
import type { PersonName } from '../support/house.ts';
import { thorough } from '../support/thorough.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';
import { byKeyboard } from './by-keyboard.ts';
import { dialogFaults, faultsOf, VIEWPORTS } from './faults.ts';
import { putInUse, type InUse } from './house-in-use.ts';
import { lightForm } from './light-form.ts';
import { VISITS } from './screens.ts';
import type { Opening, State, Visit } from './visit.ts';

/** Every screen of the editor with something on it, on a phone and at a PC: rules, width, and a walk by Tab. */
const PICTURES = process.env['SCREEN_PICTURES'];

let newsroom: UploadHouse;
let browser: Browser;
let house: InUse;
const pages = new Map<PersonName, Page>();
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([openUploadHouse(), launchChromium()]);
  house = await putInUse(newsroom.house, newsroom.blobDir);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

async function pageOf(who: PersonName): Promise<Page> {
  const known = pages.get(who);
  if (known) return known;
  const page = await signIn(browser, newsroom.editorUrl, who, VIEWPORTS.desktop, { reducedMotion: 'reduce' });
  pages.set(who, page);
  return page;
}

async function keepPicture(page: Page, name: string, fullPage = true): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name.replace(/\W+/g, '-')}.png`, fullPage });
}

async function openingFaults(
  page: Page,
  { name, opener, back = opener }: Opening,
  picture: string,
): Promise<string[]> {
  await opener(page).press('Enter');
  const dialog = page.getByRole('dialog', { name: /\S/ });
  await dialog.waitFor();
  await page.waitForLoadState('networkidle');
  await keepPicture(page, picture, false);
  const faults = await dialogFaults(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => back(page).evaluate((one) => one === document.activeElement), {
      message: `focus given back by ${name}`,
    })
    .toBe(true);
  return faults;
}

type Found = Record<string, readonly string[]>;

/** What is wrong with the page as it stands and with the dialogs that open from it, by their names. */
async function partFaults(
  page: Page,
  name: string,
  { dialogs = [], walked = true, whole = false }: Pick<State, 'dialogs' | 'walked'> & { whole?: boolean },
): Promise<Found> {
  const found: Found = {};
  for (const device of ['desktop', 'phone'] as const) {
    await page.setViewportSize(VIEWPORTS[device]);
    const part = `${name}, ${device}`;
    await keepPicture(page, part);
    // The narrow screen is the harder one; both where there is time.
    const closely = device === 'phone' || thorough;
    found[part] = await faultsOf(page, walked && (closely || whole));
    for (const opening of closely ? dialogs : []) {
      const dialog = `${part}, ${opening.name}`;
      found[dialog] = await openingFaults(page, opening, dialog);
    }
  }
  await page.setViewportSize(VIEWPORTS.desktop);
  return found;
}

async function visitFaults(page: Page, { name, dialogs, states = [] }: Visit): Promise<Found> {
  let found = await partFaults(page, name, { dialogs: dialogs ?? [], whole: true });
  for (const state of states) {
    await state.enter(page);
    await page.waitForLoadState('networkidle');
    found = { ...found, ...(await partFaults(page, `${name}, ${state.name}`, state)) };
  }
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));
}

describe('the screens of the editor', () => {
  it('are all visited', async () => {
    const router = await readFile(new URL('../../editor-app/web/src/router.tsx', import.meta.url), 'utf8');
    const routes = Array.from(router.matchAll(/\bpath: '([^']*)'|\bindex: true/g), ([, path = '']) => path);
    expect(routes).toHaveLength(router.match(/\b(path|index):/g)?.length ?? 0);
    expect([...new Set(VISITS.map(({ route }) => route))].sort()).toEqual(routes.sort());
  });

  it.each(VISITS.map((visit) => [visit.name, visit] as const))('%s', async (_name, visit) => {
    const page = await pageOf(visit.who);
    await page.setViewportSize(VIEWPORTS.desktop);
    await page.goto(`${newsroom.editorUrl}${visit.address(house)}`);
    await visit.ready(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await visitFaults(page, visit)).toEqual({});
  });

  it('sign-in', async () => {
    const page = await newPerson(browser, VIEWPORTS.phone, { reducedMotion: 'reduce' });
    await page.goto(newsroom.editorUrl);
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    for (const device of ['phone', 'desktop'] as const) {
      await page.setViewportSize(VIEWPORTS[device]);
      expect(await faultsOf(page)).toEqual([]);
    }
    await page.context().close();
  });
});

byKeyboard(() => ({ browser, editorUrl: newsroom.editorUrl, house: newsroom.house }));
lightForm(() => ({ browser, editorUrl: newsroom.editorUrl }), keepPicture);

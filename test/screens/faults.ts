import type { Page } from 'playwright-core';
import { violationsOf } from '../support/axe.ts';
import { walkByTab } from './walk.ts';

/** The widths every screen is looked at in: a small phone and a PC. */
export const VIEWPORTS = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Device = keyof typeof VIEWPORTS;

/** What is wrong with the page as it stands, each fault a line; empty when all is well. */
export async function faultsOf(page: Page, walked = true): Promise<string[]> {
  return [
    ...(await page.evaluate(frameFaults)),
    ...(await violationsOf(page, { bestPractice: true, targetSizes: walked })),
    ...(walked ? await walkByTab(page) : []),
  ];
}

/** What is wrong with an open dialog: with what it holds, and with the ways of the keyboard in it. */
export async function dialogFaults(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(frameFaults)),
    ...(await violationsOf(page, { bestPractice: true })),
    ...(await walkByTab(page, '[role="dialog"], dialog[open]')),
  ];
}

/** In the page: language, heading, title, width, and whether anything moves by itself. */
function frameFaults(): string[] {
  const { lang, scrollWidth, clientWidth } = document.documentElement;
  const headings = Array.from(document.querySelectorAll('h1')).filter((one) => one.checkVisibility()).length;
  const restless = document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => (effect as KeyframeEffect | null)?.target?.className ?? '');
  return [
    ...(lang === 'vi' ? [] : [`lang: ${lang}`]),
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
    ...(document.title === '' ? ['no title'] : []),
    ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : []),
    ...restless.map((name) => `moves though motion is reduced: ${name}`),
  ];
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('tabbable/dist/index.umd.min.js'), 'utf8');

interface WalkWindow {
  tabbable: { tabbable(root: Element): HTMLElement[] };
  walk: { expected: HTMLElement[]; visited: HTMLElement[]; nameOf: (element: Element) => string };
}

/** Where Tab took the focus. */
interface Stop {
  /** On something that was not reached before. */
  readonly fresh: boolean;
  readonly text: boolean;
  readonly faults: readonly string[];
}

/**
 * Walks by Tab from the top of the page, or of `within`, to the end. Gives what is wrong: a control that is reached
 * twice, never, out of the order of the page, out of sight, or without a mark of the focus; empty when all is well.
 */
export async function walkByTab(page: Page, within = 'body'): Promise<string[]> {
  if (!(await page.evaluate(() => 'tabbable' in window))) await page.evaluate(await source);
  const count = await page.evaluate(begin, within);
  const faults: string[] = [];
  for (let step = 0; step < count * 2 + 20; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look, within);
    if (stop === null) break;
    if (stop.fresh) faults.push(...stop.faults);
    // Tab belongs to the text until Escape was pressed; where text is written says so (see `editor-help`).
    if (stop.text) await page.keyboard.press('Escape');
  }
  return [...new Set([...faults, ...(await page.evaluate(end))])];
}

/** In the page: notes what is to be reached, and puts the focus before the first of it. Gives how many. */
function begin(within: string): number {
  const page = window as unknown as WalkWindow;
  const root = document.querySelector(within) ?? document.body;
  const expected = page.tabbable.tabbable(root).filter((one, index, all) => {
    // A link in a text that is written is a part of the text.
    if (one.tagName === 'A' && one.isContentEditable) return false;
    // Of radio buttons none of which is chosen Tab stops at one.
    const { type, name } = one as HTMLInputElement;
    return type !== 'radio' || all.findIndex((other) => (other as HTMLInputElement).name === name) === index;
  });
  const nameOf = (element: Element): string => {
    const label =
      element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    const words = (label ?? element.textContent ?? '').trim().slice(0, 50);
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} “${words}”`;
  };
  page.walk = { expected, visited: [], nameOf };
  const before = document.createElement('button');
  root.prepend(before);
  before.focus();
  before.remove();
  return expected.length;
}

/** In the page: what has the focus; null when the walk is over. */
function look(within: string): Stop | null {
  const { walk } = window as unknown as WalkWindow;
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return null;
  if (here === walk.visited[0] && walk.visited.length > 1) return null;
  const fresh = here !== walk.visited.at(-1);
  if (!fresh) return { fresh, text: false, faults: [] };
  walk.visited.push(here);
  const text = here.isContentEditable && here.getAttribute('role') === 'textbox';
  const faults: string[] = [];
  const name = walk.nameOf(here);
  if (within !== 'body' && !here.closest(within)) faults.push(`left the dialog: ${name}`);
  const marked = [here, ...around(here)].find(isMarked);
  if (!marked) faults.push(`no mark of focus: ${name}`);
  if (!inSight(marked ?? here)) faults.push(`focus out of sight: ${name}`);
  return { fresh, text, faults };

  /** What may show the focus in place of the control itself: its frame, its label, the mark drawn beside it. */
  function around(element: HTMLElement): Element[] {
    const { parentElement, nextElementSibling } = element;
    const frames = [parentElement, parentElement?.parentElement, nextElementSibling];
    return frames.filter((frame) => frame !== null && frame !== undefined);
  }
  function isMarked(element: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  }
  /** Some of it is on the screen and under nothing else. */
  function inSight(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const from = { x: Math.max(left, 0), y: Math.max(top, 0) };
    const to = { x: Math.min(right, innerWidth), y: Math.min(bottom, innerHeight) };
    const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
    return parts.some((x) =>
      parts.some((y) => {
        const seen = document.elementFromPoint(from.x + (to.x - from.x) * x, from.y + (to.y - from.y) * y);
        return seen !== null && (element.contains(seen) || seen.contains(element));
      }),
    );
  }
}

/** In the page: what the walk as a whole left to be desired. */
function end(): string[] {
  const { expected, visited, nameOf } = (window as unknown as WalkWindow).walk;
  const present = expected.filter((element) => element.isConnected);
  const places = visited.map((one) => present.indexOf(one)).filter((place) => place >= 0);
  const faults = (fault: string, which: readonly HTMLElement[]): string[] =>
    which.map((one) => `${fault}: ${nameOf(one)}`);
  return [
    ...faults(
      'never reached',
      present.filter((one) => !visited.includes(one)),
    ),
    ...faults(
      'reached twice',
      visited.filter((one, index) => visited.indexOf(one) !== index),
    ),
    ...faults(
      'in an order of its own',
      visited.filter((one) => one.tabIndex > 0),
    ),
    ...(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
      ? []
      : ['out of order']),
  ];
}

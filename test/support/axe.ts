import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
  };
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

/** Against which rules a page is held. */
export interface AxeOptions {
  /** Also what no success criterion asks for but good pages do, such as landmarks and an order of headings. */
  readonly bestPractice?: boolean;
  /** Whether targets are large enough to be hit: takes axe half a minute where a toolbar sticks over a long text. */
  readonly targetSizes?: boolean;
}

/** What axe finds against WCAG 2.2 AA on the page as it stands: rule and places, empty when all is well. */
export async function violationsOf(
  page: Page,
  { bestPractice = false, targetSizes = true }: AxeOptions = {},
): Promise<string[]> {
  // Evaluated by the debugger, not as a script of the page: its content policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  return page.evaluate(
    async ({ runOnly, rules }) => {
      const { axe } = window as unknown as AxeWindow;
      // No script runs in the frames of our pages, so that axe would wait for them in vain; nothing plays by itself.
      const quick = { resultTypes: ['violations'], iframes: false, preload: false };
      const { violations } = await axe.run(document, { runOnly, rules, ...quick });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
    },
    {
      runOnly: bestPractice ? [...WCAG, 'best-practice'] : [...WCAG],
      rules: { 'target-size': { enabled: targetSizes } },
    },
  );
}

import type { StoryContent, StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { signIn } from '../support/browser.ts';

/** A write screen with a story on it, and what its saves came to. */
export interface Desk {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** A picture of the newsroom. */
  readonly pictureId: string;
  /** Has the story saved and resolves with the answer. */
  readonly save: () => Promise<void>;
  /** Saves until the newsroom has this in a part of the story. @throws after the deadline, with what it has */
  readonly hasSaved: (part: (content: StoryContent) => unknown, wanted: unknown) => Promise<void>;
}

interface DeskOptions {
  readonly browser: Browser;
  readonly editorUrl: string;
  readonly storyId: string;
  readonly pictureId: string;
  readonly machine?: BrowserContextOptions;
  /** What is done in the person's browser before the story is opened. */
  readonly before?: (page: Page) => Promise<void>;
}

const DEADLINE = 10_000;

export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { browser, editorUrl, storyId, pictureId, machine = {}, before } = options;
  const viewport = { width: 1280, height: 900 };
  const page = await signIn(browser, editorUrl, 'writerA', viewport, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...machine,
  });
  let saves = 0;
  let content: StoryContent | null = null;
  page.on('response', (response) => {
    if (response.request().method() !== 'PUT' || !response.url().endsWith('/content')) return;
    void response.json().then((story: StoryView) => {
      content = story.content;
      saves += 1;
    });
  });
  await before?.(page);
  await page.goto(`${editorUrl}/write/${storyId}`);
  await page.locator('.ProseMirror').waitFor();
  await page.getByRole('button', { name: /^Gợi ý khi viết/ }).waitFor();
  // The network is back: what is not saved yet is sent at once.
  const send = (): Promise<void> => page.evaluate(() => void dispatchEvent(new Event('online')));
  return {
    page,
    cdp: await page.context().newCDPSession(page),
    pictureId,
    async save() {
      const until = saves;
      await send();
      await waitUntil(async () => (saves > until ? true : null), {
        deadline: DEADLINE,
        every: 5,
        what: 'a save',
      });
    },
    async hasSaved(part, wanted) {
      const found = async (): Promise<true | null> => {
        if (content && isDeepStrictEqual(part(content), wanted)) return true;
        await send();
        return null;
      };
      await waitUntil(found, { deadline: DEADLINE, every: 10, what: 'the words saved' }).catch(() => {
        throw new Error(`saved as ${JSON.stringify(content && part(content))}`);
      });
    },
  };
}

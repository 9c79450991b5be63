import type { StoryView } from '@toasoan/domain';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { openSession } from '../support/editor.ts';
import { storyContent } from '../support/house.ts';
import { picture } from '../support/pictures.ts';
import { thorough } from '../support/thorough.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';
import { corpus, type Sequence } from './corpus.ts';
import { openDesk, type Desk } from './desk.ts';
import { ENGINES } from './engines/engines.ts';
import { runSequence } from './run-sequence.ts';

/** ProseMirror treats phones apart, and knows them by this. */
const PHONE = {
  userAgent:
    'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  viewport: { width: 412, height: 915 },
  isMobile: true,
  hasTouch: true,
};

const sequences = await corpus();

let house: UploadHouse;
let browser: Browser;
let desktop: Desk;
let phone: Desk;
beforeAll(async () => {
  house = await openUploadHouse();
  browser = await launchChromium();
  const session = await openSession(house.editorUrl, 'writerA');
  const unitId = house.house.units['truong-a'];
  const { id: pictureId } = await session.upload(
    await picture({ width: 80, height: 60 }),
    'IMG_1.jpg',
    unitId,
  );
  const open = async (machine: object): Promise<Desk> => {
    const content = storyContent(house.house);
    const { id } = await session.send<StoryView>('POST', '/stories', { unitId, content });
    return openDesk({ browser, editorUrl: house.editorUrl, storyId: id, pictureId, machine });
  };
  desktop = await open({});
  phone = await open(PHONE);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** What is wrong of these sequences. The newsroom is asked once for those that follow each other in one place. */
async function wrongOf(of: readonly Sequence[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [at, sequence] of of.entries()) {
    const saved = of[at + 1]?.where !== sequence.where;
    const found = await runSequence(sequence.phone ? phone : desktop, sequence, saved);
    if (found) wrong.push(found);
  }
  return wrong;
}

describe('Vietnamese input methods', { timeout: 240_000 }, () => {
  it('are replayed by more than two hundred sequences', () => {
    expect(sequences.length).toBeGreaterThanOrEqual(200);
  });

  it.each(ENGINES.map(({ name }) => name))('%s loses and doubles nothing', async (name) => {
    const own = sequences.filter(({ engine }) => engine === name).filter((_, at) => thorough || at % 6 === 0);
    expect(own.length).toBeGreaterThan(0);
    expect(await wrongOf(own)).toEqual([]);
  });
});

describe('the replay', { timeout: 60_000 }, () => {
  const word: Sequence = {
    engine: 'unikey',
    name: 'aa',
    where: 'body',
    start: '^',
    steps: [
      { do: 'key', key: 'a', text: 'a' },
      { do: 'key', key: 'Backspace' },
      { do: 'packet', text: 'â' },
    ],
    expect: 'â',
    phone: false,
  };

  it('tells the engine and each step of a sequence that goes wrong', async () => {
    const found = await runSequence(desktop, { ...word, expect: 'ă' }, false);
    expect(found).toContain('unikey in body, "aa" for "ă"');
    expect(found).toContain('step 3 {"do":"packet","text":"â"}: "Đoạn đứng trước.âĐoạn đứng sau."');
  });

  it('notices a page that drops a key', async () => {
    const swallow = (on: boolean): Promise<void> =>
      desktop.page.evaluate((added) => {
        const text = document.querySelector<HTMLElement>('.ProseMirror');
        if (!text) return;
        text.onbeforeinput = (event) => {
          if (added && event.inputType === 'deleteContentBackward') event.preventDefault();
        };
      }, on);
    await swallow(true);
    expect(await runSequence(desktop, word, false)).toContain('aâ');
    await swallow(false);
    expect(await runSequence(desktop, word, true)).toBeNull();
  });
});

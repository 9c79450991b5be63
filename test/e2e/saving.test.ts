import type { RichNode, StoryView } from '@toasoan/domain';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../support/api.ts';
import { violationsOf } from '../support/axe.ts';
import { endSession, launchChromium, signIn } from '../support/browser.ts';
import { openPool } from '../support/database.ts';
import { begin, houseAt, storyContent, type House } from '../support/house.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

/** What becomes of words when the line, the tab, the session or the server fails, and when two people write at once. */
const SCREEN = { width: 1100, height: 800 };
let newsroom: Newsroom;
let house: House;
let browser: Browser;
let mine: BrowserContext;
let others: BrowserContext;
beforeAll(async () => {
  newsroom = await startNewsroom();
  house = houseAt(newsroom.cms.url);
  browser = await launchChromium();
  const contextOf = async (who: 'writerA' | 'colleagueA'): Promise<BrowserContext> => {
    const page = await signIn(browser, newsroom.editor.url, who, SCREEN);
    await page.close();
    return page.context();
  };
  mine = await contextOf('writerA');
  others = await contextOf('colleagueA');
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const beginWith = (...texts: string[]): Promise<StoryView> =>
  begin(
    house,
    'writerA',
    'truong-a',
    storyContent(house, { body: { type: 'doc', content: texts.map(paragraph) } }),
  );
const stored = async (id: string): Promise<string> =>
  JSON.stringify((await house.people.writerA.get<StoryView>(`/newsroom/stories/${id}`)).content);

async function openDesk(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${newsroom.editor.url}${path}`);
  await page.getByRole('textbox', { name: 'Nội dung bài' }).waitFor();
  // What comes after the desk is there too.
  await page.waitForLoadState('networkidle');
  return page;
}
/** Types at the end of a paragraph, as a person does. */
async function typeAfter(page: Page, text: string, typed: string): Promise<void> {
  await page.locator('#field-body p', { hasText: text }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(typed);
}
const saved = (page: Page) => page.getByText(/^Đã lưu lúc/).waitFor();
const bodyText = (page: Page) => page.locator('#field-body').innerText();

/** The words of the copies this browser keeps on its disk. */
const keptWords = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('toasoan-words');
        opening.onerror = () => reject(new Error('Expected the database of words'));
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('copies').objectStore('copies').getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );

async function crash(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  debug.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

describe('a new story begun without network', () => {
  it('survives a crash of its tab, and is found and sent when there is a network again', async () => {
    const page = await openDesk(mine, '/write');
    await mine.setOffline(true);
    await page.getByLabel('Tít').fill('Viết khi mất mạng');
    await page.getByRole('textbox', { name: 'Nội dung bài' }).click();
    await page.keyboard.type('Đoạn viết khi mất mạng.');
    await page.getByText('Ngoại tuyến: lời bạn viết được giữ trên máy này').first().waitFor();
    await page.keyboard.type(' Chữ cuối.');
    await expect.poll(() => keptWords(page)).toContain('Chữ cuối.');
    await crash(page);
    await mine.setOffline(false);

    const list = await mine.newPage();
    await list.goto(`${newsroom.editor.url}/queues/mine`);
    await list.getByText('Bản chưa gửi lên máy chủ trên máy này').waitFor();
    await list.getByText('Viết khi mất mạng').waitFor();
    expect(await violationsOf(list)).toEqual([]);
    await list.getByRole('link', { name: 'Mở để lấy lại' }).click();
    await list.getByRole('button', { name: 'Lấy lại bản này' }).click();
    expect(await bodyText(list)).toContain('Đoạn viết khi mất mạng. Chữ cuối.');
    await saved(list);
    await list.waitForURL(/\/write\/[a-z0-9]+$/);
    expect(await stored(new URL(list.url()).pathname.split('/').at(-1) ?? '')).toContain('Chữ cuối.');
    await expect.poll(() => keptWords(list)).toBe('[]');
    await list.close();
  });

  it('is never offered to another person at the same computer', async () => {
    const page = await openDesk(others, '/write');
    await others.setOffline(true);
    await page.getByLabel('Tít').fill('Lời của người trước');
    await expect.poll(() => keptWords(page)).toContain('Lời của người trước');
    await crash(page);
    await others.setOffline(false);
    await endSession(others, newsroom.editor.url);
    const next = await others.newPage();
    await signInHere(next, 'writerb@toasoan.example');
    await next.goto(`${newsroom.editor.url}/write`);
    await next.getByRole('textbox', { name: 'Nội dung bài' }).waitFor();
    expect(await next.getByText('Lời của người trước').count()).toBe(0);
    await endSession(others, newsroom.editor.url);
    await signInHere(next, 'colleaguea@toasoan.example');
    await next.goto(`${newsroom.editor.url}/write`);
    await next.getByText('Lời của người trước').waitFor();
    await next.getByRole('button', { name: 'Bỏ bản này' }).click();
    await next.close();
  });

  async function signInHere(page: Page, email: string): Promise<void> {
    await page.goto(newsroom.editor.url);
    await page.getByLabel('Thư điện tử').fill(email);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL(/\/queues\//);
  }
});

describe('while a story is written', () => {
  it('an ended session keeps the words, and signing in again sends them', async () => {
    const story = await beginWith('Đoạn một.');
    const page = await openDesk(mine, `/write/${story.id}`);
    await typeAfter(page, 'Đoạn một.', ' Viết khi hết phiên.');
    await endSession(mine, newsroom.editor.url);
    const dialog = page.getByRole('dialog', { name: 'Đăng nhập lại' });
    await dialog.waitFor();
    await page.getByText('Hết phiên làm việc: lời bạn viết được giữ trên máy này').first().waitFor();
    await expect.poll(() => keptWords(page)).toContain('Viết khi hết phiên.');
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    await saved(page);
    expect(await stored(story.id)).toContain('Viết khi hết phiên.');
    await page.close();
  });

  it('a server without room keeps nobody from writing, and gets the words once it has room', async () => {
    const story = await beginWith('Đoạn một.');
    const page = await openDesk(mine, `/write/${story.id}`);
    const pool = openPool(newsroom.databaseUrl);
    await pool.query(`
      create function newsroom.no_room() returns trigger language plpgsql as $f$
      begin raise exception 'No space left on device' using errcode = 'disk_full'; end $f$;
      create trigger no_room before update on stories for each row execute function newsroom.no_room()`);
    await typeAfter(page, 'Đoạn một.', ' Viết khi hết chỗ.');
    await page.getByText('Máy chủ hết chỗ lưu: lời bạn viết được giữ trên máy này').first().waitFor();
    await pool.query('drop trigger no_room on stories; drop function newsroom.no_room()');
    await pool.end();
    await saved(page);
    expect(await stored(story.id)).toContain('Viết khi hết chỗ.');
    await page.close();
  });
});

describe('two people at one story', () => {
  it('who write in different paragraphs keep both, and the caret its place', async () => {
    const story = await beginWith('Đoạn của tôi.', 'Đoạn giữa.', 'Đoạn của bạn.');
    const my = await openDesk(mine, `/write/${story.id}`);
    await mine.setOffline(true);
    const body = ['Đoạn của tôi.', 'Đoạn giữa.', 'Đoạn của bạn. Bạn viết thêm.'].map(paragraph);
    await house.people.colleagueA.put(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: storyContent(house, { body: { type: 'doc', content: body } }),
    });
    await typeAfter(my, 'Đoạn của tôi.', ' Tôi viết thêm.');
    await mine.setOffline(false);
    await my.getByText('Đã ghép thay đổi của colleagueA (thử) lúc').waitFor();
    await my.keyboard.type(' Viết tiếp.');
    expect(await bodyText(my)).toContain('Đoạn của tôi. Tôi viết thêm. Viết tiếp.');
    expect(await bodyText(my)).toContain('Đoạn của bạn. Bạn viết thêm.');
    await expect.poll(() => stored(story.id), { timeout: 10_000 }).toContain('Tôi viết thêm. Viết tiếp.');
    expect(await stored(story.id)).toContain('Bạn viết thêm.');
    await my.close();
  });

  it('who write meet after the word that is being composed', async () => {
    const story = await beginWith('Đoạn của tôi.', 'Đoạn của bạn.');
    const my = await openDesk(mine, `/write/${story.id}`);
    const keyboard = await mine.newCDPSession(my);
    await mine.setOffline(true);
    const body = ['Đoạn của tôi.', 'Đoạn của bạn. Bạn viết thêm.'].map(paragraph);
    await house.people.colleagueA.put(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: storyContent(house, { body: { type: 'doc', content: body } }),
    });
    await typeAfter(my, 'Đoạn của tôi.', ' Tôi viết ');
    await keyboard.send('Input.imeSetComposition', { text: 'tiê', selectionStart: 3, selectionEnd: 3 });
    await mine.setOffline(false);
    await my.getByText('Đã ghép thay đổi của colleagueA (thử) lúc').waitFor();
    expect(await bodyText(my)).not.toContain('Bạn viết thêm.');
    await keyboard.send('Input.imeSetComposition', { text: 'tiêng', selectionStart: 5, selectionEnd: 5 });
    await keyboard.send('Input.insertText', { text: 'tiếng' });
    await my.locator('#field-body').getByText('Bạn viết thêm.').waitFor();
    await my.keyboard.type(' Việt.');
    expect(await bodyText(my)).toContain('Đoạn của tôi. Tôi viết tiếng Việt.');
    await expect.poll(() => stored(story.id), { timeout: 10_000 }).toContain('Tôi viết tiếng Việt.');
    expect(await stored(story.id)).toContain('Bạn viết thêm.');
    await my.close();
  });

  it('who write in the same paragraph are asked, and both versions stay', async () => {
    const story = await beginWith('Đoạn chung của hai người.', 'Đoạn cuối.');
    const [my, their] = [
      await openDesk(mine, `/write/${story.id}`),
      await openDesk(others, `/write/${story.id}`),
    ];
    await mine.setOffline(true);
    await typeAfter(my, 'Đoạn chung', ' Tôi thêm.');
    await typeAfter(their, 'Đoạn chung', ' Bạn thêm.');
    await typeAfter(their, 'Đoạn cuối.', ' Chỗ khác.');
    await expect.poll(() => stored(story.id), { timeout: 10_000 }).toContain('Chỗ khác.');
    await mine.setOffline(false);
    const dialog = my.getByRole('dialog', { name: 'Hai bản cùng sửa một chỗ' });
    await dialog.waitFor();
    await dialog.getByText('Đoạn chung của hai người. Bạn thêm.').waitFor();
    expect(await dialog.getByRole('radio', { name: 'Giữ cả hai' }).isChecked()).toBe(true);
    expect(await violationsOf(my)).toEqual([]);
    await dialog.getByRole('button', { name: 'Lưu bản đã ghép' }).click();
    await saved(my);
    const text = await stored(story.id);
    for (const words of ['Tôi thêm.', 'Bạn thêm.', 'Chỗ khác.']) expect(text).toContain(words);
    expect(await bodyText(my)).toContain('Đoạn chung của hai người. Bạn thêm.');
    await Promise.all([my.close(), their.close()]);
  });
});

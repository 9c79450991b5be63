import { quoteOf, runningText, type StoryView } from '@toasoan/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { act, begin, houseAt, storyContent, type House } from '../support/house.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

/** A story is looked through by others: remarks on passages, at a PC and on a phone, with a pointer and by keys. */
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
const PICTURES = process.env['REVIEW_PICTURES'];

let newsroom: Newsroom;
let house: House;
let browser: Browser;
beforeAll(async () => {
  newsroom = await startNewsroom();
  house = houseAt(newsroom.cms.url);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const content = () =>
  storyContent(house, {
    body: {
      type: 'doc',
      content: [
        paragraph('Sáng nay, nhà trường tổ chức ngày hội đọc sách dưới sân trường.'),
        paragraph('Có 300 học sinh của ba khối lớp tham gia cùng thầy cô và cha mẹ.'),
        paragraph('Thư viện nhận thêm 120 cuốn sách do phụ huynh tặng.'),
      ],
    },
  });

const noSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const inOrder = async (page: Page, name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  expect(await noSidewaysScroll(page)).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
};
const openStory = async (page: Page, { id }: StoryView): Promise<void> => {
  await page.goto(`${newsroom.editor.url}/stories/${id}`);
  await page.getByRole('heading', { name: 'Góp ý theo đoạn' }).waitFor();
};

/** Selects words of the text as a pointer does. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    for (const piece of Array.from(document.querySelectorAll('[data-at]'))) {
      const at = piece.textContent?.indexOf(wanted) ?? -1;
      const text = piece.firstChild;
      if (at < 0 || !text) continue;
      document.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
      return;
    }
    throw new Error(`No words “${wanted}”`);
  }, words);

describe('remarks on passages', () => {
  let story: StoryView;
  let desk: Page;

  it('the desk selects words and remarks on them', async () => {
    story = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a', content()), 'submit');
    desk = await signIn(browser, newsroom.editor.url, 'deskHssv', DESKTOP);
    await openStory(desk, story);
    await select(desk, '300 học sinh của');
    await desk.getByRole('button', { name: 'Góp ý đoạn này' }).click();
    await desk.getByLabel('Góp ý cho đoạn này').fill('Số này lấy từ báo cáo nào?');
    await desk.getByRole('button', { name: 'Gửi góp ý' }).click();
    const thread = desk.getByRole('listitem', { name: 'Góp ý 1' });
    await thread.getByText('Số này lấy từ báo cáo nào?').waitFor();
    expect(await desk.locator('mark').allTextContents()).toEqual(['300 học sinh của']);
    await inOrder(desk, 'passages-1280');
  });

  it('by keys alone: a paragraph from a list, words in it with Shift and the arrows', async () => {
    await desk.getByRole('button', { name: 'Chọn đoạn để góp ý' }).press('Enter');
    await desk.getByLabel('Đoạn', { exact: true }).selectOption({ index: 4 });
    const words = desk.getByLabel('Chữ trong đoạn');
    await words.focus();
    await desk.keyboard.press('Control+Home');
    for (let n = 0; n < 'Thư viện'.length; n++) await desk.keyboard.press('Shift+ArrowRight');
    await desk.getByRole('button', { name: 'Góp ý chữ đã chọn' }).press('Enter');
    await desk.getByLabel('Góp ý cho đoạn này').fill('Ghi rõ thư viện trường.');
    await desk.getByRole('button', { name: 'Gửi góp ý' }).press('Enter');
    await desk.getByRole('listitem', { name: 'Góp ý 2' }).getByText('Ghi rõ thư viện trường.').waitFor();
    expect(await desk.locator('mark').allTextContents()).toEqual(['300 học sinh của', 'Thư viện']);
    await desk.getByRole('button', { name: 'Xem góp ý 2' }).press('Enter');
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toContain(
      'Ghi rõ thư viện trường.',
    );
  });

  it('the writer sees them in the text on a phone, answers, edits and settles', async () => {
    story = await act(
      house,
      'deskHssv',
      await house.people.deskHssv.get<StoryView>(`/newsroom/stories/${story.id}`),
      'return',
      {
        note: 'Xem góp ý trong bài.',
      },
    );
    const writer = await signIn(browser, newsroom.editor.url, 'writerA', PHONE);
    await openStory(writer, story);
    await inOrder(writer, 'passages-360');
    await writer.goto(`${newsroom.editor.url}/write/${story.id}`);
    const panel = writer.getByRole('region', { name: 'Góp ý theo đoạn' });
    const first = panel.getByRole('listitem', { name: 'Góp ý 1' });
    await first.waitFor();
    const marks = writer.locator('.ProseMirror .passage-mark');
    await expect.poll(() => marks.allTextContents()).toEqual(['300 học sinh của', 'Thư viện']);
    await first.getByRole('button', { name: 'Xem trong bài' }).click();
    // The passage goes along with what is typed in it.
    await writer.keyboard.press('ArrowRight');
    await writer.keyboard.type(' tiểu học');
    await first.getByRole('button', { name: 'Trả lời' }).click();
    await first.getByLabel('Trả lời').fill('Theo báo cáo của thư viện.');
    await first.getByRole('button', { name: 'Gửi trả lời' }).click();
    await first.getByText('Theo báo cáo của thư viện.').waitFor();
    await inOrder(writer, 'passages-write-360');
    await first.getByRole('button', { name: 'Đã sửa xong' }).click();
    await panel.getByRole('button', { name: 'Xem 1 góp ý đã sửa xong' }).waitFor();
    await expect.poll(() => marks.allTextContents()).toEqual(['Thư viện']);
    await writer.setViewportSize(DESKTOP);
    await inOrder(writer, 'passages-write-1280');
    const stored = () => house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
    await expect.poll(async () => JSON.stringify((await stored()).content)).toContain('tiểu học');
    await writer.context().close();
  });

  it('a passage that was taken out is said to be gone, with the words it had', async () => {
    const open = await house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
    const { text } = runningText(open.content);
    const from = text.indexOf('Thư viện nhận');
    const quote = quoteOf(text, from, text.indexOf(' do phụ huynh'), open.revision);
    await house.people.coordinator.post(`/newsroom/stories/${story.id}/comments`, {
      text: 'Ai tặng?',
      quote,
    });
    const without = {
      ...open.content,
      body: { ...open.content.body, content: open.content.body.content?.slice(0, 2) },
    };
    await house.people.writerA.put(`/newsroom/stories/${story.id}/content`, {
      basedOn: open.revision,
      content: without,
    });
    await openStory(desk, story);
    const gone = desk.getByRole('listitem').filter({ hasText: 'Ai tặng?' });
    await gone.getByText('đoạn này đã được sửa').waitFor();
    await gone.getByText('Thư viện nhận thêm 120 cuốn sách').waitFor();
    expect(await desk.locator('mark').count()).toBe(0);
    await desk.context().close();
  });
});

describe('suggestions', () => {
  let story: StoryView;

  it('the head suggests other words; the story stays as it is', async () => {
    story = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a', content()), 'submit');
    const head = await signIn(browser, newsroom.editor.url, 'headHssv', DESKTOP);
    await openStory(head, story);
    await head.getByRole('link', { name: 'Gợi ý lời khác' }).click();
    await head.getByLabel('Tít').fill('Ngày hội đọc sách dưới sân trường');
    const text = head.getByRole('textbox', { name: /Nội dung/ });
    await text.getByText('Có 300 học sinh').click();
    await head.keyboard.press('Home');
    await head.keyboard.type('Sáng 5/9, ');
    await head.getByLabel(/Lời nhắn/).fill('Gọn và rõ ngày.');
    await inOrder(head, 'suggest-1280');
    await head.getByRole('button', { name: 'Gửi gợi ý (2 chỗ)' }).click();
    await head.getByRole('heading', { name: 'Chỗ 1: Tít' }).waitFor();
    expect((await house.people.headHssv.get<StoryView>(`/newsroom/stories/${story.id}`)).contentHash).toBe(
      story.contentHash,
    );
    await head.context().close();
  });

  it('the writer takes one change and leaves the other, on a phone', async () => {
    story = await act(house, 'deskHssv', story, 'return', { note: 'Xem gợi ý sửa.' });
    const writer = await signIn(browser, newsroom.editor.url, 'writerA', PHONE);
    await openStory(writer, story);
    await writer.getByRole('link', { name: 'Xem và nhận từng chỗ' }).click();
    const second = writer.getByRole('listitem').filter({ hasText: 'Chỗ 2' });
    await second.waitFor();
    await inOrder(writer, 'suggestions-360');
    await second.getByRole('button', { name: 'Nhận', exact: true }).click();
    await second.getByText('Đã nhận: writerA').waitFor();
    const first = writer.getByRole('listitem').filter({ hasText: 'Chỗ 1' });
    await first.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await writer.getByText('Đã xem xong.').waitFor();
    await writer.setViewportSize(DESKTOP);
    await inOrder(writer, 'suggestions-1280');
    const now = await house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
    expect(now.content.headline).toBe('Ngày hội đọc sách của học sinh');
    expect(runningText(now.content).text).toContain('Sáng 5/9, Có 300 học sinh');
    await writer.context().close();
  });
});

describe('the checklist for the head', () => {
  it('stands above the button that says it was gone through, and stays with the approval', async () => {
    const story = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a', content()), 'submit');
    const head = await signIn(browser, newsroom.editor.url, 'headHssv', PHONE);
    await openStory(head, story);
    await head.getByRole('button', { name: 'Duyệt', exact: true }).click();
    const dialog = head.getByRole('dialog');
    const asked = dialog.getByRole('list', { name: 'Bạn xác nhận đã kiểm tra' }).getByRole('listitem');
    await asked.getByText('Không có nội dung mật hoặc chưa được phép công bố').waitFor();
    if (PICTURES) await dialog.screenshot({ path: `${PICTURES}/checklist-360.png` });
    expect(await violationsOf(head)).toEqual([]);
    const count = await asked.count();
    await dialog.getByRole('button', { name: `Đã kiểm tra đủ ${count} mục, duyệt bài` }).click();
    await head.getByText('Đã duyệt, chờ xuất bản').first().waitFor();
    await head.getByText('Không có nội dung mật hoặc chưa được phép công bố').waitFor();
    await inOrder(head, 'approved-360');
    await head.context().close();
  });
});

import type { StoryView } from '@toasoan/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../support/api.ts';
import { newPerson } from '../support/browser.ts';
import { personEmail, type House, type PersonName } from '../support/house.ts';
import { VIEWPORTS } from './faults.ts';
import { arrowTo, expectFocusKept, pressOn, tabTo, typeIn } from './keys.ts';

interface Stand {
  readonly browser: Browser;
  readonly editorUrl: string;
  readonly house: House;
}

const HEADLINE = 'Bài viết bằng bàn phím';

/** A story from the first word to the approval with no pointer at all. Runs in the newsroom of the file that calls it. */
export function byKeyboard(stand: () => Stand): void {
  describe('by keyboard alone', () => {
    const pages = new Map<PersonName, Page>();
    let storyId = '';
    const story = (): Promise<StoryView> =>
      stand().house.people.coordinator.get<StoryView>(`/newsroom/stories/${storyId}`);
    const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

    async function signIn(who: PersonName): Promise<Page> {
      const page = await newPerson(stand().browser, VIEWPORTS.desktop, { reducedMotion: 'reduce' });
      pages.set(who, page);
      await page.goto(stand().editorUrl);
      await typeIn(page, page.getByLabel('Thư điện tử'), personEmail(who));
      await typeIn(page, page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/queues\//);
      return page;
    }
    async function openStory(page: Page, path = `/stories/${storyId}`): Promise<void> {
      await page.goto(`${stand().editorUrl}${path}`);
      await page.getByRole('heading', { name: 'Góp ý theo đoạn' }).waitFor();
    }
    let writer: Page;
    let head: Page;
    beforeAll(async () => {
      [writer, head] = await Promise.all([signIn('writerA'), signIn('headHssv')]);
    });
    afterAll(async () => {
      for (const page of pages.values()) await page.context().close();
    });

    it('the way past the menu is the first stop', async () => {
      await writer.reload();
      // Tab finds a stop in the main part only once its list has come.
      await writer.getByRole('main').locator('a[href], button').first().waitFor();
      const skip = writer.getByRole('link', { name: 'Đến nội dung chính' });
      await writer.keyboard.press('Shift+Tab');
      await tabTo(writer, skip);
      expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      await writer.keyboard.press('Enter');
      await writer.keyboard.press('Tab');
      expect(await writer.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });

    it('writing: words, the toolbar, a section', async () => {
      await pressOn(writer, writer.getByRole('link', { name: 'Viết bài mới' }));
      await typeIn(writer, writer.getByLabel('Tít', { exact: true }), HEADLINE);
      await typeIn(writer, writer.getByLabel('Sa-pô'), 'Không chạm vào chuột lần nào.');
      await typeIn(writer, writer.getByLabel('Tác giả'), 'Trường A');
      const toolbar = writer.getByRole('toolbar', { name: 'Định dạng nội dung' });
      const text = writer.getByRole('textbox', { name: 'Nội dung bài' });
      const backInText = (): Promise<void> =>
        expect.poll(() => text.evaluate((one) => one === document.activeElement)).toBe(true);
      await tabTo(writer, toolbar.getByRole('button').first());
      await arrowTo(writer, toolbar.getByRole('button', { name: /^Chữ đậm/ }));
      await writer.keyboard.press('Enter');
      await backInText();
      await writer.keyboard.type('Sáng nay');
      await writer.keyboard.press('Control+b');
      await writer.keyboard.type(' cả trường đọc sách.');
      await writer.keyboard.press('Alt+F10');
      await arrowTo(writer, toolbar.getByRole('button', { name: 'Chèn khối nội dung' }));
      await writer.keyboard.press('Enter');
      await arrowTo(writer, toolbar.getByRole('button', { name: 'Câu trích nổi bật' }));
      await writer.keyboard.press('Enter');
      await backInText();
      await writer.keyboard.type('Sách là bạn.');
      expect(await text.locator('strong').innerText()).toBe('Sáng nay');
      expect(await text.getByText('Sách là bạn.').count()).toBe(1);
      // Escape leaves the toolbar for the text, and the text for what comes next.
      await writer.keyboard.press('Alt+F10');
      await writer.keyboard.press('Escape');
      await backInText();
    });

    it('writing: a gallery from the library, in another order, in another frame', async () => {
      const toolbar = writer.getByRole('toolbar', { name: 'Định dạng nội dung' });
      await tabTo(writer, writer.getByRole('textbox', { name: 'Nội dung bài' }));
      await writer.keyboard.press('Control+End');
      await writer.keyboard.press('Alt+F10');
      await arrowTo(writer, toolbar.getByRole('button', { name: 'Chèn khối nội dung' }));
      await writer.keyboard.press('Enter');
      await arrowTo(writer, toolbar.getByRole('button', { name: 'Bộ ảnh' }));
      await writer.keyboard.press('Enter');
      const picker = writer.getByRole('dialog', { name: 'Chọn từ kho tư liệu' });
      for (const name of [/IMG_2/, /IMG_3/])
        await pressOn(writer, picker.getByRole('checkbox', { name }), 'Space');
      await pressOn(writer, picker.getByRole('button', { name: 'Đưa 2 tư liệu vào bài' }));
      const gallery = writer.getByRole('group', { name: /^Bộ ảnh/ });
      await gallery.waitFor();
      await expectFocusKept(writer, 'a gallery came into the text');
      for (const name of ['IMG_2', 'IMG_3'])
        await typeIn(writer, gallery.getByRole('group', { name: `Ảnh ${name}.jpg` }).getByLabel(/alt/), name);
      const order = (): Promise<string[]> =>
        gallery
          .getByRole('group', { name: /^Ảnh/ })
          .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
      const before = await order();
      const first = before[0]?.replace('Ảnh ', '') ?? '';
      const down = gallery.getByRole('button', { name: `Chuyển ${first} xuống dưới` });
      // The walk goes on from the end of the page to its beginning.
      await pressOn(writer, down);
      await expect.poll(order).toEqual(before.toReversed());
      await expect.poll(() => down.evaluate((one) => one === document.activeElement)).toBe(true);
      const frame = gallery.getByRole('button', { name: /^Khung hình/ }).first();
      await pressOn(writer, frame);
      const dialog = writer.getByRole('dialog', { name: 'Khung hình và điểm chính' });
      await tabTo(writer, dialog.getByRole('radio').first());
      await writer.keyboard.press('ArrowDown');
      await writer.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await frame.innerText()).not.toContain('nguyên ảnh');
      await expect.poll(() => frame.evaluate((one) => one === document.activeElement)).toBe(true);
    });

    it('writing: the topic, and the story is sent', async () => {
      await pressOn(writer, button(writer, 'Chọn chủ đề'));
      const dialog = writer.getByRole('dialog', { name: 'Chọn chủ đề' });
      await typeIn(writer, dialog.getByLabel(/Tìm chủ đề/), 'hanh phuc');
      await pressOn(writer, dialog.getByRole('checkbox', { name: /Trường học hạnh phúc/ }), 'Space');
      await writer.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await pressOn(writer, button(writer, 'Gửi duyệt'));
      await writer.waitForURL(/\/stories\//);
      storyId = new URL(writer.url()).pathname.split('/').at(-1) ?? '';
      expect((await story()).stage).toBe('submitted');
    });

    it('reviewing: a remark on a passage, a suggestion, and the story goes back', async () => {
      await openStory(head);
      await pressOn(head, button(head, 'Chọn đoạn để góp ý'));
      const line = head.getByLabel('Đoạn', { exact: true });
      await tabTo(head, line);
      await head.keyboard.press('ArrowDown');
      await pressOn(head, button(head, 'Góp ý đoạn này'));
      await typeIn(head, head.getByLabel('Góp ý cho đoạn này'), 'Ghi rõ ngày.');
      await pressOn(head, button(head, 'Gửi góp ý'));
      await head.getByRole('listitem', { name: 'Góp ý 1' }).waitFor();
      await expectFocusKept(head, 'a remark was sent');
      await pressOn(head, head.getByRole('link', { name: 'Gợi ý lời khác' }));
      await typeIn(head, head.getByLabel('Tít'), 'Bài viết không dùng chuột');
      await pressOn(head, button(head, /^Gửi gợi ý/));
      await head.getByRole('heading', { name: 'Chỗ 1: Tít' }).waitFor();
      await expectFocusKept(head, 'a suggestion was sent');
      await openStory(head);
      await pressOn(head, button(head, 'Trả lại'));
      await typeIn(head, head.getByLabel('Cần sửa những gì?'), 'Xem góp ý.');
      await pressOn(head, button(head, 'Trả lại bài'));
      await expect.poll(async () => (await story()).stage).toBe('returned');
      await expectFocusKept(head, 'a story was returned');
    });

    it('the writer takes the suggestion, settles the remark and sends the story again', async () => {
      await openStory(writer);
      await pressOn(writer, writer.getByRole('link', { name: 'Xem và nhận từng chỗ' }));
      await pressOn(writer, button(writer, 'Nhận'));
      await writer.getByText('Đã nhận: writerA').waitFor();
      await expectFocusKept(writer, 'a change was taken');
      expect((await story()).content.headline).toBe('Bài viết không dùng chuột');
      await openStory(writer, `/write/${storyId}`);
      await pressOn(writer, button(writer, 'Đã sửa xong'));
      await button(writer, 'Xem 1 góp ý đã sửa xong').waitFor();
      await expectFocusKept(writer, 'a remark was settled');
      await pressOn(writer, button(writer, 'Gửi duyệt'));
      await expect.poll(async () => (await story()).stage).toBe('submitted');
    });

    it('another head, whose words are not in it, checks and approves', async () => {
      const deputy = await signIn('deputyHssv');
      await openStory(deputy);
      await pressOn(deputy, button(deputy, 'Duyệt'));
      const dialog = deputy.getByRole('dialog');
      await pressOn(deputy, dialog.getByRole('button', { name: /duyệt bài$/ }));
      await expect.poll(async () => (await story()).stage).toBe('approved');
      await expectFocusKept(deputy, 'a story was approved');
    });

    it('the officer changes a rule of house style', async () => {
      const officer = await signIn('officer');
      await pressOn(officer, officer.getByRole('link', { name: 'Quy tắc soạn bài' }));
      const rule = officer.getByRole('combobox', { name: /Từ hay viết sai/ });
      await tabTo(officer, rule);
      await officer.keyboard.press('ArrowDown');
      await officer.getByText(/Đã lưu: “Từ hay viết sai/).waitFor();
      await expect.poll(() => rule.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });
}

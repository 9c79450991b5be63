import type { StoryView } from '@toasoan/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { signIn } from '../support/browser.ts';
import { act, begin, storyContent, type House } from '../support/house.ts';

interface Stand {
  readonly browser: Browser;
  readonly editorUrl: string;
  readonly house: House;
}

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };

const noSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Two people at one story, each at a browser of their own. Runs in the newsroom of the file that calls it. */
export function twoAtOneStory(stand: () => Stand): void {
  describe('two people at one story', { timeout: 240_000 }, () => {
    let story: StoryView;
    let writer: Page;
    let colleague: Page;
    const address = (path: string): string => `${stand().editorUrl}${path}`;
    /** As when the person comes back to the page: it asks at once how things stand. */
    const lookUp = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const saved = (page: Page) => page.getByText(/^Đã lưu lúc/).waitFor();

    beforeAll(async () => {
      const { browser, editorUrl, house } = stand();
      const [first, ...rest] = storyContent(house).body.content ?? [];
      const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
      story = await begin(
        house,
        'writerA',
        'truong-a',
        storyContent(house, {
          headline: 'Bài hai người cùng viết',
          body: {
            type: 'doc',
            content: [
              ...(first ? [first, ...rest] : []),
              ...Array.from({ length: 6 }, (_, n) =>
                paragraph(`Đoạn số ${n + 1} kể về một hoạt động của lớp.`),
              ),
            ],
          },
        }),
      );
      [writer, colleague] = await Promise.all([
        signIn(browser, editorUrl, 'writerA', DESKTOP),
        signIn(browser, editorUrl, 'colleagueA', PHONE),
      ]);
    });
    afterAll(async () => {
      await writer?.context().close();
      await colleague?.context().close();
    });

    it('the second sees who writes, and only reads', async () => {
      await writer.goto(address(`/write/${story.id}`));
      await writer.getByLabel('Sa-pô').fill('Hơn 310 học sinh tham gia.');
      await saved(writer);
      await colleague.goto(address(`/write/${story.id}`));
      await colleague.getByText(/writerA \(thử\) đang viết \(từ \d\d:\d\d\)/).waitFor();
      expect(await colleague.getByLabel('Sa-pô').isDisabled()).toBe(true);
      expect(await colleague.getByRole('textbox', { name: /Nội dung/ }).getAttribute('contenteditable')).toBe(
        'false',
      );
      expect(await noSidewaysScroll(colleague)).toBe(true);
      expect(await violationsOf(colleague)).toEqual([]);
    });

    it('takes over with all the words, and the first is told', async () => {
      await colleague.getByRole('button', { name: 'Tiếp tục viết tại đây' }).click();
      const standfirst = colleague.getByLabel('Sa-pô');
      await expect.poll(() => standfirst.isEnabled(), { timeout: 15_000 }).toBe(true);
      expect(await standfirst.inputValue()).toBe('Hơn 310 học sinh tham gia.');
      await standfirst.fill('Hơn 320 học sinh tham gia.');
      await saved(colleague);
      await lookUp(writer);
      await writer.getByText(/colleagueA \(thử\) đang viết/).waitFor({ timeout: 30_000 });
      expect(await writer.getByLabel('Sa-pô').isDisabled()).toBe(true);
      await colleague.goto(address(`/stories/${story.id}`));
      await colleague.getByRole('link', { name: 'Lịch sử các bản' }).waitFor();
      await lookUp(writer);
      await writer.getByText('Bài đã được sửa ở nơi khác').waitFor({ timeout: 30_000 });
      await writer.getByRole('button', { name: 'Mở bản mới nhất' }).click();
      await expect
        .poll(() => writer.getByLabel('Sa-pô').inputValue(), { timeout: 15_000 })
        .toBe('Hơn 320 học sinh tham gia.');
    });

    it('the author is told what the desk changed, and sees it word by word', async () => {
      const { house } = stand();
      const now = await house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
      let open = await act(house, 'writerA', now, 'submit');
      open = await act(house, 'deskHssv', open, 'claim');
      const [first, second, ...rest] = open.content.body.content ?? [];
      await house.people.deskHssv.put(`/newsroom/stories/${story.id}/content`, {
        basedOn: open.revision,
        content: {
          ...open.content,
          headline: 'Bài hai người cùng viết tay',
          body: {
            type: 'doc',
            content: [
              {
                ...first,
                content: [{ type: 'text', text: 'Sáng qua, nhà trường tổ chức ngày hội đọc sách.' }],
              },
              { ...second, content: [{ ...second?.content?.[0], marks: [{ type: 'bold' }] }] },
              ...rest,
            ],
          },
        },
      });
      await colleague.context().close();
      colleague = await signIn(stand().browser, stand().editorUrl, 'writerA', PHONE);
      await colleague.goto(address(`/stories/${story.id}`));
      await colleague.getByText('Ban biên tập đã sửa bài của bạn: tít, 2 đoạn.').waitFor();
      expect(await violationsOf(colleague)).toEqual([]);
      await colleague.getByRole('link', { name: 'Xem thay đổi' }).click();
      await colleague.getByRole('heading', { level: 1, name: 'Lịch sử các bản' }).waitFor();
      await colleague.locator('del').filter({ hasText: 'nay' }).waitFor();
      await colleague.locator('ins').filter({ hasText: 'qua' }).waitFor();
      await colleague.getByText('Đoạn: Chỉ đổi định dạng').waitFor();
      await colleague.getByText(/\d đoạn không đổi/).waitFor();
      expect(await noSidewaysScroll(colleague)).toBe(true);
      expect(await violationsOf(colleague)).toEqual([]);
    });

    it('an earlier version comes back from its list', async () => {
      const desk = await signIn(stand().browser, stand().editorUrl, 'deskHssv', DESKTOP);
      await desk.goto(address(`/stories/${story.id}`));
      await desk.getByRole('link', { name: 'Lịch sử các bản' }).click();
      await desk
        .getByRole('button', { name: /^Khôi phục bản số/ })
        .first()
        .click();
      await desk.getByRole('dialog').getByText('Nội dung hiện tại không mất').waitFor();
      expect(await violationsOf(desk)).toEqual([]);
      await desk.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
      await desk.getByText(/^Đã khôi phục bản số/).waitFor();
      await desk
        .getByRole('listitem')
        .filter({ hasText: /hiện tại\): Khôi phục bản số \d+/ })
        .waitFor();
      expect(await violationsOf(desk)).toEqual([]);
      const now = await stand().house.people.deskHssv.get<StoryView>(`/newsroom/stories/${story.id}`);
      expect(now.content.headline).toBe('Bài hai người cùng viết');
      await desk.context().close();
    });
  });
}

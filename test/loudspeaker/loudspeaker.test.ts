import { readFile } from 'node:fs/promises';
import type { EditionSnapshot, StoryView } from '@toasoan/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../support/api.ts';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { openNewsroom } from '../support/desk.ts';
import { act, storyContent, type House, type PersonName } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved } from '../support/photo-story.ts';

/** A published story is read over the loudspeakers of a commune: its live edition, whatever is being written of it. */
const PHONE = { width: 360, height: 740 };
const PICTURES = process.env['LOUDSPEAKER_PICTURES'];

let newsroom: Newsroom;
let house: House;
let browser: Browser;
let story: StoryView;
beforeAll(async () => {
  ({ newsroom, house } = await openNewsroom());
  browser = await launchChromium();
  story = await approved(
    house,
    storyContent(house, {
      headline: 'Ngày hội đọc sách 20/11/2026',
      standfirst: 'Sở GD&ĐT tổ chức theo Kế hoạch số 1234/KH-SGDĐT, có 1.105 học sinh và Hội QXZW.',
    }),
  );
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const editionAs = (who: PersonName) =>
  house.people[who].send<{ data: EditionSnapshot; error: { details: { id: string } } }>(
    'GET',
    `/newsroom/stories/${story.id}/edition`,
  );

describe('the live edition', () => {
  it('is none before the story is out', async () => {
    const { status, body } = await editionAs('officer');
    expect([status, body.error.details.id]).toEqual([409, 'story.no_live_edition']);
  });

  it('is for whoever may read the story, and stays the same while a correction is written', async () => {
    story = await act(house, 'officer', story, 'publish');
    for (const who of ['writerA', 'deskHssv', 'officer', 'director'] as const) {
      const { status, body } = await editionAs(who);
      expect([status, body.data.headline], who).toEqual([200, story.content.headline]);
    }
    for (const who of ['writerB', 'administrator'] as const) {
      const { status, body } = await editionAs(who);
      expect([status, body.error.details.id], who).toEqual([404, 'story.not_found']);
    }
    expect([401, 403]).toContain(
      (await api(house.base).send('GET', `/newsroom/stories/${story.id}/edition`)).status,
    );
    story = await act(house, 'officer', story, 'correct', { note: 'Sửa tít.', publicNote: 'Tít được sửa.' });
    expect((await editionAs('writerA')).body.data).toMatchObject({ number: 1 });
  });
});

describe('on screen', () => {
  let page: Page;

  it('is reached from the story and read on a phone', async () => {
    page = await signIn(browser, newsroom.editor.url, 'officer', PHONE);
    await page.goto(`${newsroom.editor.url}/stories/${story.id}`);
    await page.getByRole('link', { name: 'Bản đọc loa truyền thanh' }).click();
    const script = page.getByRole('article', { name: 'Lời đọc' });
    await script
      .getByText('Ngày hội đọc sách ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu.')
      .waitFor();
    expect((await script.innerText()).replace(/\s+/g, ' ')).toContain(
      'Sở Giáo dục và Đào tạo tổ chức theo Kế hoạch số một nghìn hai trăm ba mươi tư của Sở Giáo dục và Đào tạo, ' +
        'có một nghìn một trăm linh năm học sinh và Hội QXZW.',
    );
    expect(await page.getByRole('list', { name: 'Chưa rõ cách đọc' }).innerText()).toBe('QXZW');
    await page.getByText(/^Thời lượng đọc khoảng \d+ giây/).waitFor();
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/loudspeaker-360.png`, fullPage: true });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is said as the listeners say it, and taken along like that', async () => {
    await page.getByLabel('Cách đọc số').selectOption('south');
    await page.getByText('có một ngàn một trăm lẻ năm học sinh').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải bản chữ (TXT)' }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/^ban-doc-ngay-hoi-doc-sach.*\.txt$/);
    expect(await readFile(await file.path(), 'utf8')).toContain('có một ngàn một trăm lẻ năm học sinh');
    if (PICTURES) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.screenshot({ path: `${PICTURES}/loudspeaker-1280.png`, fullPage: true });
    }
  });

  it('says that there is nothing to read once the story was withdrawn', async () => {
    story = await house.people.officer.get<StoryView>(`/newsroom/stories/${story.id}`);
    await act(house, 'officer', story, 'withdraw', { note: 'Hoãn ngày hội.' });
    await page.reload();
    await page.getByText('Bài này chưa có bản nào đang được phát hành.').waitFor();
  });
});

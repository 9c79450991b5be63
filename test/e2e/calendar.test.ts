import { dayOf, formatDateTime, type StoryView } from '@toasoan/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { act, storyContent, type PersonName } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';

/** The calendar: moved by mouse, by finger and by keys; what is refused goes back; by rights; on a phone. */
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const DAY = 86_400_000;
const PICTURES = process.env['CALENDAR_PICTURES'];

let newsroom: UploadHouse;
let browser: Browser;
let page: Page;
let free: StoryView;
let held: StoryView;
/** Monday to Sunday of the week after next. */
let week: string[];

const at = (day: string | undefined, time: string): string =>
  new Date(`${day}T${time}:00+07:00`).toISOString();
const read = (story: StoryView): Promise<StoryView> =>
  newsroom.house.people.officer.get<StoryView>(`/newsroom/stories/${story.id}`);
const setAt = async (story: StoryView): Promise<string | undefined> => (await read(story)).schedule?.at;
const entry = (headline: string, on: Page = page): Locator =>
  on.getByRole('main').locator('li').filter({ hasText: headline });
const dayOfGrid = (day: string | undefined, on: Page = page): Locator => on.locator(`[data-day="${day}"]`);
const picture = async (on: Page, name: string): Promise<void> => {
  if (PICTURES) await on.screenshot({ path: `${PICTURES}/calendar-${name}.png`, fullPage: true });
};

beforeAll(async () => {
  newsroom = await openUploadHouse();
  browser = await launchChromium();
  const { house } = newsroom;
  const today = Date.parse(dayOf(new Date()));
  const monday = today + (14 - ((new Date(today).getUTCDay() + 6) % 7)) * DAY;
  week = Array.from({ length: 7 }, (_day, n) => new Date(monday + n * DAY).toISOString().slice(0, 10));
  const ready = (headline: string): Promise<StoryView> => approved(house, storyContent(house, { headline }));
  free = await act(house, 'officer', await ready('Bài hẹn thứ Tư'), 'schedule', { at: at(week[2], '10:00') });
  held = await act(house, 'officer', await ready('Bài đang giữ'), 'embargo', { until: at(week[3], '08:00') });
  held = await act(house, 'officer', held, 'schedule', { at: at(week[3], '09:30') });
  page = await open('officer', DESK);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

async function open(who: PersonName, size: typeof DESK, machine = {}): Promise<Page> {
  const opened = await signIn(browser, newsroom.editorUrl, who, size, machine);
  await opened.goto(`${newsroom.editorUrl}/lich?xem=tuan&ngay=${week[0]}`);
  await opened.getByRole('heading', { level: 1, name: 'Lịch xuất bản' }).waitFor();
  return opened;
}

async function drag(headline: string, day: string | undefined): Promise<void> {
  const from = await entry(headline).locator('[data-grip]').boundingBox();
  const to = await dayOfGrid(day).boundingBox();
  if (!from || !to) throw new Error('Expected the handle and the day on screen');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 60, { steps: 8 });
  await page.mouse.up();
}

describe('the week', () => {
  it('shows what goes out on its days, in Vietnamese time', async () => {
    await dayOfGrid(week[2]).getByText('Bài hẹn thứ Tư').waitFor();
    expect(await dayOfGrid(week[2]).getByText('10:00').count()).toBe(1);
    expect(await dayOfGrid(week[3]).getByText('Hết giữ tin').count()).toBe(1);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    ]);
    await picture(page, 'week');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('a story dragged to another day goes out there at the same time', async () => {
    await drag('Bài hẹn thứ Tư', week[4]);
    await page.getByText(`sẽ xuất bản lúc ${formatDateTime(at(week[4], '10:00'))}`).waitFor();
    await dayOfGrid(week[4]).getByText('Bài hẹn thứ Tư').waitFor();
    expect(await setAt(free)).toBe(at(week[4], '10:00'));
  });

  it('one let go outside, or taken back with Escape, stays', async () => {
    const before = await setAt(free);
    await drag('Bài hẹn thứ Tư', week[4]);
    const grip = await entry('Bài hẹn thứ Tư').locator('[data-grip]').boundingBox();
    await page.mouse.move((grip?.x ?? 0) + 10, (grip?.y ?? 0) + 10);
    await page.mouse.down();
    const to = await dayOfGrid(week[0]).boundingBox();
    await page.mouse.move((to?.x ?? 0) + 40, (to?.y ?? 0) + 60, { steps: 5 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await dayOfGrid(week[4]).getByText('Bài hẹn thứ Tư').waitFor();
    expect(await setAt(free)).toBe(before);
  });

  it('what the rules refuse goes back, with the reason', async () => {
    await drag('Bài đang giữ', week[1]);
    await page.getByRole('alert').filter({ hasText: 'giữ tin' }).waitFor();
    await page.getByText('như trước khi kéo').waitFor();
    await dayOfGrid(week[3]).getByText('Bài đang giữ').first().waitFor();
    expect(await setAt(held)).toBe(at(week[3], '09:30'));
    await picture(page, 'refused');
  });

  it('by keys alone another time is chosen, and a refusal is told where it was asked', async () => {
    const move = page.getByRole('button', { name: 'Đổi giờ: Bài đang giữ' });
    await move.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Đổi giờ' });
    await dialog.getByLabel('Ngày', { exact: true }).fill(week[1] ?? '');
    await dialog.getByLabel('Ngày', { exact: true }).press('Enter');
    await dialog.getByRole('alert').filter({ hasText: 'giữ tin' }).waitFor();
    await dialog.getByLabel('Ngày', { exact: true }).fill(week[5] ?? '');
    await dialog.getByLabel(/^Giờ/).fill('06:15');
    await dialog.getByText(at(week[5], '06:15')).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByLabel(/^Giờ/).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await dayOfGrid(week[5]).getByText('06:15').waitFor();
    expect(await setAt(held)).toBe(at(week[5], '06:15'));
  });
});

describe('elsewhere', () => {
  it('the month holds the same', async () => {
    await page.getByRole('button', { name: 'Tháng', exact: true }).press('Enter');
    await page
      .getByText(/^Tháng \d\d\/\d{4}$/)
      .last()
      .waitFor();
    await dayOfGrid(week[0]).waitFor();
    expect(await page.locator('[data-day]').count()).toBeGreaterThanOrEqual(28);
    await picture(page, 'month');
    await page.getByRole('button', { name: 'Hôm nay' }).press('Enter');
    await page.locator('[aria-current="date"]').waitFor();
    expect(await page.locator('[aria-current="date"]').innerText()).toContain('hôm nay');
  });

  it('a finger drags it too, on a tablet', async () => {
    const tablet = await open('officer', { width: 1024, height: 1000 }, { hasTouch: true });
    const from = await entry('Bài hẹn thứ Tư', tablet).locator('[data-grip]').boundingBox();
    const to = await dayOfGrid(week[3], tablet).boundingBox();
    if (!from || !to) throw new Error('Expected the handle and the day on screen');
    const touch = await tablet.context().newCDPSession(tablet);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number): Promise<unknown> =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await send('touchStart', from.x + 10, from.y + 10);
    await send('touchMove', from.x + 30, from.y + 30);
    await send('touchMove', to.x + 40, to.y + 60);
    await send('touchEnd', 0, 0);
    await tablet.getByText(`sẽ xuất bản lúc ${formatDateTime(at(week[3], '10:00'))}`).waitFor();
    expect(await setAt(free)).toBe(at(week[3], '10:00'));
    await tablet.context().close();
  });

  it('on a phone it is a list of days, from which time is chosen', async () => {
    const phone = await open('officer', PHONE);
    await phone.getByRole('heading', { level: 2, name: /^Thứ Năm/ }).waitFor();
    expect(await phone.getByRole('table').count()).toBe(0);
    await phone.getByRole('button', { name: 'Đổi giờ: Bài hẹn thứ Tư' }).waitFor();
    await picture(phone, 'phone');
    const fits = await phone.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
    expect(fits).toBe(true);
    expect(await violationsOf(phone)).toEqual([]);
    await phone.context().close();
  });

  it('who may not read a story does not find it, who may not move it has no handle', async () => {
    const path = `/newsroom/calendar?from=${week[0]}&until=${week[6]}`;
    const seenBy = (who: PersonName) =>
      newsroom.house.people[who].get<{ storyId: string; movable: boolean }[]>(path);
    for (const who of ['writerB', 'headB', 'deskGdpt', 'administrator'] as const)
      expect(
        (await seenBy(who)).filter(({ movable }) => movable),
        who,
      ).toEqual([]);
    expect(await seenBy('writerB')).toEqual([]);
    expect(await seenBy('administrator')).toEqual([]);
    for (const who of ['writerA', 'headHssv', 'coordinator', 'director'] as const) {
      const seen = await seenBy(who);
      expect(
        seen.map(({ storyId }) => storyId),
        who,
      ).toEqual(expect.arrayContaining([free.id, held.id]));
      expect(
        seen.some(({ movable }) => movable),
        who,
      ).toBe(false);
    }
    const far = await newsroom.house.people.officer.send(
      'GET',
      '/newsroom/calendar?from=2026-01-01&until=2026-12-31',
    );
    expect(far.status).toBe(400);
  });
});

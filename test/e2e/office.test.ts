import { formatExact, sha256Hex, type StoryView } from '@toasoan/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { approved, onWebsite } from '../support/photo-story.ts';
import { workerDoors } from '../support/worker.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';

/** The editorial office at work: the head on a phone, the desk by keys, the officer with a clock, a deputy. */
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
const PICTURES = process.env['OFFICE_PICTURES'];

let newsroom: UploadHouse;
let house: House;
let browser: Browser;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([openUploadHouse(), launchChromium()]);
  house = newsroom.house;
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const enter = (who: PersonName, viewport = DESKTOP): Promise<Page> =>
  signIn(browser, newsroom.editorUrl, who, viewport, { reducedMotion: 'reduce' });
const inOrder = async (page: Page, name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  const fits = await page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
  expect(fits, `${name} fits`).toBe(true);
  expect(await violationsOf(page), name).toEqual([]);
};
const submitted = async (headline: string): Promise<StoryView> =>
  act(
    house,
    'writerA',
    await begin(house, 'writerA', 'truong-a', storyContent(house, { headline })),
    'submit',
  );
const read = (story: StoryView): Promise<StoryView> =>
  house.people.coordinator.get<StoryView>(`/newsroom/stories/${story.id}`);

describe('the head on a phone', () => {
  it('approves in three taps, with the text and the differences in view', async () => {
    let story = await submitted('Bài duyệt bằng ba lần chạm');
    story = await act(house, 'deskHssv', story, 'claim');
    story = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: { ...story.content, standfirst: 'Hơn 320 học sinh tham gia.' },
    });
    await act(house, 'deskHssv', story, 'forward');
    const head = await enter('headHssv', PHONE);
    await head.goto(`${newsroom.editorUrl}/queues/review`);
    let taps = 0;
    const tap = async (what: Locator): Promise<void> => {
      await what.click();
      taps += 1;
    };
    await tap(head.getByRole('link', { name: 'Bài duyệt bằng ba lần chạm' }));
    await head.getByText('Sáng nay, nhà trường tổ chức ngày hội đọc sách.').waitFor();
    await tap(head.getByRole('button', { name: 'Duyệt', exact: true }));
    const dialog = head.getByRole('dialog');
    await dialog.getByText('Sáng nay, nhà trường tổ chức ngày hội đọc sách.').first().waitFor();
    const changes = dialog.getByRole('region', { name: 'Thay đổi' });
    await changes.getByText(/^Khác nhau: sa-pô/).waitFor();
    expect(await changes.locator('del').first().innerText()).toContain('300');
    expect(
      await dialog.getByRole('list', { name: 'Bạn xác nhận đã kiểm tra' }).getByRole('listitem').count(),
    ).toBe(3);
    await inOrder(head, 'approve-360');
    await tap(dialog.getByRole('button', { name: 'Đã kiểm tra đủ 3 mục, duyệt bài' }));
    await head.getByText('Đã duyệt bài.').waitFor();
    expect(taps).toBe(3);
    const view = await read(story);
    expect(view.approval?.checklist.map(({ id }) => id)).toEqual(['facts', 'people', 'secrets']);
    await inOrder(head, 'approved-360');
    await head.context().close();
  });
});

describe('the desk', () => {
  let desk: Page;
  let first: StoryView;
  let second: StoryView;
  const reads = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('goes through its list by keys', async () => {
    first = await submitted('Bài thứ nhất');
    second = await submitted('Bài thứ hai');
    desk = await enter('deskHssv');
    await desk.goto(`${newsroom.editorUrl}/queues/desk`);
    await desk.getByRole('link', { name: 'Bài thứ nhất' }).waitFor();
    await desk.getByRole('button', { name: 'Phím tắt' }).waitFor();
    await desk.keyboard.press('j');
    expect(await reads(desk)).toBe('Bài thứ nhất');
    await desk.keyboard.press('j');
    await desk.keyboard.press('ArrowUp');
    expect(await reads(desk)).toBe('Bài thứ nhất');
    await desk.keyboard.press('c');
    await desk.getByText('Đã nhận biên tập. “Bài thứ nhất”').waitFor();
    await desk.getByText('Đang giữ: deskHssv').first().waitFor();
    expect(await reads(desk)).toBe('Bài thứ nhất');
    await inOrder(desk, 'desk-1280');
    await desk.keyboard.press('f');
    await expect.poll(async () => (await read(first)).stage).toBe('in_review');
    await desk.keyboard.press('?');
    const keys = desk.getByRole('dialog', { name: 'Phím tắt' });
    await keys.getByLabel(/Dùng phím tắt một chữ/).uncheck();
    await inOrder(desk, 'keys-1280');
    await desk.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await desk.getByRole('link', { name: 'Bài thứ hai' }).focus();
    await desk.keyboard.press('?');
    expect(await keys.count()).toBe(0);
    await desk.keyboard.press('Enter');
    await desk.waitForURL(new RegExp(`/stories/${second.id}`));
  });

  it('takes several at once; what is refused says why and stays chosen', async () => {
    await act(house, 'deskHssv', second, 'claim');
    const third = await submitted('Bài thứ ba');
    await desk.goto(`${newsroom.editorUrl}/queues/desk`);
    for (const name of ['Bài thứ hai', 'Bài thứ ba'])
      await desk.getByRole('checkbox', { name: `Chọn bài: ${name}` }).check();
    const bar = desk.getByRole('region', { name: 'Các bài đã chọn' });
    await bar.getByRole('button', { name: 'Nhận biên tập' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Nhận biên tập: 2 bài' });
    await dialog.getByRole('button', { name: 'Làm với 2 bài' }).click();
    await dialog.getByText('Đã xong 1 bài; 1 bài giữ nguyên.').waitFor();
    await dialog.getByText('Bạn đang biên tập bài này rồi.').waitFor();
    await inOrder(desk, 'bulk-1280');
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await bar.getByText('Đã chọn 1 bài').waitFor();
    expect(await desk.getByRole('checkbox', { name: 'Chọn bài: Bài thứ hai' }).isChecked()).toBe(true);
    expect((await read(third)).claimedBy?.name).toContain('deskHssv');
    await desk.getByRole('link', { name: 'Tôi đang giữ' }).click();
    await desk.getByRole('link', { name: 'Bài thứ ba' }).waitFor();
    await desk.setViewportSize(PHONE);
    await inOrder(desk, 'desk-360');
  });

  it('hands a story over to another department with a reason', async () => {
    await desk.goto(`${newsroom.editorUrl}/stories/${second.id}`);
    await desk.getByRole('button', { name: 'Thao tác khác' }).click();
    await desk.getByRole('button', { name: 'Chuyển phòng khác' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Chuyển bài' }).click();
    await dialog.getByRole('alert').getByText('Hãy chọn phòng khác sẽ nhận bài.').waitFor();
    await dialog.getByLabel('Phòng nhận bài').selectOption({ label: 'Phòng Giáo dục Phổ thông' });
    await dialog.getByLabel('Vì sao chuyển phòng?').fill('Bài về dạy học.');
    await inOrder(desk, 'hand-over-360');
    await dialog.getByRole('button', { name: 'Chuyển bài' }).click();
    await expect.poll(async () => (await read(second)).lead?.code).toBe('phong-gdpt');
    await desk.context().close();
  });
});

describe('the officer', () => {
  it('sets an hour, which is said beside the exact instant; the past is refused in words', async () => {
    const story = await approved(house, storyContent(house, { headline: 'Bài hẹn giờ' }));
    const officer = await enter('officer', PHONE);
    await officer.goto(`${newsroom.editorUrl}/stories/${story.id}`);
    await officer.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Ngày').fill('2020-01-01');
    await dialog.getByLabel('Giờ (giờ Việt Nam)').fill('08:00');
    await dialog.getByText('08:00 thứ Tư, 01/01/2020 (giờ Việt Nam; 01:00 UTC)').waitFor();
    await dialog.getByRole('alert').getByText('Ngày giờ đã chọn đã qua.').waitFor();
    await dialog.getByRole('button', { name: 'Sáng mai 7:00' }).click();
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
    await inOrder(officer, 'schedule-360');
    await dialog.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click();
    await officer.getByText('Đã hẹn giờ xuất bản.').waitFor();
    const at = (await read(story)).schedule?.at ?? '';
    expect(Date.parse(at)).toBeGreaterThan(Date.now());
    expect(await officer.getByText(formatExact(at)).count()).toBeGreaterThan(1);
    await officer.getByRole('button', { name: 'Thao tác khác' }).click();
    await officer.getByRole('button', { name: 'Giữ tin đến giờ' }).click();
    await dialog.getByRole('button', { name: 'Chiều mai 17:00' }).click();
    await dialog.getByRole('button', { name: 'Lưu giờ giữ tin' }).click();
    await officer.getByText(/^Giữ tin đến 17:00 .*\(còn /).waitFor();
    // What was set for the morning goes out when the embargo ends.
    const held = await read(story);
    expect(held.schedule?.at).toBe(held.embargoUntil);
    await inOrder(officer, 'held-360');
    await officer.context().close();
  });

  it('sees what a withdrawal takes away before confirming it', async () => {
    const ready = await approved(house, storyContent(house, { headline: 'Bài sẽ gỡ' }));
    const story = await act(house, 'officer', ready, 'publish');
    const worker = workerDoors(house.base).api;
    const id = onWebsite(story)[0]?.id ?? '';
    const { fence } = await worker.post<{ fence: number }>(`/work/deliveries/${id}/take`, {});
    await worker.post(`/work/deliveries/${id}/finish`, {
      outcome: 'delivered',
      fence,
      receipt: {
        address: 'https://so.example/tin/bai-se-go',
        editionHash: sha256Hex('edition'),
        readAt: new Date().toISOString(),
        evidence: { status: 200, files: 7 },
      },
    });
    const officer = await enter('officer');
    await officer.goto(`${newsroom.editorUrl}/stories/${story.id}`);
    await officer.getByRole('button', { name: 'Gỡ bài' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByText('https://so.example/tin/bai-se-go').waitFor();
    await dialog.getByText('7 ảnh, tệp của bài').waitFor();
    await dialog.getByText(/Bản số 1, các lần duyệt và lý do gỡ vẫn nằm trong hồ sơ/).waitFor();
    await dialog.getByText(/Được báo: người viết \(writerA/).waitFor();
    await inOrder(officer, 'withdraw-1280');
    await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
    await dialog.getByRole('alert').getByText('Hãy ghi lý do').waitFor();
    expect((await read(story)).stage).toBe('published');
    await officer.context().close();
  });
});

describe('a deputy', () => {
  it('signs for the head for a stated time, and everything says so', async () => {
    const head = await enter('headHssv');
    const deputy = await enter('deskHssv', PHONE);
    const banner = deputy.getByText(/Bạn đang ký thay headHssv \(thử\) \(Trưởng phòng, .*\) đến 17:00/);
    const comesBack = (): Promise<boolean> =>
      deputy.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await head.getByRole('link', { name: 'Ủy quyền' }).click();
    await head.getByRole('button', { name: 'Ủy quyền mới' }).click();
    const give = head.getByRole('dialog');
    await give.getByRole('button', { name: 'Ủy quyền' }).click();
    await give.getByRole('alert').getByText('Hãy chọn người ký thay.').waitFor();
    await give.getByLabel('Người ký thay').selectOption(house.personIds.deskHssv);
    await give.getByRole('button', { name: 'Chiều mai 17:00' }).click();
    await give.getByLabel('Lý do').fill('Đi công tác.');
    await inOrder(head, 'give-1280');
    await give.getByRole('button', { name: 'Ủy quyền' }).click();
    await head.getByText('Đã ủy quyền cho deskHssv (thử).').waitFor();
    await head.getByText('Đang có hiệu lực').waitFor();
    await head.setViewportSize(PHONE);
    await inOrder(head, 'delegations-360');

    const story = await submitted('Bài ký thay');
    await comesBack();
    await banner.waitFor();
    await deputy.goto(`${newsroom.editorUrl}/stories/${story.id}`);
    await deputy.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await deputy.getByRole('button', { name: /^Đã kiểm tra đủ/ }).click();
    await deputy.getByText(/deskHssv \(thử\), ký thay headHssv \(thử\) theo ủy quyền/).waitFor();
    await deputy
      .getByText('deskHssv (thử) (ký thay headHssv (thử), Trưởng phòng, theo ủy quyền) duyệt bài')
      .waitFor();
    await inOrder(deputy, 'signed-for-360');

    await head.getByRole('button', { name: /^Kết thúc sớm/ }).click();
    await head.getByRole('dialog').getByRole('button', { name: 'Kết thúc ủy quyền' }).click();
    await head.getByText(/Đã kết thúc sớm lúc/).waitFor();
    await comesBack();
    await banner.waitFor({ state: 'detached' });
    await deputy.context().close();
    await head.context().close();
  });
});

describe('the coordinator', () => {
  it('sets how long a stage should take', async () => {
    const coordinator = await enter('coordinator', PHONE);
    await coordinator.goto(`${newsroom.editorUrl}/muc-tieu`);
    const hours = coordinator.getByLabel('Số giờ: Chờ duyệt');
    await hours.fill('0');
    await coordinator.getByRole('button', { name: 'Lưu' }).click();
    await coordinator.getByRole('alert').getByText('Hãy nhập số giờ từ 1 đến 720.').waitFor();
    await hours.fill('3');
    await coordinator.getByRole('button', { name: 'Lưu' }).click();
    await coordinator.getByText('Đã lưu mục tiêu.').waitFor();
    await inOrder(coordinator, 'targets-360');
    await coordinator.context().close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../support/api.ts';
import { newPerson } from '../support/browser.ts';
import { personEmail } from '../support/house.ts';
import { picture } from '../support/pictures.ts';
import { dialogFaults, faultsOf, VIEWPORTS } from './faults.ts';
import { pressOn, tabTo, typeIn } from './keys.ts';

interface Stand {
  readonly browser: Browser;
  readonly editorUrl: string;
}

/** The light form in each of its states, entered by keyboard. Runs in the newsroom of the file that calls it. */
export function lightForm(
  stand: () => Stand,
  keepPicture: (page: Page, name: string) => Promise<void>,
): void {
  describe('the light form', () => {
    let page: Page;
    beforeAll(async () => {
      const { browser, editorUrl } = stand();
      page = await newPerson(browser, VIEWPORTS.phone, { serviceWorkers: 'allow', reducedMotion: 'reduce' });
      // What waits is sent by this page alone, so that its answers can be chosen.
      await page.addInitScript(() => Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'sync'));
      await page.goto(`${editorUrl}/gui-nhanh`);
      await page.locator('html[data-active]').waitFor();
    });
    afterAll(() => page?.context().close());

    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const inOrder = async (name: string): Promise<void> => {
      for (const device of ['desktop', 'phone'] as const) {
        await page.setViewportSize(VIEWPORTS[device]);
        await keepPicture(page, `light form, ${name}, ${device}`);
        expect(await faultsOf(page), `${name}, ${device}`).toEqual([]);
      }
    };
    const write = async (headline: string): Promise<void> => {
      await typeIn(page, page.getByLabel('Tít'), headline);
      await typeIn(page, page.getByLabel('Nội dung'), 'Sáng nay, cả trường đọc sách.');
      await typeIn(page, page.getByLabel('Tìm chủ đề'), 'hanh phuc');
      await pressOn(page, page.getByRole('checkbox', { name: 'Trường học hạnh phúc' }), 'Space');
    };

    it('before the sign-in, and the sign-in itself', async () => {
      await page.getByText('Chưa đăng nhập.').waitFor();
      await inOrder('signed out');
      const open = page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).first();
      await pressOn(page, open);
      const dialog = page.getByRole('dialog', { name: 'Đăng nhập' });
      await keepPicture(page, 'light form, sign-in, phone');
      expect(await dialogFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => open.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await typeIn(page, dialog.getByLabel('Thư điện tử'), personEmail('writerA'));
      await typeIn(page, dialog.getByLabel('Mật khẩu'), PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByText('Người gửi: writerA').waitFor();
    });

    it('with a photo, and what is lacking', async () => {
      await write('Ngày hội đọc sách');
      await page.locator('#choose').setInputFiles({
        name: 'IMG_1.jpg',
        mimeType: 'image/jpeg',
        buffer: await picture({ width: 800, height: 600, seed: 5 }),
      });
      await page.locator('#files img').waitFor();
      await page.locator('#files summary').press('Enter');
      await pressOn(page, button('Gửi'));
      await page.getByText('Còn thiếu để gửi:').waitFor();
      await inOrder('lacking');
      await pressOn(page, page.locator('#lacks a').first());
      expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^alt-/);
      await page.keyboard.insertText('Học sinh đọc sách');
      await pressOn(
        page,
        button(/^Có – đã có đồng ý/)
          .or(button(/^Có/))
          .first(),
      );
      await inOrder('children in it');
      await pressOn(page, button('Không có'));
    });

    it('without a network: what waits', async () => {
      await page.context().setOffline(true);
      await page.getByText('Cứ viết và bấm Gửi').waitFor();
      await pressOn(page, button('Gửi'));
      await page.getByRole('heading', { name: 'Đang chờ mạng (1)' }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('queue-title');
      await inOrder('offline');
    });

    it('sent, refused, and waiting for the sign-in', async () => {
      await page.context().setOffline(false);
      await page.getByText(/^Đã gửi\./).waitFor();
      await page.route('**/api/stories', (route) =>
        route.fulfill({
          status: 422,
          json: { error: { id: 'story.invalid', message: 'Nội dung chưa hợp lệ.', status: 422 } },
        }),
      );
      await write('Bài bị từ chối');
      await pressOn(page, button('Gửi'));
      await page.getByText(/^Chưa gửi được:/).waitFor();
      await page.unroute('**/api/stories');
      await page.waitForLoadState('networkidle');
      await page.context().clearCookies();
      await write('Phiên đã hết');
      await pressOn(page, button('Gửi'));
      await page.getByRole('dialog', { name: 'Đăng nhập' }).getByText('Phiên làm việc đã hết').waitFor();
      expect(await dialogFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByText('Đang chờ đăng nhập.').waitFor();
      await inOrder('queue');
      await tabTo(page, button('Sửa').first());
    });

    it('an update that waits, and the page shown without a network', async () => {
      await page.addInitScript(() => {
        const { serviceWorker } = navigator;
        const waiting = { postMessage: () => undefined } as unknown as ServiceWorker;
        Object.defineProperty(serviceWorker, 'controller', { get: () => waiting });
        serviceWorker.register = async () =>
          Object.assign(new EventTarget() as ServiceWorkerRegistration, { waiting });
      });
      await page.reload();
      await page.getByText('Có bản mới.').waitFor();
      await page.waitForLoadState('networkidle');
      await inOrder('update');
      await page.goto(`${stand().editorUrl}/ngoai-tuyen.html`);
      await inOrder('no network');
    });
  });
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt, GOOD_PASSWORD, tokenIn } from '../support/accounts.ts';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, newPerson, signIn } from '../support/browser.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { CLIENT, startOpenIdProvider, type OpenIdStandIn } from '../support/openid-provider.ts';
import { ROOT } from '../support/process.ts';

/**
 * An account from its invitation on, as its owner walks it on a phone: the mail, a password, a second factor, signing in
 * again, a forgotten password, a lost telephone, the authority's own sign-in.
 */
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
const EMAIL = 'co-moi@toasoan.example';

let newsroom: Newsroom;
let browser: Browser;
let provider: OpenIdStandIn;
let page: Page;
let admin: Page;
/** Of the telephone. */
let key = '';
/** Half minutes since the first code: each counts once. */
let step = 0;

beforeAll(async () => {
  provider = await startOpenIdProvider();
  newsroom = await startNewsroom({
    editorEnv: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'tài khoản của Sở',
    },
  });
  provider.admit(`${newsroom.editor.url}/api/sign-in/openid/return`);
  browser = await launchChromium();
  page = await newPerson(browser, PHONE);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
  await provider?.close();
});

/** The newest mail to an address whose subject has these words. */
async function mailTo(address: string, words: string): Promise<string> {
  let found = '';
  await expect
    .poll(
      async () => {
        const files = (await readdir(newsroom.mailDir)).filter((file) => file.endsWith('.eml')).sort();
        for (const file of files) {
          const mail = await PostalMime.parse(await readFile(path.join(newsroom.mailDir, file)));
          if (mail.to?.[0]?.address === address && mail.subject?.includes(words)) found = mail.text ?? '';
        }
        return found;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  return found;
}
const linkIn = (text: string): string =>
  `${newsroom.editor.url}/dat-mat-khau#${tokenIn(/http\S+/.exec(text)?.[0] ?? '')}`;
const nextCode = (): string => codeAt(key, new Date(Date.now() + 30_000 * (step++ % 2)));
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

async function fillIn(password: string, email = EMAIL): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await press('Đăng nhập');
}

async function signOut(): Promise<void> {
  await page.goto(`${newsroom.editor.url}/tai-khoan`);
  await page.getByRole('button', { name: 'Mở danh mục' }).click();
  await press('Đăng xuất');
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
}

describe('an account', () => {
  /** Fills in who is to be added; the form stays to be sent. */
  async function personForm(name: string, email: string): Promise<Locator> {
    await admin.getByRole('button', { name: 'Thêm người dùng' }).click();
    const form = admin.getByRole('dialog', { name: 'Thêm người dùng' });
    await form.getByLabel('Họ và tên').fill(name);
    await form.getByLabel('Thư điện tử').fill(email);
    await form.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Trường A' });
    await form.getByLabel('Vai trò', { exact: true }).selectOption({ label: 'Cộng tác viên' });
    return form;
  }
  const handedOver = (dialog: Locator): Promise<string> =>
    dialog.getByLabel('Liên kết đặt mật khẩu').inputValue();

  it('begins with an invitation, whose link its maker sees once', async () => {
    admin = await signIn(browser, newsroom.editor.url, 'administrator', DESKTOP);
    await admin.goto(`${newsroom.editor.url}/quan-tri/tai-khoan`);
    await admin.waitForURL(`${newsroom.editor.url}/nguoi-dung`);
    const form = await personForm('Cô Mới', EMAIL);
    await form.getByRole('button', { name: 'Lưu' }).click();
    const link = await handedOver(form);
    expect(await mailTo(EMAIL, 'Mời bạn')).toContain(link);
    expect(await violationsOf(admin)).toEqual([]);
    await admin.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    await admin.getByText('Đã thêm “Cô Mới”.').waitFor();
    await admin.getByRole('button', { name: 'Tài khoản của Cô Mới', exact: true }).waitFor();
  });

  it('may be added without, and invited when its time comes', async () => {
    const later = 'thay-sau@toasoan.example';
    const form = await personForm('Thầy Sau', later);
    await form.getByLabel('Gửi thư mời đặt mật khẩu').uncheck();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.waitFor({ state: 'detached' });
    const his = admin.getByRole('listitem').filter({ hasText: later });
    await his.getByText('Không có lời mời nào còn hiệu lực').waitFor();
    const account = his.getByRole('button', { name: 'Tài khoản của Thầy Sau', exact: true });
    const dialog = admin.getByRole('dialog', { name: 'Tài khoản của Thầy Sau' });
    await account.click();
    await dialog.getByRole('button', { name: 'Gửi thư mời' }).click();
    expect(await mailTo(later, 'Mời bạn')).toContain(await handedOver(dialog));
    await admin.keyboard.press('Enter');
    await his.getByText('Đã mời, liên kết dùng được đến').waitFor();
    await account.click();
    await dialog.getByRole('button', { name: 'Thu hồi lời mời' }).click();
    await admin.getByText('Đã xong: thu hồi lời mời – Thầy Sau.').waitFor();
    await his.getByText('Không có lời mời nào còn hiệu lực').waitFor();
  });

  it('gets its password by the link in the mail, on a phone', async () => {
    await page.goto(linkIn(await mailTo(EMAIL, 'Mời bạn')));
    await page.getByText('Chào Cô Mới').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('ngắn');
    await page.getByText('Mật khẩu cần ít nhất 12 ký tự.').waitFor();
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('Password1234');
    await press('Đặt mật khẩu');
    await page.getByText('dễ đoán hoặc đã bị lộ').waitFor();
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(GOOD_PASSWORD);
    await press('Đặt mật khẩu');
    await page.waitForURL(/\/queues\//);
  });

  it('is given a second factor by typing the key', async () => {
    await page.goto(`${newsroom.editor.url}/tai-khoan`);
    await press('Thiết lập');
    await page.getByRole('dialog').getByLabel('Mật khẩu hiện tại', { exact: true }).fill(GOOD_PASSWORD);
    await press('Tiếp tục');
    await page.getByRole('img', { name: /^Mã QR/ }).waitFor();
    const shown = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
    key = (shown ?? '').replaceAll(' ', '');
    await page.getByLabel('Mã xác thực').fill(nextCode());
    await press('Bật');
    const codes = page.getByRole('list', { name: 'Mã dự phòng' }).getByRole('listitem');
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    await press('Tôi đã cất các mã');
    await page.getByText('Còn 10 mã dự phòng').waitFor();
  });

  it('is then signed in to in two steps, and the page first asked for is there', async () => {
    await signOut();
    await page.goto(`${newsroom.editor.url}/dong-y`);
    await fillIn(GOOD_PASSWORD);
    await page.getByLabel('Mã xác thực').fill('000000');
    await press('Xác nhận');
    await page.getByText('Mã xác thực không đúng').waitFor();
    await page.getByLabel('Mã xác thực').fill(nextCode());
    await press('Xác nhận');
    await page.getByRole('heading', { level: 1, name: 'Phiếu đồng ý' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/dong-y');
  });

  it('ends elsewhere from the list of sessions', async () => {
    await page.goto(`${newsroom.editor.url}/tai-khoan`);
    const sessions = page.getByRole('list', { name: 'Phiên đăng nhập' });
    await sessions.getByText('Chrome trên').first().waitFor();
    expect(await sessions.getByText('Phiên này').count()).toBe(1);
  });

  it('that lost telephone and administrator is opened from the command line', async () => {
    await admin.goto(`${newsroom.editor.url}/nguoi-dung?q=${EMAIL}`);
    await admin.getByText('Có xác thực hai bước', { exact: true }).waitFor();
    await signOut();
    const child = spawn(process.execPath, ['cms/dist/src/reset-factor.js', EMAIL], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: newsroom.databaseUrl },
      stdio: 'ignore',
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
    await page.goto(newsroom.editor.url);
    await fillIn(GOOD_PASSWORD);
    await page.waitForURL(/\/queues\//);
  });

  it('is signed out everywhere by the administrator', async () => {
    await admin.reload();
    await admin.getByText('Chưa có xác thực hai bước').waitFor();
    await admin.getByRole('button', { name: 'Tài khoản của Cô Mới', exact: true }).click();
    await admin.getByRole('button', { name: 'Kết thúc mọi phiên' }).click();
    await admin.getByText('Đã xong: kết thúc mọi phiên – Cô Mới.').waitFor();
    await admin.context().close();
    // Coming back to the page is enough to learn of it.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    const again = page.getByRole('dialog');
    await again.getByLabel('Mật khẩu', { exact: true }).fill(GOOD_PASSWORD);
    await again.getByRole('button', { name: 'Đăng nhập' }).click();
    await again.waitFor({ state: 'detached' });
  });

  it('gets another password by mail when it is forgotten', async () => {
    await signOut();
    await press('Quên mật khẩu');
    await page.getByLabel('Thư điện tử').fill(EMAIL);
    await press('Gửi liên kết');
    await page.getByText('Nếu địa chỉ này có tài khoản').waitFor();
    await page.goto('about:blank');
    await page.goto(linkIn(await mailTo(EMAIL, 'Đặt lại mật khẩu')));
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('một hộp phấn màu vàng');
    await press('Đặt mật khẩu');
    await page.waitForURL(/\/queues\//);
  });
});

describe('the sign-in of the authority', () => {
  async function throughProvider(person: OpenIdStandIn['person']): Promise<Page> {
    provider.person = person;
    const visitor = await newPerson(browser, PHONE);
    await visitor.goto(`${newsroom.editor.url}/tai-khoan?tu=thu`);
    await visitor.getByRole('link', { name: 'Đăng nhập bằng tài khoản của Sở' }).click();
    await visitor.locator('input[name=login]').fill(person.subject);
    await visitor.locator('input[name=password]').fill('x');
    await visitor.locator('button[type=submit]').click();
    await visitor.locator('button[type=submit]').click();
    return visitor;
  }

  it('leads to the page first asked for', async () => {
    const visitor = await throughProvider({ subject: 'a1', email: EMAIL, verified: true });
    await visitor.waitForURL(`${newsroom.editor.url}/tai-khoan?tu=thu`);
    await visitor.getByText(EMAIL).waitFor();
    await visitor.context().close();
  });

  it('says clearly that an address has no account here', async () => {
    const visitor = await throughProvider({ subject: 'b2', email: 'la@toasoan.example', verified: true });
    await visitor.getByText('chưa có tài khoản ở Tòa soạn').waitFor();
    await visitor.getByLabel('Thư điện tử').waitFor();
    await visitor.context().close();
  });
});

import { bodyToHtml } from '@toasoan/domain/documents';
import { writeDocx } from '@toasoan/domain/documents/export';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchChromium, signIn } from '../support/browser.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { picture } from '../support/pictures.ts';

/** What is pasted and imported at the desk, and the Word file a story leaves as, in a real browser. */
let newsroom: Newsroom;
let browser: Browser;
let page: Page;
let photo: Buffer;
const problems: string[] = [];
beforeAll(async () => {
  newsroom = await startNewsroom();
  browser = await launchChromium();
  photo = await picture({ width: 800, height: 600, seed: 7 });
  page = await signIn(browser, newsroom.editor.url, 'deskHssv', { width: 360, height: 740 });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const text = () => page.getByRole('textbox', { name: 'Nội dung bài' });
async function openDesk(): Promise<void> {
  await page.goto(`${newsroom.editor.url}/write`);
  // The tools for what comes in are there.
  await page.getByRole('button', { name: 'Tải bản Word' }).waitFor();
  await text().click();
}
/** Pastes as a browser does: an event with the data in it. */
const paste = (data: Readonly<Record<string, string>>): Promise<void> =>
  text().evaluate((element, given) => {
    const transfer = new DataTransfer();
    for (const [type, value] of Object.entries(given)) transfer.setData(type, value);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
  }, data);
const html = (): Promise<string> => text().evaluate((element) => element.innerHTML);

const line = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const PHOTO_ID = 'anh'.padEnd(24, '0');
const word = () =>
  Buffer.from(
    writeDocx({
      headline: 'Ngày hội đọc sách',
      standfirst: '',
      byline: '',
      body: {
        type: 'doc',
        content: [
          line('Sáng nay khai mạc.'),
          {
            type: 'figure',
            attrs: { assetId: PHOTO_ID, alt: 'Học sinh đọc sách', caption: 'Ở thư viện', credit: '' },
          },
          { type: 'bulletList', content: [{ type: 'listItem', content: [line('gian hàng')] }] },
        ],
      },
      pictures: new Map([[PHOTO_ID, { bytes: photo, format: 'jpeg', width: 800, height: 600 }]]),
      deskNotes: false,
    }),
  );
async function importWord(name: string, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Chèn khối nội dung' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập từ Word' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

describe('at the desk', { timeout: 120_000 }, () => {
  it('a page comes in clean, runs nothing, and says which pictures stayed away', async () => {
    await openDesk();
    await paste({
      'text/html': `<h1>Mục lớn</h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>một</p><img src=x onerror=alert(1)><script>alert(2)</script><img src="https://example.org/a.jpg"><p>a</p>`,
      'text/plain': 'x',
    });
    await page.getByText('2 ảnh ở trang khác không chép được; hãy tải ảnh về máy rồi chèn vào.').waitFor();
    expect(await html()).toMatch(/<h2>Mục lớn<\/h2><ol><li><p>một<\/p><\/li><\/ol><p>a/);
    expect(await violationsOf(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('what is pasted into a note to the desk stays in it', async () => {
    await openDesk();
    await page.getByRole('button', { name: 'Chèn khối nội dung' }).click();
    await page.getByRole('button', { name: /Ghi chú/ }).click();
    await paste({
      'text/html': bodyToHtml({
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Riêng' }] },
          line('tư'),
        ],
      }),
      'text/plain': 'x',
    });
    const note = page.getByRole('group', { name: /Ghi chú/ });
    await note.getByText('tư').waitFor();
    expect(await note.getByText('Riêng').count()).toBe(1);
    expect(await text().locator('h2').count()).toBe(0);
  });

  it('text in an old encoding is read, if the person wishes', async () => {
    await openDesk();
    await paste({ 'text/plain': 'Së Gi¸o dôc vµ §µo t¹o\nkÕ ho¹ch n¨m häc' });
    const dialog = page.getByRole('dialog', { name: 'Chữ bảng mã cũ' });
    await dialog.getByText('Sở Giáo dục và Đào tạo').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
    await text().getByText('kế hoạch năm học').waitFor();
  });

  it('a Word file comes in with its title, its lists and its picture in its place', async () => {
    await openDesk();
    await importWord('bai.docx', word());
    await text().getByText('Sáng nay khai mạc.').waitFor();
    expect(await page.getByLabel('Tít', { exact: true }).inputValue()).toBe('Ngày hội đọc sách');
    const figure = page.getByRole('group', { name: /^Ảnh anh-1/ });
    await figure.waitFor({ timeout: 60_000 });
    expect(await figure.getByLabel(/alt/).inputValue()).toBe('Học sinh đọc sách');
    expect(await figure.getByLabel('Chú thích').inputValue()).toBe('Ở thư viện');
    expect(await text().locator('li').innerText()).toBe('gian hàng');
    expect(problems).toEqual([]);
  });

  it('an old Word file is refused kindly', async () => {
    await importWord('cu.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    await page.getByRole('button', { name: 'Thêm vào chỗ con trỏ' }).click();
    await page.getByRole('alert').getByText('Đây là tệp Word kiểu cũ (.doc)').waitFor();
  });

  it('a story leaves as a Word file', async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bản Word', exact: true }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('ngay-hoi-doc-sach.docx');
    const file = await readFile(await download.path());
    expect(file.subarray(0, 2).toString()).toBe('PK');
    expect(problems).toEqual([]);
  });
});

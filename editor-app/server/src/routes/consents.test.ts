import { describe, expect, it } from 'vitest';
import { errorOf, type Browser } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import type { Editor } from '../testing/start-editor.ts';
import { append, begin, idOf, photoBytes, startForUploads, stored } from '../testing/upload.ts';
import { cleanUploads } from '../uploads/clean-up.ts';
import { createUploadRecords } from '../uploads/upload-records.ts';

const DAY = 24 * 60 * 60 * 1000;
const consent = (uploadKey: string | null): object => ({
  unitId: 'unit0000000000000000000a',
  kind: 'class_list',
  subject: 'Lớp 3A năm học 2026–2027',
  guardianAgrees: true,
  allUnderSeven: false,
  childAgrees: true,
  channels: ['website'],
  from: '2026-09-05',
  until: '2027-05-31',
  uploadKey,
  fileName: uploadKey === null ? '' : 'Phiếu 3A.jpg',
  note: '',
});

async function sendForm(page: Browser, { lan }: Editor, purpose = 'consent'): Promise<string> {
  const address = await begin(page, 500, { purpose, filename: 'Phiếu 3A.jpg' });
  const last = await append(page, address, 0, photoBytes(500));
  if (last.status !== 200) throw new Error(await last.text());
  return `uploads/${lan.me.id}/${idOf(address)}`;
}

const yearLater = (editor: Editor): Promise<number> =>
  cleanUploads({
    blobs: editor.blobs,
    records: createUploadRecords(editor.blobDir),
    now: () => Date.now() + 365 * DAY,
  });

describe('a consent', () => {
  it('keeps its form as long as it may be asked for', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const key = await sendForm(page, editor);
    const unnamed = await sendForm(page, editor);
    editor.cms.on('POST /newsroom/consents', ({ body }) => data({ id: 'consent1', ...(body as object) }));
    const answer = await page.send('POST', '/api/consents', { json: consent(key) });
    expect(answer.status).toBe(201);
    expect(await yearLater(editor)).toBe(1);
    expect(await editor.blobs.exists(key)).toBe(true);
    expect(await editor.blobs.exists(unnamed)).toBe(false);

    editor.cms.on('GET /newsroom/consents/consent1/file', () =>
      data({ key, fileName: 'Phiếu 3A.html', bytes: 500 }),
    );
    const form = await page.send('GET', '/api/consents/consent1/file');
    expect(form.headers.get('content-type')).toBe('application/octet-stream');
    expect(form.headers.get('content-disposition')).toMatch(/^attachment; .*3A\.jpg/);
    expect(Buffer.from(await form.arrayBuffer()).equals(await stored(editor, key))).toBe(true);
  });

  it('that the newsroom refuses holds no form; without an answer the form stays', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const [refused, unheard] = [await sendForm(page, editor), await sendForm(page, editor)];
    editor.cms.on('POST /newsroom/consents', () => newsroomError('asset.role'));
    const answer = await page.send('POST', '/api/consents', { json: consent(refused) });
    expect(await errorOf(answer)).toMatchObject({ id: 'asset.role' });
    await editor.cms.down();
    await page.send('POST', '/api/consents', { json: consent(unheard) });
    expect(await yearLater(editor)).toBe(1);
    expect([await editor.blobs.exists(refused), await editor.blobs.exists(unheard)]).toEqual([false, true]);
  });

  it('names only a form this person has sent', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const refusal = async (key: string): Promise<string> =>
      (await errorOf(await page.send('POST', '/api/consents', { json: consent(key) }))).id;
    const before = (): number => editor.cms.at('POST /newsroom/consents').length;
    expect(await refusal(`uploads/${editor.minh.me.id}/${'0'.repeat(32)}`)).toBe('asset.foreign_upload');
    expect(await refusal(`originals/ab/${'ab'.repeat(32)}`)).toBe('asset.foreign_upload');
    expect(await refusal(`uploads/${editor.lan.me.id}/${'0'.repeat(32)}`)).toBe('asset.upload_missing');
    expect(await refusal(`uploads/${editor.lan.me.id}/../../../secret`)).toBe('asset.upload_missing');
    expect(await refusal(await sendForm(page, editor, 'asset'))).toBe('asset.upload_missing');
    expect(before()).toBe(0);
  });

  it('may be on paper only', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    editor.cms.on('POST /newsroom/consents', () => data({ id: 'consent1' }));
    expect((await page.send('POST', '/api/consents', { json: consent(null) })).status).toBe(201);
  });
});

import type { AssetView } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { newsroomError } from '../testing/cms-stand-in.ts';
import { append, begin, head, idOf, photoBytes, sha256, startForUploads, stored } from '../testing/upload.ts';

describe('when the CMS fails at the end of an upload', () => {
  it('keeps every byte and registers later, once', async () => {
    const editor = await startForUploads();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const bytes = photoBytes(50_000);
    const address = await begin(page, bytes.length);
    await cms.down();
    expect(await errorOf(await append(page, address, 0, bytes))).toMatchObject({
      id: 'cms.unavailable',
      status: 503,
    });
    expect((await head(page, address)).headers.get('upload-offset')).toBe('50000');
    expect(await errorOf(await page.send('POST', `${address}/finish`))).toMatchObject({
      id: 'cms.unavailable',
    });

    await cms.up();
    const finished = await page.send('POST', `${address}/finish`);
    const asset = (await finished.json()) as AssetView;
    expect(finished.headers.get('x-asset-id')).toBe(asset.id);
    expect(sha256(await stored(editor, `uploads/${lan.me.id}/${idOf(address)}`))).toBe(sha256(bytes));
    // The client that heard nothing asks again, by either way, and also after the worker took the file away.
    expect(await (await append(page, address, 50_000, new Uint8Array())).json()).toEqual(asset);
    await editor.blobs.delete(`uploads/${lan.me.id}/${idOf(address)}`);
    expect(await (await page.send('POST', `${address}/finish`)).json()).toEqual(asset);
  });

  it('passes on why it was refused', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    editor.cms.on('POST /newsroom/assets', () => newsroomError('story.role'));
    const address = await begin(page, 40);
    expect(await errorOf(await append(page, address, 0, photoBytes(40)))).toMatchObject({
      id: 'story.role',
    });
  });

  it('asks to sign in again when the token expired meanwhile, and goes on from there', async () => {
    const editor = await startForUploads();
    const { cms, lan } = editor;
    const page = await editor.signedIn(lan);
    const address = await begin(page, 40);
    cms.expire(lan.jwt);
    expect(await errorOf(await append(page, address, 0, photoBytes(40)))).toMatchObject({
      id: 'auth.required',
    });
    expect((await head(page, address)).status).toBe(401);
    const renewed = { ...lan, jwt: 'jwt-renewed' };
    cms.admit(renewed);
    await page.signIn(renewed);
    expect((await page.send('POST', `${address}/finish`)).status).toBe(200);
  });

  it('does not register what is not whole', async () => {
    const editor = await startForUploads();
    const page = await editor.signedIn(editor.lan);
    const address = await begin(page, 10);
    await append(page, address, 0, new Uint8Array(3));
    expect(await errorOf(await page.send('POST', `${address}/finish`))).toMatchObject({ id: 'asset.broken' });
    expect(editor.cms.at('POST /newsroom/assets')).toEqual([]);
  });
});

import type { EditionSnapshot, LoudspeakerView } from '@toasoan/domain';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { data, newsroomError } from '../testing/cms-stand-in.ts';
import { startEditor } from '../testing/start-editor.ts';

const ID = 'story0000000000000000000';
const door = `GET /newsroom/stories/${ID}/edition`;
const at = `/api/stories/${ID}/loudspeaker`;

const edition: EditionSnapshot = {
  storyId: ID,
  number: 2,
  slug: 'khai-giang-story000',
  contentHash: 'c'.repeat(64),
  kind: 'news',
  headline: 'Khai giảng 5/9',
  standfirst: '',
  byline: '',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Có 1.105 em.' }] }] },
  coverAssetId: null,
  media: [],
  topics: [],
  unit: { id: 'unit0000000000000000000a', slug: 'truong-a', name: 'Trường A' },
  firstPublishedAt: '2026-09-05T01:00:00.000Z',
  publishedAt: '2026-09-06T01:00:00.000Z',
  correctionNote: null,
};

async function open() {
  const editor = await startEditor();
  editor.cms.on(door, () => data(edition));
  return { editor, page: await editor.signedIn(editor.lan) };
}

describe('GET /api/stories/:id/loudspeaker', () => {
  it('is the live edition in words, asked for as the person', async () => {
    const { editor, page } = await open();
    const view = (await (await page.send('GET', at)).json()) as LoudspeakerView;
    expect(editor.cms.at(door)).toMatchObject([{ authorization: `Bearer ${editor.lan.jwt}` }]);
    expect(view).toMatchObject({ editionNumber: 2, publishedAt: edition.publishedAt });
    expect(view.script.parts[2]).toEqual({ kind: 'text', lines: ['Có một nghìn một trăm linh năm em.'] });
  });

  it('is a text and a Word file to save, in the voice that was asked for', async () => {
    const { page } = await open();
    const text = await page.send('GET', `${at}.txt?voice=south`);
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text.headers.get('content-disposition')).toBe(
      'attachment; filename=ban-doc-khai-giang-story000.txt',
    );
    const bytes = Buffer.from(await text.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).toContain('\r\n\r\nCó một ngàn một trăm lẻ năm em.\r\n');

    const word = await page.send('GET', `${at}.docx?voice=south`);
    expect(word.headers.get('content-type')).toMatch(/wordprocessingml\.document$/);
    expect(word.headers.get('content-disposition')).toContain('ban-doc-khai-giang-story000.docx');
    const { 'word/document.xml': xml } = unzipSync(new Uint8Array(await word.arrayBuffer()));
    expect(Buffer.from(xml ?? []).toString()).toContain('Có một ngàn một trăm lẻ năm em.');
  });

  it.each(['', '.txt', '.docx'])('is for a session, and for who may read the story: %s', async (ending) => {
    const { browser, signedIn, lan, cms } = await startEditor();
    expect((await browser().send('GET', at + ending)).status).toBe(401);
    const page = await signedIn(lan);
    for (const id of ['story.not_found', 'story.no_live_edition'] as const) {
      cms.on(door, () => newsroomError(id));
      expect(await errorOf(await page.send('GET', at + ending))).toMatchObject({ id });
    }
    const before = cms.received.length;
    expect((await page.send('GET', `${at}${ending}?voice=loud`)).status).toBe(400);
    expect((await page.send('GET', `/api/stories/..%2Fme/loudspeaker${ending}`)).status).toBe(404);
    expect(cms.received).toHaveLength(before);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edition, paragraph } from '../channels/testing/edition.ts';
import { anyText, check } from '../testing/check.ts';
import { archiveHtml, archiveJson, archiveText } from './forms.ts';
import { archiveRecord, type ArchivedFile, type ArchiveFacts } from './record.ts';

const lan = { id: 'lan', name: 'Cô Lan' };
const head = { id: 'head', name: 'Trưởng phòng' };

const file = (given: Partial<ArchivedFile> = {}): ArchivedFile => ({
  assetId: 'asset0000000000000000000',
  fileName: 'IMG_1.jpg',
  kind: 'picture',
  sha256: 'a'.repeat(64),
  bytes: 2_345_678,
  width: 4000,
  height: 3000,
  durationMs: null,
  pages: null,
  title: 'Khai giảng',
  alt: 'Sân trường',
  caption: 'Lễ khai giảng.',
  credit: 'Tổ truyền thông',
  licence: 'own',
  children: 'identifiable',
  channels: ['website'],
  ...given,
});

const draft = (given: Partial<ArchiveFacts> = {}): ArchiveFacts => ({
  edition: edition(),
  author: lan,
  lead: { id: 'hssv', code: 'hssv', name: 'Phòng Học sinh, sinh viên' },
  savedAt: '2026-09-04T09:05:00.000Z',
  approval: null,
  steps: [
    { at: '2026-09-03T01:00:00.000Z', person: lan, action: 'create' },
    { at: '2026-09-04T09:05:00.000Z', person: lan, action: 'edit' },
    { at: '2026-09-04T09:06:00.000Z', person: lan, action: 'submit' },
  ],
  files: [file()],
  publication: null,
  ...given,
});
const published: Partial<ArchiveFacts> = {
  approval: { by: head, at: '2026-09-05T00:30:00.000Z', contentHash: 'c'.repeat(64) },
  publication: {
    at: '2026-09-05T01:00:00.000Z',
    by: { id: 'o', name: 'Chuyên viên' },
    editionHash: 'e'.repeat(64),
  },
};
const termOf = (facts: ArchiveFacts, name: string) =>
  archiveRecord(facts).terms.find(({ term }) => term === name);

describe('the record of a working copy', () => {
  it('says what is yet to come, instead of guessing it', () => {
    for (const [term, later] of [
      ['dcterms:dateAccepted', 'approval'],
      ['toasoan:contentHash', 'approval'],
      ['dcterms:issued', 'publication'],
      ['toasoan:editionHash', 'publication'],
    ] as const)
      expect(termOf(draft(), term)).toEqual({ term, values: [], later });
    expect(archiveText(archiveRecord(draft()))).toContain('Phát hành: Ghi khi phát hành.');
    expect(archiveJson(archiveRecord(draft()))).not.toContain(draft().edition.publishedAt);
  });

  it('knows everything once it is published', () => {
    const facts = draft(published);
    expect(archiveRecord(facts).terms.filter(({ later }) => later !== null)).toEqual([]);
    expect(termOf(facts, 'dcterms:issued')?.values).toEqual(['2026-09-05T01:00:00.000Z']);
    expect(termOf(facts, 'dcterms:contributor')?.values).toContain('Trưởng phòng (người duyệt)');
  });

  it('names the edition it takes the place of, and the note to come', () => {
    const second = draft({ edition: edition({ number: 2 }) });
    expect(termOf(second, 'dcterms:replaces')?.values).toEqual(['toasoan:story0000000000000000000/1']);
    expect(termOf(second, 'dcterms:description')?.later).toBe('publication');
    const noted = draft({ ...published, edition: edition({ number: 2, correctionNote: 'Sửa số liệu' }) });
    expect(termOf(noted, 'dcterms:description')?.values).toEqual(['Sửa số liệu']);
  });

  it('tells the route by steps, in Vietnamese time', () => {
    expect(termOf(draft(), 'dcterms:provenance')?.values).toEqual(['16:06 04/09/2026: Gửi duyệt, Cô Lan']);
    expect(termOf(draft(), 'dcterms:created')?.values).toEqual(['2026-09-03T01:00:00.000Z']);
  });
});

describe('files', () => {
  it.each<[Partial<ArchivedFile>, string]>([
    [{}, 'Có trẻ em nhận ra được; có đồng ý cho: Cổng thông tin điện tử'],
    [{ channels: [] }, 'Có trẻ em nhận ra được; chưa đủ đồng ý để phát hành'],
    [{ children: 'none' }, 'Không có trẻ em nhận ra được'],
    [{ children: 'unanswered', channels: [] }, 'Chưa trả lời'],
    [{ sha256: null, kind: null }, 'SHA-256 của bản gốc: Chưa có, tệp đang được xử lý'],
    [{}, 'Dung lượng: 2345678 byte'],
    [{}, 'Quyền sử dụng: Của đơn vị, dùng trong ngành'],
  ])('%j: %s', (given, words) => {
    expect(archiveText(archiveRecord(draft({ files: [file(given)] })))).toContain(words);
  });
});

describe('the three forms', () => {
  it('have every word, and as a page nothing that is more than text', () => {
    check(
      fc.property(anyText(), anyText(), (words, name) => {
        const facts = draft({
          edition: edition({
            headline: `<b>${words}`,
            body: { type: 'doc', content: [paragraph('Một đoạn.')] },
          }),
          files: [file({ fileName: `"><script>${name}`, alt: `${name}<img src=x onerror=hit()>` })],
        });
        const record = archiveRecord(facts);
        const parsed = JSON.parse(archiveJson(record)) as { description: Record<string, string[]> };
        expect(parsed.description['dcterms:title']?.[0]).toBe(`<b>${words}`);
        const html = archiveHtml(record);
        const tags = new Set(Array.from(html.matchAll(/<\/?([a-z0-9]+)/gi), ([, tag]) => tag?.toLowerCase()));
        for (const tag of ['script', 'img', 'b']) expect(tags).not.toContain(tag);
        expect(archiveText(record)).toContain('Một đoạn.');
      }),
      200,
    );
  });
});

import { readerMarksOf, readersOf, type SearchDocument } from '@toasoan/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchAsk, SearchIndex } from './search-index.ts';

export interface IndexUnderTest {
  readonly index: SearchIndex;
  dispose(): Promise<void>;
}

let count = 0;
/** A live story; what is said of it besides the headline is given. */
export const documentOf = (headline: string, over: Partial<SearchDocument> = {}): SearchDocument => {
  count += 1;
  return {
    id: `story${String(count).padStart(19, '0')}`,
    headline,
    standfirst: '',
    body: '',
    byline: '',
    kind: 'news',
    stage: null,
    unit: { key: 'truong-a', name: 'Trường A' },
    topics: [],
    at: new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString(),
    readers: [],
    ...over,
  };
};

/** Hands over documents as a rebuild reads them. */
export async function* pagesOf(
  ...pages: readonly (readonly SearchDocument[])[]
): AsyncGenerator<readonly SearchDocument[]> {
  yield* pages;
}

/** What every adapter of {@link SearchIndex} must do. `make` gives an empty one for each test. */
export function describeSearchIndex(name: string, make: () => Promise<IndexUnderTest>): void {
  describe(`${name} keeps the contract of SearchIndex`, () => {
    let made: IndexUnderTest;
    let index: SearchIndex;
    beforeEach(async () => {
      made = await make();
      index = made.index;
    });
    afterEach(() => made.dispose());

    const put = (...documents: SearchDocument[]): Promise<void> => index.put('public', documents);
    const find = async (question: string, over: Partial<SearchAsk> = {}): Promise<readonly string[]> =>
      (await index.find({ index: 'public', question, readers: null, ...over })).ids;

    it('finds with and without diacritics, in both normal forms, with either place of the tone, in any case', async () => {
      const story = documentOf('Trường Tiểu học Hoà Bình đón năm học mới');
      await put(story, documentOf('Hội thi vẽ tranh'));
      for (const question of [
        'truong tieu hoc hoa binh',
        'TRƯỜNG TIỂU HỌC HÒA BÌNH',
        'hoà bình'.normalize('NFD'),
        'don nam',
      ])
        expect(await find(question), question).toEqual([story.id]);
      expect(await find('dón')).toEqual([story.id]);
    });

    it('puts exactly the diacritics that were typed first', async () => {
      const [road, sun, named] = [
        documentOf('Con đường mới'),
        documentOf('Hoa hướng dương'),
        documentOf('Đương nhiên'),
      ];
      await put(road, sun, named);
      expect((await find('đường'))[0]).toBe(road.id);
      expect((await find('dương'))[0]).toBe(sun.id);
      expect(new Set(await find('duong'))).toEqual(new Set([road.id, sun.id, named.id]));
    });

    it('puts the headline before the body', async () => {
      const inBody = documentOf('Tin của trường', { body: 'Các em đọc sách ở thư viện.' });
      const inHeadline = documentOf('Thư viện mới', { body: 'Khánh thành.' });
      await put(inHeadline, inBody);
      expect(await find('thu vien')).toEqual([inHeadline.id, inBody.id]);
    });

    it('finds numbers of documents whole and by their parts, the whole first', async () => {
      const right = documentOf('Tin một', { body: 'Theo Nghị quyết 71-NQ/TW của Bộ Chính trị.' });
      const parts = documentOf('Tin hai', { body: 'Có 71 em theo học NQ ở TW.' });
      await put(parts, right);
      expect((await find('71-NQ/TW'))[0]).toBe(right.id);
      expect((await find('71-nq/tw'))[0]).toBe(right.id);
      expect(new Set(await find('71 nq'))).toEqual(new Set([right.id, parts.id]));
    });

    it('finds names of units and topics', async () => {
      const story = documentOf('Tin', {
        unit: { key: 'nam-po', name: 'Trường THPT Nậm Pồ' },
        topics: [{ key: 'van-hoa-doc', name: 'Văn hóa đọc' }],
      });
      await put(story, documentOf('Tin khác'));
      expect(await find('nam po')).toEqual([story.id]);
      expect(await find('van hoa doc')).toEqual([story.id]);
    });

    it('guesses a mistyped word and says what was meant', async () => {
      const story = documentOf('Ngày hội đọc sách ở Nậm Pồ');
      await put(story, documentOf('Hội khỏe Phù Đổng'));
      const { ids, corrected } = await index.find({
        index: 'public',
        question: 'ngya hoi doc sach',
        readers: null,
      });
      expect(ids[0]).toBe(story.id);
      expect(corrected === null || corrected === 'ngày hội đọc sách').toBe(true);
    });

    it('finds while the last word is typed', async () => {
      const story = documentOf('Ngày hội đọc sách');
      await put(story, documentOf('Hội khỏe Phù Đổng'));
      for (const question of ['ngay hoi d', 'ngay hoi do', 'ng', 'ngày hội đọc sá'])
        expect(await find(question, { typing: true }), question).toEqual([story.id]);
    });

    it('holds words in quotation marks together', async () => {
      const story = documentOf('Tin một', { body: 'Các em học nhạc cụ dân tộc.' });
      await put(story, documentOf('Tin hai', { body: 'Dân làng dùng cụ thể nhạc tộc.' }));
      expect(await find('“nhạc cụ dân tộc”')).toEqual([story.id]);
    });

    it('is narrowed by kind, unit, topic and days, and says by what', async () => {
      const a = documentOf('Trường một', { kind: 'feature', topics: [{ key: 'doc', name: 'Đọc' }] });
      const b = documentOf('Trường hai', {
        unit: { key: 'truong-b', name: 'Trường B' },
        at: '2025-05-05T00:00:00.000Z',
      });
      await put(a, b);
      expect(await find('truong', { filter: { kind: 'feature' } })).toEqual([a.id]);
      expect(await find('truong', { filter: { unit: 'truong-b' } })).toEqual([b.id]);
      expect(await find('truong', { filter: { topic: 'doc' } })).toEqual([a.id]);
      expect(
        await find('truong', {
          filter: { from: '2025-05-05T00:00:00.000Z', until: '2025-05-06T00:00:00.000Z' },
        }),
      ).toEqual([b.id]);
      expect(await find('', { filter: { unit: 'truong-b' } })).toEqual([b.id]);
      expect(await find('')).toEqual([a.id, b.id]);
      const { total, more, facets } = await index.find({
        index: 'public',
        question: 'truong',
        readers: null,
      });
      expect({ total, more }).toEqual({ total: 2, more: false });
      expect(facets.unit).toEqual(
        new Map([
          ['truong-a', 1],
          ['truong-b', 1],
        ]),
      );
      expect(facets.kind).toEqual(
        new Map([
          ['feature', 1],
          ['news', 1],
        ]),
      );
      expect(facets.topic).toEqual(new Map([['doc', 1]]));
    });

    it('shows working copies to those only whose marks they carry', async () => {
      const facts = {
        stage: 'draft',
        authorId: 'w',
        writerIds: ['w'],
        unitId: 'u',
        leadUnitId: 'd',
        cooperatingUnitIds: [],
      } as const;
      const story = documentOf('Bản nháp', { stage: 'draft', readers: readersOf(facts) });
      await index.put('editorial', [story]);
      const asked = (readers: readonly string[]) => find('nhap', { index: 'editorial', readers });
      expect(await asked(readerMarksOf({ personId: 'w', memberships: [] }))).toEqual([story.id]);
      expect(await asked(readerMarksOf({ personId: 'x', memberships: [] }))).toEqual([]);
      await index.put('editorial', [
        { ...story, stage: 'submitted', readers: readersOf({ ...facts, stage: 'submitted' }) },
      ]);
      const desk = { unitId: 'd', role: 'desk_editor', from: '2026-01-01', until: null } as const;
      expect(await asked(readerMarksOf({ personId: 'x', memberships: [desk] }))).toEqual([story.id]);
      expect(await find('nhap')).toEqual([]);
    });

    it('puts in the place of what was there, and takes out', async () => {
      const story = documentOf('Tít cũ');
      await put(story);
      await put({ ...story, headline: 'Tít mới' });
      expect(await find('cu')).toEqual([]);
      expect(await find('moi')).toEqual([story.id]);
      await index.remove('public', [story.id, 'nobody']);
      expect(await find('moi')).toEqual([]);
    });

    it('is made anew while it answers, and what changed meanwhile holds', async () => {
      const [stays, leaves, old] = [
        documentOf('Trường ở lại'),
        documentOf('Trường gỡ đi'),
        documentOf('Trường cũ'),
      ];
      const fresh = documentOf('Trường vừa đăng');
      await put(stays, leaves, old);
      const seen: number[] = [];
      async function* pages(): AsyncGenerator<readonly SearchDocument[]> {
        yield [stays];
        await index.remove('public', [leaves.id]);
        await put(fresh, { ...stays, headline: 'Trường đổi tít' });
        seen.push((await find('truong')).length);
        yield [leaves, { ...stays }];
      }
      expect(await index.rebuild('public', pages())).toBe(2);
      expect(seen).toEqual([3]);
      expect(new Set(await find('truong'))).toEqual(new Set([stays.id, fresh.id]));
      expect(await find('doi tit')).toEqual([stays.id]);
      expect(await index.state('public')).toMatchObject({ stories: 2 });
      await put(old);
      expect(await find('truong cu')).toEqual([old.id]);
    });

    it('stays as it was where a rebuild fails', async () => {
      const story = documentOf('Trường');
      await put(story);
      async function* broken(): AsyncGenerator<readonly SearchDocument[]> {
        yield [documentOf('Trường khác')];
        throw new Error('the CMS is away');
      }
      await expect(index.rebuild('public', broken())).rejects.toThrow('the CMS is away');
      expect(await find('truong')).toEqual([story.id]);
      expect(await index.rebuild('public', pagesOf([story]))).toBe(1);
    });

    it('answers anything that can be typed', async () => {
      await put(documentOf('Trường'));
      for (const question of [
        "'",
        '\\',
        '& | ! ( ) <-> :*',
        '"',
        '“”',
        'đ',
        '😀',
        'a'.repeat(500),
        "x' | 'y",
        '71-',
        '\0',
      ])
        expect(Array.isArray(await find(question)), question).toBe(true);
    });
  });
}

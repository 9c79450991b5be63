import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { CONTENT_LIMITS } from './content-limits.ts';
import { missingParts } from './content-parts.ts';
import {
  coverOf,
  coversIn,
  emptyContent,
  mediaOf,
  storyContentSchema,
  type StoryContent,
} from './content.ts';
import type { RichNode } from './rich-node.ts';
import { contents } from './testing/content.ts';

const id = (n: number): string => `asset${String(n).padStart(19, '0')}`;
const figure = (n: number, alt = 'Sân trường'): RichNode => ({
  type: 'figure',
  attrs: { assetId: id(n), alt, caption: '', credit: '' },
});
const media = (type: string, n: number, title = 'Kế hoạch năm học'): RichNode => ({
  type,
  attrs: { assetId: id(n), ...(type === 'video' ? {} : { title }) },
});
const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: RichNode[]): RichNode => ({ type: 'doc', content });
const whole: StoryContent = {
  ...emptyContent(),
  headline: 'Khai giảng',
  body: doc(paragraph('Sáng nay…'), figure(1)),
  topicIds: [id(9)],
};

describe('storyContentSchema', () => {
  it('gives the stored form: clean, one line, in NFC; taking it again changes nothing', () => {
    expect(
      storyContentSchema.parse({
        ...whole,
        headline: ' Khai  gia\u0309ng\r\n',
        standfirst: '\na\u0000\r\n\r\nb ',
      }),
    ).toMatchObject({
      headline: 'Khai giảng',
      standfirst: 'a\n\nb',
    });
    check(
      fc.property(contents, (content) => {
        const stored = storyContentSchema.parse(content);
        expect(storyContentSchema.parse(stored)).toEqual(stored);
      }),
    );
  });

  it('takes a story nobody has written in', () => {
    expect(storyContentSchema.parse(emptyContent())).toEqual(emptyContent());
  });

  it.each([
    ['an unknown field', { ...whole, stage: 'published' }],
    ['a headline too long', { ...whole, headline: 'x'.repeat(CONTENT_LIMITS.headline + 1) }],
    ['a headline far too long', { ...whole, headline: ' '.repeat(CONTENT_LIMITS.headline * 5) }],
    ['a kind that is none', { ...whole, kind: 'constructor' }],
    ['a body that is a list', { ...whole, body: [] }],
    ['no body', { ...whole, body: null }],
    ['a topic twice', { ...whole, topicIds: [id(1), id(1)] }],
    [
      'too many topics',
      { ...whole, topicIds: Array.from({ length: CONTENT_LIMITS.topics + 1 }, (_, n) => id(n)) },
    ],
    ['a cover that is no id', { ...whole, coverAssetId: '../secret' }],
  ])('refuses %s', (_what, content) => expect(storyContentSchema.safeParse(content).success).toBe(false));

  it('measures after cleaning', () => {
    const decomposed = 'ệ'.repeat(CONTENT_LIMITS.headline).normalize('NFD');
    expect(decomposed.length).toBe(CONTENT_LIMITS.headline * 3);
    expect(storyContentSchema.parse({ ...whole, headline: decomposed }).headline).toHaveLength(
      CONTENT_LIMITS.headline,
    );
  });
});

describe('missingParts', () => {
  it.each<[string, Partial<StoryContent>, string[]]>([
    ['nothing of a whole story', {}, []],
    ['the headline', { headline: '' }, ['headline']],
    ['the body', { body: doc(paragraph(' \n'), { type: 'horizontalRule' }) }, ['body']],
    ['nothing of a story in pictures', { body: doc(figure(1)) }, []],
    ['the topics', { topicIds: [] }, ['topics']],
    ['the alt text of a later picture', { body: doc(figure(1), figure(2, ' ')) }, ['alt']],
    [
      'the alt text of a picture in a table',
      {
        body: doc({
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [figure(2, '')] }] }],
        }),
      },
      ['alt'],
    ],
    [
      'nothing of a story in moving pictures and sound',
      { body: doc(media('video', 1), media('audio', 2)) },
      [],
    ],
    ['the name of an attachment', { body: doc(figure(1), media('attachment', 2, ' ')) }, ['title']],
    ['the name of a sound', { body: doc(media('audio', 2, '')) }, ['title']],
    ['everything', { headline: '', body: doc(), topicIds: [] }, ['headline', 'body', 'topics']],
  ])('%s', (_what, over, missing) => expect(missingParts({ ...whole, ...over })).toEqual(missing));
});

describe('media', () => {
  it('cover first, then in reading order, each once', () => {
    const body = doc(figure(2), { type: 'blockquote', content: [figure(1)] }, figure(2));
    expect(mediaOf({ body, coverAssetId: null })).toEqual([id(2), id(1)]);
    expect(mediaOf({ body, coverAssetId: id(1) })).toEqual([id(1), id(2)]);
    expect(coverOf({ body, coverAssetId: null })).toBe(id(2));
    expect(coverOf({ body, coverAssetId: id(7) })).toBe(id(7));
    expect(coverOf({ body: doc(), coverAssetId: null })).toBeNull();
  });

  it('is all of it; only pictures and videos stand for the story in lists', () => {
    const body = doc(media('attachment', 1), media('audio', 2), media('video', 3), figure(4), figure(4));
    expect(mediaOf({ body, coverAssetId: null })).toEqual([id(1), id(2), id(3), id(4)]);
    expect(coversIn(body)).toEqual([id(3), id(4)]);
    expect(coverOf({ body, coverAssetId: null })).toBe(id(3));
    expect(coverOf({ body: doc(media('audio', 2)), coverAssetId: null })).toBeNull();
  });

  it('the cover is always among them, and a chosen one first', () => {
    check(
      fc.property(contents, (content) => {
        const used = mediaOf(content);
        expect(new Set(used).size).toBe(used.length);
        const cover = coverOf(content);
        if (cover !== null) expect(used).toContain(cover);
        expect(content.coverAssetId ?? used[0]).toBe(used[0]);
      }),
    );
  });
});

import { emptyContent, type StoryContent } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { MemoryStorage } from '../write/saving/testing/memory-storage.ts';
import { keptDraft, onto } from './suggestion-draft.ts';

const story = (headline: string, ...texts: string[]): StoryContent => ({
  ...emptyContent(),
  headline,
  body: {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
});
const base = story('Tít', 'Đoạn một của bài.', 'Đoạn hai của bài.');

it('words not sent yet are found again, by who wrote them', () => {
  const storage = new MemoryStorage();
  const draft = { base, basedOn: 3, content: story('Tít khác', 'Đoạn một của bài.') };
  keptDraft(storage, 'me', 'story').keep(draft);
  expect(keptDraft(storage, 'me', 'story').read()).toEqual(draft);
  expect(keptDraft(storage, 'other', 'story').read()).toBeNull();
  keptDraft(storage, 'me', 'story').keep(null);
  expect(keptDraft(storage, 'me', 'story').read()).toBeNull();
});

it('a story that went on takes the words along', () => {
  const mine = { base, basedOn: 3, content: story('Tít', 'Đoạn một của bài, gọn hơn.', 'Đoạn hai của bài.') };
  const current = { content: story('Tít mới', 'Đoạn một của bài.', 'Đoạn hai của bài.'), revision: 4 };
  expect(onto(mine, current)).toEqual({
    base: current.content,
    basedOn: 4,
    content: story('Tít mới', 'Đoạn một của bài, gọn hơn.', 'Đoạn hai của bài.'),
  });
});

import { describeAssetsSchema } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { chosenWords, doneInWords, EMPTY_BULK } from './bulk-words.ts';

it('sends the chosen fields only, an emptied one too', () => {
  const set = chosenWords({ ...EMPTY_BULK, credit: 'Ảnh: Nhà trường' }, new Set(['credit', 'caption']));
  expect(set).toEqual({ credit: 'Ảnh: Nhà trường', caption: '' });
  expect(describeAssetsSchema.safeParse({ ids: ['a'.repeat(24)], set }).success).toBe(true);
});

it('says what was changed of how many', () =>
  expect(doneInWords({ topicIds: [], caption: '' }, 12)).toBe('Đã sửa chú thích, chủ đề của 12 tư liệu.'));

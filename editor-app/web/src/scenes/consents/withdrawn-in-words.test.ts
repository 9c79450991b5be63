import type { AssetUse, ConsentView } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { withdrawnInWords } from './withdrawn-in-words.ts';

const use = (editions: number[]): AssetUse => ({
  storyId: String(editions.length),
  headline: 'Tin',
  stage: 'published',
  inWorkingCopy: true,
  editions,
  live: editions.length > 0,
  address: null,
});
const words = (assets: number, uses: AssetUse[]): string =>
  withdrawnInWords({ consent: { subject: 'Lớp 3A', assets } as ConsentView, uses });

it.each([
  [0, [], 'Không có tư liệu nào phải gỡ.'],
  [2, [], '2 tư liệu không đăng được nữa; chưa có bài nào dùng.'],
  [
    2,
    [use([]), use([1, 2])],
    '2 tư liệu được gỡ khỏi các kênh; 2 bài bị ảnh hưởng, trong đó 1 bài đã phát hành.',
  ],
])('%i assets', (assets, uses, rest) => expect(words(assets, uses)).toBe(`Đã rút phiếu “Lớp 3A”. ${rest}`));

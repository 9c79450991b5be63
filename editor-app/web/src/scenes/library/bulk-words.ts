import type { AssetWords } from '@toasoan/domain';

/** Words that can be given to many assets at once; a title and who it belongs to is each one's own. */
export type BulkKey = 'caption' | 'credit' | 'alt' | 'licence' | 'topicIds' | 'shared';
export type BulkWords = Pick<AssetWords, BulkKey>;

export const BULK_LABELS: Readonly<Record<BulkKey, string>> = {
  caption: 'Chú thích',
  credit: 'Tác giả, nguồn',
  alt: 'Mô tả cho người không nhìn thấy hình',
  licence: 'Quyền sử dụng',
  topicIds: 'Chủ đề',
  shared: 'Dùng chung',
};
export const bulkKeys = Object.keys(BULK_LABELS) as readonly BulkKey[];

export const EMPTY_BULK: BulkWords = {
  caption: '',
  credit: '',
  alt: '',
  licence: 'own',
  topicIds: [],
  shared: false,
};

/** What is sent: the words of the fields chosen, and of no others. */
export const chosenWords = (words: BulkWords, chosen: ReadonlySet<BulkKey>): Partial<BulkWords> =>
  Object.fromEntries(bulkKeys.filter((key) => chosen.has(key)).map((key) => [key, words[key]]));

/** "Đã sửa chú thích, chủ đề của 12 tư liệu." */
export const doneInWords = (set: Partial<AssetWords>, count: number): string =>
  `Đã sửa ${bulkKeys
    .filter((key) => Object.hasOwn(set, key))
    .map((key) => BULK_LABELS[key].toLocaleLowerCase('vi'))
    .join(', ')} của ${count} tư liệu.`;

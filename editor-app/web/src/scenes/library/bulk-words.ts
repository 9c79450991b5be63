import type { AssetWords } from '@toasoan/domain';
import * as language from '#words/language';
import * as texts from '#words/library';
import * as mediaFields from '#words/media-fields';

/** Words that can be given to many assets at once; a title and who it belongs to is each one's own. */
export type BulkKey = 'caption' | 'credit' | 'alt' | 'licence' | 'topicIds' | 'shared';
export type BulkWords = Pick<AssetWords, BulkKey>;

export const BULK_LABELS: Readonly<Record<BulkKey, string>> = {
  caption: mediaFields.caption,
  credit: mediaFields.credit,
  alt: mediaFields.alt,
  licence: mediaFields.licence,
  topicIds: texts.topics,
  shared: texts.shared,
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
  texts.edited(
    bulkKeys
      .filter((key) => Object.hasOwn(set, key))
      .map((key) => BULK_LABELS[key].toLocaleLowerCase(language.locale))
      .join(', '),
    count,
  );

import type { AssetUse } from '@toasoan/domain';
import * as words from '#words/asset/uses';

/** "Đang có trong bản đang viết và bản phát hành số 1, 2 (đang hiển thị)": where in a story an asset stands. */
export function placesOfUse({
  inWorkingCopy,
  editions,
  live,
}: Pick<AssetUse, 'inWorkingCopy' | 'editions' | 'live'>): string {
  const places = [
    ...(inWorkingCopy ? [words.inWorkingCopy] : []),
    ...(editions.length > 0 ? [words.inEditions(editions.join(', '), live)] : []),
  ];
  return places.length === 0 ? words.noLongerUsed : words.standsIn(places.join(words.and));
}

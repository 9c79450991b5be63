import type { AssetUse } from '@toasoan/domain';

/** "Đang có trong bản đang viết và bản phát hành số 1, 2 (đang hiển thị)": where in a story an asset stands. */
export function placesOfUse({
  inWorkingCopy,
  editions,
  live,
}: Pick<AssetUse, 'inWorkingCopy' | 'editions' | 'live'>): string {
  const places = [
    ...(inWorkingCopy ? ['bản đang viết'] : []),
    ...(editions.length > 0
      ? [
          `bản phát hành số ${editions.join(', ')}${live ? ' (đang hiển thị với bạn đọc)' : ' (không còn hiển thị)'}`,
        ]
      : []),
  ];
  return places.length === 0 ? 'Không còn trong bài' : `Có trong ${places.join(' và ')}`;
}

import type { AssetView } from '@toasoan/domain';

type Asset = Pick<AssetView, 'id' | 'state' | 'unit' | 'words'>;

/** Why an asset of the library cannot be put into a story of this unit, or null. */
export function whyNot(
  { id, state, unit, words }: Asset,
  { unitId, inStory }: { readonly unitId: string; readonly inStory: readonly string[] },
): string | null {
  if (inStory.includes(id)) return 'Đã có trong bài';
  if (state === 'failed') return 'Không xử lý được';
  return unit.id === unitId || words.shared ? null : 'Của đơn vị khác, chưa dùng chung';
}

/** What is chosen, in the order of choosing, after an asset was pressed. */
export const togglePicked = <Picked extends { readonly id: string }>(
  picked: readonly Picked[],
  asset: Picked,
): Picked[] =>
  picked.some(({ id }) => id === asset.id) ? picked.filter(({ id }) => id !== asset.id) : [...picked, asset];

import type { AssetView } from '@toasoan/domain';
import * as texts from '#words/write/picker';

type Asset = Pick<AssetView, 'id' | 'state' | 'unit' | 'words'>;

/** Why an asset of the library cannot be put into a story of this unit, or null. */
export function whyNot(
  { id, state, unit, words }: Asset,
  { unitId, inStory }: { readonly unitId: string; readonly inStory: readonly string[] },
): string | null {
  if (inStory.includes(id)) return texts.alreadyInStory;
  if (state === 'failed') return texts.failed;
  return unit.id === unitId || words.shared ? null : texts.notShared;
}

/** What is chosen, in the order of choosing, after an asset was pressed. */
export const togglePicked = <Picked extends { readonly id: string }>(
  picked: readonly Picked[],
  asset: Picked,
): Picked[] =>
  picked.some(({ id }) => id === asset.id) ? picked.filter(({ id }) => id !== asset.id) : [...picked, asset];

import { PLAIN_RECIPE, type AssetWork } from '@toasoan/domain';

export type AssetRow = Omit<AssetWork, 'fence'>;

/** An asset as the CMS hands it out, just uploaded. */
export const makeAsset = (parts: Partial<AssetRow> = {}): AssetRow => ({
  id: 'a1',
  state: 'uploaded',
  uploadKey: 'uploads/person/u1',
  bytes: 1,
  facts: null,
  recipe: PLAIN_RECIPE,
  attention: null,
  made: {},
  remove: null,
  ...parts,
});

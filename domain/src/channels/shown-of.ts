import type { EditionSnapshot } from '../story/edition.ts';
import { withoutAssets } from '../story/rich-node.ts';

/** An edition without files that may not be shown, and without the places where they stand: what leaves the house of it. */
export const shownOf = (edition: EditionSnapshot, withheld: ReadonlySet<string>): EditionSnapshot => ({
  ...edition,
  body: withoutAssets(edition.body, withheld),
  media: edition.media.filter(({ assetId }) => !withheld.has(assetId)),
});

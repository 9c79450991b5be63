import { assetIdsOf, type RichNode, type StoryContent } from '@toasoan/domain';

/** The content with a new body. A chosen cover that was in the text and is gone from it goes with its picture. */
export function withBody(content: StoryContent, body: RichNode): StoryContent {
  const { coverAssetId } = content;
  const gone =
    coverAssetId !== null &&
    assetIdsOf(content.body).includes(coverAssetId) &&
    !assetIdsOf(body).includes(coverAssetId);
  return { ...content, body, coverAssetId: gone ? null : coverAssetId };
}

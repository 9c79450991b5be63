import type { RichNode, StoryContent } from '@toasoan/domain';
import { richText, type AssetIds } from './markup.ts';
import type { Change, StorySeed } from './stories/story.ts';

/** The content as the author first writes it. */
export function contentOf(
  story: StorySeed,
  topicIds: ReadonlyMap<string, string>,
  assets: AssetIds,
): StoryContent {
  return {
    kind: story.kind,
    headline: story.headline,
    standfirst: story.standfirst,
    byline: story.byline,
    body: richText(story.body, assets),
    topicIds: story.topics.map((slug) => {
      const id = topicIds.get(slug);
      if (id === undefined) throw new RangeError(`Expected topic "${slug}" to be loaded but found none`);
      return id;
    }),
    coverAssetId: null,
  };
}

/** The body with a change made; the very same body when there is nothing to change any more. */
export function withChange(body: RichNode, { find, replace }: Change): RichNode {
  if (body.text?.includes(find)) return { ...body, text: body.text.replace(find, replace) };
  if (!body.content) return body;
  const content = body.content.map((node) => withChange(node, { find, replace }));
  return content.some((node, i) => node !== body.content?.[i]) ? { ...body, content } : body;
}

import fc from 'fast-check';
import { anyText } from '../../testing/check.ts';
import { storyKinds } from '../kinds.ts';
import type { RichNode } from '../rich-node.ts';
import type { StoryContent } from '../content.ts';

export const documentIds = fc.integer({ min: 0, max: 30 }).map((n) => `asset${String(n).padStart(19, '0')}`);

const paragraph = anyText(30).map((text): RichNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: `x${text}` }],
}));
const figure = fc
  .record({ assetId: documentIds, alt: anyText(10), caption: anyText(10), credit: anyText(10) })
  .map((attrs): RichNode => ({ type: 'figure', attrs }));
const video = fc
  .record({ assetId: documentIds, caption: anyText(10), credit: anyText(10) })
  .map((attrs): RichNode => ({ type: 'video', attrs }));
const attachment = fc
  .record({ assetId: documentIds, title: anyText(10) })
  .map((attrs): RichNode => ({ type: 'attachment', attrs }));

/** Content as a person might send it: texts in any form, few assets so that some repeat. */
export const contents: fc.Arbitrary<StoryContent> = fc.record({
  kind: fc.constantFrom(...storyKinds),
  headline: anyText(),
  standfirst: anyText(),
  byline: anyText(20),
  body: fc
    .array(fc.oneof(paragraph, figure, video, attachment), { minLength: 1, maxLength: 5 })
    .map((content): RichNode => ({ type: 'doc', content })),
  topicIds: fc.uniqueArray(documentIds, { maxLength: 4 }),
  coverAssetId: fc.option(documentIds),
});

import { SEARCH_INDEXES } from '@toasoan/domain';
import type { Handler } from './handler.ts';

/** Brings what is found of a story to what the CMS says it is now: put in, put in anew, or taken out. */
export const searchIndex: Handler<'search.index'> = async ({ storyId }, { cms, search }) => {
  const { stories } = await cms.searchDocuments({ storyId });
  const [story] = stories;
  for (const index of SEARCH_INDEXES) {
    const document = story?.[index] ?? null;
    if (document) await search.put(index, [document]);
    else await search.remove(index, [storyId]);
  }
};

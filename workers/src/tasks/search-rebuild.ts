import { SEARCH_INDEXES, SEARCH_VERSION, type SearchDocument, type SearchIndexName } from '@toasoan/domain';
import type { SearchState } from '@toasoan/platform';
import type { Context } from '../context.ts';
import type { Handler } from './handler.ts';

/** An index is made anew each night, so that names of units and topics that were changed are found. Milliseconds. */
const OLD = 20 * 3_600_000;

/** Every story that belongs into an index, a page at a time, as the CMS tells them. */
async function* documentsOf(cms: Context['cms'], index: SearchIndexName): AsyncGenerator<SearchDocument[]> {
  for (let after: number | null = 0; after !== null;) {
    const page = await cms.searchDocuments({ index, after });
    yield page.stories.flatMap((story) => story[index] ?? []);
    after = page.next;
  }
}

async function rebuild(index: SearchIndexName, { cms, search, log }: Context): Promise<void> {
  const stories = await search.rebuild(index, documentsOf(cms, index));
  log.info({ index, stories }, 'search index made anew');
}

/** Makes the indexes anew while they go on to answer. */
export const searchRebuild: Handler<'search.rebuild'> = async (_payload, context) => {
  for (const index of SEARCH_INDEXES) await rebuild(index, context);
};

const isDue = (state: SearchState | null): boolean =>
  state?.version !== SEARCH_VERSION || Date.now() - state.builtAt.getTime() > OLD;

/** The same, where it is due. */
export const searchReview: Handler<'search.review'> = async (_payload, context) => {
  for (const index of SEARCH_INDEXES)
    if (isDue(await context.search.state(index))) await rebuild(index, context);
};

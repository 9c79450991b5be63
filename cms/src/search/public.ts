import {
  highlightsIn,
  OFFERED_AT_MOST,
  plainText,
  readSearch,
  type EditionSnapshot,
  type PublicSearch,
  type PublicSearchAsk,
  type Suggestions,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { pool, rows } from '../database/sql';
import { editionCards } from '../public/cards';
import { facetsOf, filterOf, foundIn, pageOf } from './ask';
import { searchOf } from './engine';

/**
 * One page of live stories. The index says which; what is shown of them is their live edition as it is now, so that nothing
 * is told of a story that was withdrawn a moment ago.
 */
export async function publicSearch(strapi: Core.Strapi, ask: PublicSearchAsk): Promise<PublicSearch> {
  const result = await searchOf(strapi).find({
    index: 'public',
    question: ask.q,
    filter: filterOf(ask),
    readers: null,
  });
  const { items, ...page } = pageOf(result, ask.page);
  const [cards, facets] = await Promise.all([
    editionCards(pool(strapi), items),
    facetsOf(pool(strapi), result.facets),
  ]);
  const query = readSearch(result.corrected ?? ask.q);
  return {
    ...page,
    items: cards.map(({ card, edition }) => ({
      ...card,
      found: foundIn({ ...edition, body: plainText(edition.body) }, query),
    })),
    facets,
    corrected: result.corrected,
  };
}

/** Headlines of live stories that answer what is being typed. */
export async function publicSuggestions(
  strapi: Core.Strapi,
  { q }: { readonly q: string },
): Promise<Suggestions> {
  const query = readSearch(q, { typing: true });
  if (query.terms.length === 0) return { items: [] };
  const { ids } = await searchOf(strapi).find({ index: 'public', question: q, typing: true, readers: null });
  const found = await rows<{ id: string; slug: string; headline: EditionSnapshot['headline'] }>(
    pool(strapi),
    `select s.document_id as id, s.slug, e.snapshot->>'headline' as headline
     from stories s join editions e on e.id = s.live_edition_id where s.document_id = any(?)`,
    [ids.slice(0, OFFERED_AT_MOST)],
  );
  return {
    items: found
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map(({ slug, headline }) => ({
        key: slug,
        headline: { text: headline, ranges: highlightsIn(headline, query) },
      })),
  };
}

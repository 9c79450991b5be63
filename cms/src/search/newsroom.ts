import {
  highlightsIn,
  mayRead,
  OFFERED_AT_MOST,
  plainText,
  readerMarksOf,
  readSearch,
  type NewsroomSearch,
  type NewsroomSearchAsk,
  type StoryOffers,
  type WorkingCopy,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { pool, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { storyLines } from '../stories/list';
import { facetsOf, filterOf, foundIn, pageOf } from './ask';
import { copiesWhere } from './copies';
import { searchOf } from './engine';

/**
 * One page of the working copies the caller may read. The index is asked with the caller's marks; each story is asked again
 * by the rule itself, as it is now, before anything of it is shown.
 */
export async function newsroomSearch(
  strapi: Core.Strapi,
  caller: Caller,
  ask: NewsroomSearchAsk,
): Promise<NewsroomSearch> {
  const sql = pool(strapi);
  const result = await searchOf(strapi).find({
    index: 'editorial',
    question: ask.q,
    filter: filterOf(ask),
    readers: readerMarksOf(caller),
  });
  const { items: ids, ...page } = pageOf(result, ask.page);
  const copies = await readable(sql, caller, ids);
  const lines = await storyLines(
    sql,
    ids.filter((id) => copies.has(id)),
  );
  const query = readSearch(result.corrected ?? ask.q);
  return {
    ...page,
    items: lines.flatMap((line) => {
      const content = copies.get(line.id)?.content;
      return content
        ? [{ ...line, found: foundIn({ ...content, body: plainText(content.body) }, query) }]
        : [];
    }),
    facets: await facetsOf(sql, result.facets),
    corrected: result.corrected,
  };
}

/** Stories the caller may read whose first words answer what is being typed. */
export async function newsroomOffers(
  strapi: Core.Strapi,
  caller: Caller,
  { q }: { readonly q: string },
): Promise<StoryOffers> {
  const query = readSearch(q, { typing: true });
  if (query.terms.length === 0) return { items: [] };
  const sql = pool(strapi);
  const { ids } = await searchOf(strapi).find({
    index: 'editorial',
    question: q,
    typing: true,
    readers: readerMarksOf(caller),
  });
  const copies = await readable(sql, caller, ids);
  const offered = ids.filter((id) => copies.has(id)).slice(0, OFFERED_AT_MOST);
  const lines = await storyLines(sql, offered);
  return {
    items: lines.map(({ id, stage, unit, headline }) => ({
      ...{ id, stage, unit },
      headline: { text: headline, ranges: highlightsIn(headline, query) },
    })),
  };
}

/** Those of the stories that the caller may read as they are now, by id. */
async function readable(
  sql: Sql,
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WorkingCopy>> {
  const copies = await copiesWhere(sql, 's.document_id = any(?)', [ids], ids.length);
  return new Map(copies.filter(({ copy }) => mayRead(caller, copy.facts)).map(({ copy }) => [copy.id, copy]));
}

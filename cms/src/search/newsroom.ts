import {
  mayRead,
  plainText,
  readerMarksOf,
  readSearch,
  type NewsroomSearch,
  type NewsroomSearchAsk,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { pool } from '../database/sql';
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
  const copies = new Map(
    (await copiesWhere(sql, 's.document_id = any(?)', [ids], ids.length))
      .filter(({ copy }) => mayRead(caller, copy.facts))
      .map(({ copy }) => [copy.id, copy]),
  );
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

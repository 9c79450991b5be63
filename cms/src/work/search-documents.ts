import {
  editorialDocumentOf,
  publicDocumentOf,
  type SearchDocuments,
  type searchDocumentsSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { pool } from '../database/sql';
import { copiesWhere, type Copy } from '../search/copies';

/** Stories told at once. */
const PAGE = 100;

/** What the search indexes are to hold of stories as they are now. A story that is gone is told by no entry. */
export async function searchDocuments(
  strapi: Core.Strapi,
  ask: z.output<typeof searchDocumentsSchema>,
): Promise<SearchDocuments> {
  if ('storyId' in ask) {
    const found = await copiesWhere(pool(strapi), 's.document_id = ?', [ask.storyId], 1);
    return { stories: found.map(documentsOf), next: null };
  }
  const belongs = ask.index === 'public' ? 's.live_edition_id is not null' : 'true';
  const found = await copiesWhere(pool(strapi), `s.id > ? and ${belongs}`, [ask.after], PAGE);
  return {
    stories: found.map(documentsOf),
    next: found.length < PAGE ? null : (found.at(-1)?.rowId ?? null),
  };
}

const documentsOf = ({ copy, live }: Copy): SearchDocuments['stories'][number] => ({
  id: copy.id,
  public: live && publicDocumentOf(live),
  editorial: editorialDocumentOf(copy),
});

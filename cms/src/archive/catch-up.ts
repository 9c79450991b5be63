import type { ArchiveCaughtUp } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction, rows } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { WORKER } from '../work/worker';
import { MISSING, sendEarlier } from './earlier';

/** Stories of one call. */
const STORIES = 25;

/**
 * Gives editions that have no way into the archive theirs: the story with the oldest one first, some stories a call. Waits
 * for a story that is being worked on: one passed over would have its turn an hour later.
 */
export const catchUpArchive = (strapi: Core.Strapi): Promise<ArchiveCaughtUp> =>
  inTransaction(strapi, (sql) =>
    throughGate(sql, 'work', async () => {
      const stories = await rows<{ id: number; document_id: string }>(
        sql,
        `select s.id, s.document_id from stories s
         where exists (select 1 from editions e where e.story_id = s.id) and exists ${MISSING}
         order by s.first_published_at, s.id limit ${STORIES} for update of s`,
      );
      const sent: (readonly [storyId: string, sent: number])[] = [];
      for (const { id, document_id: documentId } of stories)
        sent.push([documentId, await sendEarlier(strapi, sql, { rowId: id, documentId })]);
      // Last: events wait for one another until the transaction ends.
      for (const [storyId, count] of sent)
        await audit(sql, {
          actor: WORKER,
          action: 'archive.caught_up',
          subject: storyId,
          detail: { sent: count },
        });
      return {
        editions: sent.reduce((sum, [, count]) => sum + count, 0),
        more: stories.length === STORIES,
      };
    }),
  );

import type { Operation } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { rows, type Sql } from '../database/sql';
import { send } from '../deliveries/send';
import { keepFacts } from './facts';

interface Story {
  readonly rowId: number;
  readonly documentId: string;
}

/**
 * Of `s` (a story): what of it has no way into the archive yet. An edition is to be archived, and so is that it was taken off
 * the channels it had been sent to.
 */
export const MISSING = `
(select e.id, e.number, w.operation from editions e
 cross join lateral (values ('publish'), ('withdraw')) w(operation)
 where e.story_id = s.id
   and (w.operation = 'publish' or exists (
     select 1 from newsroom.audit_events v where v.subject = s.document_id and v.action = 'story.withdraw'
       and (v.detail::jsonb->>'edition')::int = e.number))
   and not exists (
     select 1 from deliveries d where d.edition_id = e.id and d.channel = 'archive' and d.operation = w.operation))`;

/**
 * Sends to the archive, in their order, the editions of a story from before there was one, and their withdrawals; so that what
 * comes after finds them there. Gives how many deliveries that made. Called inside the gate, the story locked.
 */
export async function sendEarlier(strapi: Core.Strapi, sql: Sql, story: Story): Promise<number> {
  const missing = await rows<{ id: number; operation: Operation }>(
    sql,
    `select m.id, m.operation from stories s cross join lateral ${MISSING} m where s.id = ?
     order by m.number, m.operation`,
    [story.rowId],
  );
  for (const { id, operation } of missing) {
    if (operation === 'publish') await keepFacts(sql, id, 'later');
    await send(strapi, sql, {
      ...{ channel: 'archive', operation, editionRowId: id, idle: true },
      ...{ storyRowId: story.rowId, storyId: story.documentId },
    });
  }
  return missing.length;
}

import { placeOf, type feedbackSchema } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, rows, TODAY, type Sql } from '../database/sql';
import { audit, type AuditActor } from '../gate/record';
import { writeNotice } from '../notices/write';

/** The website, where nobody is signed in and nobody is asked who they are. */
const PORTAL: AuditActor = { kind: 'system', id: 'portal', name: 'Cổng thông tin' };

/**
 * Keeps what a reader wrote and tells the coordinators. The same form sent twice is kept once. Written about a story
 * that is not live (any more), it is kept as written in general.
 */
export const receiveFeedback = (
  strapi: Core.Strapi,
  { id, story, name, contact, text }: z.output<typeof feedbackSchema>,
): Promise<void> =>
  inTransaction(strapi, async (sql) => {
    const about = story === null ? null : await liveStory(sql, story);
    const kept = await first(
      sql,
      `insert into newsroom.feedback (id, story_id, name, contact, text, state, received_at)
       values (?, ?, ?, ?, ?, 'open', now()) on conflict (id) do nothing returning id`,
      [id, about?.id ?? null, name, contact, text],
    );
    if (!kept) return;
    await audit(sql, {
      actor: PORTAL,
      action: 'feedback.receive',
      subject: about?.id ?? 'feedback',
      detail: { feedback: id },
    });
    await tellCoordinators(sql, id, about);
  });

interface About {
  readonly id: string;
  readonly row_id: number;
  readonly headline: string;
}

const liveStory = (sql: Sql, slug: string): Promise<About | null> =>
  first<About>(
    sql,
    `select s.document_id as id, s.id as row_id, e.snapshot->>'headline' as headline
     from stories s join editions e on e.id = s.live_edition_id
     where s.id = coalesce((select id from stories where slug = ?), (select story_id from editions where slug = ? limit 1))`,
    [slug, slug],
  );

async function tellCoordinators(sql: Sql, id: string, about: About | null): Promise<void> {
  const coordinators = await rows<{ id: number }>(
    sql,
    `select p.id from up_users p where p.blocked is not true and exists (
       select 1 from newsroom.memberships m where m.person_id = p.id and m.role = 'coordinator'
         and ${TODAY} between m."from" and coalesce(m.until, 'infinity')) order by p.id`,
  );
  await writeNotice(
    sql,
    {
      event: 'feedback',
      group: 'waiting',
      thing: `feedback:${id}`,
      storyRowId: null,
      text: about ? `Có góp ý của người đọc về bài “${about.headline}”.` : 'Có góp ý mới của người đọc.',
      asked: 'Đọc góp ý rồi ghi lại cách xử lý.',
      by: null,
      place: placeOf('feedback', 'anywhere', ''),
    },
    coordinators.map((person) => person.id),
  );
}

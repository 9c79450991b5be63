import { mayResolve, type CommentView, type Quote } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import type { OpenStory } from '../stories/open';

interface Columns {
  id: string;
  text: string;
  kind: CommentView['kind'];
  at: Date;
  person_id: string;
  name: string;
  thread_id: string | null;
  quote: Quote | null;
  resolved_at: Date | null;
  resolver_id: string | null;
  resolver_name: string | null;
}

/** What people said about a story, oldest first, as one of its readers sees it. */
export async function commentsOf(
  sql: Sql,
  { story, facts }: OpenStory,
  caller: Caller,
): Promise<CommentView[]> {
  const found = await rows<Columns>(
    sql,
    `select c.document_id as id, c.text, c.kind, c.created_at as at, p.document_id as person_id,
            coalesce(p.display_name, p.username) as name, t.document_id as thread_id, c.quote, c.resolved_at,
            r.document_id as resolver_id, coalesce(r.display_name, r.username) as resolver_name
     from comments c
     join up_users p on p.id = c.person_id
     left join comments t on t.id = c.thread_id
     left join up_users r on r.id = c.resolved_by_id
     where c.story_id = ? order by c.id`,
    [story.id],
  );
  return found.map((row) => ({
    id: row.id,
    person: { id: row.person_id, name: row.name },
    text: row.text,
    kind: row.kind,
    at: row.at.toISOString(),
    threadId: row.thread_id,
    quote: row.quote,
    resolved:
      row.resolved_at && row.resolver_id
        ? { by: { id: row.resolver_id, name: row.resolver_name ?? '' }, at: row.resolved_at.toISOString() }
        : null,
    mayResolve: row.thread_id === null && mayResolve(caller, facts, { personId: row.person_id }),
  }));
}

/**
 * What people said about a story stays as they said it: no comment is changed or taken away. Only a thread is settled
 * and opened again, inside the gate of its story.
 */
const SETTLED = `array['resolved_at', 'resolved_by_id', 'updated_at']`;

export const commentSql = `
create or replace function newsroom.guard_comment() returns trigger language plpgsql as $f$
declare story_document text;
begin
  if tg_op = 'DELETE' then
    raise exception 'comments are not taken away' using errcode = 'insufficient_privilege';
  end if;
  select document_id into story_document from stories where id = new.story_id;
  if coalesce(current_setting('newsroom.gate', true), '') <> coalesce(story_document, '-') then
    raise exception 'comments are written only through the gate of their story' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - ${SETTLED} <> to_jsonb(old) - ${SETTLED} then
    raise exception 'comment % stays as it was written', old.document_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_comment before insert or update or delete on comments
  for each row execute function newsroom.guard_comment();
alter table comments enable always trigger guard_comment;
create or replace trigger comment_all before truncate on comments
  for each statement execute function newsroom.refuse_truncate();
`;

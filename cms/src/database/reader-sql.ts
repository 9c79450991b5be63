/**
 * What comes from readers: what they wrote, deleted after its time and never changed, and how often stories were read,
 * as sums by day that only grow. Nothing here tells who anybody is.
 */
export const readerSql = `
create table if not exists newsroom.feedback (
  id uuid primary key,
  story_id text,
  name text not null,
  contact text not null,
  text text not null,
  state text not null check (state in ('open', 'answered', 'closed')),
  note text not null default '',
  handled_by text,
  handled_at timestamptz,
  received_at timestamptz not null
);
create index if not exists feedback_by_state on newsroom.feedback (state, received_at desc);
create or replace function newsroom.guard_feedback() returns trigger language plpgsql as $f$
begin
  if (new.id, new.story_id, new.name, new.contact, new.text, new.received_at)
     is distinct from (old.id, old.story_id, old.name, old.contact, old.text, old.received_at) then
    raise exception 'what a reader wrote stays as it is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_feedback before update on newsroom.feedback
  for each row execute function newsroom.guard_feedback();
create table if not exists newsroom.story_views (
  story_id integer not null,
  day date not null,
  views integer not null check (views > 0),
  primary key (story_id, day)
);
create or replace function newsroom.guard_views() returns trigger language plpgsql as $f$
begin
  if new.views < old.views or (new.story_id, new.day) is distinct from (old.story_id, old.day) then
    raise exception 'views only grow' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_views before update on newsroom.story_views
  for each row execute function newsroom.guard_views();
create table if not exists newsroom.view_batches (
  id uuid primary key,
  taken_at timestamptz not null
);
create index if not exists view_batches_taken on newsroom.view_batches (taken_at);
`;

/**
 * The routing table as it was changed: append-only, the last row of a topic holds from its time on. `leads` and
 * `cooperating` are bodies as plans name them, those outside this newsroom among them; a row with `by_plan` puts the
 * plan's own table back, and says nothing itself.
 */
export const routeSql = `
create table if not exists newsroom.routes (
  id bigint generated always as identity primary key,
  topic_id text not null,
  valid_from timestamptz not null default clock_timestamp(),
  by_plan boolean not null,
  leads jsonb not null,
  cooperating jsonb not null,
  reason text not null check (reason <> ''),
  changed_by text not null,
  changed_by_name text not null,
  replaces bigint references newsroom.routes (id)
);
create index if not exists routes_of_topic on newsroom.routes (topic_id, id desc);
-- A row is replaced once: two people at a time cannot both follow the same one.
create unique index if not exists routes_replaced on newsroom.routes (topic_id, coalesce(replaces, 0));
create or replace trigger routes_row before update or delete on newsroom.routes
  for each row execute function newsroom.refuse_change();
create or replace trigger routes_all before truncate on newsroom.routes
  for each statement execute function newsroom.refuse_change();
alter table newsroom.routes enable always trigger routes_row;
alter table newsroom.routes enable always trigger routes_all;
`;

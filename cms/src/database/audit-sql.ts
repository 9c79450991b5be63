import { LOCKS } from './locks';

/**
 * Audit events: append-only, chained by hash. The trigger computes what `auditHash` of the domain computes, under a
 * lock so that events are numbered without gaps in the order in which they are written.
 */
export const auditSql = `
create table if not exists newsroom.audit_events (
  seq bigint primary key,
  at text not null,
  actor text not null,
  action text not null,
  subject text not null,
  detail text not null,
  prev_hash text not null,
  hash text not null
);
create index if not exists audit_events_subject on newsroom.audit_events (subject, seq);
create index if not exists audit_events_at on newsroom.audit_events (at);
create index if not exists audit_events_person on newsroom.audit_events ((actor::jsonb->>'id'), seq);
create index if not exists audit_events_kind on newsroom.audit_events (split_part(action, '.', 1), seq);

create or replace function newsroom.chain_audit() returns trigger language plpgsql as $f$
declare last newsroom.audit_events;
begin
  perform pg_advisory_xact_lock(${LOCKS.audit});
  select * into last from newsroom.audit_events order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.prev_hash := coalesce(last.hash, repeat('0', 64));
  new.at := to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  new.hash := encode(sha256(convert_to(concat_ws(E'\\n',
    new.prev_hash, new.seq, new.at, new.actor, new.action, new.subject, new.detail), 'UTF8')), 'hex');
  return new;
end $f$;

create or replace function newsroom.refuse_change() returns trigger language plpgsql as $f$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $f$;

create or replace trigger audit_chain before insert on newsroom.audit_events
  for each row execute function newsroom.chain_audit();
create or replace trigger audit_row before update or delete on newsroom.audit_events
  for each row execute function newsroom.refuse_change();
create or replace trigger audit_all before truncate on newsroom.audit_events
  for each statement execute function newsroom.refuse_change();
alter table newsroom.audit_events enable always trigger audit_chain;
alter table newsroom.audit_events enable always trigger audit_row;
alter table newsroom.audit_events enable always trigger audit_all;

create or replace function newsroom.texts(list jsonb) returns text[] language sql immutable as $f$
  select coalesce(array_agg(item), '{}') from jsonb_array_elements_text(list) item
$f$;

create table if not exists newsroom.approvals (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  story_id text not null,
  revision int not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  approver_id text not null,
  writer_ids jsonb not null,
  channels jsonb not null,
  constraint approved_by_another check (not writer_ids @> to_jsonb(approver_id))
);
alter table newsroom.approvals add column if not exists checklist jsonb not null default '[]';
alter table newsroom.approvals add column if not exists kind text not null default 'first'
  check (kind in ('first', 'second'));
alter table newsroom.approvals add column if not exists approver_ids jsonb not null default '[]';
alter table newsroom.approvals add column if not exists delegation jsonb;
alter table newsroom.approvals add column if not exists public_note text not null default '';
alter table newsroom.approvals add column if not exists terms text not null default '';
alter table newsroom.approvals drop constraint if exists approved_by_nobody_behind;
alter table newsroom.approvals add constraint approved_by_nobody_behind
  check (not jsonb_exists_any(writer_ids, newsroom.texts(approver_ids)));
create index if not exists approvals_content on newsroom.approvals (story_id, content_hash);
create or replace trigger approvals_row before update or delete on newsroom.approvals
  for each row execute function newsroom.refuse_change();
create or replace trigger approvals_all before truncate on newsroom.approvals
  for each statement execute function newsroom.refuse_change();
alter table newsroom.approvals enable always trigger approvals_row;
alter table newsroom.approvals enable always trigger approvals_all;
`;

/**
 * A head's right, delegated to a deputy for a stated time. Who, whom, what and for how long never changes; a delegation
 * can only be ended, once.
 */
export const delegationSql = `
create table if not exists newsroom.delegations (
  id text primary key default replace(gen_random_uuid()::text, '-', ''),
  from_id int not null references up_users (id),
  to_id int not null references up_users (id),
  unit_id int not null references units (id),
  role text not null check (role in ('unit_head', 'department_head', 'director')),
  from_at timestamptz not null,
  until_at timestamptz not null,
  reason text not null,
  created_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by int references up_users (id),
  check (until_at > from_at and from_id <> to_id)
);
create index if not exists delegations_to on newsroom.delegations (to_id) where ended_at is null;
create index if not exists delegations_from on newsroom.delegations (from_id);

create or replace function newsroom.guard_delegation() returns trigger language plpgsql as $f$
begin
  if tg_op = 'DELETE' or old.ended_at is not null or new.ended_at is null
    or to_jsonb(new) - array['ended_at', 'ended_by'] <> to_jsonb(old) - array['ended_at', 'ended_by'] then
    raise exception 'a delegation is only ended, once' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_delegation before update or delete on newsroom.delegations
  for each row execute function newsroom.guard_delegation();
create or replace trigger delegation_all before truncate on newsroom.delegations
  for each statement execute function newsroom.refuse_change();
alter table newsroom.delegations enable always trigger guard_delegation;
alter table newsroom.delegations enable always trigger delegation_all;
`;

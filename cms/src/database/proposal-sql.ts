/**
 * Suggestions stand beside the story and never in it: its content, its hash and its approval know nothing of them.
 * What was suggested stays as it was; a decision is made once; a suggestion ends once.
 */
const ENDING = `array['ended_at', 'ended_as']`;

export const proposalSql = `
create table if not exists newsroom.proposals (
  id text primary key,
  story_id text not null,
  person_id text not null,
  at timestamptz not null default now(),
  revision int not null,
  base jsonb not null,
  proposed jsonb not null,
  note text not null default '',
  ended_at timestamptz,
  ended_as text check (ended_as in ('settled', 'withdrawn', 'ended')),
  check ((ended_at is null) = (ended_as is null))
);
create index if not exists proposals_story on newsroom.proposals (story_id, at desc);
create table if not exists newsroom.proposal_decisions (
  proposal_id text not null references newsroom.proposals (id),
  change text not null,
  accepted boolean not null,
  person_id text not null,
  at timestamptz not null default now(),
  primary key (proposal_id, change)
);

create or replace function newsroom.guard_proposal() returns trigger language plpgsql as $f$
begin
  if coalesce(current_setting('newsroom.gate', true), '') <> new.story_id then
    raise exception 'a suggestion is made only through the gate of its story' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' and (old.ended_at is not null or to_jsonb(new) - ${ENDING} <> to_jsonb(old) - ${ENDING}) then
    raise exception 'suggestion % stays as it was made', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_proposal before insert or update on newsroom.proposals
  for each row execute function newsroom.guard_proposal();
alter table newsroom.proposals enable always trigger guard_proposal;
create or replace trigger proposals_row before delete on newsroom.proposals
  for each row execute function newsroom.refuse_change();
alter table newsroom.proposals enable always trigger proposals_row;
create or replace trigger proposals_all before truncate on newsroom.proposals
  for each statement execute function newsroom.refuse_change();

create or replace function newsroom.guard_decision() returns trigger language plpgsql as $f$
declare proposal newsroom.proposals;
begin
  select * into proposal from newsroom.proposals where id = new.proposal_id;
  if coalesce(current_setting('newsroom.gate', true), '') <> coalesce(proposal.story_id, '-')
    or proposal.ended_at is not null then
    raise exception 'an open suggestion is decided only through the gate of its story'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_decision before insert on newsroom.proposal_decisions
  for each row execute function newsroom.guard_decision();
alter table newsroom.proposal_decisions enable always trigger guard_decision;
create or replace trigger decisions_row before update or delete on newsroom.proposal_decisions
  for each row execute function newsroom.refuse_change();
alter table newsroom.proposal_decisions enable always trigger decisions_row;
create or replace trigger decisions_all before truncate on newsroom.proposal_decisions
  for each statement execute function newsroom.refuse_change();
`;

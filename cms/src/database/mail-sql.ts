/**
 * The outbox: every mail is a row before it is a message, one for each thing (`key`), with its tries and what came of
 * them. What was sent stays sent. Text that opens something (`secret`) is forgotten once it has gone out.
 */
export const mailSql = `
create table if not exists newsroom.mails (
  id text primary key,
  key text not null unique,
  to_address text not null,
  person_id integer,
  subject text not null,
  body text,
  html text,
  secret boolean not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed')),
  attempts integer not null,
  error text,
  cause text,
  answer text,
  created_at timestamptz not null,
  settled_at timestamptz
);
create index if not exists mails_person on newsroom.mails (person_id, created_at desc);
create index if not exists mails_open on newsroom.mails (created_at) where state in ('queued', 'sending');
create index if not exists mails_failed on newsroom.mails (settled_at desc) where state = 'failed';
create or replace function newsroom.guard_mail() returns trigger language plpgsql as $f$
begin
  if tg_op = 'DELETE' or old.state = 'sent' then
    raise exception 'mail % is closed', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_mail before update or delete on newsroom.mails
  for each row execute function newsroom.guard_mail();
alter table newsroom.mails enable always trigger guard_mail;
create or replace trigger mail_all before truncate on newsroom.mails
  for each statement execute function newsroom.refuse_truncate();
`;

/**
 * Sessions, second factors, mailed links and the counts of attempts. Whatever way a statement comes, an account that
 * changes leaves an audit event, and a new password, a new address or a lock ends its sessions and its links:
 * `newsroom.actor` names who changes it, `newsroom.session` the one session that stays.
 */
export const accountSql = `
create table if not exists newsroom.sessions (
  id text primary key,
  person_id int not null references up_users (id) on delete cascade,
  way text not null check (way in ('password', 'link', 'openid')),
  second_factor boolean not null,
  address text not null,
  agent text not null,
  begun_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_why text
);
create index if not exists sessions_person on newsroom.sessions (person_id, begun_at);

create table if not exists newsroom.sign_in_tries (
  key text primary key,
  count int not null,
  last_at timestamptz not null
);
create index if not exists sign_in_tries_last on newsroom.sign_in_tries (last_at);

create table if not exists newsroom.second_factors (
  person_id int primary key references up_users (id) on delete cascade,
  secret text not null,
  begun_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
create table if not exists newsroom.recovery_codes (
  person_id int not null references newsroom.second_factors (person_id) on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

create table if not exists newsroom.account_links (
  token_hash text primary key,
  person_id int not null references up_users (id) on delete cascade,
  purpose text not null check (purpose in ('invitation', 'reset')),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index if not exists account_links_person on newsroom.account_links (person_id);

create table if not exists newsroom.openid_subjects (
  issuer text not null,
  subject text not null,
  person_id int not null references up_users (id) on delete cascade,
  bound_at timestamptz not null default now(),
  primary key (issuer, subject)
);

create table if not exists newsroom.account_settings (
  one boolean primary key default true check (one),
  second_factor_roles jsonb not null
);
insert into newsroom.account_settings (second_factor_roles) values ('[]') on conflict do nothing;

create or replace function newsroom.record_account(action text, subject text, detail jsonb) returns void language plpgsql as $f$
begin
  insert into newsroom.audit_events (seq, at, actor, action, subject, detail, prev_hash, hash)
  values (0, '', coalesce(nullif(current_setting('newsroom.actor', true), ''),
    '{"kind":"system","id":"cms","name":"Hệ quản trị nội dung"}'), action, subject, detail::text, '', '');
end $f$;

create or replace function newsroom.end_sessions(person int, why text, kept text) returns void language plpgsql as $f$
declare ended text[];
begin
  with gone as (
    update newsroom.sessions set ended_at = now(), ended_why = why
    where person_id = person and ended_at is null and expires_at > now() and id <> kept
    returning id)
  select array_agg(id order by id) into ended from gone;
  if ended is not null then
    perform newsroom.record_account('session.ended', (select document_id from up_users where id = person),
      jsonb_build_object('why', why, 'sessions', ended));
  end if;
end $f$;

create or replace function newsroom.account_changed() returns trigger language plpgsql as $f$
declare changed text[] := array[]::text[];
declare kept text := coalesce(current_setting('newsroom.session', true), '');
begin
  if tg_op = 'INSERT' then
    perform newsroom.record_account('account.created', new.document_id, jsonb_build_object('email', new.email));
    return new;
  end if;
  if tg_op = 'DELETE' then
    perform newsroom.record_account('account.removed', old.document_id, jsonb_build_object('email', old.email));
    return old;
  end if;
  if new.password is distinct from old.password then changed := array_append(changed, 'password'); end if;
  if new.email is distinct from old.email then changed := array_append(changed, 'email'); end if;
  if coalesce(new.blocked, false) <> coalesce(old.blocked, false) then changed := array_append(changed, 'blocked'); end if;
  if new.display_name is distinct from old.display_name then changed := array_append(changed, 'name'); end if;
  if cardinality(changed) = 0 then return new; end if;
  perform newsroom.record_account('account.changed', new.document_id,
    jsonb_build_object('changed', changed, 'blocked', coalesce(new.blocked, false)));
  if changed && array['password', 'email'] or (new.blocked and 'blocked' = any(changed)) then
    perform newsroom.end_sessions(new.id, 'account', kept);
    update newsroom.account_links set revoked_at = now()
      where person_id = new.id and used_at is null and revoked_at is null;
  end if;
  return new;
end $f$;
create or replace trigger account_changed after insert or update or delete on up_users
  for each row execute function newsroom.account_changed();
alter table up_users enable always trigger account_changed;

create or replace function newsroom.reset_second_factor(address text) returns boolean language plpgsql as $f$
declare person up_users;
begin
  select * into person from up_users where lower(email) = lower(address);
  delete from newsroom.second_factors where person_id = person.id;
  if not found then return false; end if;
  perform newsroom.record_account('second_factor.reset', person.document_id, '{}');
  perform newsroom.end_sessions(person.id, 'second_factor', '');
  return true;
end $f$;
`;

/**
 * Versions of stories: append-only, written inside the gate of their story. The working copy is the newest version
 * until something replaces it (`cms/src/versions/keep.ts`); equal contents are kept once.
 */
export const versionSql = `
create table if not exists newsroom.version_contents (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  content jsonb not null
);
create table if not exists newsroom.story_versions (
  story_id text not null,
  revision int not null,
  content_hash text not null references newsroom.version_contents (hash),
  person_id text not null,
  at timestamptz not null,
  stage text not null,
  cause text not null,
  restored_from int,
  words_changed int,
  primary key (story_id, revision)
);

create or replace function newsroom.guard_version() returns trigger language plpgsql as $f$
begin
  if coalesce(current_setting('newsroom.gate', true), '') <> new.story_id then
    raise exception 'a version is kept only through the gate of its story' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_version before insert on newsroom.story_versions
  for each row execute function newsroom.guard_version();
alter table newsroom.story_versions enable always trigger guard_version;

${['story_versions', 'version_contents']
  .map(
    (table) => `
create or replace trigger ${table}_row before update or delete on newsroom.${table}
  for each row execute function newsroom.refuse_change();
create or replace trigger ${table}_all before truncate on newsroom.${table}
  for each statement execute function newsroom.refuse_change();
alter table newsroom.${table} enable always trigger ${table}_row;
alter table newsroom.${table} enable always trigger ${table}_all;
`,
  )
  .join('')}`;

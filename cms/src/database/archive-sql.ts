/**
 * What the archive keeps beside the editions: what was known of each when it was published, append-only, and for each story
 * when its object was last read through and what was found.
 */
export const archiveSql = `
create table if not exists newsroom.edition_facts (
  edition_id int primary key,
  facts jsonb not null
);
create or replace trigger edition_facts_row before update or delete on newsroom.edition_facts
  for each row execute function newsroom.refuse_change();
create or replace trigger edition_facts_all before truncate on newsroom.edition_facts
  for each statement execute function newsroom.refuse_change();
alter table newsroom.edition_facts enable always trigger edition_facts_row;
alter table newsroom.edition_facts enable always trigger edition_facts_all;

create table if not exists newsroom.archive_checks (
  story_id text primary key,
  at timestamptz,
  versions int not null default 0,
  files int not null default 0,
  bytes bigint not null default 0,
  faults jsonb not null default '[]',
  asked_at timestamptz
);
create index if not exists archive_checks_faulty on newsroom.archive_checks (story_id) where faults <> '[]';
create index if not exists deliveries_archive on deliveries (story_id, edition_id) where channel = 'archive';
`;

/**
 * What consents have to do with editions. `edition_children` keeps what the gate relied on when an edition was made:
 * append-only. `withheld` keeps what is off a channel since, so that nothing is taken off, or told of, twice.
 */
export const consentSql = `
create table if not exists newsroom.edition_children (
  edition_id int not null,
  asset_id text not null,
  answer text not null,
  consent_ids jsonb not null,
  primary key (edition_id, asset_id)
);
create index if not exists edition_children_consents on newsroom.edition_children using gin (consent_ids jsonb_path_ops);
create or replace trigger edition_children_row before update or delete on newsroom.edition_children
  for each row execute function newsroom.refuse_change();
create or replace trigger edition_children_all before truncate on newsroom.edition_children
  for each statement execute function newsroom.refuse_change();
alter table newsroom.edition_children enable always trigger edition_children_row;
alter table newsroom.edition_children enable always trigger edition_children_all;

create table if not exists newsroom.withheld (
  edition_id int not null,
  channel text not null,
  asset_id text not null,
  since timestamptz not null default now(),
  primary key (edition_id, channel, asset_id)
);
`;

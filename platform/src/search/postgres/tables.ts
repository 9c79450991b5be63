import { SEARCH_INDEXES, type SearchIndexName } from '@toasoan/domain';

/** The table of an index, and the one that takes its place when a rebuild is done. */
export const tableOf = (index: SearchIndexName): string => `newsroom.search_${index}`;
export const buildingOf = (index: SearchIndexName): string => `newsroom.search_${index}_building`;
/** The words that occur in a table, for guessing what was mistyped. */
export const termsOf = (table: string): string => `${table}_terms`;

/**
 * A story's row. `words` holds everything a story is found by, `head` what decides the order and stays in the row, so
 * that ordering a thousand hits reads no long texts. `gone` only while a rebuild goes on.
 */
export const makeTables = (table: string): string => `
create table ${table} (
  id text primary key,
  at timestamptz not null,
  headline text not null,
  standfirst text not null,
  names text not null,
  kind text not null,
  stage text,
  unit text not null,
  topics text[] not null,
  head tsvector not null,
  words tsvector not null,
  gone boolean not null default false
);
alter table ${table} alter column head set storage main;
create table ${termsOf(table)} (
  term text primary key,
  stories integer not null,
  seq bigint generated always as identity
);`;

/** Made once the rows are in: several times as fast. No pending list, which every question would have to read. */
export const makeIndexes = (table: string): string => `
create index on ${table} using gin (words) with (fastupdate = off);
create index on ${table} using gin (head) with (fastupdate = off);
create index on ${table} (at desc, id desc);
create index on ${termsOf(table)} (seq);`;

/** What the PostgreSQL adapter needs in a database; idempotent, and no obstacle to a rebuild that goes on. */
export const searchTablesSql = `
create schema if not exists newsroom;
create table if not exists newsroom.search_state (
  index text primary key,
  built_at timestamptz not null,
  version integer not null,
  stories integer not null
);
do $do$ begin
${SEARCH_INDEXES.map(
  (index) => `
  if to_regclass('${tableOf(index)}') is null then
    ${makeTables(tableOf(index))}
    ${makeIndexes(tableOf(index))}
  end if;`,
).join('')}
end $do$;
`;

/** The finished table takes the place of the one in use, in one transaction. */
export const swapTables = (index: SearchIndexName): string => {
  const [live, building] = [tableOf(index), buildingOf(index)];
  const name = (table: string): string => table.replace('newsroom.', '');
  return `
drop table ${live}, ${termsOf(live)};
alter table ${building} rename to ${name(live)};
alter table ${termsOf(building)} rename to ${name(termsOf(live))};`;
};

/** Taken shared by whoever writes, alone by whoever begins or ends a rebuild. */
export const REBUILD_LOCK = 7_261_026;

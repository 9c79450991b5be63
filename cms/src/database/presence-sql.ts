/**
 * Who has a story open, and who writes it. Unlogged: a heartbeat costs no journal, and after a crash of the database
 * every open page is known again within fifteen seconds.
 */
export const presenceSql = `
create unlogged table if not exists newsroom.presence (
  story_id text not null,
  seat text not null,
  person_id text not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (story_id, seat)
);
create index if not exists presence_seen on newsroom.presence (seen_at);
create unlogged table if not exists newsroom.pens (
  story_id text primary key,
  seat text not null,
  person_id text not null,
  since timestamptz not null,
  until timestamptz not null
);
create index if not exists pens_until on newsroom.pens (until);
`;

/**
 * Connections to channels outside: at most one each, with what it leads to (a page's number, an address) and the token
 * sealed (`accounts/seal.ts`). The addresses of the press. And what deliveries have noted of a story at a channel's far
 * end, so that no second post is made of one.
 */
export const channelSql = `
create table if not exists newsroom.channel_settings (
  channel text primary key,
  target text not null,
  token text not null,
  connected_at timestamptz not null default now(),
  connected_by text not null,
  page_name text,
  ends_at timestamptz,
  probe_asked_at timestamptz,
  probed_at timestamptz,
  error text,
  cause text
);
do $$ begin
  if exists (select from information_schema.columns where table_schema = 'newsroom' and table_name = 'channel_settings'
             and column_name = 'page_id') then
    alter table newsroom.channel_settings rename column page_id to target;
    alter table newsroom.channel_settings drop constraint if exists channel_settings_channel_check;
  end if;
end $$;
create table if not exists newsroom.press_addresses (
  id bigint generated always as identity primary key,
  address text not null unique,
  outlet text not null,
  paused boolean not null default false,
  added_by text not null,
  added_at timestamptz not null default now()
);
create table if not exists newsroom.channel_notes (
  story_id int not null references stories (id) on delete cascade,
  channel text not null,
  notes jsonb not null,
  primary key (story_id, channel)
);
`;

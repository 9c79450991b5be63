/**
 * Notices: one for each person and thing; what each person has chosen; the devices that hear of them, and what became
 * of each on its way to a device.
 */
export const noticeSql = `
create unique index if not exists notifications_thing_key on notifications (person_id, thing);
create index if not exists notifications_digest on notifications (person_id, created_at)
  where mail_way = 'digest' and mail_id is null and read_at is null;
create index if not exists notifications_unread on notifications (person_id) where read_at is null;
create table if not exists newsroom.notice_settings (
  person_id integer primary key,
  settings jsonb not null,
  changed_at timestamptz not null
);
create table if not exists newsroom.push_devices (
  id text primary key,
  person_id integer not null,
  endpoint text not null unique,
  p256dh text not null,
  auth text not null,
  label text not null,
  session text not null,
  created_at timestamptz not null,
  last_sent_at timestamptz
);
create index if not exists push_devices_person on newsroom.push_devices (person_id);
create index if not exists push_devices_session on newsroom.push_devices (session);
create table if not exists newsroom.pushes (
  id text primary key,
  notice_id integer not null,
  device_id text not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'skipped', 'failed', 'gone')),
  attempts integer not null,
  error text,
  cause text,
  created_at timestamptz not null,
  settled_at timestamptz,
  unique (notice_id, device_id)
);
create index if not exists pushes_open on newsroom.pushes (created_at) where state in ('queued', 'sending');
`;

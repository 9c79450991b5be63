/**
 * What the publishing officer says of a story on the fanpage, as it was changed last: what an edition keeps of it stands
 * in the edition. Written inside the gate of its story.
 */
export const wordingSql = `
create table if not exists newsroom.fanpage_wording (
  story_id int primary key references stories (id) on delete cascade,
  text text,
  hashtags jsonb,
  share_asset_id text,
  revision int not null check (revision > 0),
  changed_by text not null,
  changed_at timestamptz not null
);

create or replace function newsroom.guard_wording() returns trigger language plpgsql as $f$
begin
  if not exists (select from stories where id = new.story_id
                 and document_id = coalesce(current_setting('newsroom.gate', true), '')) then
    raise exception 'a wording is changed only through the gate of its story' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_wording before insert or update on newsroom.fanpage_wording
  for each row execute function newsroom.guard_wording();
alter table newsroom.fanpage_wording enable always trigger guard_wording;
`;

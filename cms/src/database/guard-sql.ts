import { stagePairs } from '@toasoan/domain';

/**
 * The last line behind the gate: whatever way a statement comes, a story changes only inside a gate transaction
 * (`newsroom.gate` names the story) along a pair of stages the domain's table allows; an edition needs an approval
 * of exactly its content and never changes; a delivered delivery is closed; assets keep their bytes
 * and consents their words.
 */
export const guardSql = (): string => `
create or replace function newsroom.guard_story() returns trigger language plpgsql as $f$
declare gate text := coalesce(current_setting('newsroom.gate', true), '');
begin
  if tg_op = 'DELETE' then
    raise exception 'stories are withdrawn, not deleted' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    if new.live_edition_id is not null
      or not (gate = 'new' and new.stage = 'draft' or gate = 'restore:' || new.document_id and new.stage = 'archived') then
      raise exception 'a story begins as a draft, or comes from the archive, through the gate'
        using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if gate <> new.document_id or new.document_id <> old.document_id then
    raise exception 'story % changes only through the gate', old.document_id using errcode = 'insufficient_privilege';
  end if;
  if new.stage <> old.stage
    and not (old.stage || ':' || new.stage) = any (array[${stagePairs()
      .map((pair) => `'${pair}'`)
      .join(', ')}]) then
    raise exception 'story %: % to % is not in the table', old.document_id, old.stage, new.stage
      using errcode = 'insufficient_privilege';
  end if;
  if new.revision < old.revision then
    raise exception 'story %: the revision only counts up', old.document_id using errcode = 'check_violation';
  end if;
  return new;
end $f$;
create or replace trigger guard_story before insert or update or delete on stories
  for each row execute function newsroom.guard_story();
alter table stories enable always trigger guard_story;

create or replace function newsroom.guard_edition() returns trigger language plpgsql as $f$
declare story stories;
begin
  select * into story from stories where id = new.story_id;
  if story.id is null or coalesce(current_setting('newsroom.gate', true), '') <> story.document_id then
    raise exception 'an edition is made only through the gate' using errcode = 'insufficient_privilege';
  end if;
  if story.embargo_until > clock_timestamp() at time zone 'utc' then
    raise exception 'story % is under embargo', story.document_id using errcode = 'insufficient_privilege';
  end if;
  if not exists (
    select 1 from newsroom.approvals a
    where a.story_id = story.document_id and a.content_hash = new.content_hash and a.kind = 'first'
      and not story.writer_ids @> to_jsonb(a.approver_id)
      and not jsonb_exists_any(story.writer_ids, newsroom.texts(a.approver_ids))
      and (story.sensitive is not true or exists (
        select 1 from newsroom.approvals b
        where b.story_id = story.document_id and b.content_hash = new.content_hash and b.kind = 'second'
          and not jsonb_exists_any(a.approver_ids, newsroom.texts(b.approver_ids))
          and not jsonb_exists_any(story.writer_ids, newsroom.texts(b.approver_ids))))
  ) then
    raise exception 'edition % of story % has no approval', new.number, story.document_id
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_edition before insert on editions
  for each row execute function newsroom.guard_edition();
create or replace trigger edition_row before update or delete on editions
  for each row execute function newsroom.refuse_change();
create or replace trigger edition_all before truncate on editions
  for each statement execute function newsroom.refuse_change();
alter table editions enable always trigger guard_edition;
alter table editions enable always trigger edition_row;
alter table editions enable always trigger edition_all;

${guardTable('delivery', 'deliveries', "old.state in ('delivered', 'superseded')")}
${guardTable('asset', 'assets', ASSET_CLOSED)}
${guardTable('consent', 'consents', CONSENT_CLOSED)}

create or replace function newsroom.refuse_truncate() returns trigger language plpgsql as $f$
begin
  raise exception '% is not emptied', tg_table_name using errcode = 'insufficient_privilege';
end $f$;
create or replace trigger story_all before truncate on stories for each statement execute function newsroom.refuse_truncate();
create or replace trigger delivery_all before truncate on deliveries for each statement execute function newsroom.refuse_truncate();
create or replace trigger asset_all before truncate on assets for each statement execute function newsroom.refuse_truncate();
create or replace trigger consent_all before truncate on consents for each statement execute function newsroom.refuse_truncate();
`;

/** The bytes of an asset change only with another upload in its place; a deleted one stays deleted. */
const ASSET_CLOSED = `
  (old.sha_256 is not null and new.sha_256 is distinct from old.sha_256 and new.upload_key = old.upload_key)
  or (old.deleted_at is not null and new.deleted_at is distinct from old.deleted_at)`;

/** A consent stays as it was given, until it is withdrawn, once. */
const WITHDRAWAL = `array['withdrawn_at', 'withdrawn_reason', 'withdrawn_by_id', 'updated_at']`;
const CONSENT_CLOSED = `
  old.withdrawn_at is not null or new.withdrawn_at is null
  or to_jsonb(new) - ${WITHDRAWAL} <> to_jsonb(old) - ${WITHDRAWAL}`;

/** A table whose rows change only inside the gate, are never deleted, and are fixed once `closed` holds. */
const guardTable = (name: string, table: string, closed: string): string => `
create or replace function newsroom.guard_${name}() returns trigger language plpgsql as $f$
begin
  if coalesce(current_setting('newsroom.gate', true), '') = '' then
    raise exception '% change only through the gate', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (${closed})) then
    raise exception '${name} % is closed', old.document_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $f$;
create or replace trigger guard_${name} before insert or update or delete on ${table}
  for each row execute function newsroom.guard_${name}();
alter table ${table} enable always trigger guard_${name};
`;

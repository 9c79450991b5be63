import type pg from 'pg';

/** Takes from a story everything the archive has brought, past the triggers: as if it were older. */
export async function forgetArchive(pool: pg.Pool, storyId: string): Promise<void> {
  await pool.query(`
    begin;
    alter table deliveries disable trigger guard_delivery;
    alter table newsroom.edition_facts disable trigger edition_facts_row;
    delete from newsroom.edition_facts where edition_id in (
      select e.id from editions e join stories s on s.id = e.story_id where s.document_id = '${storyId}');
    delete from deliveries where channel = 'archive' and story_id = (
      select id from stories where document_id = '${storyId}');
    alter table deliveries enable always trigger guard_delivery;
    alter table newsroom.edition_facts enable always trigger edition_facts_row;
    commit;`);
}

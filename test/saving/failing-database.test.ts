import pg from 'pg';
import { expect, inject, it } from 'vitest';
import type { Failure } from '../support/api.ts';
import { withDesk, type Desk } from '../support/desk.ts';
import { begin, storyContent } from '../support/house.ts';

/** What who is writing is told while the database fails: to wait, never that the words or the session are refused. */
let desk: Desk;
withDesk((opened) => {
  desk = opened;
  // The connections of this pool die with the others.
  desk.pool.on('error', () => undefined);
});

const save = (storyId: string, headline: string, saveKey: string) =>
  desk.house.people.writerA.send<Failure>('PUT', `/newsroom/stories/${storyId}/content`, {
    basedOn: 1,
    content: storyContent(desk.house, { headline }),
    saveKey: saveKey.repeat(32),
  });

it('a full disk is told as such, and the same save is stored once there is room', async () => {
  const story = await begin(desk.house, 'writerA', 'truong-a');
  // What PostgreSQL says when the disk is full.
  await desk.pool.query(`
    create function newsroom.no_room() returns trigger language plpgsql as $f$
    begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $f$;
    create trigger no_room before update on stories for each row execute function newsroom.no_room()`);
  const refused = await save(story.id, 'Hết chỗ', 'a');
  expect([refused.status, refused.body.error.details.id]).toEqual([507, 'server.no_space']);
  await desk.pool.query('drop trigger no_room on stories; drop function newsroom.no_room()');
  expect((await save(story.id, 'Hết chỗ', 'a')).status).toBe(200);
});

it('a database that is gone does not end a session', async () => {
  const story = await begin(desk.house, 'writerA', 'truong-a');
  const { rows } = await desk.pool.query<{ name: string }>('select current_database() as name');
  const name = rows[0]?.name ?? '';
  const admin = new pg.Client({ connectionString: `${inject('postgres')}/postgres` });
  await admin.connect();
  try {
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid, 10_000) from pg_stat_activity where datname = $1', [
      name,
    ]);
    await admin.query(`alter database ${name} rename to ${name}_away`);
    for (let attempt = 0; attempt < 8; attempt++) {
      const { status, body } = await save(story.id, 'Mất cơ sở dữ liệu', 'b');
      expect([status, body.error.details.id]).toEqual([503, 'server.database_down']);
    }
  } finally {
    await admin.query(`alter database ${name}_away rename to ${name}`);
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
  }
  await expect
    .poll(async () => (await save(story.id, 'Mất cơ sở dữ liệu', 'b')).status, { timeout: 15_000 })
    .toBe(200);
});

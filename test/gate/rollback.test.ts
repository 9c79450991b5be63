import { CHAIN_START, verifyChain, type AuditEvent } from '@toasoan/domain';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, type House } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';

let house: House;
let pool: pg.Pool;
withDesk((desk) => ({ house, pool } = desk));

const counts = async (): Promise<unknown> => {
  const { rows } = await pool.query(
    `select (select count(*) from editions) as editions, (select count(*) from deliveries) as deliveries,
            (select count(*) from newsroom.audit_events) as events, (select count(*) from notifications) as notices,
            (select count(*) from graphile_worker.jobs) as jobs,
            (select json_agg(json_build_array(document_id, stage, revision, live_edition_id, slug) order by id) from stories) as stories`,
  );
  return rows[0];
};

/** Makes the database fail at one statement of the publish transaction, as a full disk or a lost connection would. */
async function failAt(table: string, work: () => Promise<void>): Promise<void> {
  await pool.query(
    `create function public.fail() returns trigger language plpgsql as $f$ begin raise exception 'disk full' using errcode = 'disk_full'; end $f$`,
  );
  await pool.query(
    `create trigger fail after insert on ${table} for each row execute function public.fail()`,
  );
  try {
    await work();
  } finally {
    await pool.query('drop function public.fail() cascade');
  }
}

it.each([
  'editions',
  'deliveries',
  'graphile_worker._private_jobs',
  'notifications',
  'newsroom.audit_events',
])('a publish that fails while writing %s leaves no job, no edition, no audit event', async (table) => {
  const story = await approved(house);
  const before = await counts();
  await failAt(table, async () => {
    const { status } = await house.people.officer.send(
      'POST',
      `/newsroom/stories/${story.id}/actions/publish`,
      { basedOn: story.revision },
    );
    expect(status).toBe(507);
  });
  expect(await counts()).toEqual(before);
  const published = await act(house, 'officer', story, 'publish');
  expect(published.stage).toBe('published');
  expect(await counts()).not.toEqual(before);
});

it('the audit chain made by the database verifies by the domain, and a changed byte is found', async () => {
  const { rows } = await pool.query<AuditEvent & { seq: string }>(
    'select seq, at, actor, action, subject, detail, prev_hash as "prevHash", hash from newsroom.audit_events order by seq',
  );
  const events: AuditEvent[] = rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  expect(events.length).toBeGreaterThan(20);
  expect(events[0]?.prevHash).toBe(CHAIN_START);
  expect(verifyChain(events)).toMatchObject({ ok: true, events: events.length });
  const forged = events.map((event, index) =>
    index === 7 ? { ...event, detail: event.detail.replace('"', "'") } : event,
  );
  expect(verifyChain(forged)).toEqual({ ok: false, seq: 8, reason: 'hash' });
});

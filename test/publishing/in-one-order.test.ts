import type { DeliveryWork, StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { expect, it } from 'vitest';
import { locksWaitedFor } from '../support/database.ts';
import { withDesk, type Desk } from '../support/desk.ts';
import { act, type House } from '../support/house.ts';
import { approved, onWebsite } from '../support/photo-story.ts';
import type { WorkerDoors } from '../support/worker.ts';

/** The lock of the record (`cms/src/database/locks.ts`). */
const RECORD = 726_102;

let house: House;
let worker: WorkerDoors['api'];
let pool: Desk['pool'];
withDesk((desk) => {
  ({ house, pool } = desk);
  worker = desk.worker.api;
});

it('a worker’s result waits for who is changing the story, and they do not wait for it', async () => {
  const story = await act(house, 'officer', await approved(house), 'publish');
  const id = onWebsite(story)[0]?.id ?? '';
  const { fence } = await worker.post<DeliveryWork>(`/work/deliveries/${id}/take`, {});
  const officer = await pool.connect();
  try {
    // Whoever acts on a story takes it first, and writes the record last.
    await officer.query('begin');
    await officer.query('select 1 from stories where document_id = $1 for update', [story.id]);
    const told = worker.send('POST', `/work/deliveries/${id}/finish`, {
      ...{ outcome: 'failed', error: 'delivery.unreachable', cause: '{}' },
      ...{ fence, final: true },
    });
    await waitUntil(async () => (await locksWaitedFor(pool)) > 0, {
      ...{ deadline: 20_000, every: 10, what: 'the worker’s result waiting' },
    });
    await officer.query('select 1 from deliveries where document_id = $1 for update', [id]);
    await officer.query('select pg_advisory_xact_lock($1)', [RECORD]);
    await officer.query('commit');
    expect((await told).status).toBeLessThan(300);
  } finally {
    officer.release();
  }
  const after = await house.people.officer.get<StoryView>(`/newsroom/stories/${story.id}`);
  expect(onWebsite(after)[0]).toMatchObject({ state: 'failed', error: 'delivery.unreachable' });
});

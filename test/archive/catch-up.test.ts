import type { ArchiveCaughtUp } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { expect, it } from 'vitest';
import { locksWaitedFor } from '../support/database.ts';
import { withDesk, type Desk } from '../support/desk.ts';
import { act } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';
import { forgetArchive } from './forget-archive.ts';

let desk: Desk;
withDesk((opened) => {
  desk = opened;
});

it('a story that is being worked on is waited for, not passed over', async () => {
  const { house, pool, worker } = desk;
  const story = await act(house, 'officer', await approved(house), 'publish');
  await forgetArchive(pool, story.id);
  const somebody = await pool.connect();
  try {
    await somebody.query('begin');
    await somebody.query('select 1 from stories where document_id = $1 for update', [story.id]);
    const caughtUp = worker.api.post<ArchiveCaughtUp>('/work/archive/catch-up', {});
    await waitUntil(async () => (await locksWaitedFor(pool)) > 0, {
      ...{ deadline: 20_000, every: 10, what: 'the catching up waiting' },
    });
    await somebody.query('commit');
    expect(await caughtUp).toEqual({ editions: 1, more: false });
  } finally {
    somebody.release();
  }
});

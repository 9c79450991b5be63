import type pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { borrowCms } from './borrowed-cms.ts';
import type { Cms } from './cms.ts';
import { openPool } from './database.ts';
import { openSession, type EditorSession } from './editor.ts';
import { houseAt, type House } from './house.ts';
import { startNewsroom, type Newsroom, type NewsroomOptions } from './newsroom.ts';
import { workerDoors, type WorkerDoors } from './worker.ts';

/** A CMS on a database nobody else uses meanwhile, with the house of people in it. */
export interface Desk {
  readonly cms: Cms;
  readonly house: House;
  readonly pool: pg.Pool;
  readonly worker: WorkerDoors;
  close(): Promise<void>;
}

/**
 * A desk for the tests of a file, opened before them and closed after them. They get at it by `ready`, which may
 * prepare what they all look at.
 */
export function withDesk(ready: (desk: Desk) => unknown): void {
  let desk: Desk | undefined;
  beforeAll(async () => {
    desk = await openDesk();
    await ready(desk);
  });
  afterAll(() => desk?.close());
}

async function openDesk(): Promise<Desk> {
  const cms = await borrowCms();
  const pool = openPool(cms.databaseUrl);
  const house = houseAt(cms.url);
  return {
    cms,
    house,
    pool,
    worker: workerDoors(house.base),
    close: async () => {
      await pool.end();
      await cms.stop();
    },
  };
}

/** The whole newsroom, the house of people in it, and writer A signed in at the editor. */
export interface WholeHouse {
  readonly newsroom: Newsroom;
  readonly house: House;
  readonly session: EditorSession;
}

export async function openNewsroom(options?: NewsroomOptions): Promise<WholeHouse> {
  const newsroom = await startNewsroom(options);
  const house = houseAt(newsroom.cms.url);
  return { newsroom, house, session: await openSession(newsroom.editor.url, 'writerA') };
}

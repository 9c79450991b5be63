import type pg from 'pg';
import { startCms, type Cms } from './cms.ts';
import { cloneDatabase, openPool } from './database.ts';
import { openSession, type EditorSession } from './editor.ts';
import { buildHouse, type House } from './house.ts';
import { startNewsroom, type Newsroom } from './newsroom.ts';

/** A CMS on a database of its own, with the house of people in it. */
export interface Desk {
  readonly cms: Cms;
  readonly house: House;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const databaseUrl = await cloneDatabase();
  const cms = await startCms({ databaseUrl });
  const pool = openPool(databaseUrl);
  const house = await buildHouse(cms.url);
  return {
    cms,
    house,
    pool,
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

export async function openNewsroom(): Promise<WholeHouse> {
  const newsroom = await startNewsroom();
  const house = await buildHouse(newsroom.cms.url);
  return { newsroom, house, session: await openSession(newsroom.editor.url, 'writerA') };
}

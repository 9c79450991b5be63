import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DEFAULT_NOTICE_SETTINGS, type MailsView, type NotificationView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECRETS, startCms, type Cms } from '../support/cms.ts';
import { cloneDatabase, openPool } from '../support/database.ts';
import { houseAt, personEmail, type House } from '../support/house.ts';
import { startRoom, type Running } from '../support/process.ts';
import { thorough } from '../support/thorough.ts';
import { SPEAKERS, speakAtRandom } from './comment-events.ts';
import { startFailingMailServer, type FailingMailServer } from './failing-mail-server.ts';

const EVENTS = thorough ? 10_000 : 200;
const KILLS = thorough ? 6 : 2;
const SEED = 20_261_121;
const UNKNOWN = personEmail('colleagueA');

let cms: Cms;
let house: House;
let pool: pg.Pool;
let server: FailingMailServer;
let worker: Running;
let dir: string;
let startWorker: () => Promise<Running>;
beforeAll(async () => {
  const databaseUrl = await cloneDatabase();
  cms = await startCms({ databaseUrl });
  house = houseAt(cms.url);
  pool = openPool(databaseUrl);
  server = await startFailingMailServer({ seed: SEED, refused: UNKNOWN });
  dir = await mkdtemp(path.join(os.tmpdir(), 'toasoan-notices-'));
  startWorker = () =>
    startRoom({
      entry: 'workers/dist/main.js',
      env: {
        LOG_LEVEL: 'info',
        DATABASE_URL: databaseUrl,
        CMS_URL: cms.url,
        BLOB_DIR: dir,
        MAIL_DIR: path.join(dir, 'mail'),
        SMTP_URL: server.url,
        MAIL_FROM: 'Tòa soạn <tin@toasoan.example>',
        WORKER_TOKEN: SECRETS.WORKER_TOKEN,
        WORKER_CONCURRENCY: '6',
        PORTAL_URL: 'http://127.0.0.1:9',
        PORTAL_PUBLIC_URL: 'http://127.0.0.1:9',
        PORTAL_TOKEN: 'no-portal-in-this-test-no-portal-in-this-test',
      },
      ready: async (output) => output.includes('"ready"'),
    });
  worker = await startWorker();
  // Told of remarks at once by mail, and of nothing else, so that every mail is one remark's.
  const { ways } = DEFAULT_NOTICE_SETTINGS;
  const never = { mail: 'never', push: false } as const;
  const talk = { mail: 'now', push: false } as const;
  const settings = {
    ...DEFAULT_NOTICE_SETTINGS,
    ways: { ...Object.fromEntries(Object.keys(ways).map((group) => [group, never])), talk },
  };
  for (const who of SPEAKERS) await house.people[who].put('/newsroom/notice-settings', settings);
});
afterAll(async () => {
  await worker?.stop();
  await server?.close();
  await pool?.end();
  await cms?.stop();
  if (dir) await rm(dir, { recursive: true, force: true });
});

const count = async (condition: string): Promise<number> =>
  (
    await pool.query<{ count: number }>(
      `select count(*)::int as count from newsroom.mails where ${condition}`,
    )
  ).rows[0]?.count ?? 0;

/** The waits between tries, shortened: what is to be tried again is tried now. */
const hasten = (): Promise<unknown> =>
  pool.query(
    `with due as (update graphile_worker._private_jobs set run_at = now()
       where run_at > now() and locked_at is null returning 1)
     select pg_notify('jobs:insert', json_build_object('count', count(*))::text) from due`,
  );

it(
  `${EVENTS} events with a mail server that fails at random and ${KILLS} killed workers: each mail once or shown as failed`,
  async () => {
    const begun = performance.now();
    let speaking = true;
    const spoken = speakAtRandom(house, { events: EVENTS, seed: SEED, lanes: 4 }).finally(
      () => (speaking = false),
    );
    let kills = 0;
    await waitUntil(
      async () => {
        const settled = await count(`state in ('sent', 'failed')`);
        if (kills < KILLS && settled > ((kills + 1) * EVENTS) / (KILLS + 2)) {
          kills += 1;
          await worker.kill();
          worker = await startWorker();
        }
        await hasten();
        return !speaking && (await count(`state in ('queued', 'sending')`)) === 0;
      },
      { deadline: thorough ? 3_600_000 : 200_000, every: 100, what: 'every mail settled' },
    );
    const expected = await spoken;
    expect(kills).toBe(KILLS);

    const { rows } = await pool.query<{
      who: string;
      mail_id: string;
      state: string;
      to_address: string;
      own: boolean;
    }>(
      `select p.username as who, n.mail_id, m.state, m.to_address, n.done_by = coalesce(p.display_name, p.username) as own
     from notifications n join up_users p on p.id = n.person_id left join newsroom.mails m on m.id = n.mail_id
     where n.event = 'comment'`,
    );
    // None lost, none twice, none to oneself: as many as the model says, to whom it says, each with a mail of its own.
    for (const who of SPEAKERS)
      expect(rows.filter((row) => row.to_address === personEmail(who)).length, who).toBe(expected[who]);
    expect(new Set(rows.map((row) => row.mail_id)).size).toBe(rows.length);
    expect(rows.filter((row) => row.own)).toEqual([]);

    // Each was delivered once, or is shown as failed.
    const times = new Map<string, { all: number; unanswered: number }>();
    for (const { messageId, unanswered } of server.taken) {
      const before = times.get(messageId) ?? { all: 0, unanswered: 0 };
      times.set(messageId, { all: before.all + 1, unanswered: before.unanswered + (unanswered ? 1 : 0) });
    }
    const idOf = (mailId: string): string => `<${mailId}@toasoan.example>`;
    const sent = rows.filter((row) => row.state === 'sent');
    const failed = rows.filter((row) => row.state === 'failed');
    expect(sent.length + failed.length).toBe(rows.length);
    expect(sent.filter((row) => !times.has(idOf(row.mail_id)))).toEqual([]);
    expect(failed.every((row) => row.to_address === UNKNOWN)).toBe(true);
    expect(failed).toHaveLength(expected.colleagueA);
    const known = new Set(rows.map((row) => idOf(row.mail_id)));
    expect([...times.keys()].filter((messageId) => !known.has(messageId))).toEqual([]);
    // A second copy with the same Message-ID goes out only where the first was taken and nobody could know: the line was
    // cut after it, or the worker was killed in it.
    const copies = [...times.values()].filter(({ all }) => all > 1);
    const inDoubt = copies.reduce((sum, { all, unanswered }) => sum + Math.max(0, all - 1 - unanswered), 0);
    expect(inDoubt).toBeLessThanOrEqual(KILLS * 6);

    const { failed: shown, waiting } = await house.people.administrator.get<MailsView>('/newsroom/mails');
    expect(waiting).toBe(0);
    expect(shown.length).toBe(Math.min(200, failed.length));
    expect(shown[0]?.problem).toMatch(/từ chối/);
    const told = await house.people.colleagueA.get<NotificationView[]>('/newsroom/notifications');
    expect(told.find(({ mail }) => mail)?.mail).toMatchObject({ state: 'failed' });
    process.stdout.write(
      `notices: ${EVENTS} events, ${rows.length} notices, ${sent.length} sent, ${failed.length} shown as failed, ` +
        `${copies.length} mails taken twice or more (same Message-ID), ${inDoubt} of the copies after a kill, ` +
        `${kills} workers killed, faults ${JSON.stringify(server.faults)}, ${Math.round((performance.now() - begun) / 1000)} s\n`,
    );
  },
  thorough ? 3_700_000 : 240_000,
);

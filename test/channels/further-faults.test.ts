import type { PublicChannel, StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { openPool } from '../support/database.ts';
import {
  startCutMailServer,
  startTakingPortal,
  type CutMailServer,
  type TakingPortal,
} from '../support/far-ends.ts';
import { startFaultyProxy, type FaultyProxy } from '../support/faulty-proxy.ts';
import { act, houseAt, storyContent, type House } from '../support/house.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { approved } from '../support/photo-story.ts';
import { printTable } from '../support/table.ts';
import { thorough } from '../support/thorough.ts';

/** Workers killed while they write to the press and to another portal. */
const EACH = thorough ? 50 : 1;
const LIST = ['lan@bao.example.vn', 'minh@dai.example.vn', 'nga@tin.example.vn'];
const ADDRESS = 'https://cong.tinh.example.vn/nhan-tin';

let mail: CutMailServer;
let portal: TakingPortal;
/** The workers' way to the CMS. */
let cms: FaultyProxy;
let newsroom: Newsroom;
let house: House;
let pool: pg.Pool;
beforeAll(async () => {
  [mail, portal, cms] = await Promise.all([startCutMailServer(), startTakingPortal(), startFaultyProxy()]);
  newsroom = await startNewsroom({
    workersEnv: { SMTP_URL: mail.url, WEBHOOK_TEST_HOST: portal.host, CMS_URL: cms.url },
  });
  cms.aim(newsroom.cms.url);
  house = houseAt(newsroom.cms.url);
  pool = openPool(newsroom.databaseUrl);
  for (const address of LIST)
    await house.people.officer.post('/newsroom/channels/press', { address, outlet: 'Báo Mẫu' });
  const secret = `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`;
  await house.people.administrator.put('/newsroom/channels/webhook', { address: ADDRESS, secret });
  // A host of this machine is not taken on screen.
  await pool.query(
    `update newsroom.channel_settings set target = replace(target, 'cong.tinh.example.vn', $1)
     where channel = 'webhook'`,
    [portal.host],
  );
});
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
  await Promise.all([mail?.close(), portal?.close(), cms?.close()]);
});

/** What the press took; people are told of their stories by the same server. */
const pressMails = () => mail.taken.filter(({ to }) => LIST.includes(to));

const table: string[][] = [];
afterAll(() => printTable(['killed', 'stories', 'sent', 'sent again', 'missed'], table));

/** A point at which the worker is killed, once a story. */
function once(at: () => boolean): {
  readonly hit: () => boolean;
  readonly times: () => number;
  rearm(): void;
} {
  let armed = true;
  let times = 0;
  return {
    hit: () => {
      if (!armed || !at()) return false;
      armed = false;
      times += 1;
      newsroom.workers().child.kill('SIGKILL');
      return true;
    },
    times: () => times,
    rearm: () => void (armed = true),
  };
}

/** Kills the worker as it tells the CMS what was taken: before the CMS hears it, or once it has. */
function atNote(channel: PublicChannel, heard: boolean, kill: () => boolean): void {
  cms.fault = async ({ path }) => {
    const [, id = ''] = /^\/api\/work\/deliveries\/([^/]+)\/note$/.exec(path) ?? [];
    if (id === '') return null;
    const { rows } = await pool.query<{ channel: string }>(
      'select channel from deliveries where document_id = $1',
      [id],
    );
    if (rows[0]?.channel !== channel) return null;
    if (heard) return { do: 'lose', last: () => void kill() };
    return kill() ? { do: 'drop' } : null;
  };
}

/** Publishes a story to the website and one channel, and waits for both. */
async function publish(headline: string, channel: PublicChannel): Promise<StoryView> {
  const content = storyContent(house, { headline });
  const ready = await approved(house, content, ['website', channel]);
  const story = await act(house, 'officer', ready, 'publish');
  const ends = await atRest(newsroom, pool, [story.id], [channel]);
  expect(ends.get(story.id)).toEqual({ [channel]: 'delivered' });
  return story;
}

const timeout = thorough ? 3_600_000 : 180_000;

describe('the press: kill -9 of the worker', { timeout }, () => {
  /**
   * At the second of three addresses. What the newsroom was not told, SMTP cannot be asked: such a mail goes out again under its
   * Message-ID, and no other does.
   */
  it.each([
    ['before the mail is taken', 'before', 0],
    ['once it is taken, before the answer', 'unanswered', 1],
    ['once it is answered, before it is noted', 'answered', 1],
    ['once it is noted', 'noted', 0],
  ] as const)('%s: each address has it, one message each', async (name, when, again) => {
    const point = once(() => pressMails().length === (when === 'before' ? 1 : 2));
    if (when === 'before' || when === 'unanswered')
      mail.cut = (to, at) => at === when && LIST.includes(to) && point.hit();
    else atNote('press', when === 'noted', point.hit);
    let [sent, repeats, missed] = [0, 0, 0];
    for (let turn = 1; turn <= EACH; turn++) {
      mail.taken.length = 0;
      point.rearm();
      await publish(`${name} ${turn}`, 'press');
      const messages = new Map(LIST.map((to) => [to, mail.taken.filter((one) => one.to === to)]));
      for (const [to, taken] of messages) {
        expect(new Set(taken.map(({ messageId }) => messageId)).size, `messages for ${to}`).toBe(1);
        repeats += taken.length - 1;
        missed += taken.length === 0 ? 1 : 0;
      }
      sent += pressMails().length;
    }
    [mail.cut, cms.fault] = [null, null];
    table.push([`press: ${name}`, ...[EACH, sent, repeats, missed].map(String)]);
    expect(point.times(), 'the worker was killed').toBe(EACH);
    expect({ sent, repeats, missed }).toEqual({
      ...{ sent: EACH * (LIST.length + again), repeats: EACH * again, missed: 0 },
    });
  });
});

describe('another portal: kill -9 of the worker', { timeout }, () => {
  it.each([
    ['before the event is taken', 'before', 0],
    ['once it is taken, before the answer', 'unanswered', 1],
    ['once it is answered, before it is noted', 'answered', 1],
    ['once it is noted', 'noted', 0],
  ] as const)('%s: it has one event, under one id', async (name, when, again) => {
    const point = once(() => true);
    if (when === 'before' || when === 'unanswered') portal.cut = (at) => at === when && point.hit();
    else atNote('webhook', when === 'noted', point.hit);
    let [sent, missed] = [0, 0];
    const events = new Set<string>();
    for (let turn = 1; turn <= EACH; turn++) {
      portal.ids.length = 0;
      point.rearm();
      await publish(`${name} ${turn}`, 'webhook');
      expect(new Set(portal.ids).size, 'ids of one delivery').toBe(1);
      for (const id of portal.ids) events.add(id);
      sent += portal.ids.length;
      missed += portal.ids.length === 0 ? 1 : 0;
    }
    [portal.cut, cms.fault] = [null, null];
    table.push([`webhook: ${name}`, ...[EACH, sent, sent - events.size, missed].map(String)]);
    expect(point.times(), 'the worker was killed').toBe(EACH);
    expect({ sent, events: events.size, missed }).toEqual({
      ...{ sent: EACH * (1 + again), events: EACH, missed: 0 },
    });
  });
});

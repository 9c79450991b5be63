import type {
  ChannelName,
  ConsolePage,
  ConsoleViewName,
  DeliveryView,
  NotificationView,
  StoryView,
} from '@toasoan/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDesk, type Desk } from '../support/desk.ts';
import { act, begin, type House, type PersonName } from '../support/house.ts';
import { approveStory } from '../support/photo-story.ts';
import type { WorkerDoors } from '../support/worker.ts';

/** The publisher's console, and what the officer does with a delivery, at the CMS; the worker's part is played by its doors. */
let house: House;
let worker: WorkerDoors['api'];
let pool: Desk['pool'];
withDesk((desk) => {
  pool = desk.pool;
  house = desk.house;
  worker = desk.worker.api;
});

const POST = 'https://www.facebook.com/so-thu/posts/1';
const read = (id: string, who: PersonName = 'officer'): Promise<StoryView> =>
  house.people[who].get<StoryView>(`/newsroom/stories/${id}`);
const newest = async (id: string, channel: ChannelName): Promise<DeliveryView> => {
  const found = (await read(id)).deliveries.find((one) => one.channel === channel);
  if (!found) throw new Error(`Expected a delivery to ${channel}`);
  return found;
};
const look = (view: ConsoleViewName, who: PersonName = 'officer'): Promise<ConsolePage> =>
  house.people[who].get<ConsolePage>(`/newsroom/console?view=${view}`);
const isIn = async (view: ConsoleViewName, id: string): Promise<boolean> =>
  (await look(view)).items.some((story) => story.id === id);
const does = (who: PersonName, { id }: DeliveryView, action: string, input: object = {}) =>
  house.people[who].send('POST', `/newsroom/deliveries/${id}/actions/${action}`, input);

/** What a worker would do: take a delivery and tell what became of it. */
async function settle(
  { id }: DeliveryView,
  outcome: 'delivered' | 'failed' | 'handed_over',
): Promise<number | null> {
  const work = await worker.post<{ fence: number | null; editionHash: string; operation: string }>(
    `/work/deliveries/${id}/take`,
    {},
  );
  const { fence } = work;
  if (fence === null) return null;
  const receipt = {
    address: 'https://toasoan.example/tin/bai',
    editionHash: work.operation === 'publish' ? work.editionHash : null,
    readAt: new Date().toISOString(),
    evidence: {},
  };
  const body = {
    delivered: { outcome, fence, receipt },
    failed: { outcome, fence, error: 'delivery.unreachable', cause: 'thử', final: true },
    handed_over: { outcome, fence, error: 'fanpage.no_token', cause: 'thử' },
  }[outcome];
  await worker.post(`/work/deliveries/${id}/finish`, body);
  return fence;
}

async function published(): Promise<StoryView> {
  const ready = await approveStory(house, await begin(house, 'writerA', 'truong-a'), ['website', 'fanpage']);
  return act(house, 'officer', ready, 'publish');
}

describe('a story on its way', () => {
  let id: string;
  beforeAll(async () => {
    id = (await published()).id;
  });

  it('has a delivery for each channel of its approval, and for the archive', async () => {
    expect((await read(id)).deliveries.map(({ channel, state }) => [channel, state]).sort()).toEqual([
      ['archive', 'pending'],
      ['fanpage', 'pending'],
      ['website', 'pending'],
    ]);
    expect(await isIn('sending', id)).toBe(true);
  });

  it('that failed waits for the officer, who is told once and may try again', async () => {
    await settle(await newest(id, 'website'), 'failed');
    expect([await isIn('trouble', id), await isIn('sending', id)]).toEqual([true, false]);
    const told = await house.people.officer.get<NotificationView[]>('/newsroom/notifications');
    expect(told.filter(({ text }) => text.includes('không gửi được lên'))).toHaveLength(1);
    const retried = await does('officer', await newest(id, 'website'), 'retry');
    expect(retried.body.data).toMatchObject({ state: 'pending', error: null });
    await settle(await newest(id, 'website'), 'delivered');
  });

  it('waits where the officer holds it, whatever the worker asks', async () => {
    const post = await newest(id, 'fanpage');
    expect((await does('officer', post, 'hold')).body.data).toMatchObject({ state: 'held' });
    expect(await settle(post, 'delivered')).toBeNull();
    expect(await isIn('trouble', id)).toBe(true);
    expect((await does('officer', post, 'release')).body.data).toMatchObject({ state: 'pending' });
  });

  it('is done by hand where the newsroom cannot, with the address of the post as the officer’s word', async () => {
    await settle(await newest(id, 'fanpage'), 'handed_over');
    const post = await newest(id, 'fanpage');
    expect(post).toMatchObject({
      state: 'by_hand',
      error: 'fanpage.no_token',
      actions: ['retry', 'confirm'],
    });
    const bad = await does('officer', post, 'confirm', { address: 'https://example.org/posts/1' });
    expect([bad.status, bad.body.error.details.id]).toEqual([422, 'delivery.address_required']);
    const done = await does('officer', post, 'confirm', { address: POST });
    expect(done.body.data).toMatchObject({ state: 'delivered', receipt: { address: POST } });
    await settle(await newest(id, 'archive'), 'delivered');
    expect([await isIn('trouble', id), await isIn('done', id)]).toEqual([false, true]);
  });

  it('is sent again as a new delivery, the old one stays as it was', async () => {
    const before = await newest(id, 'website');
    const again = await does('officer', before, 'resend');
    expect(again.body.data).toMatchObject({ state: 'pending', channel: 'website' });
    expect((await newest(id, 'website')).id).not.toBe(before.id);
    await settle(await newest(id, 'website'), 'delivered');
    const late = await does('officer', before, 'resend');
    expect([late.status, late.body.error.details.id]).toEqual([409, 'delivery.overtaken']);
  });
});

it('a post follows the page: it goes out only when the page stands', async () => {
  const { id } = await published();
  const queued = async (): Promise<DeliveryView> => newest(id, 'fanpage');
  const jobs = async (): Promise<number | null> =>
    (
      await pool.query('select 1 from graphile_worker.jobs where key = $1', [
        `channel.deliver:${(await queued()).id}`,
      ])
    ).rowCount;
  expect(await jobs()).toBe(0);
  // The officer cannot let it go ahead either.
  await does('officer', await queued(), 'hold');
  expect((await does('officer', await queued(), 'release')).body.data).toMatchObject({ state: 'pending' });
  expect(await jobs()).toBe(0);
  await settle(await newest(id, 'website'), 'delivered');
  expect(await jobs()).toBe(1);
  await settle(await queued(), 'delivered');
  expect(await queued()).toMatchObject({ state: 'delivered' });
});

it('the archive takes the editions of a story in their order', async () => {
  const first = await published();
  const archived = await newest(first.id, 'archive');
  let story = await act(house, 'officer', await read(first.id), 'correct', { note: 'Số liệu cần sửa.' });
  story = await act(house, 'deskHssv', story, 'forward');
  story = await act(house, 'headHssv', story, 'approve', {
    channels: ['website'],
    publicNote: 'Sửa số liệu.',
  });
  await act(house, 'officer', story, 'publish');
  const second = await newest(first.id, 'archive');
  const early = await worker.send('POST', `/work/deliveries/${second.id}/take`, {});
  expect([early.status, early.body.error.details.id]).toEqual([409, 'delivery.waits']);
  expect(await settle(archived, 'delivered')).toBe(1);
  expect(await settle(second, 'delivered')).toBe(1);
});

describe('who may', () => {
  it('act: the publishing officer alone', async () => {
    const { id } = await published();
    const post = await newest(id, 'fanpage');
    for (const who of ['writerA', 'deskHssv', 'headHssv', 'coordinator', 'administrator'] as const)
      expect([who, (await does(who, post, 'hold')).status]).toEqual([who, 403]);
    expect((await newest(id, 'fanpage')).state).toBe('pending');
  });
  it('look: who publishes, coordinates or answers', async () => {
    for (const [who, status] of [
      ['officer', 200],
      ['coordinator', 200],
      ['writerA', 403],
      ['headHssv', 403],
      ['administrator', 403],
    ] as const)
      expect([who, (await house.people[who].send('GET', '/newsroom/console')).status]).toEqual([who, status]);
  });
  it('nothing but what the table of deliveries has', async () => {
    const { id } = await published();
    const page = await newest(id, 'website');
    for (const [action, status, reason] of [
      ['retry', 409, 'delivery.closed'],
      ['confirm', 409, 'delivery.closed'],
      ['take_over', 409, 'delivery.not_by_hand'],
    ] as const) {
      const answer = await does('officer', page, action);
      expect([action, answer.status, answer.body.error.details.id]).toEqual([action, status, reason]);
    }
    expect((await does('officer', page, 'delete')).status).toBe(400);
  });
});

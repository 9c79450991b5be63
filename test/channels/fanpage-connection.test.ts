import type {
  ChannelsView,
  DeliveryWork,
  FanpageAccessWork,
  HandOverWork,
  NotificationView,
  StoryView,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../support/api.ts';
import { withDesk } from '../support/desk.ts';
import { GRAPH_PAGE } from '../support/graph-server.ts';
import { act, storyContent, type House, type PersonName } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';
import type { WorkerDoors } from '../support/worker.ts';

let house: House;
let pool: pg.Pool;
let worker: WorkerDoors;
withDesk((desk) => ({ house, pool, worker } = desk));

const FANPAGE = '/newsroom/channels/fanpage';
const view = (who: PersonName): Promise<ChannelsView> => house.people[who].get('/newsroom/channels');
const connect = (): Promise<ChannelsView> => house.people.administrator.put(FANPAGE, GRAPH_PAGE);
const events = async (action: string): Promise<string[]> =>
  (
    await pool.query<{ text: string }>(
      'select detail::text || actor::text as text from newsroom.audit_events where action = $1',
      [action],
    )
  ).rows.map(({ text }) => text);
const told = async (who: PersonName): Promise<NotificationView[]> =>
  (await house.people[who].get<NotificationView[]>('/newsroom/notifications')).filter(
    ({ place }) => place === '/kenh',
  );
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000 + 3_600_000).toISOString();
const probed = (given: object = {}): Promise<Answer> =>
  worker.api.send('POST', '/work/channels/fanpage/probed', {
    ...{ pageId: GRAPH_PAGE.pageId, pageName: 'Sở (thử)', endsAt: null, error: null, cause: '' },
    ...given,
  });

describe('the connection to the fanpage', () => {
  it('is the administrator’s to make, the officer’s to see, and nobody else’s', async () => {
    for (const who of ['officer', 'writerA', 'headHssv'] as const)
      expect((await house.people[who].send('PUT', FANPAGE, GRAPH_PAGE)).status, who).toBe(403);
    expect((await house.people.writerA.send('GET', '/newsroom/channels')).status).toBe(403);
    expect(await view('officer')).toMatchObject({ fanpage: null, mayConnect: false });
    const made = await connect();
    expect(made).toMatchObject({ fanpage: { pageId: GRAPH_PAGE.pageId, probing: true }, mayConnect: true });
    expect(JSON.stringify(made)).not.toContain(GRAPH_PAGE.token);
    expect(await events('channel.connect')).toHaveLength(1);
  });

  it('refuses what is no number of a page or no token', async () => {
    for (const wrong of [
      { ...GRAPH_PAGE, pageId: 'so-gddt' },
      { ...GRAPH_PAGE, token: 'ngắn' },
    ])
      expect((await house.people.administrator.send('PUT', FANPAGE, wrong)).status).toBe(400);
  });

  it('keeps the token sealed, out of the record, and gives it to the worker alone', async () => {
    await connect();
    const { rows } = await pool.query<{ token: string }>('select token from newsroom.channel_settings');
    expect(rows[0]?.token).not.toContain(GRAPH_PAGE.token.slice(5, 25));
    const record = await pool.query<{ text: string }>(
      'select detail::text as text from newsroom.audit_events',
    );
    expect(record.rows.some(({ text }) => text.includes(GRAPH_PAGE.token))).toBe(false);
    expect(await worker.api.post<FanpageAccessWork>('/work/channels/fanpage/take', {})).toEqual({
      access: GRAPH_PAGE,
    });
    for (const who of ['administrator', 'officer'] as const)
      expect(
        (await house.people[who].send('POST', '/work/channels/fanpage/take', {})).status,
      ).toBeGreaterThan(400);
  });

  it('shows what a probe found, and tells people once that it is broken', async () => {
    await connect();
    await probed();
    expect((await view('officer')).fanpage).toMatchObject({
      pageName: 'Sở (thử)',
      problem: null,
      probing: false,
    });
    for (let turn = 0; turn < 2; turn++) await probed({ error: 'fanpage.token_revoked', pageName: null });
    const { fanpage } = await view('administrator');
    expect(fanpage?.problem).toContain('không còn hiệu lực');
    expect(fanpage?.pageName).toBe('Sở (thử)');
    for (const who of ['administrator', 'officer'] as const) expect(await told(who), who).toHaveLength(1);
    expect(await events('channel.broken')).toHaveLength(1);
  });

  it.each([
    [31, 0],
    [29, 1],
    [6, 1],
    [0, 1],
  ])('that ends in %i days is told of %i times, however often it is probed', async (days, times) => {
    await connect();
    const before = (await told('officer')).length;
    const endsAt = inDays(days);
    for (let turn = 0; turn < 3; turn++) await probed({ endsAt });
    const notices = await told('officer');
    expect(notices.length - before).toBe(times);
    if (times > 0) expect(notices[0]?.text).toMatch(days === 0 ? /hết hạn hôm nay/ : `sau ${days} ngày`);
  });

  it('takes no answer about another page', async () => {
    await connect();
    await probed({ pageId: '999999', error: 'fanpage.blocked' });
    expect((await view('administrator')).fanpage).toMatchObject({ probedAt: null, problem: null });
  });

  it('is asked for and forgotten by the administrator', async () => {
    await connect();
    await probed();
    expect(
      (await house.people.administrator.post<ChannelsView>(`${FANPAGE}/probe`, {})).fanpage?.probing,
    ).toBe(true);
    const { status } = await house.people.administrator.send('DELETE', FANPAGE);
    expect(status).toBe(200);
    expect((await view('administrator')).fanpage).toBeNull();
    expect(await worker.api.post('/work/channels/fanpage/take', {})).toEqual({ access: null });
    expect((await house.people.administrator.send('DELETE', FANPAGE)).status).toBe(409);
    expect((await house.people.administrator.send('POST', `${FANPAGE}/probe`, {})).status).toBe(409);
    expect(await events('channel.disconnect')).toHaveLength(1);
  });
});

describe('a delivery to the fanpage', () => {
  const published = async (headline: string): Promise<{ story: StoryView; id: string }> => {
    const content = storyContent(house, { headline });
    const story = await act(
      house,
      'officer',
      await approved(house, content, ['website', 'fanpage']),
      'publish',
    );
    return { story, id: story.deliveries.find(({ channel }) => channel === 'fanpage')?.id ?? '' };
  };
  const take = (id: string): Promise<DeliveryWork> =>
    worker.api.post<DeliveryWork>(`/work/deliveries/${id}/take`, {});
  const finish = (id: string, body: object): Promise<Answer> =>
    worker.api.send('POST', `/work/deliveries/${id}/finish`, body);

  it('remembers what a try has made, for the next one', async () => {
    const { id } = await published('Bài có ghi nhớ');
    const first = await take(id);
    expect(first).toMatchObject({ fence: 1, triedSince: first.decidedAt, notes: {}, before: null });
    const note = (fence: number, notes: object): Promise<Answer> =>
      worker.api.send('POST', `/work/deliveries/${id}/note`, { fence, notes });
    await note(1, { posting: 'x', photos: { a: '1' } });
    await note(1, { posting: null, postId: '5_6' });
    expect((await note(9, { postId: '7_8' })).status).toBe(409);
    await finish(id, { outcome: 'failed', fence: 1, error: 'internal', cause: '', final: false });
    expect(await take(id)).toMatchObject({ fence: 2, notes: { photos: { a: '1' }, postId: '5_6' } });
  });

  it('that has to wait is queued for its time', async () => {
    const { id } = await published('Bài phải đợi');
    await take(id);
    await finish(id, {
      outcome: 'waits',
      fence: 1,
      error: 'fanpage.page_limit',
      cause: '{}',
      waitMs: 900_000,
    });
    const { rows } = await pool.query<{ minutes: number }>(
      `select ceil(extract(epoch from run_at - now()) / 60)::int as minutes from graphile_worker.jobs where key = $1`,
      [`channel.deliver:${id}`],
    );
    expect(rows).toEqual([{ minutes: 15 }]);
  });

  it('that waits for a person is told to the officer, with everything to do it by hand', async () => {
    const { story, id } = await published('Bài đăng tay');
    await take(id);
    await finish(id, { outcome: 'handed_over', fence: 1, error: 'fanpage.no_token', cause: '{}' });
    const notices = await house.people.officer.get<NotificationView[]>('/newsroom/notifications');
    expect(notices[0]).toMatchObject({ text: 'Bài “Bài đăng tay” chờ bạn đăng tay lên Trang Facebook.' });
    const work = await house.people.officer.get<HandOverWork>(`/newsroom/deliveries/${id}/hand-over`);
    expect(work).toMatchObject({
      operation: 'publish',
      address: null,
      edition: { headline: 'Bài đăng tay' },
    });
    expect((await house.people.writerA.send('GET', `/newsroom/deliveries/${id}/hand-over`)).status).toBe(403);
    const address = 'https://www.facebook.com/so/posts/123456';
    await house.people.officer.post(`/newsroom/deliveries/${id}/actions/confirm`, { address });
    const after = await house.people.officer.get<StoryView>(`/newsroom/stories/${story.id}`);
    expect(after.deliveries.find((one) => one.id === id)).toMatchObject({
      state: 'delivered',
      receipt: { address },
    });
  });
});

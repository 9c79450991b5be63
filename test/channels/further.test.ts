import type {
  ChannelsView,
  ConsolePage,
  DeliveryView,
  DeliveryWork,
  PressListWork,
  StoryView,
  WebhookAccessWork,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { Answer, Failure } from '../support/api.ts';
import { withDesk } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';
import type { WorkerDoors } from '../support/worker.ts';

let house: House;
let pool: pg.Pool;
let worker: WorkerDoors;
withDesk((desk) => ({ house, pool, worker } = desk));

const PRESS = '/newsroom/channels/press';
const WEBHOOK = '/newsroom/channels/webhook';
const portal = {
  address: 'https://cong.tinh.example.vn/nhan-tin',
  secret: `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`,
};
const view = (who: PersonName): Promise<ChannelsView> => house.people[who].get('/newsroom/channels');
const events = async (action: string): Promise<number> =>
  (await pool.query('select from newsroom.audit_events where action = $1', [action])).rowCount ?? 0;
const idIn = ({ body }: Answer): string | undefined => (body as Failure).error.details.id;
const add = (who: PersonName, address: string, outlet = 'Báo Mẫu'): Promise<Answer> =>
  house.people[who].send('POST', PRESS, { address, outlet });
const newest = ({ deliveries }: StoryView, channel: DeliveryView['channel']): DeliveryView | undefined =>
  deliveries.find((one) => one.channel === channel);

describe('the press list', () => {
  it('is kept by the administrator and the publishing officer, and by nobody else', async () => {
    for (const who of ['writerA', 'headHssv'] as const)
      expect(idIn(await add(who, 'a@bao.example.vn')), who).toBe('press.role');
    expect((await add('officer', ' Lan@Bao.example.vn ')).status).toBe(200);
    expect((await add('administrator', 'minh@dai.example.vn', 'Đài Mẫu')).status).toBe(200);
    expect((await view('officer')).press).toMatchObject([
      { address: 'lan@bao.example.vn', outlet: 'Báo Mẫu', paused: false },
      { address: 'minh@dai.example.vn', outlet: 'Đài Mẫu', paused: false },
    ]);
    expect(await events('channel.press_add')).toBe(2);
  });

  it('takes no address twice, and none that is none', async () => {
    expect(idIn(await add('officer', 'LAN@bao.example.vn'))).toBe('press.address_twice');
    for (const wrong of ['lan', 'a@bao.vn, b@bao.vn', 'a@bao.vn\r\nBcc: b@bao.vn'])
      expect(idIn(await add('officer', wrong)), wrong).toBe('press.address');
  });

  it('gives the worker what is in use, and the record no address', async () => {
    const [lan, minh] = (await view('officer')).press;
    await house.people.officer.put(`${PRESS}/${lan?.id ?? ''}`, { paused: true });
    const list = (): Promise<PressListWork> => worker.api.post('/work/channels/press/take', {});
    expect(await list()).toEqual({ addresses: ['minh@dai.example.vn'] });
    await house.people.administrator.put(`${PRESS}/${lan?.id ?? ''}`, { paused: false });
    expect((await list()).addresses).toHaveLength(2);
    expect((await house.people.officer.send('DELETE', `${PRESS}/${minh?.id ?? ''}`)).status).toBe(200);
    expect(idIn(await house.people.officer.send('DELETE', `${PRESS}/${minh?.id ?? ''}`))).toBe(
      'press.not_found',
    );
    for (const action of ['press_pause', 'press_resume', 'press_remove'])
      expect(await events(`channel.${action}`), action).toBe(1);
    const { rows } = await pool.query<{ text: string }>(
      'select detail::text as text from newsroom.audit_events',
    );
    expect(rows.some(({ text }) => text.includes('@dai.example.vn'))).toBe(false);
    expect((await house.people.officer.send('POST', '/work/channels/press/take', {})).status).toBeGreaterThan(
      400,
    );
  });
});

describe('the other portal', () => {
  it('is set up by the administrator alone, with an address and a secret that can be used', async () => {
    expect(idIn(await house.people.officer.send('PUT', WEBHOOK, portal))).toBe('channel.role');
    for (const [change, id] of [
      [{ address: 'http://cong.tinh.example.vn/' }, 'webhook.address'],
      [{ address: 'https://127.0.0.1/' }, 'webhook.address'],
      [{ secret: 'whsec_ngan' }, 'webhook.secret'],
    ] as const)
      expect(idIn(await house.people.administrator.send('PUT', WEBHOOK, { ...portal, ...change }))).toBe(id);
    expect((await view('administrator')).webhook).toBeNull();
  });

  it('has its secret sealed and given to the worker alone, and is pinged when asked', async () => {
    const made = await house.people.administrator.put<ChannelsView>(WEBHOOK, portal);
    expect(made).toMatchObject({ webhook: { address: portal.address, probing: true } });
    expect(JSON.stringify(made)).not.toContain('whsec_');
    const kept = await pool.query<{ text: string }>(
      `select token as text from newsroom.channel_settings
       union all select detail::text from newsroom.audit_events`,
    );
    expect(kept.rows.some(({ text }) => text.includes(portal.secret.slice(6, 30)))).toBe(false);
    const take = (): Promise<WebhookAccessWork> => worker.api.post('/work/channels/webhook/take', {});
    expect(await take()).toEqual({ access: portal, pingAsked: true });
    const pinged = (given: object): Promise<Answer> =>
      worker.api.send('POST', '/work/channels/webhook/probed', {
        ...{ address: portal.address, error: null, cause: '' },
        ...given,
      });
    await pinged({ address: 'https://khac.example.vn/', error: 'webhook.refused' });
    expect((await view('officer')).webhook).toMatchObject({ probing: true, problem: null });
    await pinged({ error: 'webhook.switched_off' });
    expect((await view('officer')).webhook?.problem).toContain('ngừng nhận tin');
    expect(await take()).toMatchObject({ pingAsked: false });
    await house.people.administrator.post(`${WEBHOOK}/probe`, {});
    expect(await take()).toMatchObject({ pingAsked: true });
    await pinged({});
    expect((await view('officer')).webhook).toMatchObject({ probing: false, problem: null });
    expect(await events('channel.works')).toBe(1);
  });
});

describe('an approval', () => {
  const toPress = ['website', 'press', 'webhook'] as const;

  it('names them where they are set up, and the edition goes there after the website', async () => {
    const draft = await begin(house, 'writerA', 'truong-a', storyContent(house, { headline: 'Bài đi xa' }));
    expect(draft.openChannels).toEqual(['website', 'fanpage', 'press', 'webhook']);
    const story = await approved(house, storyContent(house, { headline: 'Bài đi xa hơn' }), toPress);
    const out = await act(house, 'officer', story, 'publish');
    expect(out.deliveries.map(({ channel }) => channel).sort()).toEqual([
      'archive',
      'press',
      'webhook',
      'website',
    ]);
    const queued = async (channel: DeliveryView['channel']): Promise<number> =>
      (
        await pool.query('select from graphile_worker.jobs where key = $1', [
          `channel.deliver:${newest(out, channel)?.id ?? ''}`,
        ])
      ).rowCount ?? 0;
    expect([await queued('press'), await queued('webhook')]).toEqual([0, 0]);
    const take = (channel: DeliveryView['channel']): Promise<DeliveryWork> =>
      worker.api.post(`/work/deliveries/${newest(out, channel)?.id ?? ''}/take`, {});
    const receipt = async (channel: DeliveryView['channel'], evidence: object): Promise<void> => {
      const { id, fence, editionHash } = await take(channel);
      const readAt = new Date().toISOString();
      const address = 'https://so.example.vn/tin/bai-di-xa-hon';
      await worker.api.post(`/work/deliveries/${id}/finish`, {
        ...{ outcome: 'delivered', fence, receipt: { address, editionHash, readAt, evidence } },
      });
    };
    await receipt('website', {});
    expect([await queued('press'), await queued('webhook')]).toEqual([1, 1]);
    await receipt('press', { proof: 'word', mails: 1, refused: [{ to: 'x@bao.example.vn', code: 550 }] });
    const { id, fence } = await take('webhook');
    await worker.api.post(`/work/deliveries/${id}/finish`, {
      ...{ outcome: 'handed_over', fence, error: 'webhook.switched_off', cause: '{"status":410}' },
    });
    const trouble = await house.people.officer.get<ConsolePage>('/newsroom/console?view=trouble');
    const shown = trouble.items.find((one) => one.id === out.id)?.deliveries ?? [];
    expect(shown.find(({ channel }) => channel === 'webhook')).toMatchObject({
      ...{ state: 'by_hand', error: 'webhook.switched_off', actions: ['retry', 'confirm'] },
    });
    expect(shown.find(({ channel }) => channel === 'press')?.receipt?.evidence).toMatchObject({ mails: 1 });
    // What is to be done by hand there needs no pack of ours.
    expect((await house.people.officer.send('GET', `/newsroom/deliveries/${id}/hand-over`)).status).toBe(409);
    const confirmed = await house.people.officer.post<DeliveryView>(
      `/newsroom/deliveries/${id}/actions/confirm`,
      {
        address: 'https://cong.tinh.example.vn/bai/7',
      },
    );
    expect(confirmed).toMatchObject({
      state: 'delivered',
      receipt: { address: 'https://cong.tinh.example.vn/bai/7' },
    });
  });

  it('does not name what is not set up', async () => {
    expect((await house.people.administrator.send('DELETE', WEBHOOK)).status).toBe(200);
    expect(idIn(await house.people.administrator.send('DELETE', WEBHOOK))).toBe('webhook.absent');
    for (const one of (await view('officer')).press)
      await house.people.officer.send('PUT', `${PRESS}/${one.id}`, { paused: true });
    let story = await begin(house, 'writerA', 'truong-a', storyContent(house, { headline: 'Bài ở nhà' }));
    expect(story.openChannels).toEqual(['website', 'fanpage']);
    story = await act(house, 'writerA', story, 'submit');
    story = await act(house, 'deskHssv', story, 'claim');
    story = await act(house, 'deskHssv', story, 'forward');
    await expect(act(house, 'headHssv', story, 'approve', { channels: toPress })).rejects.toThrow();
    await act(house, 'headHssv', story, 'approve', { channels: ['website'] });
  });
});

import { createECDH, randomBytes } from 'node:crypto';
import {
  DEFAULT_NOTICE_SETTINGS,
  type MailsView,
  type MailWork,
  type NoticesReviewed,
  type NoticeSettings,
  type NoticeSettingsView,
  type NotificationView,
  type PushWork,
} from '@toasoan/domain';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { api, type Api } from '../support/api.ts';
import { SECRETS, startCms, type Cms } from '../support/cms.ts';
import { cloneDatabase, openPool } from '../support/database.ts';
import {
  act,
  begin,
  houseAt,
  personEmail,
  storyContent,
  type House,
  type PersonName,
} from '../support/house.ts';

let cms: Cms;
let house: House;
let pool: pg.Pool;
let worker: Api;
beforeAll(async () => {
  const databaseUrl = await cloneDatabase();
  cms = await startCms({ databaseUrl });
  house = houseAt(cms.url);
  pool = openPool(databaseUrl);
  worker = api(cms.url, SECRETS.WORKER_TOKEN);
});
afterAll(async () => {
  await pool?.end();
  await cms?.stop();
});
beforeEach(async () => {
  await pool.query('delete from newsroom.push_devices');
  await pool.query('update notifications set read_at = now() where read_at is null');
});

const choose = (who: PersonName, part: Partial<NoticeSettings>): Promise<NoticeSettingsView> =>
  house.people[who].put('/newsroom/notice-settings', { ...DEFAULT_NOTICE_SETTINGS, ...part });
const notices = (who: PersonName): Promise<NotificationView[]> =>
  house.people[who].get<NotificationView[]>('/newsroom/notifications');
const mailsTo = async (who: PersonName): Promise<{ id: string; subject: string; state: string }[]> =>
  (
    await pool.query<{ id: string; subject: string; state: string }>(
      'select id, subject, state from newsroom.mails where to_address = $1 order by created_at',
      [personEmail(who)],
    )
  ).rows;
const submitted = async (headline: string) =>
  act(
    house,
    'writerA',
    await begin(house, 'writerA', 'truong-a', storyContent(house, { headline })),
    'submit',
  );
const device = () => ({
  endpoint: `https://push.example/${randomBytes(8).toString('hex')}`,
  p256dh: createECDH('prime256v1').generateKeys().toString('base64url'),
  auth: randomBytes(16).toString('base64url'),
  label: 'Chrome trên Android',
  session: randomBytes(32).toString('hex'),
});
const review = (): Promise<NoticesReviewed> => worker.post('/work/notices/review', {});

describe('a notice', () => {
  it('tells who did what and what is asked, with the step as its link, and goes by mail at once', async () => {
    const story = await submitted('Gửi ngay');
    const [first] = await notices('deskHssv');
    expect(first).toMatchObject({
      text: 'Bài “Gửi ngay” vừa được gửi đến phòng.',
      place: `/stories/${story.id}#viec-can-lam`,
      asked: 'Nhận bài để biên tập.',
      mail: { state: 'queued', problem: null },
    });
    expect(first?.by).toBeTruthy();
    const [mail] = (await mailsTo('deskHssv')).slice(-1);
    const taken = await worker.post<MailWork>(`/work/mails/${mail?.id}/take`, {});
    expect(taken.text).toContain(`/stories/${story.id}#viec-can-lam`);
    await worker.post(`/work/mails/${mail?.id}/finish`, {
      outcome: 'sent',
      fence: taken.fence,
      answer: '250 ok',
    });
    expect((await notices('deskHssv'))[0]?.mail).toEqual({ state: 'sent', problem: null });
    const late = await worker.send('POST', `/work/mails/${mail?.id}/finish`, {
      outcome: 'failed',
      fence: taken.fence,
      error: 'mail.unreachable',
      cause: '',
      final: true,
    });
    expect(late.status).toBe(409);
    await expect(
      pool.query(`update newsroom.mails set state = 'queued' where id = $1`, [mail?.id]),
    ).rejects.toThrow(/closed/);
  });

  it('reaches nobody who did it, and nobody by mail who wants none', async () => {
    const before = (await mailsTo('headHssv')).length;
    const never = { mail: 'never', push: false } as const;
    await choose('headHssv', { ways: { ...DEFAULT_NOTICE_SETTINGS.ways, waiting: never, progress: never } });
    await submitted('Không thư');
    expect((await notices('headHssv'))[0]?.text).toContain('Không thư');
    expect(await mailsTo('headHssv')).toHaveLength(before);
    expect((await notices('writerA')).some(({ text }) => text.includes('Không thư'))).toBe(false);
  });
});

describe('a digest', () => {
  const comment = (storyId: string, text: string) =>
    house.people.deskHssv.post(`/newsroom/stories/${storyId}/comments`, { text });
  /** As if all of the person's notices were two days old: the last digest hour has passed since. */
  const age = () => pool.query(`update notifications set created_at = created_at - interval '2 days'`);

  it('tells once of everything not read, whatever was missed, and never of what was', async () => {
    const story = await submitted('Tóm tắt');
    const before = (await mailsTo('writerA')).length;
    await comment(story.id, 'Một');
    await comment(story.id, 'Hai');
    await age();
    expect((await review()).digests).toBeGreaterThan(0);
    const mails = (await mailsTo('writerA')).slice(before);
    expect(mails.map(({ subject }) => subject)).toEqual(['Tóm tắt của tòa soạn: 2 tin khác']);
    await review();
    expect(await mailsTo('writerA')).toHaveLength(before + 1);
    expect(
      (await notices('writerA')).filter(({ mail }) => mail?.state === 'queued').length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('is not sent when everything was read in the app', async () => {
    const story = await submitted('Đã đọc');
    const before = (await mailsTo('writerA')).length;
    await comment(story.id, 'Ba');
    await house.people.writerA.post('/newsroom/notifications/read', {});
    await age();
    await review();
    expect(await mailsTo('writerA')).toHaveLength(before);
  });
});

describe('a device', () => {
  const pushes = async (): Promise<{ id: string; state: string }[]> =>
    (
      await pool.query<{ id: string; state: string }>(
        'select id, state from newsroom.pushes order by created_at desc',
      )
    ).rows;

  it('hears the sentence; gone, it is forgotten', async () => {
    await choose('deskHssv', { quiet: null });
    await house.people.deskHssv.post('/newsroom/push-devices', device());
    await submitted('Đẩy');
    const [push] = await pushes();
    const work = await worker.post<PushWork>(`/work/pushes/${push?.id}/take`, {});
    expect(work).toMatchObject({ state: 'sending', fence: 1, urgent: true, words: { title: 'Tòa soạn' } });
    expect(work.words.body).toContain('Đẩy');
    await worker.post(`/work/pushes/${push?.id}/finish`, { outcome: 'gone', fence: 1 });
    const view = await house.people.deskHssv.get<NoticeSettingsView>('/newsroom/notice-settings');
    expect(view.devices).toEqual([]);
    expect((await pushes())[0]?.state).toBe('gone');
  });

  it('stays silent about what was read meanwhile, and after its sign-in has ended', async () => {
    await choose('deskHssv', { quiet: null });
    const own = device();
    await house.people.deskHssv.post('/newsroom/push-devices', own);
    await submitted('Đọc trước');
    const [read] = await pushes();
    await house.people.deskHssv.post('/newsroom/notifications/read', {});
    expect((await worker.post<PushWork>(`/work/pushes/${read?.id}/take`, {})).state).toBe('skipped');
    await submitted('Đăng xuất');
    const [ended] = await pushes();
    await house.people.deskHssv.post('/newsroom/push-devices/ended', { session: own.session });
    expect((await worker.post<PushWork>(`/work/pushes/${ended?.id}/take`, {})).state).toBe('gone');
  });

  it('belongs to who signed in there last, and is nobody else’s to remove', async () => {
    const own = device();
    const [mine] = await house.people.deskHssv.post<NoticeSettingsView['devices']>(
      '/newsroom/push-devices',
      own,
    );
    const other = await house.people.writerA.send('DELETE', `/newsroom/push-devices/${mine?.id}`);
    expect(other.status).toBe(404);
    await house.people.writerA.post('/newsroom/push-devices', own);
    const view = await house.people.deskHssv.get<NoticeSettingsView>('/newsroom/notice-settings');
    expect(view.devices).toEqual([]);
    expect(JSON.stringify(await house.people.writerA.get('/newsroom/notice-settings'))).not.toContain(
      own.endpoint,
    );
  });
});

describe('a mail that failed', () => {
  it('is the administrator’s to see and to send again, and is shown where a worker died in its last try', async () => {
    await submitted('Hỏng');
    const [mail] = (await mailsTo('deskHssv')).slice(-1);
    const { fence } = await worker.post<MailWork>(`/work/mails/${mail?.id}/take`, {});
    const failure = { outcome: 'failed', fence, error: 'mail.refused', cause: '{"code":550}', final: true };
    await worker.post(`/work/mails/${mail?.id}/finish`, failure);
    expect((await house.people.deskHssv.send('GET', '/newsroom/mails')).status).toBe(403);
    const { failed } = await house.people.administrator.get<MailsView>('/newsroom/mails');
    const shown = failed.find(({ id }) => id === mail?.id);
    expect(shown).toMatchObject({ to: personEmail('deskHssv'), attempts: fence, cause: '{"code":550}' });
    expect(JSON.stringify(failed)).not.toContain('Chào');
    await house.people.administrator.post(`/newsroom/mails/${mail?.id}/retry`, {});
    expect((await worker.post<MailWork>(`/work/mails/${mail?.id}/take`, {})).fence).toBe((fence ?? 0) + 1);
    await pool.query(`delete from graphile_worker._private_jobs where key = $1`, [`mail.send:${mail?.id}`]);
    await pool.query(`update newsroom.mails set created_at = now() - interval '1 hour' where id = $1`, [
      mail?.id,
    ]);
    expect((await review()).unsettled).toBeGreaterThan(0);
    expect((await mailsTo('deskHssv')).find(({ id }) => id === mail?.id)?.state).toBe('failed');
  });
});

it('a test notice comes, once a minute', async () => {
  expect((await house.people.officer.send('POST', '/newsroom/notice-settings/test')).status).toBe(204);
  expect((await house.people.officer.send('POST', '/newsroom/notice-settings/test')).status).toBe(429);
  expect((await notices('officer'))[0]).toMatchObject({ place: '/thong-bao/cai-dat', asked: null });
});

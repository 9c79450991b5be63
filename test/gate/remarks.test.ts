import type { RemarkSettingsView, StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { ALL_CHECKED, act, begin, storyContent, type House } from '../support/house.ts';

/** What the newsroom sets to block holds a story back at the CMS, whatever door it comes through. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => void ({ house, pool } = desk));

const PATH = '/newsroom/remark-settings';
const set = (settings: RemarkSettingsView['settings']): Promise<RemarkSettingsView> =>
  house.people.officer.put(PATH, { settings });
const send = (story: StoryView, action: string, who: 'writerA' | 'headHssv' = 'writerA') =>
  house.people[who].send('POST', `/newsroom/stories/${story.id}/actions/${action}`, {
    basedOn: story.revision,
    channels: ['website'],
    ...(action === 'approve' ? { checklist: ALL_CHECKED } : {}),
  });
const draft = (headline: string): Promise<StoryView> =>
  begin(house, 'writerA', 'truong-a', storyContent(house, { headline }));

it('only the officer and the administrator set it, and the audit tells what became otherwise', async () => {
  expect(await house.people.writerA.get(PATH)).toEqual({ settings: {}, mayChange: false });
  for (const who of ['writerA', 'headHssv', 'coordinator', 'director'] as const) {
    const { status, body } = await house.people[who].send('PUT', PATH, { settings: { spellWord: 'off' } });
    expect([status, body.error.details.id]).toEqual([403, 'settings.role']);
  }
  const refused = await house.people.officer.send('PUT', PATH, { settings: { linkAnswers: 'block' } });
  expect(refused.status).toBe(400);

  expect(await set({ quotes: 'off', doubleSpace: 'warn' })).toEqual({
    settings: { quotes: 'off' },
    mayChange: true,
  });
  await house.people.administrator.put(PATH, { settings: { quotes: 'warn' } });
  const { rows } = await pool.query<{ detail: string }>(
    `select detail from newsroom.audit_events where action = 'settings.remarks' order by seq`,
  );
  expect(rows.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
    { changes: [{ rule: 'quotes', from: 'warn', to: 'off' }] },
    { changes: [{ rule: 'quotes', from: 'off', to: 'warn' }] },
  ]);
});

it('what blocks is refused at submission and at approval, what warns is not', async () => {
  const sent = await act(house, 'writerA', await draft('Nhà trường bổ xung sách'), 'submit');
  const waiting = await draft('Nhà trường bổ xung sách cho thư viện');

  await set({ spellWord: 'block' });
  for (const { status, body } of [await send(waiting, 'submit'), await send(sent, 'approve', 'headHssv')]) {
    expect([status, body.error.details.id]).toEqual([422, 'story.remarks']);
    expect(body.error.details['remarks']).toEqual([
      {
        rule: 'spellWord',
        message: 'Viết đúng là “bổ sung”.',
        quoted: 'bổ xung',
        where: { part: 'headline' },
      },
    ]);
  }
  const returned = await act(house, 'headHssv', sent, 'return', { note: 'Sửa chính tả' });
  expect(returned.stage).toBe('returned');

  await set({ spellWord: 'warn' });
  expect((await act(house, 'writerA', waiting, 'submit')).stage).toBe('submitted');
});

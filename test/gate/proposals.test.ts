import {
  changesOf,
  type NotificationView,
  type ProposalsView,
  type StoryContent,
  type StoryView,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';

/** Suggestions: other words kept beside a story, taken by those who edit it, through the gate like any words. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => void ({ house, pool } = desk));

type Refused = { readonly error: { readonly details: { readonly id: string; readonly changes?: string[] } } };
const send = (who: PersonName, method: string, path: string, body?: object) =>
  house.people[who].send<{ data: ProposalsView } & Refused>(method, `/newsroom/stories/${path}`, body);
const list = (who: PersonName, { id }: StoryView): Promise<ProposalsView> =>
  house.people[who].get<ProposalsView>(`/newsroom/stories/${id}/proposals`);
const suggest = (who: PersonName, story: StoryView, part: Partial<StoryContent>, more: object = {}) =>
  send(who, 'POST', `${story.id}/proposals`, {
    basedOn: story.revision,
    content: { ...story.content, ...part },
    ...more,
  });
const decide = (who: PersonName, story: StoryView, proposal: string, body: object) =>
  send(who, 'POST', `${story.id}/proposals/${proposal}/decisions`, { basedOn: story.revision, ...body });
const read = (who: PersonName, { id }: StoryView): Promise<StoryView> =>
  house.people[who].get<StoryView>(`/newsroom/stories/${id}`);

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const body = (...texts: string[]) => ({ type: 'doc', content: texts.map(paragraph) });
const WORDS = [
  'Sáng nay, nhà trường tổ chức ngày hội.',
  'Ba trăm em tham gia cùng thầy cô.',
  'Thầy cô rất vui.',
];
const BETTER = [
  'Sáng 5/9, nhà trường tổ chức ngày hội.',
  'Có 300 em tham gia cùng thầy cô.',
  'Thầy cô rất vui.',
];

const submitted = async (): Promise<StoryView> =>
  act(
    house,
    'writerA',
    await begin(house, 'writerA', 'truong-a', storyContent(house, { body: body(...WORDS) })),
    'submit',
  );
const returned = async (): Promise<StoryView> =>
  act(house, 'deskHssv', await submitted(), 'return', { note: 'Xem gợi ý sửa.' });
const suggested = async (who: PersonName, story: StoryView): Promise<string> => {
  const { status, body: answer } = await suggest(who, story, {
    headline: 'Ngày hội đọc sách',
    body: body(...BETTER),
  });
  expect(status).toBe(200);
  return answer.data.proposals[0]?.id ?? '';
};

describe('a suggestion', () => {
  it('leaves the story as it is until somebody who edits it takes it', async () => {
    const story = await submitted();
    const id = await suggested('headHssv', story);
    expect(await read('headHssv', story)).toMatchObject({
      revision: story.revision,
      contentHash: story.contentHash,
      content: story.content,
    });
    const { proposals, mayPropose, mayDecide } = await list('writerA', story);
    expect([mayPropose, mayDecide]).toEqual([true, false]);
    expect(proposals).toMatchObject([
      { id, mine: false, ended: null, decisions: [], revision: story.revision },
    ]);
    const [one] = proposals;
    expect(one && changesOf(one.base, one.proposed).map((change) => change.id)).toEqual([
      'headline',
      'block-0',
      'block-1',
    ]);
    expect((await decide('writerA', story, id, { accept: ['headline'] })).body.error.details.id).toBe(
      'story.stage',
    );
    const told = await house.people.writerA.get<NotificationView[]>('/newsroom/notifications');
    expect(told.map(({ text }) => text)).toContain('Bài “Ngày hội đọc sách của học sinh” có gợi ý sửa mới.');
  });

  it('is made by those who edit the story at some stage, from what it says now', async () => {
    const story = await submitted();
    const part = { headline: 'Khác' };
    for (const who of ['director', 'officer', 'deskGdpt'] as const)
      expect((await suggest(who, story, part)).body.error.details.id, who).toBe('proposal.role');
    expect((await suggest('writerB', story, part)).status).toBe(404);
    expect((await suggest('deskHssv', { ...story, revision: 1 }, part)).body.error.details.id).toBe(
      'story.stale',
    );
    expect((await suggest('deskHssv', story, {})).body.error.details.id).toBe('proposal.empty');
    // Topics are no wording: a suggestion that changes nothing else suggests nothing.
    expect(
      (await suggest('deskHssv', story, { topicIds: [house.topics.teaching] })).body.error.details.id,
    ).toBe('proposal.empty');
    const live = await approved(house);
    expect((await suggest('headHssv', live, part)).body.error.details.id).toBe('proposal.role');
  });

  it('is taken in parts, each as a save, and ends when all of it is decided', async () => {
    let story = await returned();
    const id = await suggested('deskHssv', story);
    await decide('writerA', story, id, { accept: ['block-1'] });
    story = await read('writerA', story);
    expect(story.content.body).toEqual(body(WORDS[0] ?? '', BETTER[1] ?? '', WORDS[2] ?? ''));
    expect(story.history.at(-1)).toMatchObject({ action: 'edit', person: { id: house.personIds.writerA } });
    await decide('writerA', story, id, { reject: ['headline'] });
    expect((await read('writerA', story)).revision).toBe(story.revision);
    expect((await decide('writerA', story, id, { accept: ['headline'] })).body.error.details.id).toBe(
      'proposal.closed',
    );
    const { body: answer } = await decide('writerA', story, id, { accept: ['block-0'] });
    expect(answer.data.proposals[0]).toMatchObject({
      ended: 'settled',
      decisions: [
        { change: 'block-1', accepted: true },
        { change: 'headline', accepted: false },
        { change: 'block-0', accepted: true },
      ],
    });
    expect((await read('writerA', story)).content).toEqual({ ...story.content, body: body(...BETTER) });
    const told = await house.people.deskHssv.get<NotificationView[]>('/newsroom/notifications');
    expect(told.map(({ text }) => text)).toContain(
      'Gợi ý sửa của bạn cho bài “Ngày hội đọc sách của học sinh” đã được xem: nhận 1 chỗ, bỏ 0 chỗ.',
    );
  });

  it('merges with what was written meanwhile; what no longer fits is named and overwrites nothing', async () => {
    const story = await returned();
    const id = await suggested('headHssv', story);
    const moved = await house.people.writerA.put<StoryView>(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: {
        ...story.content,
        standfirst: 'Vui và bổ ích.',
        body: body('Chiều nay, nhà trường tổ chức ngày hội.', WORDS[1] ?? '', WORDS[2] ?? ''),
      },
    });
    expect((await decide('writerA', story, id, { accept: ['block-1'] })).body.error.details.id).toBe(
      'story.stale',
    );
    const refused = await decide('writerA', moved, id, { accept: ['block-0', 'block-1'] });
    expect(refused.body.error.details).toMatchObject({ id: 'proposal.unfit', changes: ['block-0'] });
    expect((await read('writerA', moved)).content).toEqual(moved.content);
    await decide('writerA', moved, id, { accept: ['block-1'], reject: ['block-0'] });
    expect((await read('writerA', moved)).content).toEqual({
      ...moved.content,
      body: body('Chiều nay, nhà trường tổ chức ngày hội.', BETTER[1] ?? '', WORDS[2] ?? ''),
    });
  });

  it('makes who suggested the words one of the writers: they approve them no more', async () => {
    let story = await returned();
    const id = await suggested('headHssv', story);
    await decide('writerA', story, id, { accept: ['headline', 'block-0', 'block-1'] });
    story = await act(house, 'writerA', await read('writerA', story), 'submit');
    const own = await house.people.headHssv.send('POST', `/newsroom/stories/${story.id}/actions/approve`, {
      basedOn: story.revision,
      channels: ['website'],
    });
    expect(own.body.error.details.id).toBe('story.own_words');
    expect((await act(house, 'deputyHssv', story, 'approve', { channels: ['website'] })).stage).toBe(
      'approved',
    );
  });

  it('is taken back by who made it, and ends when the story goes out', async () => {
    let story = await submitted();
    const first = await suggested('deskHssv', story);
    const second = await suggested('headHssv', story);
    const path = (id: string): string => `${story.id}/proposals/${id}/withdraw`;
    expect((await send('headHssv', 'POST', path(first))).body.error.details.id).toBe('proposal.role');
    expect((await send('deskHssv', 'POST', path(first))).status).toBe(200);
    expect((await send('deskHssv', 'POST', path(first))).body.error.details.id).toBe('proposal.closed');
    story = await act(house, 'headHssv', story, 'approve', { channels: ['website'] });
    story = await act(house, 'officer', story, 'publish');
    const { proposals, mayPropose } = await list('headHssv', story);
    expect(mayPropose).toBe(false);
    expect(proposals.map(({ id, ended }) => [id, ended]).sort()).toEqual(
      [
        [first, 'withdrawn'],
        [second, 'ended'],
      ].sort(),
    );
  });

  it('is read with the story and by nobody else; no statement changes what was suggested or decided', async () => {
    const story = await returned();
    const id = await suggested('deskHssv', story);
    await decide('writerA', story, id, { reject: ['headline'] });
    for (const who of ['writerB', 'administrator'] as const)
      expect((await send(who, 'GET', `${story.id}/proposals`)).status).toBe(404);
    const client = await pool.connect();
    try {
      for (const gate of ['', story.id])
        for (const statement of [
          "update newsroom.proposals set proposed = '{}'",
          "update newsroom.proposals set story_id = 'x'",
          'delete from newsroom.proposals',
          'truncate newsroom.proposals cascade',
          'update newsroom.proposal_decisions set accepted = true',
          'delete from newsroom.proposal_decisions',
          'truncate newsroom.proposal_decisions',
        ]) {
          await client.query('begin');
          await client.query("select set_config('newsroom.gate', $1, true)", [gate]);
          await expect(client.query(statement), statement).rejects.toThrow();
          await client.query('rollback');
        }
    } finally {
      client.release();
    }
  });
});

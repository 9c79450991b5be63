import {
  quoteOf,
  runningText,
  type CommentView,
  type NotificationView,
  type Quote,
  type StoryView,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { api } from '../support/api.ts';
import type { Cms } from '../support/cms.ts';
import { withDesk } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';

/** Remarks on passages: they never touch what they are about, nobody takes them away, and no reader outside sees one. */
const MARK = 'GOP-Y-NOI-BO';

let cms: Cms;
let house: House;
let pool: pg.Pool;
withDesk((desk) => void ({ cms, house, pool } = desk));

const on = ({ content, revision }: StoryView, words: string): Quote => {
  const { text } = runningText(content);
  const from = text.indexOf(words);
  return quoteOf(text, from, from + words.length, revision);
};
const say = (who: PersonName, { id }: StoryView, body: object) =>
  house.people[who].send<{ data: CommentView; error: { details: { id: string } } }>(
    'POST',
    `/newsroom/stories/${id}/comments`,
    body,
  );
const settle = (who: PersonName, { id }: StoryView, comment: CommentView, how = 'resolve') =>
  house.people[who].send<{ data: CommentView; error: { details: { id: string } } }>(
    'POST',
    `/newsroom/stories/${id}/comments/${comment.id}/${how}`,
  );
const read = (who: PersonName, { id }: StoryView): Promise<StoryView> =>
  house.people[who].get<StoryView>(`/newsroom/stories/${id}`);
const notices = async (who: PersonName): Promise<string[]> =>
  (await house.people[who].get<NotificationView[]>('/newsroom/notifications')).map(({ text }) => text);

const submitted = async (): Promise<StoryView> =>
  act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit');

describe('a remark on a passage', () => {
  it('leaves the story, its hash and its approval as they are', async () => {
    const story = await approved(house);
    const { status, body } = await say('officer', story, {
      text: 'Tên ngày hội viết hoa?',
      quote: on(story, 'ngày hội đọc sách'),
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      quote: { exact: 'ngày hội đọc sách' },
      threadId: null,
      resolved: null,
    });
    const after = await read('officer', story);
    expect(after).toMatchObject({
      revision: story.revision,
      contentHash: story.contentHash,
      content: story.content,
      updatedAt: story.updatedAt,
    });
    expect((await act(house, 'officer', after, 'publish')).stage).toBe('published');
  });

  it('is made by whoever may read the story, who cooperates on it too, and by nobody else', async () => {
    const story = await submitted();
    const quote = on(story, 'Hơn 300 học sinh');
    for (const who of ['deskGdpt', 'coordinator', 'director', 'colleagueA'] as const)
      expect((await say(who, story, { text: 'Số liệu lấy ở đâu?', quote })).status, who).toBe(200);
    for (const who of ['writerB', 'administrator'] as const)
      expect((await say(who, story, { text: 'x', quote })).status, who).toBe(404);
  });

  it('quotes what the story says now, whatever was sent as the quote', async () => {
    const story = await submitted();
    const quote = on(story, 'Hơn 300 học sinh');
    const refused = await say('deskHssv', story, {
      text: 'x',
      quote: { ...quote, exact: 'Hơn 900 học sinh' },
    });
    expect([refused.status, refused.body.error.details.id]).toEqual([409, 'comment.passage_gone']);
    const { body } = await say('deskHssv', story, {
      text: 'x',
      quote: { ...quote, alone: false, revision: 99 },
    });
    expect(body.data.quote).toEqual({ ...quote, revision: story.revision });
  });

  it('is answered and settled, by those who write, decide or asked; who was first stays on record', async () => {
    const story = await submitted();
    const { data: asked } = (
      await say('coordinator', story, { text: 'Ai dự?', quote: on(story, 'ngày hội') })
    ).body;
    const answer = (await say('writerA', story, { text: 'Cả trường ạ.', replyTo: asked.id })).body.data;
    expect(answer).toMatchObject({ threadId: asked.id, quote: null, mayResolve: false });
    expect((await say('writerA', story, { text: 'x', replyTo: answer.id })).body.error.details.id).toBe(
      'comment.not_found',
    );
    expect(await notices('coordinator')).toContain(
      'Góp ý của bạn trong bài “Ngày hội đọc sách của học sinh” có trả lời.',
    );

    expect((await settle('director', story, asked)).body.error.details.id).toBe('comment.role');
    expect((await settle('writerA', story, answer)).body.error.details.id).toBe('comment.not_found');
    const settled = (await settle('writerA', story, asked)).body.data;
    expect(settled.resolved?.by.id).toBe(house.personIds.writerA);
    expect((await settle('deskHssv', story, asked)).body.data.resolved).toEqual(settled.resolved);
    expect((await settle('coordinator', story, asked, 'reopen')).body.data.resolved).toBeNull();
    expect((await settle('deskHssv', story, asked)).body.data.resolved?.by.id).toBe(house.personIds.deskHssv);
    const { rows } = await pool.query<{ action: string }>(
      "select action from newsroom.audit_events where subject = $1 and action like 'comment.%' order by seq",
      [story.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'comment.add',
      'comment.answer',
      'comment.resolve',
      'comment.reopen',
      'comment.resolve',
    ]);
    expect((await read('director', story)).comments[0]?.mayResolve).toBe(false);
  });

  it('belongs to one story: another’s thread is not answered or settled through it', async () => {
    const [one, other] = [await submitted(), await submitted()];
    const { data: asked } = (await say('deskHssv', one, { text: 'x' })).body;
    expect((await say('deskHssv', other, { text: 'x', replyTo: asked.id })).status).toBe(404);
    expect((await settle('deskHssv', other, asked)).status).toBe(404);
  });

  it('is changed and taken away by no statement, inside the gate neither', async () => {
    const story = await submitted();
    await say('deskHssv', story, { text: 'Giữ nguyên lời này.' });
    const client = await pool.connect();
    try {
      for (const gate of ['', story.id]) {
        for (const statement of [
          "update comments set text = 'khác'",
          'update comments set person_id = null',
          'delete from comments',
          'truncate comments cascade',
        ]) {
          await client.query('begin');
          await client.query("select set_config('newsroom.gate', $1, true)", [gate]);
          await expect(client.query(statement), `${gate} ${statement}`).rejects.toThrow();
          await client.query('rollback');
        }
      }
    } finally {
      client.release();
    }
  });

  it('is seen by no reader outside: not on the story’s address, not in any list', async () => {
    const story = await approved(house, storyContent(house, { headline: 'Bài có góp ý' }));
    await say('officer', story, { text: MARK, quote: on(story, 'ngày hội đọc sách') });
    const live = await act(house, 'officer', story, 'publish');
    await say('officer', live, { text: MARK });
    const outside = api(cms.url);
    const slug = live.live?.address.replace('/tin/', '') ?? '';
    for (const path of [
      `/public/stories/${slug}`,
      '/public/home',
      `/comments?populate=*`,
      `/public/stories/${slug}?populate=*`,
    ]) {
      const { body } = await outside.send('GET', path);
      expect(JSON.stringify(body), path).not.toContain(MARK);
    }
    const { rows } = await pool.query<{ all: string }>('select to_jsonb(e)::text as all from editions e');
    expect(rows.length).toBeGreaterThan(0);
    for (const edition of rows) expect(edition.all).not.toContain(MARK);
    expect(JSON.stringify(await read('officer', live))).toContain(MARK);
  });
});

import { CHECKLIST, quoteOf, runningText, type StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, ALL_CHECKED, begin, storyContent, type House } from '../support/house.ts';

/** The head answers what only a person can before a story is approved; the answers stay with the approval. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => void ({ house, pool } = desk));

const submitted = async (content = storyContent(house)): Promise<StoryView> =>
  act(house, 'writerA', await begin(house, 'writerA', 'truong-a', content), 'submit');
const approve = (story: StoryView, checklist?: readonly string[]) =>
  house.people.headHssv.send<{ data: StoryView; error: { details: { id: string; checks?: string[] } } }>(
    'POST',
    `/newsroom/stories/${story.id}/actions/approve`,
    { basedOn: story.revision, channels: ['website'], ...(checklist ? { checklist } : {}) },
  );
const read = (who: 'headHssv' | 'writerA', { id }: StoryView): Promise<StoryView> =>
  house.people[who].get<StoryView>(`/newsroom/stories/${id}`);

it('a required answer that is not given refuses the approval and is named', async () => {
  const story = await submitted();
  const refused = await approve(story);
  expect(refused.body.error.details).toMatchObject({
    id: 'story.checklist_open',
    checks: ['facts', 'people', 'secrets'],
  });
  const partly = await approve(story, ['facts', 'secrets']);
  expect(partly.body.error.details).toMatchObject({ id: 'story.checklist_open', checks: ['people'] });
  expect((await approve(story, ['facts', 'everything'])).body.error.details.id).toBe('request.invalid');
  const { rows } = await pool.query('select 1 from newsroom.approvals where story_id = $1', [story.id]);
  expect(rows).toEqual([]);
});

it('the answers stay with the approval: by whom, when, and for which content', async () => {
  const story = await submitted();
  const { body, status } = await approve(story, ALL_CHECKED);
  expect(status).toBe(200);
  // This story has no links: nobody is asked about them, and an answer to what was not asked is not kept.
  const kept = ['facts', 'people', 'secrets'] as const;
  expect(body.data.approval?.checklist).toEqual(kept.map((id) => ({ id, label: CHECKLIST[id].label })));
  const { rows } = await pool.query<{
    checklist: { id: string }[];
    approver_id: string;
    content_hash: string;
  }>('select checklist, approver_id, content_hash from newsroom.approvals where story_id = $1', [story.id]);
  expect(rows).toEqual([
    {
      checklist: kept.map((id) => ({ id, label: CHECKLIST[id].label, source: CHECKLIST[id].source })),
      approver_id: house.personIds.headHssv,
      content_hash: story.contentHash,
    },
  ]);
});

it('who approves sees what the story shows by itself; others are not asked', async () => {
  const link = { type: 'link', attrs: { href: 'http://example.org' } };
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Xem thêm', marks: [link] }] }],
  };
  const story = await submitted(storyContent(house, { body }));
  const { text } = runningText(story.content);
  await house.people.deskHssv.post(`/newsroom/stories/${story.id}/comments`, {
    text: 'Địa chỉ này đúng chưa?',
    quote: quoteOf(text, text.indexOf('Xem'), text.indexOf('Xem') + 8, story.revision),
  });
  const { checklist, actions } = await read('headHssv', story);
  expect(actions).toContain('approve');
  expect(checklist.filter(({ done }) => !done).map(({ id }) => id)).toEqual([
    'safe_links',
    'remarks',
    'facts',
    'people',
    'secrets',
    'links',
  ]);
  expect((await read('writerA', story)).checklist).toEqual([]);
  expect((await approve(story, ['facts', 'people', 'secrets'])).body.error.details.checks).toEqual(['links']);
  expect((await approve(story, ALL_CHECKED)).body.data.stage).toBe('approved');
});

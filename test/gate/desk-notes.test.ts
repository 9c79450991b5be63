import type { EditionSnapshot, StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, storyContent, type House } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';

/** What is written for the desk alone is approved with the story, and leaves the newsroom by no edition. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => void ({ house, pool } = desk));

it('a note to the desk is in the approval and not in the edition', async () => {
  const words = 'Chờ văn phòng xác nhận sĩ số khối 10.';
  const content = storyContent(house);
  const note = {
    type: 'deskNote',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  };
  const body = { ...content.body, content: [note, ...(content.body.content ?? [])] };
  const story: StoryView = await approved(house, { ...content, body });
  expect(JSON.stringify(story.content.body)).toContain(words);

  const published = await act(house, 'officer', story, 'publish');
  const { rows } = await pool.query<{ snapshot: EditionSnapshot; content_hash: string; all: string }>(
    'select snapshot, content_hash, to_jsonb(e)::text as all from editions e',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.all).not.toContain(words);
  expect(rows[0]?.snapshot.body).toEqual(content.body);
  expect(rows[0]?.content_hash).toBe(story.contentHash);
  expect(JSON.stringify(published.content.body)).toContain(words);
});

import { noticesFor, type Action, type Audience, type Notice } from '@toasoan/domain';
import { first, rows, TODAY, type Sql } from '../database/sql';
import type { Step } from './act';
import { loadStory, type StoryRow } from './row';

/** Tells of an action, the actor left out: who decides about the story may be others now than before it. */
export async function notify({ sql, open, caller, signed, to }: Step, action: Action): Promise<void> {
  const story = (await loadStory(sql, open.story.documentId, 'read')) ?? open.story;
  await tell(sql, story, noticesFor(action, to), signed.kind === 'person' ? [caller.rowId] : []);
}

/** Writes one notice per person told about a story, some left out. A person told twice keeps the first. */
export async function tell(
  sql: Sql,
  story: StoryRow,
  notices: readonly Notice[],
  except: readonly number[],
): Promise<void> {
  const told = new Set<number>(except);
  for (const notice of notices) {
    for (const { id } of await recipients(sql, story, notice.to)) {
      if (told.has(id)) continue;
      told.add(id);
      await first(
        sql,
        `insert into notifications (document_id, text, story_id, person_id, created_at, updated_at, published_at)
         values (replace(gen_random_uuid()::text, '-', ''), ?, ?, ?, now(), now(), now())`,
        [notice.text.replace('%s', () => `“${story.content.headline}”`), story.id, id],
      );
    }
  }
}

async function recipients(sql: Sql, story: StoryRow, audience: Audience): Promise<{ id: number }[]> {
  if (audience.at === 'author' || audience.at === 'claimant') {
    const person = audience.at === 'author' ? story.author : story.claimedBy;
    return people(sql, 'p.document_id = ?', [person?.id ?? '']);
  }
    if (audience.at === 'named') return people(sql, 'p.document_id = any(?)', [audience.personIds]);
  const places = {
    unit: [story.unit.id],
    lead: story.lead ? [story.lead.id] : [],
    cooperating: story.cooperatingUnitIds,
  };
  const holders = `exists (select 1 from newsroom.memberships m join units u on u.id = m.unit_id
    where m.person_id = p.id and m.role = any(?) and ${TODAY} between m."from" and coalesce(m.until, 'infinity')`;
  return audience.at === 'anywhere'
    ? people(sql, `${holders})`, [audience.roles])
    : people(sql, `${holders} and u.document_id = any(?))`, [audience.roles, places[audience.at]]);
}

const people = (sql: Sql, condition: string, values: readonly unknown[]): Promise<{ id: number }[]> =>
  rows<{ id: number }>(sql, `select p.id from up_users p where ${condition} order by p.id`, values);

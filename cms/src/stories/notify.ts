import {
  askedOf,
  groupOf,
  noticesFor,
  placeOf,
  type Action,
  type Audience,
  type Notice,
  type NoticeEvent,
} from '@toasoan/domain';
import { first, rows, TODAY, type Sql } from '../database/sql';
import { writeNotice } from '../notices/write';
import type { Step } from './act';
import { loadStory, type StoryRow } from './row';

/** What the notices tell of, and who did it; null: the newsroom itself. */
export interface About {
  readonly event: NoticeEvent;
  readonly by: string | null;
}

/** Tells of an action, the actor left out: who decides about the story may be others now than before it. */
export async function notify({ sql, open, caller, signed, to }: Step, action: Action): Promise<void> {
  const story = (await loadStory(sql, open.story.documentId, 'read')) ?? open.story;
  const isPerson = signed.kind === 'person';
  const about = { event: action, by: isPerson ? caller.name : null };
  const except = isPerson ? await accountsOf(sql, caller.accountIds ?? [caller.personId]) : [];
  await tell(sql, story, noticesFor(action, to), except, about);
}

/** Row ids of accounts: a person is not told of their own doing by another account either. */
const accountsOf = async (sql: Sql, documentIds: readonly string[]): Promise<number[]> =>
  (await rows<{ id: number }>(sql, 'select id from up_users where document_id = any(?)', [documentIds])).map(
    ({ id }) => id,
  );

/**
 * Tells people about a story, some left out. A transaction is one thing: a person told twice in it keeps the first.
 */
export async function tell(
  sql: Sql,
  story: StoryRow,
  notices: readonly Notice[],
  except: readonly number[],
  { event, by }: About,
): Promise<void> {
  const told = new Set<number>(except);
  for (const notice of notices) {
    const ids = (await recipients(sql, story, notice.to)).map(({ id }) => id).filter((id) => !told.has(id));
    for (const id of ids) told.add(id);
    const { at } = notice.to;
    await writeNotice(
      sql,
      {
        event,
        by,
        group: groupOf(event, at),
        thing: await thingOf(sql, event, story),
        storyRowId: story.id,
        text: notice.text.replace('%s', () => `“${story.content.headline}”`),
        asked: askedOf(event, at),
        place: placeOf(event, at, story.documentId),
      },
      ids,
    );
  }
}

async function thingOf(sql: Sql, event: NoticeEvent, story: StoryRow): Promise<string> {
  const row = await first<{ id: string }>(sql, 'select pg_current_xact_id()::text as id');
  return `${event}:${story.documentId}:${row?.id}`;
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
  return audience.at === 'anywhere' || audience.at === 'directorate'
    ? people(sql, `${holders})`, [audience.roles])
    : people(sql, `${holders} and u.document_id = any(?))`, [audience.roles, places[audience.at]]);
}

const people = (sql: Sql, condition: string, values: readonly unknown[]): Promise<{ id: number }[]> =>
  rows<{ id: number }>(
    sql,
    `select p.id from up_users p where p.blocked is not true and (${condition}) order by p.id`,
    values,
  );

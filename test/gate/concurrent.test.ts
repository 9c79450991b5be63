import {
  actions,
  contentHash,
  isErrorId,
  type Action,
  type EditionSnapshot,
  type Stage,
  type StoryView,
} from '@toasoan/domain';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import type { Answer } from '../support/api.ts';
import {
  ALL_CHECKED,
  begin,
  personNames,
  storyContent,
  type House,
  type PersonName,
} from '../support/house.ts';
import { randomFrom, type Random } from '../support/random.ts';
import { thorough } from '../support/thorough.ts';

/**
 * Random people do random things to the same stories at the same time, over REST. Afterwards the database is asked:
 * was every edition approved, in exactly its content, by someone who wrote none of it?
 */
const SEQUENCES = thorough ? 500 : 50;
const STEPS = 5;
const AT_ONCE = 8;
const SEED = 20260905;

let house: House;
let pool: pg.Pool;
withDesk((desk) => ({ house, pool } = desk));

/** Actions that bring a story closer to the public, so that enough of them get there. */
const ONWARD: readonly Action[] = ['submit', 'forward', 'approve', 'publish'];
/** Who can usually act at a stage. */
const AT_STAGE: Partial<Record<Stage, readonly PersonName[]>> = {
  draft: ['writerA', 'colleagueA', 'headHssv'],
  returned: ['writerA', 'colleagueA', 'headHssv'],
  submitted: ['deskHssv', 'headHssv', 'deputyHssv'],
  in_edit: ['deskHssv', 'headHssv'],
  in_review: ['headHssv', 'deputyHssv'],
  approved: ['officer'],
  published: ['officer', 'deskHssv'],
};

const tally = { done: 0, refused: 0, reasons: new Map<string, number>() };

/** One request of one person; a refusal must carry a reason from the list. */
async function attempt(random: Random, who: PersonName, story: StoryView): Promise<void> {
  const onward = story.actions.filter((action) => ONWARD.includes(action));
  const action =
    onward.length > 0 && random.chance(0.7)
      ? random.pick(onward)
      : story.actions.length > 0 && random.chance(0.6)
        ? random.pick(story.actions)
        : random.pick(actions);
  const basedOn = random.chance(0.9) ? story.revision : Math.max(0, story.revision - 1);
  const { status, body } =
    action === 'edit'
      ? await house.people[who].send('PUT', `/newsroom/stories/${story.id}/content`, {
          basedOn,
          content: storyContent(house, { headline: `Tin số ${random.integer(1_000_000)}` }),
        })
      : await house.people[who].send('POST', `/newsroom/stories/${story.id}/actions/${action}`, {
          basedOn,
          note: random.chance(0.9) ? 'Lý do' : '',
          channels: random.chance(0.9) ? ['website'] : [],
          ...(random.chance(0.9) ? { checklist: ALL_CHECKED } : {}),
        });
  if (status < 300) {
    tally.done += 1;
    return;
  }
  const reason = body.error.details.id;
  expect(isErrorId(reason), `${who} ${action} → ${status} ${JSON.stringify(body)}`).toBe(true);
  expect(status).toBeLessThan(500);
  tally.refused += 1;
  tally.reasons.set(String(reason), (tally.reasons.get(String(reason)) ?? 0) + 1);
}

/** A person looks at a story and acts on what they saw, while others do the same. */
async function sequence(number: number, shared: string[]): Promise<void> {
  const random = randomFrom(SEED + number);
  if (shared.length < 12 || random.chance(0.1)) {
    const who = random.pick(['writerA', 'colleagueA', 'headHssv', 'deskHssv'] as const);
    const unit = who === 'writerA' || who === 'colleagueA' ? 'truong-a' : 'phong-hssv';
    shared.push((await begin(house, who, unit)).id);
  }
  const id = random.pick(shared.slice(-24));
  let stage: Stage = 'draft';
  for (let step = 0; step < STEPS; step++) {
    const who: PersonName = random.pick((random.chance(0.75) && AT_STAGE[stage]) || personNames);
    const { status, body }: Answer<{ data: StoryView }> = await house.people[who].send(
      'GET',
      `/newsroom/stories/${id}`,
    );
    if (status === 200) {
      stage = body.data.stage;
      await attempt(random, who, body.data);
    } else expect(status).toBe(404);
  }
}

it(`${SEQUENCES} random sequences by concurrent callers publish nothing that another person did not approve`, async () => {
  const shared: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < SEQUENCES) await sequence(next++, shared);
    }),
  );

  const { rows: editions } = await pool.query<{
    snapshot: EditionSnapshot;
    content_hash: string;
    story: string;
    story_row: number;
  }>(
    `select e.snapshot, e.content_hash, s.document_id as story, s.id as story_row from editions e join stories s on s.id = e.story_id`,
  );
  for (const { snapshot, content_hash, story } of editions) {
    const { kind, headline, standfirst, byline, body, coverAssetId } = snapshot;
    const content = {
      kind,
      headline,
      standfirst,
      byline,
      body,
      coverAssetId,
      topicIds: snapshot.topics.map((topic) => topic.id),
    };
    expect(contentHash(content, new Map()), 'what is published is what was hashed').toBe(content_hash);
    const { rows: approvals } = await pool.query<{ approver_id: string; writer_ids: string[] }>(
      'select approver_id, writer_ids from newsroom.approvals where story_id = $1 and content_hash = $2',
      [story, content_hash],
    );
    expect(approvals.length, 'an approval of exactly this content').toBeGreaterThan(0);
    const { rows: writers } = await pool.query<{ id: string }>(
      `select distinct actor::jsonb->>'id' as id from newsroom.audit_events
       where subject = $1 and action in ('story.create', 'story.edit')
         and seq < (select min(seq) from newsroom.audit_events where subject = $1 and action = 'story.publish'
                    and (detail::jsonb->>'edition')::int = $2)`,
      [story, snapshot.number],
    );
    const wrote = new Set(writers.map(({ id }) => id));
    expect(
      approvals.some(({ approver_id }) => !wrote.has(approver_id)),
      'by someone who wrote none of it',
    ).toBe(true);
  }
  const reasons = [...tally.reasons]
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => `${id} ${count}`)
    .join(', ');
  process.stdout.write(
    `gate: ${SEQUENCES} sequences, ${tally.done} actions done, ${tally.refused} refused (${reasons}), ${editions.length} editions\n`,
  );
  // Enough of them got to the public that the laws above were asked about something.
  expect(editions.length).toBeGreaterThan(SEQUENCES / 50);
  expect(tally.refused).toBeGreaterThan(50);
}, 400_000);

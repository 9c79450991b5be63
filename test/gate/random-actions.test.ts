import { contentHash, differencesOf, hashJson, verifyChain, type EditionSnapshot } from '@toasoan/domain';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { firstAdministrator } from '../support/admin-panel.ts';
import { api } from '../support/api.ts';
import { SECRETS } from '../support/cms.ts';
import { withDesk } from '../support/desk.ts';
import { attempt, type Office } from '../support/office/attempts.ts';
import { judge } from '../support/office/laws.ts';
import type { RecordedEvent } from '../support/office/office-facts.ts';
import { everybody, partsThatCome } from '../support/office/people.ts';
import { auditEvents, storedStories } from '../support/office/stored.ts';
import { randomFrom } from '../support/random.ts';
import { thorough } from '../support/thorough.ts';

/**
 * Everybody does anything at the same time, by every door, while parts and delegations come and go and hours fall due.
 * Afterwards the record is asked, event by event: who did it, held what they used, and nothing went out that another
 * person had not approved. Told again from the record, every story stands where the tables have it.
 */
const ACTIONS = thorough ? 100_000 : 2_000;
const AT_ONCE = 16;
const SEED = 20260906;

let office: Office;
let pool: pg.Pool;
withDesk(async (desk) => {
  ({ pool } = desk);
  const { house, worker } = desk;
  office = {
    house,
    pool,
    worker,
    people: await everybody(house, pool),
    token: api(house.base, SECRETS.SEED_TOKEN),
    panel: await firstAdministrator(desk.cms.url),
    stories: [],
    tally: { done: 0, refused: 0, doneBy: new Map(), reasons: new Map(), faults: [] },
    changeParts: partsThatCome(house),
  };
});

const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

it(`${ACTIONS} random concurrent actions leave nothing published that another person did not approve`, async () => {
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < ACTIONS) {
        if (thorough && next % 5_000 === 0) process.stdout.write(`office: ${next} of ${ACTIONS}\n`);
        await attempt(office, randomFrom(SEED + next++));
      }
    }),
  );
  const { tally } = office;
  expect(tally.faults.slice(0, 20)).toEqual([]);

  const chain = await auditEvents(pool);
  expect(verifyChain(chain)).toMatchObject({ ok: true, events: chain.length });

  const stored = await storedStories(pool);
  const events = chain.map((event): RecordedEvent => ({
    ...event,
    at: Date.parse(event.at),
    actor: JSON.parse(event.actor) as RecordedEvent['actor'],
    detail: JSON.parse(event.detail) as RecordedEvent['detail'],
  }));
  const judged = judge(events, new Map([...stored].map(([id, { unitId }]) => [id, unitId])));
  expect(judged.broken.slice(0, 20)).toEqual([]);

  expect([...judged.replayed.keys()].sort(), 'a story for each of the record').toEqual(
    [...stored.keys()].sort(),
  );
  const differences = [...stored].flatMap(([id, { unitId: _unitId, ...story }]) => {
    const replayed = judged.replayed.get(id);
    return replayed ? differencesOf(replayed, story).map((difference) => ({ id, ...difference })) : [];
  });
  expect(differences.slice(0, 20)).toEqual([]);
  await editionsAreWhatTheySay();

  process.stdout.write(
    `office: ${ACTIONS} actions by ${office.people.length} accounts, ${tally.done} done (${inWords(tally.doneBy)}), ` +
      `${tally.refused} refused (${inWords(tally.reasons)}); ${stored.size} stories, ${judged.publications} publications ` +
      `(${judged.corrections} corrections, ${judged.byTheClock} steps by the clock), ${judged.delegated} steps by ` +
      `delegation, ${judged.marked} marked sensitive, ${chain.length} events in the chain\n`,
  );
  // Enough came of it that the laws were asked about something.
  expect(judged.publications).toBeGreaterThan(ACTIONS / 200);
  for (const count of [judged.corrections, judged.byTheClock, judged.delegated, judged.marked])
    expect(count).toBeGreaterThan(0);
}, 7_200_000);

/** What was hashed and approved is what stands in the edition, letter by letter. */
async function editionsAreWhatTheySay(): Promise<void> {
  const { rows } = await pool.query<{ snapshot: EditionSnapshot; content_hash: string; hash: string }>(
    'select snapshot, content_hash, hash from editions',
  );
  for (const { snapshot, content_hash, hash } of rows) {
    const { kind, headline, standfirst, byline, body, coverAssetId } = snapshot;
    const topicIds = snapshot.topics.map((topic) => topic.id);
    const content = { kind, headline, standfirst, byline, body, coverAssetId, topicIds };
    expect(contentHash(content, new Map())).toBe(content_hash);
    expect(hashJson(snapshot)).toBe(hash);
  }
}

import {
  consentChannels,
  checkIds,
  checklistOf,
  contentHash,
  decide,
  mediaOf,
  missingParts,
  requiredChecks,
  storyContentSchema,
  type Actor,
  type Stage,
  type StoryFacts,
} from '@toasoan/domain';
import { checkBody } from '@toasoan/domain/richtext';
import { describe, expect, it } from 'vitest';
import { pictures } from '../pictures/catalogue.ts';
import { plans } from '../plans/index.ts';
import { topicSlug } from '../reference/plans.ts';
import { accounts, type AccountSeed } from './accounts.ts';
import { castOf, leadOf, unitOf } from './cast.ts';
import { contentOf, withChange } from './content.ts';
import { picturesOf } from './markup.ts';
import { remaining, routeOf } from './route.ts';
import { lastStory, stories, type Ending, type StorySeed } from './stories/index.ts';

const all = [...stories, lastStory];
const fakeId = (text: string): string =>
  text
    .replace(/[^a-z0-9]/g, '')
    .padEnd(24, '0')
    .slice(-24);
const slugs = plans.flatMap((plan) =>
  plan.clusters.flatMap((cluster) => cluster.topics.map((topic) => topicSlug(plan.code, topic.key))),
);
const topicIds = new Map(slugs.map((slug, i) => [slug, fakeId(`t${i}t`)]));
const assets = new Map(pictures.map(({ name }, i) => [name, fakeId(`p${i}p`)]));

const STAGE: Readonly<Record<Ending, Stage>> = {
  draft: 'draft',
  unit_review: 'unit_review',
  submitted: 'submitted',
  in_edit: 'in_edit',
  in_review: 'in_review',
  returned_by_desk: 'returned',
  returned_by_head: 'returned',
  approved: 'approved',
  published: 'published',
  corrected: 'published',
  reopened: 'in_edit',
  withdrawn: 'withdrawn',
};
const actorOf = ({ name, unit, role }: AccountSeed): Actor => ({
  personId: name,
  memberships: [{ unitId: unit, role, from: '2025-07-01', until: null }],
});

/** Walks a story along its route by the domain's own table; gives where it ends and its editions. */
function walkRoute(story: StorySeed): { facts: StoryFacts; editions: number } {
  let content = contentOf(story, topicIds, assets);
  let editions = 0;
  let facts: StoryFacts = {
    now: '2026-09-05T01:00:00.000Z',
    claimedById: null,
    sensitive: false,
    embargoUntil: null,
    scheduledAt: null,
    approvedByIds: [],
    secondApprovedHash: null,
    correctionNote: '',
    stage: 'draft',
    authorId: castOf(story).author.name,
    writerIds: [castOf(story).author.name],
    unitId: story.unit,
    unitSignsOff: unitOf(story).signsOff,
    leadUnitId: leadOf(story),
    contentHash: contentHash(content, new Map()),
    approvedHash: null,
    approvedChannels: [],
    openChannels: consentChannels,
    hasLiveEdition: false,
    missing: missingParts(content),
    media: 'ready',
    children: mediaOf(content).map((assetId) => ({ assetId, answered: true, allowed: consentChannels })),
    toCheck: requiredChecks(checklistOf({ content, children: [], openRemarks: 0 })),
  };
  for (const { by, action, change, note, channels, publicNote } of routeOf(story)) {
    const input = { note, channels, publicNote, checklist: checkIds };
    const decision = decide(action, facts, actorOf(by), input);
    expect(decision, `${story.headline}: ${action} by ${by.name}`).toMatchObject({ ok: true });
    if (change) {
      const body = withChange(content.body, change);
      expect(body, `${story.headline}: "${change.find}" stands in the body`).not.toBe(content.body);
      content = { ...content, body };
    }
    const hash = contentHash(content, new Map());
    facts = {
      ...facts,
      stage: decision.ok ? decision.to : facts.stage,
      writerIds: change ? [...facts.writerIds, by.name] : facts.writerIds,
      contentHash: hash,
      approvedHash: action === 'approve' ? hash : facts.approvedHash,
      approvedChannels: action === 'approve' ? consentChannels : facts.approvedChannels,
      hasLiveEdition: action === 'publish' || (facts.hasLiveEdition && action !== 'withdraw'),
    };
    if (action === 'publish') editions += 1;
  }
  return { facts, editions };
}

describe.each(all)('$headline', (story) => {
  it('has content the newsroom takes', () => {
    const content = contentOf(story, topicIds, assets);
    expect(storyContentSchema.parse(content)).toEqual(content);
    expect(checkBody(content.body)).toMatchObject({ ok: true });
  });

  it('reaches its stage by steps the table allows', () => {
    const { facts, editions } = walkRoute(story);
    expect(facts.stage).toBe(STAGE[story.ending]);
    expect(editions).toBe(
      { corrected: 2, published: 1, reopened: 1, withdrawn: 1 }[story.ending as string] ?? 0,
    );
  });
});

describe('the newsroom', () => {
  it('has some thirty stories in every stage, each with its own headline', () => {
    expect(new Set(all.map((story) => story.headline)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(30);
    const endings = all.map((story) => story.ending);
    expect(new Set(endings)).toEqual(new Set(Object.keys(STAGE)));
    expect(endings.filter((ending) => ending === 'published').length).toBeGreaterThanOrEqual(14);
  });

  it('serves all five plans and uses each picture somewhere', () => {
    const used = new Set(all.flatMap((story) => story.topics));
    for (const { code } of plans)
      expect(
        [...used].some((slug) => slug.startsWith(`${code}-`)),
        code,
      ).toBe(true);
    const shown = new Set(all.flatMap((story) => picturesOf(story.body)));
    expect(pictures.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('has accounts at a reserved domain, each name once, and every role', () => {
    expect(new Set(accounts.map(({ email }) => email)).size).toBe(accounts.length);
    expect(accounts.every(({ email }) => email.endsWith('@toasoan.example'))).toBe(true);
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(8);
  });
});

describe('remaining', () => {
  const story = all.find(({ ending, edited }) => ending === 'published' && edited);
  const route = story ? routeOf(story) : [];
  const actions = (steps: readonly { action: string }[] | null) => steps?.map(({ action }) => action);

  it('gives the whole route to a story just begun', () => {
    expect(actions(remaining(route, [{ action: 'create' }]))).toEqual(actions(route));
  });
  it('goes on where an interrupted run stopped, making an edit that may be missing again', () => {
    const history = [{ action: 'create' }, { action: 'submit' }, { action: 'claim' }] as const;
    expect(actions(remaining(route, history))).toEqual(['edit', 'forward', 'approve', 'publish']);
  });
  it('has nothing left of a finished route', () => {
    expect(remaining(route, route)).toEqual([]);
  });
  it('leaves a story alone that people took another way', () => {
    expect(remaining(route, [{ action: 'create' }, { action: 'submit' }, { action: 'return' }])).toBeNull();
    expect(remaining(route, [...route, { action: 'withdraw' }])).toBeNull();
  });
});

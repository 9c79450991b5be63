import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.ts';
import { replay, type Replayed, type SubjectEvent } from './replay.ts';

const event = (action: string, detail: object, id = 'p1'): SubjectEvent => ({
  action,
  actor: JSON.stringify({ kind: 'person', id, name: id }),
  detail: JSON.stringify(detail),
});
const after = (events: readonly SubjectEvent[]): Replayed => {
  const story = events.reduce<Replayed | null>(replay, null);
  if (!story) throw new Error('Expected a story');
  return story;
};

/** A story that goes out, is corrected under an embargo, scheduled, and taken down. */
const LIFE: readonly SubjectEvent[] = [
  event('story.create', { to: 'draft', revision: 1, contentHash: 'a', leadUnitId: 'hssv' }),
  event('story.submit', {
    from: 'draft',
    to: 'submitted',
    revision: 2,
    contentHash: 'a',
    leadUnitId: 'hssv',
  }),
  event('comment.add', { comment: 'c' }),
  event('story.claim', { from: 'submitted', to: 'in_edit', revision: 3, contentHash: 'a' }, 'desk'),
  event(
    'story.edit',
    { from: 'in_edit', to: 'in_edit', revision: 4, contentHash: 'b', leadUnitId: 'hssv' },
    'desk',
  ),
  event('story.mark_sensitive', { from: 'in_edit', to: 'in_edit', revision: 5, contentHash: 'b', note: 'x' }),
  event('story.forward', { from: 'in_edit', to: 'in_review', revision: 6, contentHash: 'b' }),
  event('story.approve', {
    from: 'in_review',
    to: 'second_review',
    revision: 7,
    contentHash: 'b',
    until: '2026-09-06T00:00:00.000Z',
    before: null,
    channels: ['website'],
  }),
  event('story.approve_second', { from: 'second_review', to: 'approved', revision: 8, contentHash: 'b' }),
  event('story.schedule', {
    from: 'approved',
    to: 'scheduled',
    revision: 9,
    contentHash: 'b',
    scheduledAt: '2026-09-06T00:00:01.000Z',
  }),
];
const OUT = event(
  'story.publish_due',
  {
    from: 'scheduled',
    to: 'published',
    revision: 10,
    contentHash: 'b',
    edition: 1,
    editionHash: 'e',
    channels: ['website'],
    scheduledAt: '2026-09-06T00:00:01.000Z',
  },
  'clock',
);

describe('a story told again from its events', () => {
  it('stands where its last event left it', () => {
    expect(after(LIFE)).toEqual({
      stage: 'scheduled',
      revision: 9,
      contentHash: 'b',
      live: null,
      claimedById: null,
      sensitive: true,
      embargoUntil: '2026-09-06T00:00:00.000Z',
      scheduledAt: '2026-09-06T00:00:01.000Z',
      leadUnitId: 'hssv',
      editions: [],
      approvals: [
        { kind: 'first', contentHash: 'b' },
        { kind: 'second', contentHash: 'b' },
      ],
      deliveries: 0,
      gaps: [],
    });
    expect(after(LIFE.slice(0, 6))).toMatchObject({ claimedById: 'desk', stage: 'in_edit' });
  });

  it('has an edition and its deliveries once it went out, and none once it was taken down', () => {
    expect(after([...LIFE, OUT])).toMatchObject({
      live: 1,
      embargoUntil: null,
      scheduledAt: null,
      editions: [{ number: 1, contentHash: 'b', hash: 'e' }],
      deliveries: 1,
    });
    const down = event('story.withdraw', {
      from: 'published',
      to: 'withdrawn',
      revision: 11,
      contentHash: 'b',
      edition: 1,
      sent: 1,
    });
    const off = event('media.withheld', { edition: 1, channel: 'website', assets: ['a'], sent: 1 });
    expect(after([...LIFE, OUT, off, down])).toMatchObject({ live: null, deliveries: 3, gaps: [] });
  });

  it('tells of an event that does not begin where the story stood', () => {
    for (const index of LIFE.keys()) {
      if (LIFE[index]?.action === 'comment.add' || index === LIFE.length - 1) continue;
      expect(after(LIFE.toSpliced(index, 1)).gaps.length, LIFE[index]?.action).toBeGreaterThan(0);
    }
    expect(after([...LIFE, event('story.publish', { from: 'approved', revision: 10 })]).gaps).toEqual([
      { revision: 10, reason: 'stage' },
    ]);
    expect(after([...LIFE, { ...OUT, detail: '{"from":' }]).gaps).toEqual([
      { revision: 9, reason: 'unreadable' },
    ]);
  });

  it('names what the tables hold otherwise', () => {
    const { gaps: _gaps, ...stored } = after(LIFE);
    expect(differencesOf(after(LIFE), { ...stored, scheduledAt: '2026-09-06T07:00:01+07:00' })).toEqual([]);
    expect(differencesOf(after(LIFE), { ...stored, stage: 'published', live: 1 })).toEqual([
      { field: 'stage', recorded: 'scheduled', stored: 'published' },
      { field: 'live', recorded: 'null', stored: '1' },
    ]);
    expect(differencesOf({ ...after(LIFE), leadUnitId: null }, stored)).toEqual([]);
  });
});

describe('a story from the archive', () => {
  const hashes = { contentHash: 'b', hash: 'e' };
  const back = event('archive.restored', {
    to: 'archived',
    revision: 8,
    contentHash: 'b2',
    restored: {
      editions: [{ number: 1, ...hashes }],
      approvals: [{ kind: 'first', contentHash: 'b' }],
      sensitive: false,
    },
  });

  it('begins where it was brought back, and goes on from there', () => {
    const reopened = { from: 'archived', to: 'draft', revision: 9, contentHash: 'b2' };
    expect(
      after([back, event('archive.caught_up', { sent: 1 }), event('story.reopen', reopened)]),
    ).toMatchObject({
      stage: 'draft',
      revision: 9,
      live: null,
      editions: [{ number: 1, ...hashes }],
      approvals: [{ kind: 'first', contentHash: 'b' }],
      deliveries: 1,
      gaps: [],
    });
  });

  it('is not brought back over one that is there', () => {
    expect(after([...LIFE, back]).gaps).toMatchObject([{ reason: 'begun_twice' }]);
  });
});

it('counts every delivery the publication sent, the archive’s among them', () => {
  const { deliveries } = after([...LIFE, OUT]);
  const detail = { ...(JSON.parse(OUT.detail) as object), sent: 2 };
  expect(after([...LIFE, event('story.publish_due', detail)]).deliveries).toBe(2);
  expect(deliveries).toBe(1);
});

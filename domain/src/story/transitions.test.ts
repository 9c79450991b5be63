import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEM_ACTOR, type Actor } from '../access/memberships.ts';
import { roleNames } from '../access/roles.ts';
import { consentChannelOf, type PublicChannel } from '../delivery/delivery.ts';
import { isErrorId } from '../errors.ts';
import { check } from '../testing/check.ts';
import { actions, stages, type Action, type Stage } from './stages.ts';
import { actors, full, holder, inputs, NOW, openStory, storyFacts } from './testing/facts.ts';
import { decide, offeredActions } from './decide.ts';
import type { StoryFacts } from './facts.ts';
import { stagePairs, TRANSITIONS } from './transitions.ts';

const anyAction = fc.constantFrom(...actions);
const everyone: Actor = {
  personId: 'everyone',
  memberships: roleNames.flatMap((role) =>
    ['truong-a', 'phong-lead'].flatMap((unitId) => holder(role, unitId).memberships),
  ),
};

describe('the table', () => {
  it('has rows for every action, and no two rows of one action share a stage', () => {
    for (const action of actions) {
      const from = TRANSITIONS.filter((row) => row.action === action).flatMap((row) => row.from);
      expect(from.length).toBeGreaterThan(0);
      expect(new Set(from).size).toBe(from.length);
    }
  });

  it('names no role for the administrator', () => {
    const roles = TRANSITIONS.flatMap((row) => row.who.flatMap((who) => who.roles));
    expect(roles).not.toContain('administrator');
  });

  it('leaves to the newsroom’s clock what was set before, and nothing else', () => {
    const clocked = TRANSITIONS.filter((row) => row.who.some(({ at }) => at === 'clock'));
    expect(clocked.map(({ action }) => action)).toEqual(['unschedule', 'publish_due']);
    for (const action of actions) {
      const done = stages.filter((stage) => decide(action, { ...openStory, stage }, SYSTEM_ACTOR, full).ok);
      expect([action, done]).toEqual([action, action === 'unschedule' ? ['scheduled'] : []]);
    }
    const due = { ...openStory, stage: 'scheduled', scheduledAt: NOW } as const;
    expect(decide('publish_due', due, SYSTEM_ACTOR)).toEqual({ ok: true, to: 'published', by: null });
  });

  it('leaves no stage without a way on', () => {
    for (const stage of stages)
      expect(
        TRANSITIONS.some((row) => row.from.includes(stage) && row.to !== 'same' && row.to !== stage),
      ).toBe(true);
  });

  it('lets the officer take down what is live from every stage but the one of what is taken down', () => {
    const officer = holder('publishing_officer', 'phong-qlcl');
    const closed = stages.filter((stage) => !decide('withdraw', { ...openStory, stage }, officer, full).ok);
    expect(closed).toEqual(['withdrawn']);
  });
});

describe('decide', () => {
  it('gives an answer to anything: a stage, or a refusal with a reason', () => {
    const odd = fc.oneof(
      anyAction,
      fc.constantFrom('', 'delete', 'constructor', '__proto__').map((name) => name as Action),
    );
    const oddFacts = fc.record({
      facts: storyFacts,
      stage: fc.constantFrom(...stages, 'nowhere' as Stage),
      media: fc.constantFrom('ready', 'unheard of' as 'ready'),
    });
    check(
      fc.property(odd, oddFacts, actors, inputs, (action, { facts: story, stage, media }, actor, input) => {
        const decision = decide(action, { ...story, stage, media }, actor, input);
        if (decision.ok) expect(stages).toContain(decision.to);
        else expect(isErrorId(decision.reason)).toBe(true);
        if (media !== 'ready' && ['approve', 'publish'].includes(action)) expect(decision.ok).toBe(false);
      }),
      3_000,
    );
  });

  it('gives the same answer to the same question and changes nothing it was given', () => {
    check(
      fc.property(anyAction, storyFacts, actors, inputs, (action, story, actor, input) => {
        const before = JSON.stringify([story, actor, input]);
        expect(decide(action, story, actor, input)).toEqual(decide(action, story, actor, input));
        expect(JSON.stringify([story, actor, input])).toBe(before);
      }),
    );
  });

  it('never publishes without the approval of exactly this content', () => {
    check(
      fc.property(storyFacts, actors, inputs, (story, actor, input) => {
        const decision = decide('publish', story, actor, input);
        if (decision.ok) expect(story.approvedHash).toBe(story.contentHash);
      }),
      3_000,
    );
    const officer = holder('publishing_officer', 'phong-qlcl');
    for (const [approvedHash, contentHash] of [
      ['', ''],
      [undefined, undefined],
      [null, null],
      [null, ''],
    ]) {
      const story = { ...openStory, stage: 'approved', approvedHash, contentHash } as StoryFacts;
      expect(decide('publish', story, officer)).toEqual({ ok: false, reason: 'story.not_approved' });
    }
  });

  it('a further membership never takes a possibility away', () => {
    check(
      fc.property(anyAction, storyFacts, actors, actors, inputs, (action, story, actor, other, input) => {
        if (!decide(action, story, actor, input).ok) return;
        const more = { ...actor, memberships: [...other.memberships, ...actor.memberships] };
        expect(decide(action, story, more, input).ok).toBe(true);
      }),
      3_000,
    );
  });

  it.each(['press', 'webhook'] as const)('approves for %s only where it is set up', (channel) => {
    const input = { ...full, channels: ['website', channel] as const };
    const story = { ...openStory, stage: 'in_review' as const };
    const head = holder('department_head', 'phong-lead');
    expect(decide('approve', story, head, input)).toEqual({
      ...{ ok: false, reason: 'story.channel_not_set_up', details: { channels: [channel] } },
    });
    const set: StoryFacts = { ...story, openChannels: ['website', channel] };
    expect(decide('approve', set, head, input)).toMatchObject({ ok: true });
  });

  it('never approves or publishes for a channel that something in the story may not go to', () => {
    check(
      fc.property(storyFacts, actors, inputs, (story, actor, input) => {
        const open = (channels: readonly PublicChannel[]): boolean =>
          story.children.every(
            ({ answered, allowed }) =>
              answered && channels.every((channel) => allowed.includes(consentChannelOf(channel))),
          );
        if (decide('approve', story, actor, input).ok) {
          expect(open(input.channels ?? [])).toBe(true);
          expect(story.openChannels).toEqual(expect.arrayContaining([...(input.channels ?? [])]));
        }
        if (decide('publish', story, actor, input).ok) expect(open(story.approvedChannels)).toBe(true);
      }),
      3_000,
    );
  });

  it('names the files that wait for an answer, and those without consent beside the channels they lack', () => {
    const [silent, shown, closed] = [
      { assetId: 'anh-1', answered: false, allowed: [] },
      { assetId: 'anh-2', answered: true, allowed: ['website'] },
      { assetId: 'anh-3', answered: true, allowed: [] },
    ] as const;
    const writer = holder('contributor', 'truong-a');
    expect(decide('submit', { ...openStory, children: [silent, shown, closed] }, writer)).toEqual({
      ok: false,
      reason: 'story.children_unanswered',
      details: { assets: ['anh-1'] },
    });
    expect(decide('submit', { ...openStory, children: [shown, closed] }, writer).ok).toBe(true);
    const refusal = {
      ok: false,
      reason: 'story.consent_missing',
      details: { assets: [{ assetId: 'anh-3', channels: ['website'] }] },
    };
    const story = { ...openStory, children: [shown, closed] };
    const head = holder('department_head', 'phong-lead');
    expect(decide('approve', { ...story, stage: 'in_review' }, head, full)).toEqual(refusal);
    const officer = holder('publishing_officer', 'phong-qlcl');
    expect(decide('publish', { ...story, stage: 'approved' }, officer)).toEqual(refusal);
  });

  it('tells the role before the stage, and the stage before what is missing', () => {
    const writer = holder('contributor', 'truong-a');
    expect(decide('approve', { ...openStory, missing: ['alt'] }, writer)).toEqual({
      ok: false,
      reason: 'story.role',
    });
    expect(decide('submit', { ...openStory, stage: 'approved', missing: ['alt'] }, writer)).toEqual({
      ok: false,
      reason: 'story.stage',
      details: { stage: 'approved' },
    });
    expect(decide('submit', { ...openStory, missing: ['alt'] }, writer)).toEqual({
      ok: false,
      reason: 'story.incomplete',
      details: { missing: ['alt'] },
    });
    const silent = { assetId: 'anh-1', answered: false, allowed: [] };
    expect(decide('submit', { ...openStory, missing: ['alt'], children: [silent] }, writer)).toMatchObject({
      reason: 'story.incomplete',
    });
  });
});

describe('offeredActions', () => {
  it('are those that succeed with a note and channels, and those that only the content holds back', () => {
    const curable = [
      'story.incomplete',
      'story.media_not_ready',
      'story.media_failed',
      'story.children_unanswered',
      'story.consent_missing',
      'story.embargoed',
    ];
    check(
      fc.property(storyFacts, actors, (story, actor) => {
        const offered = offeredActions(story, actor);
        for (const action of actions) {
          const decision = decide(action, story, actor, full);
          expect(offered.includes(action)).toBe(decision.ok || curable.includes(decision.reason));
        }
        expect(new Set(offered).size).toBe(offered.length);
      }),
    );
  });
});

describe('stagePairs', () => {
  it('are exactly the changes of stage that decide lets happen', () => {
    const happen = new Set<string>();
    for (const stage of stages)
      for (const unitSignsOff of [true, false])
        for (const action of actions)
          for (const sensitive of [true, false])
            for (const actor of [everyone, SYSTEM_ACTOR]) {
              const facts = {
                ...openStory,
                stage,
                unitSignsOff,
                sensitive,
                secondApprovedHash: 'a',
                scheduledAt: NOW,
              };
              const decision = decide(action, facts, actor, full);
              if (decision.ok && decision.to !== stage) happen.add(`${stage}:${decision.to}`);
              if (decision.ok && action === 'edit') expect(decision.to).toBe(stage);
            }
    expect(stagePairs()).toEqual([...happen].sort());
  });
});

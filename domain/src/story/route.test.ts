import { describe, expect, it } from 'vitest';
import type { Actor } from '../access/memberships.ts';
import type { ErrorId } from '../errors.ts';
import type { Action, Stage } from './stages.ts';
import { full, holder, openStory } from './testing/facts.ts';
import { decide } from './decide.ts';
import type { StoryFacts } from './facts.ts';

describe('the route of a story', () => {
  it.each<[string, Action, Partial<StoryFacts>, Actor, Stage | ErrorId]>([
    ['a unit sends', 'submit', {}, holder('contributor', 'truong-a'), 'submitted'],
    [
      'a unit that signs off sends',
      'submit',
      { unitSignsOff: true },
      holder('contributor', 'truong-a'),
      'unit_review',
    ],
    ['another unit sends', 'submit', {}, holder('contributor', 'truong-b'), 'story.role'],
    [
      'the unit head signs',
      'sign_off',
      { stage: 'unit_review' },
      holder('unit_head', 'truong-a'),
      'submitted',
    ],
    [
      'the unit head hands back',
      'return',
      { stage: 'unit_review' },
      holder('unit_head', 'truong-a'),
      'draft',
    ],
    [
      'the unit head hands back what was sent',
      'return',
      { stage: 'submitted' },
      holder('unit_head', 'truong-a'),
      'story.role',
    ],
    ['the desk returns', 'return', { stage: 'in_review' }, holder('desk_editor', 'phong-lead'), 'returned'],
    [
      'the unit edits what the desk has',
      'edit',
      { stage: 'in_edit' },
      holder('contributor', 'truong-a'),
      'story.role',
    ],
    ['the desk edits', 'edit', { stage: 'in_edit' }, holder('desk_editor', 'phong-lead'), 'in_edit'],
    [
      'a desk editor approves',
      'approve',
      { stage: 'in_review' },
      holder('desk_editor', 'phong-lead'),
      'story.role',
    ],
    [
      'another department’s head approves',
      'approve',
      { stage: 'in_review' },
      holder('department_head', 'phong-other'),
      'story.role',
    ],
    [
      'the head approves',
      'approve',
      { stage: 'in_review' },
      holder('department_head', 'phong-lead'),
      'approved',
    ],
    [
      'the head approves without a department leading',
      'approve',
      { stage: 'in_review', leadUnitId: null },
      holder('department_head', 'phong-lead'),
      'story.role',
    ],
    [
      'the head approves their own',
      'approve',
      { stage: 'in_review' },
      holder('department_head', 'phong-lead', 'author'),
      'story.own_words',
    ],
    [
      'the head approves what they edited',
      'approve',
      { stage: 'in_review', writerIds: ['author', 'someone'] },
      holder('department_head', 'phong-lead'),
      'story.own_words',
    ],
    [
      'the head publishes',
      'publish',
      { stage: 'approved' },
      holder('department_head', 'phong-lead'),
      'story.role',
    ],
    [
      'the officer publishes',
      'publish',
      { stage: 'approved' },
      holder('publishing_officer', 'phong-qlcl'),
      'published',
    ],
    [
      'the officer publishes other content',
      'publish',
      { stage: 'approved', contentHash: 'b' },
      holder('publishing_officer', 'phong-qlcl'),
      'story.not_approved',
    ],
    [
      'a unit sends a picture nobody has answered for',
      'submit',
      { children: [{ assetId: 'anh', answered: false, allowed: [] }] },
      holder('contributor', 'truong-a'),
      'story.children_unanswered',
    ],
    [
      'the head approves a picture of children without consent',
      'approve',
      { stage: 'in_review', children: [{ assetId: 'anh', answered: true, allowed: [] }] },
      holder('department_head', 'phong-lead'),
      'story.consent_missing',
    ],
    [
      'the officer publishes after the consent was withdrawn',
      'publish',
      { stage: 'approved', children: [{ assetId: 'anh', answered: true, allowed: [] }] },
      holder('publishing_officer', 'phong-qlcl'),
      'story.consent_missing',
    ],
    [
      'the administrator publishes',
      'publish',
      { stage: 'approved' },
      holder('administrator', 'phong-lead'),
      'story.role',
    ],
  ])('%s', (_what, action, over, actor, expected) => {
    const decision = decide(action, { ...openStory, ...over }, actor, full);
    expect(decision.ok ? decision.to : decision.reason).toBe(expected);
  });
});

import type { Actor, Membership } from '../../access/memberships.ts';
import { roleNames, type Role } from '../../access/roles.ts';
import { channelNames } from '../../delivery/delivery.ts';
import type { ChildrenFact, StoryFacts } from '../transitions.ts';
import type { Random } from './random.ts';

/** What was approved, by whom; the record is only ever added to. */
export interface Approval {
  readonly contentHash: string;
  readonly by: Actor;
}

/** A story and the people around it, as far as the rules ask. */
export interface Newsroom {
  readonly people: readonly Actor[];
  story: StoryFacts;
  readonly approvals: Approval[];
}

const UNITS = ['truong-a', 'truong-b', 'phong-lead', 'phong-other'];

/** Where a role usually is, so that by chance some newsrooms have all they need. */
const USUAL: readonly (readonly [Role, string])[] = [
  ['contributor', 'truong-a'],
  ['unit_head', 'truong-a'],
  ['desk_editor', 'phong-lead'],
  ['department_head', 'phong-lead'],
  ['publishing_officer', 'phong-other'],
];

/** A newsroom of six to nine people with memberships by chance, and a draft one of them has begun. */
export function buildNewsroom(random: Random): Newsroom {
  const people = Array.from({ length: 6 + random.below(4) }, (_, n): Actor => ({
    personId: `p${n}`,
    memberships: memberships(random),
  }));
  const authorId = random.pick(people).personId;
  const story: StoryFacts = {
    stage: 'draft',
    authorId,
    writerIds: [authorId],
    unitId: random.chance(0.9) ? 'truong-a' : 'phong-lead',
    unitSignsOff: random.chance(0.4),
    leadUnitId: 'phong-lead',
    hasLiveEdition: false,
    approvedHash: null,
    approvedChannels: [],
    ...someContent(random),
  };
  return { people, story, approvals: [] };
}

/** Content by chance, of few kinds so that what was once approved comes back; mostly fit to be sent. */
export function someContent(
  random: Random,
): Pick<StoryFacts, 'contentHash' | 'missing' | 'media' | 'children' | 'toCheck'> {
  return {
    contentHash: `content-${random.below(4)}`,
    missing: random.chance(0.92) ? [] : ['alt'],
    toCheck: random.chance(0.95) ? ['facts'] : ['style', 'facts'],
    media: random.chance(0.92) ? 'ready' : random.pick(['processing', 'failed'] as const),
    children: Array.from({ length: random.below(3) }, (_, n) => someChildren(random, `anh-${n}`)),
  };
}

/**
 * What is told of a picture's children: mostly what lets it go anywhere. Consents come and go without regard to the
 * answer, so that neither condition of the table can lean on the other.
 */
const someChildren = (random: Random, assetId: string): ChildrenFact => ({
  assetId,
  answered: random.chance(0.94),
  allowed: random.chance(0.94) ? channelNames : [],
});

const memberships = (random: Random): Membership[] =>
  Array.from({ length: random.below(4) }, () => {
    const [role, unitId] = random.chance(0.8)
      ? random.pick(USUAL)
      : [random.pick(roleNames), random.pick(UNITS)];
    return { unitId, role, from: '2026-01-01', until: null };
  });

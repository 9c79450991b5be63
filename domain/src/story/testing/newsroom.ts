import { SYSTEM_ACTOR, type Actor, type Membership } from '../../access/memberships.ts';
import { roleNames, type Role } from '../../access/roles.ts';
import { consentChannels } from '../../delivery/delivery.ts';
import type { ChildrenFact, StoryFacts } from '../facts.ts';
import { stages } from '../stages.ts';
import type { Random } from './random.ts';

/** What was approved, by whom; the record is only ever added to. */
export interface Approval {
  readonly contentHash: string;
  /** Every account of the person, and of whoever's right was used. */
  readonly accounts: readonly string[];
  readonly second: boolean;
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
  ['director', 'phong-other'],
];
/** When a story begins; every step takes a quarter of an hour. */
const BEGINNING = '2026-09-05T01:00:00.000Z';

/**
 * A newsroom of seven to ten people with memberships by chance, some of them delegated, some people with a second
 * account, the newsroom's own clock, and a draft one of them has begun.
 */
export function buildNewsroom(random: Random): Newsroom {
  const persons = Array.from({ length: 7 + random.below(4) }, (_, n): Actor => ({
    personId: `p${n}`,
    // By chance the account beside is the same person's.
    accountIds: random.chance(0.15) ? [`p${n}`, `p${n + 1}`] : undefined,
    memberships: memberships(random),
  }));
  const people = [...persons, SYSTEM_ACTOR];
  const authorId = random.pick(persons).personId;
  const draft: StoryFacts = {
    now: BEGINNING,
    claimedById: null,
    sensitive: false,
    embargoUntil: null,
    scheduledAt: null,
    approvedByIds: [],
    openChannels: consentChannels,
    secondApprovedHash: null,
    correctionNote: '',
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
  return random.chance(0.6) ? grown(random, people, draft) : { people, story: draft, approvals: [] };
}

/** A story found somewhere on its way, with the approvals it may have by then, some of them missing. */
function grown(random: Random, people: readonly Actor[], draft: StoryFacts): Newsroom {
  const stage = random.pick(stages);
  const sensitive = random.chance(0.3);
  const others = people.map(({ personId }) => personId).filter((id) => id !== draft.authorId);
  const head = random.pick(others);
  const director = random.pick(others.filter((id) => id !== head));
  const approved = random.chance(0.9);
  const second = sensitive && random.chance(0.6);
  const quarters = (from: number): string =>
    new Date(Date.parse(draft.now) + (from + random.below(5)) * 15 * 60_000).toISOString();
  const story: StoryFacts = {
    ...draft,
    stage,
    sensitive,
    claimedById: random.chance(0.5) ? random.pick(people).personId : null,
    embargoUntil: random.chance(0.3) ? quarters(0) : null,
    scheduledAt: stage === 'scheduled' ? quarters(-2) : null,
    hasLiveEdition: random.chance(0.4),
    ...(approved
      ? { approvedHash: draft.contentHash, approvedByIds: [head], approvedChannels: ['website'] }
      : {}),
    ...(second ? { secondApprovedHash: draft.contentHash } : {}),
  };
  const { contentHash } = draft;
  return {
    people,
    story,
    approvals: [
      ...(approved ? [{ contentHash, accounts: [head], second: false }] : []),
      ...(second ? [{ contentHash, accounts: [director], second: true }] : []),
    ],
  };
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
  allowed: random.chance(0.94) ? consentChannels : [],
});

const memberships = (random: Random): Membership[] =>
  Array.from({ length: random.below(4) }, () => {
    const [role, unitId] = random.chance(0.8)
      ? random.pick(USUAL)
      : [random.pick(roleNames), random.pick(UNITS)];
    const by = `p${random.below(8)}`;
    const delegated = random.chance(0.12)
      ? {
          id: 'd',
          by: { id: by, name: by },
          accountIds: [by],
          from: BEGINNING,
          until: '2026-12-01T00:00:00.000Z',
        }
      : undefined;
    return { unitId, role, from: '2026-01-01', until: null, delegated };
  });

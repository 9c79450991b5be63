import fc from 'fast-check';
import { roleNames, type Role } from '../../access/roles.ts';
import type { Actor, Delegated, Membership } from '../../access/memberships.ts';
import { consentChannels, publicChannels, type PublicChannel } from '../../delivery/delivery.ts';
import { stages } from '../stages.ts';
import type { ActionInput, ChildrenFact, StoryFacts } from '../facts.ts';

/** Few units, people and hashes, so that random ones meet. */
const unit = fc.constantFrom('truong-a', 'truong-b', 'phong-hssv', 'phong-gdpt');
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));

/** Instants on both sides of {@link NOW}. */
export const NOW = '2026-09-05T01:00:00.000Z';
const instant = fc.constantFrom(
  '2026-09-04T23:00:00.000Z',
  '2026-09-05T00:59:59.000Z',
  NOW,
  '2026-09-05T01:00:00.001Z',
  '2026-09-06T01:00:00.000Z',
);

const delegated: fc.Arbitrary<Delegated> = person.map((id) => ({
  id: 'uy-quyen',
  by: { id, name: id },
  accountIds: [id],
  from: '2026-09-01T00:00:00.000Z',
  until: '2026-09-10T00:00:00.000Z',
}));
const membership: fc.Arbitrary<Membership> = fc.record({
  unitId: unit,
  role: fc.constantFrom(...roleNames),
  from: fc.constant('2026-01-01'),
  until: fc.constant(null),
  delegated: fc.option(delegated, { freq: 4, nil: undefined }),
});

/** People, some with a second account. */
export const actors: fc.Arbitrary<Actor> = fc.record({
  personId: person,
  accountIds: fc.option(fc.array(person, { maxLength: 1 }), { nil: undefined }),
  memberships: fc.array(membership, { maxLength: 4 }),
});

/** What is told of an asset's children: answers and channels by chance, whether they go together or not. */
const childrenFact: fc.Arbitrary<ChildrenFact> = fc.record({
  assetId: fc.constantFrom('anh-1', 'anh-2'),
  allowed: fc.subarray([...consentChannels]),
  answered: fc.boolean(),
});

export const storyFacts: fc.Arbitrary<StoryFacts> = fc.record({
  now: fc.constant(NOW),
  stage: fc.constantFrom(...stages),
  authorId: person,
  writerIds: fc.array(person, { maxLength: 3 }),
  unitId: unit,
  unitSignsOff: fc.boolean(),
  leadUnitId: fc.option(unit),
  claimedById: fc.option(person),
  sensitive: fc.boolean(),
  embargoUntil: fc.option(instant),
  scheduledAt: fc.option(instant),
  contentHash: hash,
  approvedHash: fc.option(hash),
  approvedByIds: fc.array(person, { maxLength: 2 }),
  secondApprovedHash: fc.option(hash),
  correctionNote: fc.constantFrom('', 'Đã sửa số liệu.'),
  approvedChannels: fc.subarray([...publicChannels]),
  openChannels: fc.subarray([...publicChannels]),
  hasLiveEdition: fc.boolean(),
  missing: fc.subarray(['headline', 'alt']),
  media: fc.constantFrom('ready', 'processing', 'failed'),
  children: fc.array(childrenFact, { maxLength: 2 }),
  toCheck: fc.subarray(['style', 'facts']),
});

export const inputs: fc.Arbitrary<ActionInput> = fc.record(
  {
    note: fc.constantFrom('', ' \n', 'Sửa lại sa-pô.'),
    checklist: fc.subarray(['style', 'facts']),
    channels: fc.constantFrom<PublicChannel[]>([], ['website'], ['website', 'press']),
    at: instant,
    until: fc.option(instant),
    unitId: unit,
    personId: person,
    publicNote: fc.constantFrom('', 'Đã sửa ngày tổ chức.'),
  },
  { requiredKeys: [] },
);

/** A draft of truong-a with nothing in the way of any action. */
export const openStory: StoryFacts = {
  now: NOW,
  stage: 'draft',
  authorId: 'author',
  writerIds: ['author'],
  unitId: 'truong-a',
  unitSignsOff: false,
  leadUnitId: 'phong-lead',
  claimedById: null,
  sensitive: false,
  embargoUntil: null,
  scheduledAt: null,
  contentHash: 'a',
  approvedHash: 'a',
  approvedByIds: ['head'],
  secondApprovedHash: null,
  correctionNote: '',
  approvedChannels: ['website'],
  openChannels: ['website', 'fanpage'],
  hasLiveEdition: true,
  missing: [],
  media: 'ready',
  children: [],
  toCheck: [],
};
/** All that any action may ask for. */
export const full: ActionInput = {
  note: 'Lý do',
  channels: ['website'],
  publicNote: 'Đã sửa số liệu.',
  at: '2026-09-06T01:00:00.000Z',
  until: '2026-09-06T01:00:00.000Z',
  unitId: 'phong-khac',
  personId: 'dong-nghiep',
};
/** Someone with one role in one unit. */
export const holder = (role: Role, unitId: string, personId = 'someone'): Actor => ({
  personId,
  memberships: [{ unitId, role, from: '2026-01-01', until: null }],
});

import fc from 'fast-check';
import { roleNames, type Role } from '../../access/roles.ts';
import type { Actor, Membership } from '../../access/memberships.ts';
import { channelNames } from '../../delivery/delivery.ts';
import { stages } from '../stages.ts';
import type { ActionInput, ChildrenFact, StoryFacts } from '../transitions.ts';

/** Few units, people and hashes, so that random ones meet. */
const unit = fc.constantFrom('truong-a', 'truong-b', 'phong-hssv', 'phong-gdpt');
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));

const membership: fc.Arbitrary<Membership> = fc.record({
  unitId: unit,
  role: fc.constantFrom(...roleNames),
  from: fc.constant('2026-01-01'),
  until: fc.constant(null),
});

export const actors: fc.Arbitrary<Actor> = fc.record({
  personId: person,
  memberships: fc.array(membership, { maxLength: 4 }),
});

/** What is told of an asset's children: answers and channels by chance, whether they go together or not. */
const childrenFact: fc.Arbitrary<ChildrenFact> = fc.record({
  assetId: fc.constantFrom('anh-1', 'anh-2'),
  allowed: fc.subarray([...channelNames]),
  answered: fc.boolean(),
});

export const storyFacts: fc.Arbitrary<StoryFacts> = fc.record({
  stage: fc.constantFrom(...stages),
  authorId: person,
  writerIds: fc.array(person, { maxLength: 3 }),
  unitId: unit,
  unitSignsOff: fc.boolean(),
  leadUnitId: fc.option(unit),
  contentHash: hash,
  approvedHash: fc.option(hash),
  approvedChannels: fc.subarray([...channelNames]),
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
    channels: fc.constantFrom([], ['website']),
  },
  { requiredKeys: [] },
);

/** A draft of truong-a with nothing in the way of any action. */
export const openStory: StoryFacts = {
  stage: 'draft',
  authorId: 'author',
  writerIds: ['author'],
  unitId: 'truong-a',
  unitSignsOff: false,
  leadUnitId: 'phong-lead',
  contentHash: 'a',
  approvedHash: 'a',
  approvedChannels: ['website'],
  hasLiveEdition: true,
  missing: [],
  media: 'ready',
  children: [],
  toCheck: [],
};
/** All that any action may ask for. */
export const full: ActionInput = { note: 'Lý do', channels: ['website'] };
/** Someone with one role in one unit. */
export const holder = (role: Role, unitId: string, personId = 'someone'): Actor => ({
  personId,
  memberships: [{ unitId, role, from: '2026-01-01', until: null }],
});

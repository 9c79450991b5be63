import { z } from 'zod';
import { levels, roleNames, unitKinds, type Level, type Role, type UnitKind } from '../access/roles.ts';
import { endings, type Ending } from '../people/units.ts';
import { cleanLine } from '../text/clean.ts';
import type { LinkToHandOver } from './accounts.ts';
import type { PersonRef, UnitRef } from './newsroom.ts';

/** Units and people, for the administrator: `…/newsroom/units`, `…/newsroom/people`, `…/newsroom/memberships`. */

const oneOf = <Name extends string>(names: readonly Name[]) => z.enum(names as [Name, ...Name[]]);
const line = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(cleanLine)
    .pipe(z.string().min(1).max(max));
const page = z.coerce.number().int().min(1).max(10_000).default(1);
const words = z.string().max(200).optional();
const id = z.string().regex(/^[a-z0-9]{1,64}$/);
const code = z.string().min(1).max(60);
/** What the person saw when they began: `version` of the view. */
const basedOn = z.string().min(1).max(40);

export const unitStates = ['current', 'ended', 'all'] as const;
/** GET /newsroom/units */
export const listUnitsSchema = z.strictObject({
  q: words,
  kind: oneOf(unitKinds).optional(),
  state: z.enum(unitStates).default('current'),
  page,
});
const unitFields = {
  name: line(200),
  kind: oneOf(unitKinds),
  levels: z.array(oneOf(levels)).max(levels.length),
  signsOff: z.boolean(),
  from: z.iso.date(),
};
/** POST /newsroom/units */
export const newUnitSchema = z.strictObject({ code, ...unitFields });
/** PUT /newsroom/units/:id */
export const changeUnitSchema = z.strictObject({ basedOn, ...unitFields });
/** POST /newsroom/units/:id/end — units are named by their codes. */
export const endUnitSchema = z.strictObject({
  basedOn,
  until: z.iso.date(),
  ending: z.enum(endings),
  successors: z.array(code).max(20),
  takenOverBy: code.nullable(),
});
/** POST /newsroom/units/:id/reopen */
export const reopenUnitSchema = z.strictObject({ basedOn });

export interface UnitLine extends UnitRef {
  readonly kind: UnitKind;
  readonly levels: readonly Level[];
  readonly signsOff: boolean;
  /** Decides where no topic names a lead. */
  readonly coordinates: boolean;
  readonly from: string;
  readonly until: string | null;
  /** How it ended, or is going to; null while it goes on. */
  readonly ending: {
    readonly as: Ending;
    readonly successors: readonly UnitRef[];
    readonly takenOverBy: UnitRef | null;
  } | null;
  /** Units it came from. */
  readonly predecessors: readonly UnitRef[];
  /** People with a part in it today. */
  readonly people: number;
  readonly version: string;
}
/** GET /newsroom/units/:id/ending: what hangs on a unit. */
export interface UnitTies {
  readonly openStories: number;
  readonly publishedStories: number;
  /** Memberships that hold now or later; they end with the unit. */
  readonly memberships: number;
  /** Topics of plans in force that name it as lead or cooperating. */
  readonly topics: number;
  /** What may go on in its place. */
  readonly units: readonly (UnitRef & { readonly kind: UnitKind })[];
}

export const personStates = ['all', 'active', 'blocked', 'unassigned'] as const;
/** GET /newsroom/people */
export const listPeopleSchema = z.strictObject({
  q: words,
  unitId: id.optional(),
  role: oneOf(roleNames).optional(),
  state: z.enum(personStates).default('all'),
  page,
});
const membershipFields = {
  unitId: id,
  role: oneOf(roleNames),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
};
const personFields = {
  name: line(120),
  email: z.string().max(400),
  identityCode: z.string().max(160),
};
/** POST /newsroom/people */
export const newPersonSchema = z.strictObject({
  ...personFields,
  membership: z.strictObject(membershipFields).nullable(),
  /** Whether a link to set the password is mailed at once. */
  invite: z.boolean(),
});
/** PUT /newsroom/people/:id */
export const changePersonSchema = z.strictObject({ basedOn, ...personFields });
/** POST /newsroom/people/:id/access/:blocking */
export const blockingSchema = z.enum(['block', 'unblock']);
/** POST /newsroom/people/:id/memberships */
export const newMembershipSchema = z.strictObject(membershipFields);
/** POST /newsroom/memberships/:id/end — its last day. */
export const endMembershipSchema = z.strictObject({ until: z.iso.date() });

export interface PersonMembership {
  readonly id: string;
  readonly unit: UnitRef;
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}
/** How an account stands with signing in. */
export interface AccountStanding {
  /** Until when an invitation that was not used yet holds. */
  readonly invitedUntil: string | null;
  readonly secondFactor: boolean;
  /** How many are open. */
  readonly sessions: number;
  readonly lastSignIn: string | null;
}
export interface PersonLine extends PersonRef {
  readonly email: string;
  readonly identityCode: string | null;
  readonly blocked: boolean;
  /** False before the first password was set: the account waits for its person. */
  readonly hasPassword: boolean;
  readonly account: AccountStanding;
  /** All of them, also those that are over, the latest first. */
  readonly memberships: readonly PersonMembership[];
  /** Other accounts of the same person. */
  readonly sameAs: readonly PersonRef[];
  /** The account belongs to who asks. */
  readonly isMe: boolean;
  readonly version: string;
}
/** The answer of POST /newsroom/people: the invitation's link is shown this once. */
export interface AddedPerson extends PersonLine {
  readonly invitation: LinkToHandOver | null;
}
/** GET /newsroom/unit-choices: every unit there is or was, for choosing. */
export interface UnitChoice extends UnitRef {
  readonly kind: UnitKind;
  readonly from: string;
  readonly until: string | null;
}

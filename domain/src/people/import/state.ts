import type { Level, Role, UnitKind } from '../../access/roles.ts';
import type { AccountFacts } from '../identity.ts';

/** What the newsroom knows of units and people when a file is looked at. */
export interface ImportState {
  /** The day in Vietnam. */
  readonly today: string;
  /** Who brings the file: nobody changes what they are themselves. */
  readonly actor: AccountFacts;
  readonly units: readonly KnownUnit[];
  readonly people: readonly KnownPerson[];
  readonly memberships: readonly KnownMembership[];
}
export interface KnownUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly levels: readonly Level[];
  readonly signsOff: boolean;
  readonly from: string;
  readonly until: string | null;
}
export interface KnownPerson extends AccountFacts {
  readonly name: string;
  readonly email: string;
  readonly blocked: boolean;
}
export interface KnownMembership {
  readonly id: string;
  readonly email: string;
  readonly unit: string;
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}

/** What a file asks to be written, by what names things: codes and addresses. */
export interface ImportChanges {
  readonly units: readonly UnitWrite[];
  readonly people: readonly PersonWrite[];
  readonly memberships: readonly MembershipWrite[];
}
export interface UnitWrite extends KnownUnit {
  readonly isNew: boolean;
}
export interface PersonWrite {
  readonly email: string;
  readonly name: string;
  readonly identityCode: string | null;
  readonly isNew: boolean;
}
export interface MembershipWrite extends Omit<KnownMembership, 'id'> {
  /** The one whose last day changes; null for a new one. */
  readonly changes: string | null;
}

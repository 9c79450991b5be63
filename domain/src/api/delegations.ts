import { z } from 'zod';
import { DELEGABLE_ROLES, type DelegableRole } from '../access/delegations.ts';
import type { PersonRef, UnitRef } from './newsroom.ts';

const instant = z.iso.datetime({ offset: true });

/** POST /newsroom/delegations — lets a deputy act in an own role for a stated time. */
export const delegateSchema = z.strictObject({
  personId: z.string().min(1).max(40),
  unitId: z.string().min(1).max(40),
  role: z.enum(DELEGABLE_ROLES),
  from: instant,
  until: instant,
  reason: z.string().trim().min(1).max(500),
});

/** GET /newsroom/delegations: those the person gave and received, the newest first. */
export interface DelegationView {
  readonly id: string;
  readonly from: PersonRef;
  readonly to: PersonRef;
  readonly unit: UnitRef;
  readonly role: DelegableRole;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly reason: string;
  /** When it was ended before its time; null: it was not. */
  readonly endedAt: string | null;
  readonly mayEnd: boolean;
}

/** GET /newsroom/delegations/deputies: the colleagues a right could go to. */
export type DeputyView = PersonRef & { readonly unitId: string };
export type DelegateInput = z.output<typeof delegateSchema>;

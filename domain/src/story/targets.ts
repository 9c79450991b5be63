import { z } from 'zod';
import { holds, type Actor } from '../access/memberships.ts';
import type { Stage } from './stages.ts';

/**
 * Hours in which a story should leave a stage where somebody has to act, unless the coordinator sets others. Hours by
 * the clock: nights and Sundays count, so that everyone reckons alike.
 */
export const STAGE_TARGETS = {
  unit_review: 24,
  submitted: 8,
  in_edit: 24,
  in_review: 8,
  second_review: 24,
  returned: 72,
  approved: 4,
} as const satisfies Partial<Record<Stage, number>>;
export type TargetStage = keyof typeof STAGE_TARGETS;
export const targetStages = Object.keys(STAGE_TARGETS) as [TargetStage, ...TargetStage[]];
export type StageTargets = Readonly<Record<TargetStage, number>>;

/** The longest target, in hours: a month. */
export const TARGET_HOURS_MAX = 720;

/** Who sets the targets: the coordinator, who answers for the route (DOMAIN, "The people"), and the administrator. */
export const mayChangeTargets = (actor: Actor): boolean => holds(actor, ['coordinator', 'administrator']);

/** The target of a stage, in hours; null where nobody has to act. */
export const targetOf = (stage: Stage, targets: StageTargets): number | null =>
  (targets as Partial<Record<Stage, number>>)[stage] ?? null;

/** PUT /newsroom/stage-targets: the stages that change; the others stay as they are. */
export const changeTargetsSchema = z.strictObject({
  targets: z
    .partialRecord(z.enum(targetStages), z.int().min(1).max(TARGET_HOURS_MAX))
    .refine((targets) => Object.keys(targets).length > 0),
});

/** GET /newsroom/stage-targets, and the answer of a change. */
export interface StageTargetsView {
  readonly targets: StageTargets;
  /** Whether this person may change them. */
  readonly mayChange: boolean;
}

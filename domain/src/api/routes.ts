import { z } from 'zod';
import { levels, type Level } from '../access/roles.ts';
import type { TopicRoute } from '../plans/route-table.ts';
import { cleanText } from '../text/clean.ts';
import type { PersonRef } from './newsroom.ts';

/** The routing table: `…/newsroom/routes`. */

const reason = z
  .string()
  .max(8_000)
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().min(1).max(2_000));
const code = z.string().min(1).max(60);
/** The row the person saw; null where the plan's own table held. */
const basedOn = z.int().positive().nullable();

/** PUT /newsroom/routes/:topic */
export const changeRouteSchema = z.strictObject({
  basedOn,
  leads: z
    .array(
      z.strictObject({
        unit: code,
        levels: z.array(z.enum(levels as [Level, ...Level[]])).max(levels.length),
      }),
    )
    .max(10),
  cooperating: z.array(code).max(40),
  reason,
});
/** POST /newsroom/routes/:topic/plan — back to the plan's own table. */
export const routeByPlanSchema = z.strictObject({ basedOn, reason });

/** A unit the table names. `current` is false once it has ended. */
export interface RouteUnit {
  readonly code: string;
  readonly name: string;
  readonly current: boolean;
  /** Who acts in its place once it has ended; null when nobody does. */
  readonly actsFor: string | null;
}
/** GET /newsroom/routes */
export interface RouteTable {
  readonly plans: readonly RoutePlan[];
  /** Every unit the table names. */
  readonly named: readonly RouteUnit[];
  /** Departments that can be chosen, in Vietnamese order. */
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  readonly mayChange: boolean;
}
export interface RoutePlan {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly topics: readonly RouteRow[];
}
export interface RouteRow extends TopicRoute {
  /** Document id of the topic. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly cluster: string;
  /** Bodies the plan names that are no units of this newsroom. */
  readonly outside: readonly string[];
  /** The row that holds; null while it is the plan's own. */
  readonly row: number | null;
  /** True where the row that holds is another than the plan's. */
  readonly differs: boolean;
}
/** GET /newsroom/routes/:topic/history: newest first; the plan's own table is the last of it. */
export interface RouteHistory {
  readonly entries: readonly RouteEntry[];
  readonly named: readonly RouteUnit[];
}
export interface RouteEntry {
  /** Null for the plan's own table. */
  readonly row: number | null;
  readonly at: string | null;
  readonly by: PersonRef | null;
  readonly reason: string;
  /** True where the plan's table was put back. */
  readonly byPlan: boolean;
  readonly route: TopicRoute;
}

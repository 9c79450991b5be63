import type { Level } from '../access/roles.ts';

/** What routing needs of a topic: its lead and cooperating units inside this newsroom, in the plan's order. */
export interface RoutableTopic {
  readonly id: string;
  readonly leads: readonly { readonly unitId: string; readonly levels?: readonly Level[] | undefined }[];
  readonly cooperatingUnitIds: readonly string[];
}

export interface Route {
  /** The department that edits and approves. */
  readonly leadUnitId: string;
  /** Why: the topic that decided, or null when no topic has a lead here and the coordinator decides. */
  readonly byTopicId: string | null;
  /** Units told of the story, the lead not among them, each once. */
  readonly cooperatingUnitIds: readonly string[];
}

/**
 * The department a story goes to (HCMC plan, part IV.2: the topic decides the lead). Topics are tried in order, the
 * main topic first; a topic led by several departments goes to the one that answers for the sending unit's
 * education level, else to the first named. Without any lead the coordinator's unit decides.
 */
export function routeStory(
  topics: readonly RoutableTopic[],
  unitLevels: readonly Level[],
  coordinatorUnitId: string,
): Route {
  const deciding = topics.find((topic) => topic.leads.length > 0);
  const byLevel = deciding?.leads.find((lead) => lead.levels?.some((level) => unitLevels.includes(level)));
  const leadUnitId = (byLevel ?? deciding?.leads[0])?.unitId ?? coordinatorUnitId;
  const told = topics.flatMap((topic) => [
    ...topic.leads.map((lead) => lead.unitId),
    ...topic.cooperatingUnitIds,
  ]);
  return {
    leadUnitId,
    byTopicId: deciding?.id ?? null,
    cooperatingUnitIds: [...new Set(told)].filter((unitId) => unitId !== leadUnitId),
  };
}

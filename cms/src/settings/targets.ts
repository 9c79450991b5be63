import {
  mayChangeTargets,
  NewsroomError,
  STAGE_TARGETS,
  targetStages,
  rightOf,
  type changeTargetsSchema,
  type StageTargets,
  type StageTargetsView,
  type TargetStage,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { oneAtATime } from '../database/locks';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';

/** The hours each stage should take: the newsroom's own, else the domain's. */
export async function loadTargets(sql: Sql): Promise<StageTargets> {
  const found = await rows<{ stage: TargetStage; hours: number }>(
    sql,
    'select stage, hours from newsroom.stage_targets where stage = any(?)',
    [targetStages],
  );
  return { ...STAGE_TARGETS, ...Object.fromEntries(found.map(({ stage, hours }) => [stage, hours])) };
}

/** The targets for one caller. */
export const stageTargets = async (sql: Sql, caller: Caller): Promise<StageTargetsView> => ({
  targets: await loadTargets(sql),
  mayChange: mayChangeTargets(caller),
});

/**
 * Sets the targets that are named, with an audit event for what becomes otherwise.
 * @throws NewsroomError settings.role when the targets are not the caller's to set
 */
export async function changeTargets(
  strapi: Core.Strapi,
  caller: Caller,
  { targets }: z.output<typeof changeTargetsSchema>,
): Promise<StageTargetsView> {
  if (!mayChangeTargets(caller)) throw new NewsroomError('settings.role');
  return inTransaction(strapi, async (sql) => {
    // Two people at once are written down one after the other, each with what it was before.
    await oneAtATime(sql, 'targets');
    const before = await loadTargets(sql);
    const changes = targetStages.flatMap((stage) => {
      const [from, to] = [before[stage], targets[stage]];
      return to === undefined || to === from ? [] : [{ stage, from, to }];
    });
    for (const { stage, to } of changes)
      await first(
        sql,
        `insert into newsroom.stage_targets (stage, hours, changed_at, changed_by) values (?, ?, now(), ?)
         on conflict (stage) do update set hours = excluded.hours, changed_at = excluded.changed_at,
           changed_by = excluded.changed_by`,
        [stage, to, caller.personId],
      );
    if (changes.length > 0)
      await audit(sql, {
        actor: asActor(caller, rightOf(caller, ['coordinator', 'administrator'])),
        action: 'settings.targets',
        subject: 'targets',
        detail: { changes },
      });
    return stageTargets(sql, caller);
  });
}

import {
  mayChangeRemarkSettings,
  NewsroomError,
  remarkRuleIds,
  rightToChangeRemarkSettings,
  severityOf,
  type changeRemarkSettingsSchema,
  type RemarkRuleId,
  type RemarkSettings,
  type RemarkSettingsView,
  type Severity,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { oneAtATime } from '../database/locks';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';

/** What the newsroom has set. Rules there no longer are stay in the table and say nothing. */
export async function loadRemarkSettings(sql: Sql): Promise<RemarkSettings> {
  const found = await rows<{ rule: RemarkRuleId; severity: Severity }>(
    sql,
    'select rule, severity from newsroom.remark_settings where rule = any(?)',
    [remarkRuleIds],
  );
  return Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]));
}

/** The settings for one caller. */
export const remarkSettings = async (sql: Sql, caller: Caller): Promise<RemarkSettingsView> => ({
  settings: await loadRemarkSettings(sql),
  mayChange: mayChangeRemarkSettings(caller),
});

type Change = z.output<typeof changeRemarkSettingsSchema>;

/**
 * Sets the rules that are named, with an audit event for what becomes otherwise; the others stay as they are.
 * @throws NewsroomError settings.role when house style is not the caller's to decide
 */
export async function changeRemarkSettings(
  strapi: Core.Strapi,
  caller: Caller,
  { settings }: Change,
): Promise<RemarkSettingsView> {
  if (!mayChangeRemarkSettings(caller)) throw new NewsroomError('settings.role');
  return inTransaction(strapi, async (sql) => {
    // Two people at once are written down one after the other, each with what it was before.
    await oneAtATime(sql, 'remarks');
    const before = await loadRemarkSettings(sql);
    const changes = remarkRuleIds.flatMap((rule) => {
      const [from, to] = [severityOf(rule, before), settings[rule]];
      return to === undefined || to === from ? [] : [{ rule, from, to }];
    });
    for (const { rule, to } of changes)
      await first(
        sql,
        `insert into newsroom.remark_settings (rule, severity, changed_at, changed_by) values (?, ?, now(), ?)
         on conflict (rule) do update set severity = excluded.severity, changed_at = excluded.changed_at,
           changed_by = excluded.changed_by`,
        [rule, to, caller.personId],
      );
    if (changes.length > 0)
      await audit(sql, {
        actor: asActor(caller, rightToChangeRemarkSettings(caller)),
        action: 'settings.remarks',
        subject: 'remarks',
        detail: { changes },
      });
    return remarkSettings(sql, caller);
  });
}

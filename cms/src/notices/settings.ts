import {
  type noticeSettingsSchema,
  settingsOf,
  type NoticeSettings,
  type NoticeSettingsView,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, pool, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { devicesOf } from './devices';

/** What a person has chosen. */
export async function loadNoticeSettings(sql: Sql, personRowId: number): Promise<NoticeSettings> {
  const row = await first<{ settings: unknown }>(
    sql,
    'select settings from newsroom.notice_settings where person_id = ?',
    [personRowId],
  );
  return settingsOf(row?.settings);
}

/** The caller's settings, with the address and the devices they speak of. */
export const noticeSettings = async (sql: Sql, caller: Caller): Promise<NoticeSettingsView> => ({
  settings: await loadNoticeSettings(sql, caller.rowId),
  email: caller.email,
  devices: await devicesOf(sql, caller),
});

/** Keeps what the caller has chosen. What was told before stays as it was routed then. */
export async function changeNoticeSettings(
  strapi: Core.Strapi,
  caller: Caller,
  settings: z.output<typeof noticeSettingsSchema>,
): Promise<NoticeSettingsView> {
  await inTransaction(strapi, async (sql) => {
    await first(
      sql,
      `insert into newsroom.notice_settings (person_id, settings, changed_at) values (?, ?::jsonb, now())
       on conflict (person_id) do update set settings = excluded.settings, changed_at = excluded.changed_at`,
      [caller.rowId, JSON.stringify(settings)],
    );
    await audit(sql, {
      actor: asActor(caller),
      action: 'settings.notices',
      subject: caller.personId,
      detail: { settings },
    });
  });
  return noticeSettings(pool(strapi), caller);
}

import { NewsroomError, type PushDevice, type PushDeviceInput } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { createHash, randomUUID } from 'node:crypto';
import { first, inTransaction, pool, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';

const MOST = 10;

const hashOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('hex');

interface Row {
  id: string;
  label: string;
  endpoint: string;
  created_at: Date;
  last_sent_at: Date | null;
}

/** The caller's devices, oldest first. Their addresses open them to whoever knows: only a hash leaves. */
export async function devicesOf(sql: Sql, { rowId }: Caller): Promise<PushDevice[]> {
  const found = await rows<Row>(
    sql,
    `select id, label, endpoint, created_at, last_sent_at from newsroom.push_devices
     where person_id = ? order by created_at, id`,
    [rowId],
  );
  return found.map((row) => ({
    id: row.id,
    label: row.label,
    since: row.created_at.toISOString(),
    lastSent: row.last_sent_at?.toISOString() ?? null,
    endpointHash: hashOf(row.endpoint),
  }));
}

/**
 * Adds the device the caller sits at, or brings what is known of it up to date: a browser is one device, of whoever
 * signed in there last. @throws NewsroomError push.too_many
 */
export async function addDevice(
  strapi: Core.Strapi,
  caller: Caller,
  { endpoint, p256dh, auth, label, session }: PushDeviceInput,
): Promise<PushDevice[]> {
  await inTransaction(strapi, async (sql) => {
    await first(sql, 'select id from up_users where id = ? for update', [caller.rowId]);
    const known = await first<{ person_id: number }>(
      sql,
      'select person_id from newsroom.push_devices where endpoint = ?',
      [endpoint],
    );
    const others = await first<{ count: number }>(
      sql,
      'select count(*)::int as count from newsroom.push_devices where person_id = ? and endpoint <> ?',
      [caller.rowId, endpoint],
    );
    if ((others?.count ?? 0) >= MOST) throw new NewsroomError('push.too_many');
    await first(
      sql,
      `insert into newsroom.push_devices (id, person_id, endpoint, p256dh, auth, label, session, created_at)
       values (?, ?, ?, ?, ?, ?, ?, now())
       on conflict (endpoint) do update set person_id = excluded.person_id, p256dh = excluded.p256dh,
         auth = excluded.auth, label = excluded.label, session = excluded.session`,
      [randomUUID().replaceAll('-', ''), caller.rowId, endpoint, p256dh, auth, label, session],
    );
    if (known?.person_id !== caller.rowId)
      await audit(sql, {
        actor: asActor(caller),
        action: 'push.add',
        subject: caller.personId,
        detail: { label },
      });
  });
  return devicesOf(pool(strapi), caller);
}

/** Takes a device of the caller's off. @throws NewsroomError push.not_found */
export async function removeDevice(strapi: Core.Strapi, caller: Caller, id: string): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const gone = await first<{ label: string }>(
      sql,
      'delete from newsroom.push_devices where id = ? and person_id = ? returning label',
      [id, caller.rowId],
    );
    if (!gone) throw new NewsroomError('push.not_found');
    await audit(sql, {
      actor: asActor(caller),
      action: 'push.remove',
      subject: caller.personId,
      detail: { label: gone.label },
    });
  });
}

/** Forgets the devices of a sign-in that ends: what comes later is for nobody at that screen. */
export const endSession = async (sql: Sql, caller: Caller, session: string): Promise<void> => {
  await first(sql, 'delete from newsroom.push_devices where session = ? and person_id = ?', [
    session,
    caller.rowId,
  ]);
};

import {
  mayKeepPressList,
  NewsroomError,
  PRESS_LIST_SIZE,
  pressAddressOf,
  type addPressSchema,
  type changePressSchema,
  type ChannelsView,
  type PressListWork,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { oneAtATime } from '../database/locks';
import { first, pool, rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { changeChannel } from './changed';

/**
 * Puts an address on the press list. The record keeps the outlet: the address is a person's.
 * @throws NewsroomError press.role, press.address, press.address_twice, press.list_full
 */
export function addPress(
  strapi: Core.Strapi,
  caller: Caller,
  { address: text, outlet }: z.output<typeof addPressSchema>,
): Promise<ChannelsView> {
  return changed(strapi, caller, 'press_add', async (sql) => {
    const address = pressAddressOf(text);
    if (address === null) throw new NewsroomError('press.address');
    await oneAtATime(sql, 'press');
    const standing = await first<{ twice: boolean; count: number }>(
      sql,
      'select coalesce(bool_or(address = ?), false) as twice, count(*)::int as count from newsroom.press_addresses',
      [address],
    );
    if (standing?.twice) throw new NewsroomError('press.address_twice');
    if ((standing?.count ?? 0) >= PRESS_LIST_SIZE) throw new NewsroomError('press.list_full');
    const made = await first<{ id: string }>(
      sql,
      'insert into newsroom.press_addresses (address, outlet, added_by) values (?, ?, ?) returning id::text as id',
      [address, outlet, caller.name],
    );
    return { id: made?.id, outlet };
  });
}

/** Leaves an address out for a while, or takes it in again. @throws NewsroomError press.role, press.not_found */
export function changePress(
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { paused }: z.output<typeof changePressSchema>,
): Promise<ChannelsView> {
  return changed(strapi, caller, paused ? 'press_pause' : 'press_resume', (sql) =>
    one(sql, 'update newsroom.press_addresses set paused = ? where id::text = ? returning outlet', [
      paused,
      id,
    ]),
  );
}

/** Takes an address off the list. @throws NewsroomError press.role, press.not_found */
export function removePress(strapi: Core.Strapi, caller: Caller, id: string): Promise<ChannelsView> {
  return changed(strapi, caller, 'press_remove', (sql) =>
    one(sql, 'delete from newsroom.press_addresses where id::text = ? returning outlet', [id]),
  );
}

/** The addresses in use, for the worker's door alone. */
export async function pressList(strapi: Core.Strapi): Promise<PressListWork> {
  const found = await rows<{ address: string }>(
    pool(strapi),
    'select address from newsroom.press_addresses where not paused order by id',
  );
  return { addresses: found.map(({ address }) => address) };
}

async function one(
  sql: Sql,
  change: string,
  values: readonly [...(boolean | string)[], string],
): Promise<Readonly<Record<string, unknown>>> {
  const row = await first<{ outlet: string }>(sql, change, [...values]);
  if (!row) throw new NewsroomError('press.not_found');
  return { id: values.at(-1), outlet: row.outlet };
}

const changed = (
  strapi: Core.Strapi,
  caller: Caller,
  action: 'press_add' | 'press_pause' | 'press_resume' | 'press_remove',
  change: (sql: Sql) => Promise<Readonly<Record<string, unknown>>>,
): Promise<ChannelsView> =>
  changeChannel(strapi, caller, {
    ...{ action: `channel.${action}`, subject: 'press', change },
    ...{ may: mayKeepPressList(caller), refusal: 'press.role' },
    roles: ['administrator', 'publishing_officer'],
  });

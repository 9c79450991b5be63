import { keepingRight, NewsroomError } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { mayChange, visible } from './rights';
import { lockAssets, type LockedAsset } from './row';

/**
 * Changes assets the caller may change: one transaction, their rows locked, all of them or none.
 * @throws NewsroomError asset.not_found when one is gone or hidden from the caller, asset.role when one is theirs to
 * look at only
 */
export function changeAssets<Result>(
  strapi: Core.Strapi,
  caller: Caller,
  ids: readonly string[],
  work: (sql: Sql, assets: readonly LockedAsset[]) => Promise<Result>,
): Promise<Result> {
  const wanted = [...new Set(ids)];
  return inTransaction(strapi, async (sql) => {
    const assets = (await lockAssets(sql, wanted)).filter((asset) => asset.deleted_at === null);
    if (assets.length < wanted.length) throw new NewsroomError('asset.not_found');
    const closed = assets.filter((asset) => !mayChange(caller, asset));
    if (closed.length > 0) {
      const seen = await visible(sql, caller, closed);
      throw new NewsroomError(seen.length === closed.length ? 'asset.role' : 'asset.not_found');
    }
    return throughGate(sql, 'work', () => work(sql, assets));
  });
}

/** {@link changeAssets} for one. */
export const changeAsset = <Result>(
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  work: (sql: Sql, asset: LockedAsset) => Promise<Result>,
): Promise<Result> =>
  changeAssets(strapi, caller, [id], (sql, [asset]) => {
    if (!asset) throw new NewsroomError('asset.not_found');
    return work(sql, asset);
  });

/** Records what a person did to an asset, and by which part. */
export async function auditAsset(
  sql: Sql,
  caller: Caller,
  action: string,
  id: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const unit = await first<{ id: string }>(
    sql,
    'select u.document_id as id from assets a join units u on u.id = a.unit_id where a.document_id = ?',
    [id],
  );
  const by = unit && keepingRight(caller, unit.id);
  await audit(sql, { actor: asActor(caller, by), action: `asset.${action}`, subject: id, detail });
}

import { NewsroomError, type answerChildrenSchema, type AssetView } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { reviewShowing } from '../consents/review';
import { rows, type Sql } from '../database/sql';
import { asActor, type Caller } from '../people/caller';
import { auditAsset, changeAssets } from './change';
import { listAssets } from './read';
import { writeAsset, type LockedAsset } from './row';

/**
 * Records a person's answer about children for many assets: all or none. What is live follows it: taken off a channel
 * where it may not be shown any more, put back where it may be again.
 * @throws NewsroomError asset.not_found, asset.role; request.invalid for consents beside another answer than
 * `identifiable`; asset.consent_foreign; asset.blur_not_ready
 */
export function answerChildren(
  strapi: Core.Strapi,
  caller: Caller,
  { ids, answer, consentIds }: z.output<typeof answerChildrenSchema>,
): Promise<AssetView[]> {
  const consents = [...new Set(consentIds)];
  if (answer !== 'identifiable' && consents.length > 0) throw new NewsroomError('request.invalid');
  return changeAssets(strapi, caller, ids, async (sql, assets) => {
    await checkConsents(sql, consents, assets);
    const plain = answer === 'blurred' ? assets.filter((asset) => !isBlurred(asset)) : [];
    if (plain.length > 0) {
      throw new NewsroomError('asset.blur_not_ready', { ids: plain.map((asset) => asset.document_id) });
    }
    for (const { document_id: id } of assets) {
      await writeAsset(sql, id, {
        children: answer,
        consent_ids: consents,
        answered_at: new Date(),
        answered_by_id: caller.rowId,
      });
    }
    await reviewShowing(strapi, sql, {
      assetIds: assets.map((asset) => asset.document_id),
      cause: 'answer_changed',
      actor: asActor(caller),
      except: [caller.rowId],
    });
    for (const { document_id: id, children: from } of assets) {
      await auditAsset(sql, caller, 'children', id, { from, answer, consents });
    }
    return listAssets(sql, caller, ids);
  });
}

/** True once regions were drawn and the files made with them are there. */
const isBlurred = (asset: LockedAsset): boolean => asset.recipe.blur.length > 0 && asset.state === 'ready';

/** A consent covers the children of one unit: only that unit's assets. */
async function checkConsents(
  sql: Sql,
  consentIds: readonly string[],
  assets: readonly LockedAsset[],
): Promise<void> {
  const units = new Set(assets.map((asset) => asset.unit_id));
  const found = await rows<{ unit_id: string }>(
    sql,
    `select u.document_id as unit_id from consents c join units u on u.id = c.unit_id where c.document_id = any(?)`,
    [consentIds],
  );
  const fits = found.every((consent) => units.size === 1 && units.has(consent.unit_id));
  if (found.length < consentIds.length || !fits) throw new NewsroomError('asset.consent_foreign');
}

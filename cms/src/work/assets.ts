import { NewsroomError, type AssetState, type AssetWork, type finishAssetSchema } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { WORKER } from './worker';

interface Row {
  state: AssetState;
  fence: number;
  upload_key: string;
  bytes: number;
}
const LOCKED = 'select state, fence, upload_key, bytes from assets where document_id = ? for update';

/** Gives an asset to a worker, with a new fence. @throws NewsroomError asset.not_found */
export function takeAsset(strapi: Core.Strapi, id: string): Promise<AssetWork> {
  return inTransaction(strapi, async (sql) => {
    const row = await first<Row>(sql, LOCKED, [id]);
    if (!row) throw new NewsroomError('asset.not_found');
    const work = { id, uploadKey: row.upload_key, bytes: row.bytes };
    if (row.state === 'ready' || row.state === 'failed') return { ...work, state: row.state, fence: null };
    await throughGate(sql, 'work', () =>
      first(
        sql,
        `update assets set state = 'processing', fence = fence + 1, updated_at = now() where document_id = ?`,
        [id],
      ),
    );
    return { ...work, state: 'processing' as const, fence: row.fence + 1 };
  });
}

/** Takes a worker's result. @throws NewsroomError asset.not_found, work.stale when the fence is an older one */
export function finishAsset(
  strapi: Core.Strapi,
  id: string,
  input: z.output<typeof finishAssetSchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    const row = await first<Row>(sql, LOCKED, [id]);
    if (!row) throw new NewsroomError('asset.not_found');
    if (row.state !== 'processing' || row.fence !== input.fence) throw new NewsroomError('work.stale');
    await throughGate(sql, 'work', async () => {
      if (input.outcome === 'failed') {
        await first(
          sql,
          `update assets set state = 'failed', failure = ?, updated_at = now() where document_id = ?`,
          [input.error, id],
        );
      } else {
        const { result } = input;
        await first(
          sql,
          `update assets set state = 'ready', failure = null, original_key = ?, sha_256 = ?, format = ?, bytes = ?, width = ?,
             height = ?, placeholder = ?, renditions = ?::jsonb, updated_at = now() where document_id = ?`,
          [
            result.originalKey,
            result.sha256,
            result.format,
            result.bytes,
            result.width,
            result.height,
            result.placeholder,
            JSON.stringify(result.renditions),
            id,
          ],
        );
      }
      await audit(sql, {
        actor: WORKER,
        action: `asset.${input.outcome}`,
        subject: id,
        detail: input.outcome === 'ready' ? { sha256: input.result.sha256 } : { error: input.error },
      });
    });
  });
}

import {
  filesMade,
  NewsroomError,
  originalKeyOf,
  renditionPrefix,
  type Found,
  type Made,
  type MadeStages,
  type MediaFacts,
  type MediaStage,
  type progressSchema,
  type stageSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { lockAssets, writeAsset, type AssetChange, type LockedAsset, type Turn } from '../assets/row';
import { inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { laneOfFence } from './turns';
import { WORKER } from './worker';

/**
 * Opens an asset for the worker that holds a fence, its row locked.
 * @throws NewsroomError asset.not_found, work.stale when the turn of this fence is over
 */
export async function openTurn(
  sql: Sql,
  id: string,
  fence: number,
): Promise<{ asset: LockedAsset; lane: 'quick' | 'slow'; turn: Turn }> {
  const [asset] = await lockAssets(sql, [id]);
  if (!asset) throw new NewsroomError('asset.not_found');
  const held = asset.deleted_at || asset.state === 'failed' ? null : laneOfFence(asset.turns, fence);
  if (!held) throw new NewsroomError('work.stale');
  return { asset, ...held };
}

/** Notes how far the work is. @throws NewsroomError asset.not_found, work.stale */
export function noteProgress(
  strapi: Core.Strapi,
  id: string,
  { fence, ...progress }: z.output<typeof progressSchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    await openTurn(sql, id, fence);
    await throughGate(sql, 'work', () => writeAsset(sql, id, { progress }));
  });
}

/**
 * Takes a finished stage: its files are offered from now on. `identify` brings what the file is.
 * @throws NewsroomError asset.not_found, work.stale; request.invalid for files outside the asset's own place
 */
export function takeStage(
  strapi: Core.Strapi,
  id: string,
  { fence, stage, made, facts, found }: z.output<typeof stageSchema>,
): Promise<void> {
  const keys = [...made.pictures, ...made.files].map((file) => file.key);
  const strange = keys.filter((key) => !key.startsWith(renditionPrefix(id)));
  const misplaced = facts !== undefined && facts.originalKey !== originalKeyOf(facts.sha256);
  if (strange.length > 0 || misplaced) throw new NewsroomError('request.invalid', { keys: strange });
  return inTransaction(strapi, async (sql) => {
    const { asset } = await openTurn(sql, id, fence);
    const all = withStage(asset.made, stage, made);
    const { pictures, files } = filesMade(all);
    await throughGate(sql, 'work', async () => {
      await writeAsset(sql, id, {
        made: all,
        renditions: pictures,
        files,
        ...(facts ? columnsOf(facts) : {}),
        ...foundColumns(found ?? {}),
      });
      if (facts) {
        const { kind, format, sha256, bytes } = facts;
        await audit(sql, {
          actor: WORKER,
          action: 'asset.identify',
          subject: id,
          detail: { kind, format, sha256, bytes },
        });
      }
    });
  });
}

/** Pictures made by other wishes than before end the finer ones made of the earlier: those would hide them. */
function withStage(before: MadeStages, stage: MediaStage, made: Made): MadeStages {
  const { refined, ...others } = before;
  const outdated = stage === 'pictures' && before.pictures?.fingerprint !== made.fingerprint;
  return { ...(outdated || !refined ? others : before), [stage]: made };
}

const columnsOf = (facts: MediaFacts): AssetChange => ({
  kind: facts.kind,
  format: facts.format,
  sha_256: facts.sha256,
  original_key: facts.originalKey,
  bytes: facts.bytes,
  width: facts.width,
  height: facts.height,
  duration_ms: facts.durationMs,
  pages: facts.pages,
  has_audio: facts.hasAudio,
  taken_at: facts.takenAt,
});

const foundColumns = ({ placeholder, attention, faces }: Found): AssetChange => ({
  ...(placeholder === undefined ? {} : { placeholder }),
  ...(attention === undefined ? {} : { attention }),
  ...(faces === undefined ? {} : { faces }),
});

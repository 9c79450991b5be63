import {
  filesMade,
  laneOf,
  mediaSlowJob,
  NewsroomError,
  onlyStages,
  type AssetFinished,
  type AssetState,
  type EditionMedia,
  type finishAssetSchema,
  type Lane,
  type Made,
  type MediaKind,
  type SLOW_PRIORITIES,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { WAITING_STAGES } from '../assets/hasten';
import { bringBack, writeAsset, type LockedAsset } from '../assets/row';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { audit, enqueue } from '../gate/record';
import { throughGate } from '../gate/scope';
import { openTurn } from './report-asset';
import { withoutTurn } from './turns';
import { WORKER } from './worker';

/** Ends a worker's turn at a lane. @throws NewsroomError asset.not_found, work.stale */
export function finishAsset(
  strapi: Core.Strapi,
  id: string,
  input: z.output<typeof finishAssetSchema>,
): Promise<AssetFinished> {
  return inTransaction(strapi, async (sql) => {
    const { asset, lane, turn } = await openTurn(sql, id, input.fence);
    const turns = withoutTurn(asset.turns, lane);
    return throughGate(sql, 'work', async () => {
      if (input.outcome === 'failed') {
        const replaced = asset.before !== null && asset.state !== 'ready';
        if (replaced) await bringBack(sql, id);
        const state = replaced ? 'ready' : stateAfterFailure(asset);
        // Nothing goes on with a failed one: the other lane's turn ends too.
        const left = state === 'failed' || replaced ? {} : turns;
        await writeAsset(sql, id, { state, failure: input.error, turns: left, progress: null });
        await audit(sql, {
          actor: WORKER,
          action: 'asset.failed',
          subject: id,
          detail: { lane, error: input.error, ...(replaced ? { broughtBack: true } : {}) },
        });
        return { state, busy: Object.keys(left).length > 0, keep: await keysOf(sql, id, asset) };
      }
      if (asset.kind === null) throw new NewsroomError('request.invalid');
      // Wishes that changed meanwhile are another turn's: what this one was not told of stays.
      const made = turn.recipe === asset.recipe_version ? onlyStages(asset.made, input.wanted) : asset.made;
      const { pictures, files } = filesMade(made);
      const slow = input.wanted.some((stage) => laneOf(stage) === 'slow');
      const state = stateAfter({ lane, kind: asset.kind, state: asset.state, slow });
      const before = state === 'ready' ? null : asset.before;
      await writeAsset(sql, id, {
        state,
        before,
        failure: null,
        made,
        renditions: pictures,
        files,
        turns,
        progress: null,
      });
      if (lane === 'quick' && slow)
        await enqueue(sql, mediaSlowJob(id, await urgencyOf(sql, id, asset.kind)));
      if (state === 'ready' && asset.state !== 'ready') {
        await audit(sql, {
          actor: WORKER,
          action: 'asset.ready',
          subject: id,
          detail: { sha256: asset.sha256 },
        });
      }
      return { state, busy: Object.keys(turns).length > 0, keep: await keysOf(sql, id, { made, before }) };
    });
  });
}

/** Pictures and documents are ready after the quick lane, videos and sounds once their slow stages are done too. */
function stateAfter({
  lane,
  kind,
  state,
  slow,
}: {
  readonly lane: Lane;
  readonly kind: MediaKind;
  readonly state: AssetState;
  /** Whether slow stages are wanted. */
  readonly slow: boolean;
}): AssetState {
  if (lane === 'slow' || !slow || kind === 'picture' || kind === 'document') return 'ready';
  return state;
}

/** What was ready stays so, with the failure told: its files are there, only a further wish could not be met. */
const stateAfterFailure = (asset: LockedAsset): AssetState => (asset.state === 'ready' ? 'ready' : 'failed');

/** Better pictures can wait; a video or a sound is waited for, most of all by a story on its way out. */
async function urgencyOf(sql: Sql, id: string, kind: MediaKind): Promise<keyof typeof SLOW_PRIORITIES> {
  if (kind === 'picture' || kind === 'document') return 'idle';
  const story = await first(
    sql,
    'select 1 from stories where media_ids @> to_jsonb(?::text) and stage = any(?) limit 1',
    [id, WAITING_STAGES],
  );
  return story ? 'story' : 'person';
}

/** Every key that the asset, the one it was before, or an edition still names. */
async function keysOf(
  sql: Sql,
  id: string,
  { made, before }: Pick<LockedAsset, 'made' | 'before'>,
): Promise<string[]> {
  const published = await rows<{ media: EditionMedia }>(
    sql,
    `select m.value as media from editions e, jsonb_array_elements(e.snapshot->'media') m
     where jsonb_path_query_array(e.snapshot, '$.media[*].assetId') @> to_jsonb(?::text) and m.value->>'assetId' = ?`,
    [id, id],
  );
  const named = [
    ...[made, before?.made ?? {}]
      .flatMap(Object.values<Made>)
      .flatMap(({ pictures, files }) => [...pictures, ...files]),
    ...published.flatMap(({ media }) => [...media.renditions, ...(media.files ?? [])]),
  ];
  return [...new Set(named.map((file) => file.key))];
}

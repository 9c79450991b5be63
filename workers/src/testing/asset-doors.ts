import {
  laneOf,
  onlyStages,
  NewsroomError,
  type AssetFinished,
  type AssetWork,
  type Lane,
} from '@toasoan/domain';
import type { FinishAsset, ReportProgress, ReportStage } from '../cms-client.ts';
import type { AssetRow } from './assets.ts';

/** The doors of assets at the stand-in CMS: each lane has a turn of its own, and a second turn ends the first. */
export function createAssetDoors(rows: Map<string, AssetRow>) {
  const turns = new Map<string, number>();
  let fences = 0;

  const rowOf = (row: string): AssetRow => {
    const asset = rows.get(row);
    if (!asset) throw new NewsroomError('asset.not_found');
    return asset;
  };
  const laneHolding = (row: string, fence: number): Lane => {
    const lane = (['quick', 'slow'] as const).find((one) => turns.get(`${row}:${one}`) === fence);
    if (!lane) throw new NewsroomError('work.stale');
    return lane;
  };

  return {
    take(row: string, lane: Lane): AssetWork {
      const asset = rowOf(row);
      if (asset.state === 'failed' || asset.remove) return { ...asset, fence: null };
      fences += 1;
      turns.set(`${row}:${lane}`, fences);
      const state = asset.state === 'uploaded' ? 'processing' : asset.state;
      rows.set(row, { ...asset, state });
      return { ...asset, state, fence: fences };
    },
    progress(row: string, { fence }: ReportProgress): void {
      laneHolding(row, fence);
    },
    stage(row: string, { fence, stage, made, facts, found }: ReportStage): void {
      laneHolding(row, fence);
      const asset = rowOf(row);
      rows.set(row, {
        ...asset,
        facts: facts ?? asset.facts,
        attention: found?.attention ?? asset.attention,
        made: { ...asset.made, [stage]: made },
      });
    },
    finish(row: string, report: FinishAsset): AssetFinished {
      const lane = laneHolding(row, report.fence);
      const asset = rowOf(row);
      turns.delete(`${row}:${lane}`);
      const busy = [...turns.keys()].some((turn) => turn.startsWith(`${row}:`));
      if (report.outcome === 'failed') {
        rows.set(row, { ...asset, state: 'failed' });
        return { state: 'failed', busy, keep: [] };
      }
      const { wanted } = report;
      const made = onlyStages(asset.made, wanted);
      const streams = asset.facts?.kind === 'video' || asset.facts?.kind === 'audio';
      const waits = lane === 'quick' && streams && wanted.some((stage) => laneOf(stage) === 'slow');
      const state = waits ? asset.state : 'ready';
      rows.set(row, { ...asset, state, made });
      const named = Object.values(made).flatMap(({ pictures, files }) => [...pictures, ...files]);
      return { state, busy, keep: named.map(({ key }) => key) };
    },
    /** Another worker takes the lane over. */
    overtake: (row: string, lane: Lane): void => void turns.set(`${row}:${lane}`, (fences += 1)),
  };
}

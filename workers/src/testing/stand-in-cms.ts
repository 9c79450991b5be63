import type { ServerResponse } from 'node:http';
import { NewsroomError, type DeliveryWork, type ErrorId, type Lane } from '@toasoan/domain';
import type { FinishAsset, FinishDelivery, ReportProgress, ReportStage } from '../cms-client.ts';
import { createAssetDoors } from './asset-doors.ts';
import type { AssetRow } from './assets.ts';
import { readJson, serve } from './serve.ts';

type DeliveryRow = Omit<DeliveryWork, 'fence'>;

/** The worker's doors at the CMS: fences count up, a late report is refused, errors have Strapi's shape. */
export interface StandInCms {
  readonly url: string;
  /** Rows by `assets/<id>`. */
  readonly assets: Map<string, AssetRow>;
  /** Rows by `deliveries/<id>`. */
  readonly deliveries: Map<string, DeliveryRow>;
  /** Results that were accepted, in order. */
  readonly reports: { readonly row: string; readonly report: FinishAsset | FinishDelivery }[];
  /** Finished stages that were accepted, in order. */
  readonly stages: { readonly row: string; readonly report: ReportStage }[];
  readonly progress: { readonly row: string; readonly report: ReportProgress }[];
  /** Paths asked for, refused ones included. */
  readonly requests: string[];
  /** Ends the turn at a lane, as when another worker takes it. */
  overtake(row: string, lane: Lane): void;
  /** Answers instead of the door; gives false to let the door answer. */
  intercept: (path: string, response: ServerResponse) => boolean;
}

export const standInToken = 'a-token-of-the-worker-for-the-tests';

/** Serves for the running test alone. */
export async function standInCms(): Promise<StandInCms> {
  const assets: StandInCms['assets'] = new Map();
  const deliveries: StandInCms['deliveries'] = new Map();
  const reports: StandInCms['reports'] = [];
  const stages: StandInCms['stages'] = [];
  const progress: StandInCms['progress'] = [];
  const requests: string[] = [];
  const assetDoors = createAssetDoors(assets);
  const deliveryDoors = createDeliveryDoors(deliveries);

  /** Keeps what a door accepted. */
  const accepted = <Report, Answer>(
    list: { row: string; report: Report }[],
    row: string,
    report: Report,
    answer: Answer,
  ) => {
    list.push({ row, report });
    return answer;
  };
  const answer = (row: string, door: string, body: unknown): unknown => {
    if (row === 'consents') return { stories: 0 };
    if (row === 'notices') return { digests: 0, unsettled: 0 };
    if (row === 'channels/fanpage') return { access: null };
    if (row === 'channels/webhook') return { access: null, pingAsked: false };
    if (row === 'channels/press') return { addresses: [] };
    if (row === 'archive') return { editions: 0, more: false };
    if (row === 'search') return { stories: [], next: null };
    if (row.startsWith('deliveries/')) {
      if (door === 'take') return deliveryDoors.take(row);
      const report = body as FinishDelivery;
      return accepted(reports, row, report, deliveryDoors.finish(row, report));
    }
    switch (door) {
      case 'take':
        return assetDoors.take(row, (body as { lane: Lane }).lane);
      case 'progress': {
        const report = body as ReportProgress;
        return accepted(progress, row, report, assetDoors.progress(row, report));
      }
      case 'stage': {
        const report = body as ReportStage;
        return accepted(stages, row, report, assetDoors.stage(row, report));
      }
      default: {
        const report = body as FinishAsset;
        return accepted(reports, row, report, assetDoors.finish(row, report));
      }
    }
  };

  const cms: StandInCms = {
    url: '',
    assets,
    deliveries,
    reports,
    stages,
    progress,
    requests,
    overtake: assetDoors.overtake,
    intercept: () => false,
  };
  const url = await serve((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    if (cms.intercept(path, response)) return;
    const [, row = '', door = ''] =
      /^\/api\/work\/(.+)\/(take|progress|stage|finish|review|catch-up|documents)$/.exec(path) ?? [];
    void (async () => {
      const body = await readJson(request);
      try {
        if (request.headers.authorization !== `Bearer ${standInToken}`)
          throw new NewsroomError('auth.required');
        const data = answer(row, door, body);
        if (data === undefined) response.writeHead(204).end();
        else send(response, 200, { data });
      } catch (error) {
        if (!(error instanceof NewsroomError)) throw error;
        sendError(response, error.id);
      }
    })();
  });
  return Object.assign(cms, { url });
}

function createDeliveryDoors(rows: Map<string, DeliveryRow>) {
  const fences = new Map<string, number>();
  return {
    take(row: string): DeliveryWork {
      const work = rows.get(row);
      if (!work) throw new NewsroomError('delivery.not_found');
      const closed = work.state !== 'sending' && work.state !== 'pending';
      if (!closed) fences.set(row, (fences.get(row) ?? 0) + 1);
      return { ...work, fence: closed ? null : (fences.get(row) ?? null) };
    },
    finish(row: string, report: FinishDelivery): Record<string, never> {
      if (report.fence !== fences.get(row)) throw new NewsroomError('work.stale');
      const work = rows.get(row);
      if (!work || report.outcome === 'waits') return {};
      if (report.outcome !== 'failed' || report.final)
        rows.set(row, { ...work, state: report.outcome === 'handed_over' ? 'by_hand' : report.outcome });
      return {};
    },
  };
}

/** An error of ours as Strapi sends it. */
export function sendError(
  response: ServerResponse,
  id: ErrorId,
  details: Record<string, unknown> = {},
): void {
  const { status, message } = new NewsroomError(id);
  send(response, status, {
    data: null,
    error: { status, name: 'ApplicationError', message, details: { id, ...details } },
  });
}

export function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

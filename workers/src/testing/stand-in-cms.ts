import type { ServerResponse } from 'node:http';
import { NewsroomError, type AssetWork, type DeliveryWork, type ErrorId } from '@toasoan/domain';
import type { FinishAsset, FinishDelivery } from '../cms-client.ts';
import { readJson, serve } from './serve.ts';

type Work = AssetWork | DeliveryWork;
type Row = Omit<AssetWork, 'fence'> | Omit<DeliveryWork, 'fence'>;
type Report = FinishAsset | FinishDelivery;

/** The worker's doors at the CMS: fences count up, a late report is refused, errors have Strapi's shape. */
export interface StandInCms {
  readonly url: string;
  /** Rows by `assets/<id>` and `deliveries/<id>`. */
  readonly rows: Map<string, Row>;
  /** Reports that were accepted, in order. */
  readonly reports: { readonly row: string; readonly report: Report }[];
  /** Paths asked for, refused ones included. */
  readonly requests: string[];
  /** Answers instead of the door; gives false to let the door answer. */
  intercept: (path: string, response: ServerResponse) => boolean;
}

export const standInToken = 'a-token-of-the-worker-for-the-tests';

/** Serves for the running test alone. */
export async function standInCms(): Promise<StandInCms> {
  const fences = new Map<string, number>();
  const rows: StandInCms['rows'] = new Map();
  const reports: StandInCms['reports'] = [];
  const requests: string[] = [];

  const take = (row: string): Work => {
    const work = rows.get(row);
    if (!work) throw new NewsroomError(row.startsWith('assets/') ? 'asset.not_found' : 'delivery.not_found');
    const closed = ['ready', 'failed', 'delivered'].includes(work.state);
    if (!closed) fences.set(row, (fences.get(row) ?? 0) + 1);
    return { ...work, fence: closed ? null : (fences.get(row) ?? null) };
  };
  const finish = (row: string, report: Report): void => {
    if (report.fence !== fences.get(row)) throw new NewsroomError('work.stale');
    reports.push({ row, report });
    const open = report.outcome === 'failed' && 'final' in report && !report.final;
    const work = rows.get(row);
    if (work && !open) rows.set(row, { ...work, state: report.outcome } as Row);
  };

  const cms: StandInCms = { url: '', rows, reports, requests, intercept: () => false };
  const url = await serve((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    if (cms.intercept(path, response)) return;
    const [, row = '', door] = /^\/api\/work\/(.+)\/(take|finish)$/.exec(path) ?? [];
    void (async () => {
      const body = await readJson(request);
      try {
        if (request.headers.authorization !== `Bearer ${standInToken}`)
          throw new NewsroomError('auth.required');
        send(response, 200, { data: door === 'take' ? take(row) : (finish(row, body as Report), {}) });
      } catch (error) {
        if (!(error instanceof NewsroomError)) throw error;
        sendError(response, error.id);
      }
    })();
  });
  return Object.assign(cms, { url });
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

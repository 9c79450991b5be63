import { createReadStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { NewsroomError, type ErrorId } from '@toasoan/domain';
import { createFolderStore, createLogger } from '@toasoan/platform';
import { createChannels } from '../channels/index.ts';
import type { CmsClient } from '../cms-client.ts';
import type { Context } from '../context.ts';
import { inParallel } from '../in-parallel.ts';
import { openMachine, type MediaMachine } from '../media/machine.ts';
import { processAsset } from '../media/process-asset.ts';
import { createPortalClient } from '../portal-client.ts';
import { createPusher } from '../push/pusher.ts';
import type { Isolation } from '../sandbox/sandbox.ts';
import { createAssetDoors } from './asset-doors.ts';
import { makeAsset, type AssetRow } from './assets.ts';
import { noFanpage, noFurther, noPinger, noProber } from './no-fanpage.ts';
import { testSearch } from './search.ts';

/**
 * A program that puts every file of a folder through the worker's own way, as if each had been uploaded, both lanes:
 *
 *     node workers/dist/testing/try-files.js <folder> <blobs> <temp> <lanes> <isolation>
 *
 * Tells what became of each, one JSON object a line on standard output (see {@link Tried}), and what it made in the
 * blob store. Only the CMS is stood in for.
 */
export interface Tried {
  readonly file: string;
  /** `ready`, the error the person is told, or `fault`: the worker's own failure. */
  readonly outcome: 'ready' | ErrorId | 'fault';
  readonly reason: string;
  readonly milliseconds: number;
  /** The most memory that any child of it held, in bytes, and the stage at which. */
  readonly peakBytes: number;
  readonly children: number;
  readonly isolation: Isolation;
}

const [folder = '', blobDir = '', tempDir = '', lanes = '2', isolation = 'auto'] = process.argv.slice(2);
await mkdir(tempDir, { recursive: true, mode: 0o755 });
const { machine } = await openMachine({
  isolation: isolation as Isolation | 'auto',
  tempDir,
  slowConcurrency: Number(lanes),
});
const blobs = createFolderStore(blobDir);
const rows = new Map<string, AssetRow>();
const doors = createAssetDoors(rows);
const nowhere = 'http://127.0.0.1:9';

await inParallel(Number(lanes), (await readdir(folder)).sort(), async (file) => {
  const tried = await tryFile(file);
  process.stdout.write(`${JSON.stringify(tried)}\n`);
});

async function tryFile(file: string): Promise<Tried> {
  const id = `a${file}`;
  const uploadKey = `uploads/person/${id}`;
  await blobs.put(uploadKey, createReadStream(path.join(folder, file)));
  rows.set(id, makeAsset({ id, uploadKey }));

  const start = performance.now();
  const reasons: string[] = [];
  let error: ErrorId | null = null;
  const watched = watch(machine);
  const context: Context = {
    blobs,
    cms: cmsFor((found) => (error = found)),
    channels: createChannels({
      blobs,
      portal: createPortalClient({ url: nowhere, token: '' }),
      publicUrl: nowhere,
      ...noFurther,
      fanpage: noFanpage,
    }),
    probeFanpage: noProber,
    pingWebhook: noPinger,
    postman: { send: () => Promise.reject(new NewsroomError('mail.not_found')) },
    pusher: createPusher({ keys: null, contact: 'toasoan@localhost' }),
    search: testSearch(),
    media: watched.machine,
    log: createLogger({
      name: 'workers',
      level: 'info',
      destination: { write: (line) => reasons.push(line) },
    }),
  };
  const attempt = { number: 1, last: true, signal: AbortSignal.timeout(30 * 60_000) };
  let fault: unknown = null;
  try {
    for (const lane of ['quick', 'slow'] as const) await processAsset(id, lane, context, attempt);
  } catch (thrown) {
    fault = thrown;
  }
  return {
    file,
    outcome: fault === null ? (error ?? 'ready') : 'fault',
    reason: fault === null ? reasonIn(reasons) : describe(fault),
    milliseconds: Math.round(performance.now() - start),
    ...watched.seen,
    isolation: machine.sandbox.isolation,
  };
}

/** The same machine, with an eye on what its children hold. */
function watch(watched: MediaMachine) {
  const seen = { peakBytes: 0, children: 0 };
  const { sandbox } = watched;
  const run: typeof sandbox.run = async (job) => {
    const end = await sandbox.run(job);
    seen.children += 1;
    seen.peakBytes = Math.max(seen.peakBytes, end.peakBytes);
    return end;
  };
  return { seen, machine: { ...watched, sandbox: { ...sandbox, run } } };
}

function cmsFor(onFailed: (error: ErrorId) => void): CmsClient {
  const noDelivery = (): Promise<never> => Promise.reject(new NewsroomError('delivery.not_found'));
  const noMail = (): Promise<never> => Promise.reject(new NewsroomError('mail.not_found'));
  return {
    takeAsset: async (id, lane) => doors.take(id, lane),
    reportProgress: async (id, note) => doors.progress(id, note),
    reportStage: async (id, report) => doors.stage(id, report),
    finishAsset: async (id, report) => {
      if (report.outcome === 'failed') onFailed(report.error);
      return doors.finish(id, report);
    },
    takeDelivery: noDelivery,
    finishDelivery: noDelivery,
    noteDelivery: noDelivery,
    fanpageAccess: noFanpage.access,
    webhookAccess: async () => ({ access: null, pingAsked: false }),
    reportPing: async () => undefined,
    pressAddresses: async () => [],
    reportProbe: noDelivery,
    takeMail: noMail,
    finishMail: noMail,
    takePush: noMail,
    finishPush: noMail,
    catchUpArchive: async () => ({ editions: 0, more: false }),
    dueArchiveChecks: async () => [],
    reportArchiveCheck: async () => undefined,
    searchDocuments: async () => ({ stories: [], next: null }),
    reviewNotices: async () => ({ digests: 0, unsettled: 0 }),
    reviewConsents: async () => ({ stories: 0 }),
    publishDue: async () => ({
      published: 0,
      givenBack: 0,
      waiting: 0,
      failed: 0,
      more: false,
      nextInMs: null,
    }),
  };
}

/** What the log says of why; the last to say anything. */
function reasonIn(lines: readonly string[]): string {
  const reasons = lines.map((line) => (JSON.parse(line) as { reason?: string }).reason ?? '');
  return (
    reasons
      .filter((reason) => reason !== '')
      .at(-1)
      ?.slice(0, 500) ?? ''
  );
}

function describe(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return `${fault.message} ${typeof fault.cause === 'string' ? fault.cause : ''}`.slice(0, 1_000);
}

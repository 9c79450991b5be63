import {
  originalKeyOf,
  renditionKey,
  sha256Hex,
  uploadPrefix,
  type AssetFinished,
  type AssetView,
  type AssetWork,
  type FileRole,
  type Lane,
  type Made,
  type MediaFacts,
  type MediaFile,
  type MediaStage,
  type Rendition,
} from '@toasoan/domain';
import { api, type Answer, type Api } from './api.ts';
import { SECRETS } from './cms.ts';
import type { House, PersonName } from './house.ts';

/** The worker's doors at the CMS, used as the worker uses them. */
export interface WorkerDoors {
  readonly api: Api;
  take(id: string, lane: Lane): Promise<AssetWork>;
  /** A turn that must be given. @throws when there is nothing to do */
  turn(id: string, lane: Lane): Promise<AssetWork & { readonly fence: number }>;
  stage(id: string, report: StageReport): Promise<void>;
  done(id: string, fence: number, wanted: readonly MediaStage[]): Promise<AssetFinished>;
  fail(id: string, fence: number, error?: string): Promise<AssetFinished>;
  /** The answer of a request that may be refused. */
  send(id: string, door: string, body: object): Promise<Answer>;
}

export interface StageReport {
  readonly fence: number;
  readonly stage: MediaStage;
  readonly made?: Made;
  readonly facts?: MediaFacts;
  readonly found?: object;
}

export function workerDoors(base: string): WorkerDoors {
  const doors = api(base, SECRETS.WORKER_TOKEN);
  const take = (id: string, lane: Lane): Promise<AssetWork> =>
    doors.post<AssetWork>(`/work/assets/${id}/take`, { lane });
  return {
    api: doors,
    take,
    turn: async (id, lane) => {
      const work = await take(id, lane);
      if (work.fence === null) throw new Error(`Expected a turn at ${id} but there is nothing to do`);
      return { ...work, fence: work.fence };
    },
    stage: (id, { made = NOTHING, ...report }) => doors.post(`/work/assets/${id}/stage`, { ...report, made }),
    done: (id, fence, wanted) =>
      doors.post<AssetFinished>(`/work/assets/${id}/finish`, { outcome: 'done', fence, wanted }),
    fail: (id, fence, error = 'asset.broken') =>
      doors.post<AssetFinished>(`/work/assets/${id}/finish`, { outcome: 'failed', fence, error }),
    send: (id, door, body) => doors.send('POST', `/work/assets/${id}/${door}`, body),
  };
}

const NOTHING: Made = { fingerprint: '1'.repeat(64), pictures: [], files: [] };

/** What a stage reports that made these files; `seed` tells the inputs apart. */
export const made = (pictures: Rendition[], files: MediaFile[] = [], seed = ''): Made => ({
  fingerprint: sha256Hex(`${seed}${pictures.length}${files.length}`),
  pictures,
  files,
});

/** A picture made of an asset, as a report names it; no bytes lie behind it. */
export function madePicture(assetId: string, name: string, width = 800, height = 600): Rendition {
  const sha256 = sha256Hex(`${assetId} ${name}`);
  const format = 'webp';
  return {
    name,
    format,
    width,
    height,
    bytes: 1_000,
    sha256,
    key: renditionKey(assetId, { sha256, format }),
  };
}

/** A file made of an asset, as a report names it; no bytes lie behind it. */
export function madeFile(assetId: string, name: string, role: FileRole): MediaFile {
  const sha256 = sha256Hex(`${assetId} ${name}`);
  const format = 'mp4';
  const key = renditionKey(assetId, { sha256, format });
  const size = { width: 640, height: 360, durationMs: 4_000, bitRate: 800_000, codecs: 'avc1.640028' };
  return { name, role, format, bytes: 2_000, sha256, key, ...size, language: null, label: null };
}

/** Facts of a photo of these bytes. */
export function photoFacts(sha256: string, overrides: Partial<MediaFacts> = {}): MediaFacts {
  return {
    kind: 'picture',
    format: 'jpeg',
    sha256,
    originalKey: originalKeyOf(sha256),
    bytes: 5_000,
    width: 1600,
    height: 1200,
    durationMs: null,
    pages: null,
    hasAudio: null,
    takenAt: null,
    ...overrides,
  };
}

/** Facts of a short video of these bytes. */
export const videoFacts = (sha256: string): MediaFacts =>
  photoFacts(sha256, {
    kind: 'video',
    format: 'mp4',
    width: 1280,
    height: 720,
    durationMs: 4_000,
    hasAudio: true,
  });

let uploads = 0;

/** Registers an upload of a person for a unit. */
export const registerUpload = (
  house: House,
  who: PersonName,
  unit: keyof House['units'],
  fileName = 'IMG.jpg',
): Promise<AssetView> =>
  house.people[who].post<AssetView>('/newsroom/assets', {
    unitId: house.units[unit],
    uploadKey: `${uploadPrefix(house.personIds[who])}${sha256Hex(`upload ${uploads++}`).slice(0, 32)}`,
    fileName,
    bytes: 5_000,
  });

export interface ReadyOptions {
  readonly who?: PersonName;
  readonly unit?: keyof House['units'];
  readonly fileName?: string;
  readonly facts?: Partial<MediaFacts>;
}

/** Does the quick lane of a registered picture with made-up files. */
export async function makeReady(
  house: House,
  id: string,
  facts: Partial<MediaFacts> = {},
): Promise<AssetFinished> {
  const worker = workerDoors(house.base);
  const { fence } = await worker.turn(id, 'quick');
  await worker.stage(id, { fence, stage: 'identify', facts: photoFacts(sha256Hex(id), facts) });
  await worker.stage(id, { fence, stage: 'pictures', made: made([madePicture(id, 'w800')]) });
  return worker.done(id, fence, ['identify', 'pictures']);
}

/** A picture of writer A's school that the worker's doors were told is finished. */
export async function readyAsset(house: House, options: ReadyOptions = {}): Promise<AssetView> {
  const { who = 'writerA', unit = 'truong-a', fileName, facts } = options;
  const { id } = await registerUpload(house, who, unit, fileName);
  await makeReady(house, id, facts);
  const [asset] = await house.people[who].get<AssetView[]>(`/newsroom/assets?ids=${id}`);
  if (!asset) throw new Error(`Expected the asset ${id} to be there`);
  return asset;
}

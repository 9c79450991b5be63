import {
  ARCHIVE_PATH,
  archivePathOf,
  clusterPath,
  planPath,
  publicKey,
  sectionPath,
  storyPath,
  topicPath,
  unitPath,
  UNITS_PATH,
  type EditionMedia,
  type FileRole,
  type MediaFile,
  type Rendition,
} from '@toasoan/domain';
import type { PortalPage } from '../portal-client.ts';
import type { DeliveryTask } from './channel.ts';

/** A file of an edition on the website. */
export interface PublicFile {
  readonly file: Rendition | MediaFile;
  /** Its place in the blob store from which the portal serves. */
  readonly key: string;
  /** Its address on the portal. */
  readonly path: string;
  /** Read back by its size and both its ends; any other file is fetched whole. */
  readonly inParts: boolean;
}

/**
 * Which files besides pictures a page uses. The others are for the editor (a first look) and for other channels;
 * `retiredPublicKeys` may name those too, and taking away what is not there does no harm.
 */
const ON_WEBSITE: Readonly<Record<FileRole, boolean>> = {
  playable: false,
  hls_master: true,
  hls_playlist: true,
  hls_media: true,
  download: true,
  vertical: false,
  square: false,
  burned: false,
  sprite: true,
  sprite_index: true,
  captions: true,
  podcast: true,
  attachment: true,
};

/** From this size on, files that are no pictures are read back in parts. */
const LARGE = 1_000_000;

type Edition = Pick<DeliveryTask, 'edition' | 'withheldAssetIds'>;

const filesOnWebsite = ({ renditions, files = [] }: EditionMedia): PublicFile[] => [
  ...renditions.map((file) => publicFile(file, false)),
  ...files
    .filter(({ role }) => ON_WEBSITE[role])
    .map((file) => publicFile(file, file.format !== 'jpeg' && file.bytes >= LARGE)),
];

function publicFile(file: Rendition | MediaFile, inParts: boolean): PublicFile {
  const key = publicKey(file);
  return { file, key, path: mediaPath(key), inParts };
}

/** Every file the edition shows, each once: two pictures may share equal bytes. Nothing of a withheld asset. */
export function publicFiles({ edition, withheldAssetIds }: Edition): PublicFile[] {
  const shown = edition.media.filter(({ assetId }) => !withheldAssetIds.includes(assetId));
  return [...new Map(shown.flatMap(filesOnWebsite).map((file) => [file.key, file])).values()];
}

/**
 * Keys that nothing may lie under once the delivery is done: what no live edition shows any more, and every file of
 * a withheld asset that no other asset of the edition has too.
 */
export function absentKeys(task: Edition & Pick<DeliveryTask, 'operation' | 'retiredPublicKeys'>): string[] {
  if (task.operation === 'withdraw') return [...task.retiredPublicKeys];
  const shown = new Set(publicFiles(task).map(({ key }) => key));
  const withheld = task.edition.media
    .filter(({ assetId }) => task.withheldAssetIds.includes(assetId))
    .flatMap(({ renditions, files = [] }) => [...renditions, ...files].map(publicKey));
  return [...new Set([...task.retiredPublicKeys, ...withheld])].filter((key) => !shown.has(key));
}

/** Bytes read back of a large file at each of its ends. */
const PART = 65_536;

/** The first and the last bytes of a file of this size. */
export const endsOf = (bytes: number): { readonly start: number; readonly end: number }[] => [
  { start: 0, end: Math.min(PART, bytes) - 1 },
  { start: Math.max(0, bytes - PART), end: bytes - 1 },
];

/** The address of a public file on the portal. */
export const mediaPath = (key: string): string => `/media/${key.slice(key.lastIndexOf('/') + 1)}`;

/** Every address the story has had: the earlier ones lead to the latest while it is live, and are gone with it. */
export const addressPaths = ({ edition, affected }: DeliveryTask): string[] => [
  ...new Set([edition.slug, ...affected.addresses].map(storyPath)),
];

/** Paths whose pages show the story; further pages, feeds and embedded players of a page go with its path. */
export function affectedPaths(task: DeliveryTask): string[] {
  const { topics, units, plans, kinds, clusters } = task.affected;
  return [
    ...addressPaths(task),
    '/',
    ...kinds.map(sectionPath),
    ...topics.map(topicPath),
    ...clusters.map(clusterPath),
    UNITS_PATH,
    ...units.map(unitPath),
    ...plans.map(planPath),
    ARCHIVE_PATH,
    archivePathOf(task.edition.firstPublishedAt),
  ];
}

/** Whether the page is that of exactly this edition: the header says so, and so does the document itself. */
export const showsEdition = (page: PortalPage, editionHash: string): boolean =>
  page.status === 200 &&
  page.editionHash === editionHash &&
  page.html.includes(`<meta name="edition" content="${editionHash}"`);

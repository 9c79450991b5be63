import { z } from 'zod';
import {
  endingOf,
  FILE_FORMATS,
  mediaKinds,
  SOURCE_FORMATS,
  type FileFormat,
  type SourceFormat,
} from './kinds.ts';
import { pointSchema, boxSchema } from './recipe.ts';
import { IMAGE_FORMATS, type ImageFormat } from './renditions.ts';

/** States of an asset, with their Vietnamese labels. */
export const ASSET_STATES = {
  uploaded: 'Đang chờ xử lý',
  processing: 'Đang xử lý',
  ready: 'Sẵn sàng',
  failed: 'Không xử lý được',
} as const;
export type AssetState = keyof typeof ASSET_STATES;

export const blobKeySchema = z
  .string()
  .max(300)
  .regex(/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)+$/);
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file made from an original. `key` is its place in the blob store, `sha256` the hash of its bytes. */
export const renditionSchema = z.strictObject({
  name: z.string().min(1).max(40),
  format: z.enum(Object.keys(IMAGE_FORMATS) as [ImageFormat, ...ImageFormat[]]),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  sha256: hex64,
  key: blobKeySchema,
});
export type Rendition = z.infer<typeof renditionSchema>;

/** What a file made from an original is for. */
export const FILE_ROLES = {
  /** A small first version of a video, to look at while the rest is made. */
  playable: 'Bản xem nhanh',
  /** HLS: the master playlist, the playlist of a rung, the bytes of a rung. */
  hls_master: 'HLS',
  hls_playlist: 'Danh sách đoạn HLS',
  hls_media: 'Dữ liệu HLS',
  /** One progressive MP4, for downloads, the fanpage and browsers without HLS. */
  download: 'MP4',
  vertical: 'Video dọc 9:16',
  square: 'Video vuông',
  burned: 'MP4 có phụ đề trong hình',
  sprite: 'Ảnh xem trước',
  sprite_index: 'Mục lục ảnh xem trước',
  captions: 'Phụ đề',
  podcast: 'Âm thanh',
  attachment: 'Văn bản đính kèm',
} as const;
export type FileRole = keyof typeof FILE_ROLES;

/**
 * A file made from an original that is not a picture in several sizes. `name` is unique within the asset, for example
 * "hls-720" or "captions-vi". Playlists name other files of the asset by their public addresses, relative to their
 * own: `../ab/<sha256>.mp4`.
 */
export const mediaFileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  role: z.enum(Object.keys(FILE_ROLES) as [FileRole, ...FileRole[]]),
  format: z.enum(Object.keys(FILE_FORMATS) as [FileFormat, ...FileFormat[]]),
  bytes: z.int().positive(),
  sha256: hex64,
  key: blobKeySchema,
  /** Pixels; null where there is no picture. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  durationMs: z.int().nonnegative().nullable(),
  /** Bits per second on average; null where nothing streams. */
  bitRate: z.int().positive().nullable(),
  /** As in RFC 6381, "avc1.640028,mp4a.40.2"; null where there are none. */
  codecs: z.string().max(100).nullable(),
  /** Language and name on screen of captions; null elsewhere. */
  language: z.string().max(40).nullable(),
  label: z.string().max(60).nullable(),
});
export type MediaFile = z.infer<typeof mediaFileSchema>;

/** What is known of an original once it is identified. Width and height are those of the upright picture. */
export const mediaFactsSchema = z.strictObject({
  kind: z.enum(mediaKinds),
  format: z.enum(Object.keys(SOURCE_FORMATS) as [SourceFormat, ...SourceFormat[]]),
  sha256: hex64,
  originalKey: blobKeySchema,
  bytes: z.int().positive(),
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  durationMs: z.int().nonnegative().nullable(),
  /** Of a document; null elsewhere. */
  pages: z.int().positive().nullable(),
  /** Whether a video has sound; null elsewhere. */
  hasAudio: z.boolean().nullable(),
  /** When the camera says it was taken, ISO 8601; null when it does not say. Never the place. */
  takenAt: z.iso.datetime({ offset: true, local: true }).nullable(),
});
export type MediaFacts = z.infer<typeof mediaFactsSchema>;

/** What later stages find out. */
export const foundSchema = z.strictObject({
  /** Blur-up placeholder, a data URL of a picture some 24 pixels wide. */
  placeholder: z.string().max(2_000).startsWith('data:image/').optional(),
  /** Where a viewer looks first. */
  attention: pointSchema.optional(),
  faces: z.array(boxSchema).max(200).optional(),
});
export type Found = z.infer<typeof foundSchema>;

/** Where the upload of a person lies; the CMS takes only keys under the person's own prefix. */
export const uploadPrefix = (personId: string): string => `uploads/${personId}/`;

/** Where an original is kept: by its content, so that the same file is kept once. */
export const originalKeyOf = (sha256: string): string => `originals/${sha256.slice(0, 2)}/${sha256}`;

/** Where the files made of an asset lie, and nothing else. */
export const renditionPrefix = (assetId: string): string => `renditions/${assetId}/`;
export const renditionKey = (
  assetId: string,
  file: { readonly sha256: string; readonly format: ImageFormat | FileFormat },
): string => `${renditionPrefix(assetId)}${file.sha256}.${endingOf(file.format)}`;

/** The public, content-addressed place of a rendition or another file of an edition. */
export const publicKey = (file: {
  readonly sha256: string;
  readonly format: ImageFormat | FileFormat;
}): string => `public/${file.sha256.slice(0, 2)}/${file.sha256}.${endingOf(file.format)}`;

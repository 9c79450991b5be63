import { z } from 'zod';
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
  name: z.string().min(1).max(20),
  format: z.enum(Object.keys(IMAGE_FORMATS) as [ImageFormat, ...ImageFormat[]]),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  sha256: hex64,
  key: blobKeySchema,
});
export type Rendition = z.infer<typeof renditionSchema>;

/** What the worker reports of a processed photo. Width and height are those of the upright picture. */
export const photoResultSchema = z.strictObject({
  sha256: hex64,
  originalKey: blobKeySchema,
  format: z.string().max(20),
  bytes: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Blur-up placeholder, a data URL of a picture some 24 pixels wide. */
  placeholder: z.string().max(2_000).startsWith('data:image/'),
  renditions: z.array(renditionSchema).min(1).max(40),
});
export type PhotoResult = z.infer<typeof photoResultSchema>;

/** Where the upload of a person lies; the CMS takes only keys under the person's own prefix. */
export const uploadPrefix = (personId: string): string => `uploads/${personId}/`;

/** The public, content-addressed place of a rendition. */
export const publicKey = (rendition: Pick<Rendition, 'sha256' | 'format'>): string =>
  `public/${rendition.sha256.slice(0, 2)}/${rendition.sha256}.${rendition.format === 'jpeg' ? 'jpg' : rendition.format}`;

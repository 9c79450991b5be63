import { z } from 'zod';

/** The hash by which a page names the very file it means: `?v=…`. */
export const versionField = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional();

/** A week: what was taken out of the library must not stay in browsers for ever. */
const WEEK_S = 7 * 24 * 60 * 60;

/**
 * How long a browser may keep a file. Named by its hash, it never changes; otherwise it is kept but asked about each
 * time: other files may come to stand under the name.
 */
export const cacheControlOf = (file: { readonly sha256: string }, version: string | undefined): string =>
  file.sha256 === version ? `private, max-age=${WEEK_S}, immutable` : 'private, no-cache';

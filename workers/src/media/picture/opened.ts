import { MAX_PIXELS, MIN_LONG_SIDE, type ErrorId, type Size } from '@toasoan/domain';
import type { Credit } from './credit.ts';
import type { Master } from './raw-picture.ts';

/** A picture whose header was read and found good. */
export interface OpenPicture {
  /** Upright. */
  readonly size: Size;
  readonly takenAt: string | null;
  readonly credit: Credit | null;
  /** The whole of it, upright, at a size not larger. Rejects when the file is broken or cut short. */
  decode(size: Size): Promise<Master>;
}

/** The file itself is at fault. */
export interface Refusal {
  readonly ok: false;
  readonly error: ErrorId;
  readonly reason?: string;
}

export type Opened = { readonly ok: true; readonly picture: OpenPicture } | Refusal;

/** Whatever a decoder cannot read of a file with the right signature is the file's fault. */
export function broken(error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, error: /memory/i.test(reason) ? 'asset.too_many_pixels' : 'asset.broken', reason };
}

/** Why nothing becomes of a picture of this size, known before any pixel is decoded; null when something does. */
export function refuseSize({ width, height }: Size): Refusal | null {
  const reason = `${width} × ${height}`;
  if (width * height > MAX_PIXELS) return { ok: false, error: 'asset.too_many_pixels', reason };
  if (Math.max(width, height) < MIN_LONG_SIDE) return { ok: false, error: 'asset.too_small', reason };
  return null;
}

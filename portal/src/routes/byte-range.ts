import type { ByteRange } from '@toasoan/platform';

/** What a request's `Range` asks of a file of this size (RFC 9110, 14). */
export type RangeAnswer =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly range: ByteRange }
  /** No byte of the file lies in it. */
  | { readonly kind: 'outside' };

const WHOLE: RangeAnswer = { kind: 'whole' };

/**
 * Reads `Range` and `If-Range`. What is malformed, of another unit, asks for several parts or belongs to another
 * version of the file is answered by the whole file, as the standard allows.
 */
export function readRange(
  header: string | undefined,
  ifRange: string | string[] | undefined,
  file: { readonly size: number; readonly etag: string },
): RangeAnswer {
  if (header === undefined) return WHOLE;
  if (ifRange !== undefined && String(ifRange).trim() !== file.etag) return WHOLE;
  const [match, from, to] = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i.exec(header) ?? [];
  if (match === undefined || (from === '' && to === '')) return WHOLE;
  const last = file.size - 1;
  const range =
    from === ''
      ? { start: Math.max(0, file.size - Number(to)), end: last }
      : { start: Number(from), end: to === '' ? last : Math.min(Number(to), last) };
  if (from !== '' && to !== '' && Number(to) < Number(from)) return WHOLE;
  return range.start > last ? { kind: 'outside' } : { kind: 'part', range };
}

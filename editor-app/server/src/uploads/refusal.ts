import { FORM_FORMATS, kindOfFormat, MAX_BYTES, type ErrorId, type SourceFormat } from '@toasoan/domain';
import type { Purpose } from './declaration.ts';

/** Why a complete upload is not taken, judged by its content; null when it may go on. */
export function refusalOf(
  format: SourceFormat | null,
  { bytes, purpose }: { readonly bytes: number; readonly purpose: Purpose },
): ErrorId | null {
  if (format === null) return 'asset.type';
  if (purpose === 'consent' && !FORM_FORMATS.includes(format)) return 'asset.type';
  return bytes > MAX_BYTES[kindOfFormat(format)] ? 'asset.too_large' : null;
}

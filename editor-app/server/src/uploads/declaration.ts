import { cleanLine, NewsroomError } from '@toasoan/domain';
import { z } from 'zod';
import { parse } from '../validate.ts';

/** Types a sender may declare. None, or "some bytes", is let through: the worker looks at the content itself. */
const DECLARED_TYPES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/jpg',
  'image/png',
  'image/webp',
  'image/avif',
  'application/octet-stream',
  '',
]);
const MAX_NAME = 255;

const declaration = z.object({
  filename: z.string().nullish(),
  filetype: z.string().nullish(),
  unitId: z.string().regex(/^[a-z0-9]{1,64}$/),
});

/** What is known of an upload at its beginning. */
export interface Declaration extends Record<string, string> {
  readonly filename: string;
  readonly filetype: string;
  readonly unitId: string;
}

/**
 * Checks what a sender declares of a file before its first byte. The words are kept for people to read and never
 * believed: a name becomes one clean line, a type only serves to refuse early what would be refused anyway.
 * @throws NewsroomError request.invalid without a unit, asset.broken without a size, asset.type for another type
 */
export function checkDeclaration(metadata: unknown, size: number | undefined): Declaration {
  const { filename, filetype, unitId } = parse(declaration, metadata ?? {});
  if (!size) throw new NewsroomError('asset.broken');
  const type = (filetype ?? '').trim().toLowerCase();
  if (!DECLARED_TYPES.has(type)) throw new NewsroomError('asset.type');
  return { filename: cleanLine((filename ?? '').slice(0, MAX_NAME)) || 'không tên', filetype: type, unitId };
}

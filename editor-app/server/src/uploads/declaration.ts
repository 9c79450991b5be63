import { cleanLine, MAX_BYTES, MAX_UPLOAD_BYTES, NewsroomError } from '@toasoan/domain';
import { z } from 'zod';
import { parse } from '../validate.ts';
import { kindDeclared } from './declared-types.ts';

const MAX_NAME = 255;

/**
 * What an upload is for: a new asset, a consent's signed form (never an asset), or another file in the place of an
 * asset's.
 */
export const PURPOSES = ['asset', 'consent', 'replace'] as const;
export type Purpose = (typeof PURPOSES)[number];

const id = z.string().regex(/^[a-z0-9]{1,64}$/);
const words = { filename: z.string().nullish(), filetype: z.string().nullish() };
const declaration = z.preprocess(
  (given) => (given && typeof given === 'object' ? { purpose: 'asset', ...given } : { purpose: 'asset' }),
  z.discriminatedUnion('purpose', [
    z.object({ ...words, purpose: z.literal('asset'), unitId: id }),
    z.object({ ...words, purpose: z.literal('consent') }),
    z.object({ ...words, purpose: z.literal('replace'), assetId: id }),
  ]),
);

/** What is known of an upload at its beginning; `unitId` of a new asset, `assetId` of one to be replaced. */
export type Declaration = Record<string, string> & {
  readonly filename: string;
  readonly filetype: string;
  readonly purpose: Purpose;
  readonly unitId?: string;
  readonly assetId?: string;
};

/**
 * Checks what a sender declares of a file before its first byte. The words are kept for people to read and never
 * believed: a name becomes one clean line, a type only serves to refuse early what would be refused anyway.
 * @throws NewsroomError request.invalid without a unit or asset, asset.broken without a size, asset.type for a type
 * that is never taken, asset.too_large for a size beyond its kind
 */
export function checkDeclaration(metadata: unknown, size: number | undefined): Declaration {
  const declared = parse(declaration, metadata);
  if (!size) throw new NewsroomError('asset.broken');
  const filetype = (declared.filetype ?? '').trim().toLowerCase().slice(0, MAX_NAME);
  const kind = kindDeclared(filetype);
  if (kind === 'refused') throw new NewsroomError('asset.type');
  if (size > (kind === 'any' ? MAX_UPLOAD_BYTES : MAX_BYTES[kind]))
    throw new NewsroomError('asset.too_large');
  return {
    filename: cleanLine((declared.filename ?? '').slice(0, MAX_NAME)) || 'không tên',
    filetype,
    purpose: declared.purpose,
    ...(declared.purpose === 'asset' ? { unitId: declared.unitId } : {}),
    ...(declared.purpose === 'replace' ? { assetId: declared.assetId } : {}),
  };
}

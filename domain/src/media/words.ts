import { z } from 'zod';
import { cleanLine, cleanText } from '../text/clean.ts';
import { TEXT_LIMITS } from './text-limits.ts';

/** Under what terms an asset may be used. */
export const LICENCES = {
  own: 'Của đơn vị, dùng trong ngành',
  department: 'Sở được toàn quyền sử dụng',
  author: 'Xin phép tác giả mỗi lần dùng',
  'cc-by': 'CC BY 4.0 (ghi nguồn)',
  public: 'Phạm vi công cộng',
} as const;
export type Licence = keyof typeof LICENCES;

const words = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(max));
const line = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(cleanLine)
    .pipe(z.string().max(max));

/** What the library says of an asset; offered when it is put into a story, where it may be put differently. */
export const assetWordsSchema = z.strictObject({
  /** Name in the library; the file name until someone gives a better one. */
  title: line(TEXT_LIMITS.title),
  alt: words(TEXT_LIMITS.alt),
  caption: words(TEXT_LIMITS.caption),
  credit: line(TEXT_LIMITS.credit),
  licence: z.enum(Object.keys(LICENCES) as [Licence, ...Licence[]]),
  topicIds: z.array(z.string().regex(/^[a-z0-9]{20,32}$/)).max(12),
  /** Offered to every unit. */
  shared: z.boolean(),
});
export type AssetWords = z.infer<typeof assetWordsSchema>;

export const ORIENTATIONS = { landscape: 'Ngang', portrait: 'Dọc', square: 'Vuông' } as const;
export type Orientation = keyof typeof ORIENTATIONS;

/** Within 5 % of equal sides a picture counts as square. */
export function orientationOf(width: number, height: number): Orientation {
  if (Math.abs(width - height) <= 0.05 * Math.max(width, height)) return 'square';
  return width > height ? 'landscape' : 'portrait';
}

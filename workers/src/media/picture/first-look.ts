import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf, isLong, pictureRenditions } from '@toasoan/domain';
import type { PictureOut, StageTask } from '../child/stage.ts';
import { encodeRendition } from './encode.ts';
import type { OpenPicture } from './opened.ts';
import { fromRaw } from './raw-picture.ts';

/**
 * The smallest picture of the plan, so that something is seen while the whole set is being made, which then brings its
 * own of the same name. Only of what is read at a small size as quickly as its header: a photo as phones send it.
 */
export async function firstLook(
  picture: OpenPicture,
  { format, recipe, outDir }: Pick<StageTask, 'format' | 'recipe' | 'outDir'>,
): Promise<PictureOut[]> {
  const { size, credit } = picture;
  if (format !== 'jpeg' || isLong(size) || recipe.blur.length > 0) return [];
  const plan = pictureRenditions(size, { pass: 'first', crops: [] })
    .filter((one) => one.format === 'jpeg')
    .reduce((smallest, one) => (one.width < smallest.width ? one : smallest));
  const { name, width, height } = plan;
  const file = `${name}.${endingOf(plan.format)}`;
  try {
    const small = await picture.decode({ width, height });
    await writeFile(join(outDir, file), await encodeRendition(fromRaw(small), plan, credit));
    return [{ name, format: plan.format, file, width, height }];
  } catch {
    // Whether the file is broken is for the whole set to say.
    return [];
  }
}

import type { AssetView, FileRole } from '@toasoan/domain';

type File = AssetView['files'][number];

/** Best first: the finished file, then the quick one made to look at meanwhile. */
const PLAYED: readonly FileRole[] = ['download', 'podcast', 'playable'];

/** The file a player plays, or null while there is none. MP3 goes before M4A, since every browser plays it. */
export function playerFile(files: readonly File[]): File | null {
  for (const role of PLAYED) {
    const found = files.filter((file) => file.role === role);
    const best = found.find(({ format }) => format === 'mp3') ?? found[0];
    if (best) return best;
  }
  return null;
}

/** The caption files a player offers. */
export const captionFiles = (files: readonly File[]): File[] =>
  files.filter(({ role, format }) => role === 'captions' && format === 'vtt');

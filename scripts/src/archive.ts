import { NewsroomError } from '@toasoan/domain';
import { readArchiveArguments } from './archive/arguments.ts';
import { checkArchive } from './archive/check.ts';
import { exportBag } from './archive/export.ts';
import { placeAt } from './archive/place-at.ts';
import { restoreStories } from './archive/restore.ts';
import { readSettings } from './env.ts';
import { explain } from './explain.ts';
import { pathsOf } from './paths.ts';
import { Refusal } from './refusal.ts';

export interface ArchiveOptions {
  /** The checkout. */
  readonly root: string;
  readonly args: readonly string[];
}

/** Checks the archive, takes bags out of it, or brings stories back. Gives 1 when something is wrong. @throws {Refusal} */
export async function runArchive({ root, args }: ArchiveOptions): Promise<number> {
  const wanted = readArchiveArguments(args);
  const settings = readSettings(process.env);
  const paths = pathsOf(root, settings.TOASOAN_DATA_DIR);
  const blobDir = settings.BLOB_DIR ?? paths.blobs;
  try {
    const place = await placeAt(wanted.from, blobDir);
    switch (wanted.command) {
      case 'check':
        return await checkArchive(place, wanted.all, say);
      case 'export':
        return await exportBag(place, wanted.selection, wanted.to, say);
      case 'restore':
        return await restoreStories({ place, blobDir, storyId: wanted.storyId, paths, settings, say });
    }
  } catch (error) {
    if (error instanceof NewsroomError) throw new Refusal(error.message, { cause: error });
    throw explain(error, paths);
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

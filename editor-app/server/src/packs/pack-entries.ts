import {
  handOverGuide,
  keyIn,
  NewsroomError,
  PACK_GUIDE,
  PACK_TEXT,
  type EditionSnapshot,
  type HandOver,
} from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import type { ZipEntry } from './send-zip.ts';

/** Text as Notepad of any age shows it. */
const textEntry = (name: string, text: string): ZipEntry => {
  const bytes = Buffer.from(`\u{feff}${text.replace(/\r?\n/g, '\r\n')}`, 'utf8');
  return {
    name,
    open: async function* () {
      yield bytes;
    },
  };
};

/**
 * What stands in the pack of a hand-over, in order: guide, text, files. @throws NewsroomError delivery.file_missing, before
 * anything is sent
 */
export async function packEntries(
  given: HandOver,
  edition: EditionSnapshot,
  blobs: BlobStore,
): Promise<ZipEntry[]> {
  const files = await Promise.all(
    given.files.map(async ({ name, sha256 }): Promise<ZipEntry> => {
      const key = keyIn(edition, sha256);
      if (key === null || !(await blobs.exists(key)))
        throw new NewsroomError('delivery.file_missing', { sha256 });
      return { name, open: () => blobs.get(key) };
    }),
  );
  return [
    textEntry(PACK_GUIDE, handOverGuide(given, edition.headline)),
    ...(given.text === '' ? [] : [textEntry(PACK_TEXT, given.text)]),
    ...files,
  ];
}

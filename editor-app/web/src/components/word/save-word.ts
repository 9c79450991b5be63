import { mediaOf, type AssetView, type StoryContent } from '@toasoan/domain';
import { writeDocx, type ExportPicture } from '@toasoan/domain/documents/export';
import type { AssetMap } from '../../api/assets.ts';
import { previewUrl, wholePictures } from '../../api/preview.ts';

/** As wide as print needs at the width of a page. */
const WIDTH = 1_200;
const AT_ONCE = 4;

/** Makes the Word file of a story, its pictures as JPEG; one that cannot be had is named in the text instead. */
export async function wordOf(
  content: StoryContent,
  { assets, deskNotes }: { readonly assets: AssetMap; readonly deskNotes: boolean },
): Promise<Blob> {
  const pictures = new Map<string, ExportPicture>();
  const waiting = mediaOf({ ...content, coverAssetId: null });
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const picture = await fetched(assets.get(id));
      if (picture) pictures.set(id, picture);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const bytes = writeDocx({ ...content, pictures, deskNotes });
  return new Blob([bytes.slice()], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}

async function fetched(asset: AssetView | undefined): Promise<ExportPicture | null> {
  if (!asset || asset.state === 'failed') return null;
  const whole = wholePictures(asset);
  const shown = whole.find(({ width }) => width >= WIDTH) ?? whole.at(-1);
  // The server has each picture as JPEG too, under the same name.
  const jpeg = asset.renditions.find(({ name, format }) => name === shown?.name && format === 'jpeg');
  if (!jpeg) return null;
  try {
    const answer = await fetch(previewUrl(asset.id, jpeg), {
      headers: { accept: 'image/jpeg' },
      credentials: 'same-origin',
    });
    if (!answer.ok || answer.headers.get('content-type') !== 'image/jpeg') return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { bytes, format: 'jpeg', width: jpeg.width, height: jpeg.height };
  } catch {
    return null;
  }
}

/** Offers a file for saving under a name. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

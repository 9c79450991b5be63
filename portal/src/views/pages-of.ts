import type { EditionMedia, Rendition } from '@toasoan/domain';

/** A picture in several widths and formats, with the pixels of its widest. */
export interface PictureFiles {
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
  readonly renditions: readonly Rendition[];
}

/** What names a picture shown whole: "w800", or "p2-w800" for the second page of a document. */
const WHOLE = /^(?:p(\d{1,4})-)?w\d+$/;

/**
 * The whole pictures of a file, page by page and without the crops: one for a photo, as many as it has pages for a PDF
 * infographic. Empty when there is nothing that every browser can show.
 */
export function picturesOf(media: Pick<EditionMedia, keyof PictureFiles>): PictureFiles[] {
  const pages = new Map<number, Rendition[]>();
  for (const file of media.renditions) {
    const match = WHOLE.exec(file.name);
    if (!match) continue;
    const page = Number(match[1] ?? 1);
    pages.set(page, [...(pages.get(page) ?? []), file]);
  }
  return [...pages]
    .sort(([a], [b]) => a - b)
    .filter(([, files]) => files.some((file) => file.format === 'jpeg'))
    .map(([page, files]) => {
      const renditions = files.toSorted((a, b) => a.width - b.width);
      const widest = renditions.at(-1);
      return page > 1 && widest
        ? { width: widest.width, height: widest.height, placeholder: '', renditions }
        : { width: media.width, height: media.height, placeholder: media.placeholder, renditions };
    });
}

/** The picture cut to a shape, to stand in its place; null when it was not cut so. */
export function cropOf(media: Pick<EditionMedia, keyof PictureFiles>, name: string): PictureFiles | null {
  const renditions = media.renditions.filter((file) => file.name === name);
  const jpeg = renditions.find((file) => file.format === 'jpeg');
  if (!jpeg) return null;
  return { width: jpeg.width, height: jpeg.height, placeholder: media.placeholder, renditions };
}

import type { Box } from '@toasoan/domain';
import { PDFDocument } from 'pdf-lib';
import { blurBoxes } from '../picture/blur.ts';
import { fromRaw, toRaw } from '../picture/raw-picture.ts';
import type { OpenPdf } from './open-pdf.ts';

/** Pages that are redrawn; a longer document is not redrawn at all. */
export const MAX_RASTER_PAGES = 60;
/** Pixels across a page: about 190 to the inch on A4. */
const WIDTH = 1_600;
/** Largest side of a page in points that readers show. */
const MAX_SIDE = 14_400;

/**
 * The document as pictures of its pages, for when nothing else may leave: the regions on the first page are made
 * unrecognisable, and no letter or picture behind them is left in the file. @throws {Refused} when a page is broken
 */
export async function rasterPdf(
  pdf: OpenPdf,
  blurFirst: readonly Box[],
  report: (percent: number) => void,
): Promise<Uint8Array> {
  const target = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < pdf.pages; page += 1) {
    const size = await pdf.sizeOf(page);
    const picture = await pdf.render(page, WIDTH);
    const drawn = await blurBoxes(await toRaw(fromRaw(picture)), page === 0 ? blurFirst : []);
    const jpeg = await fromRaw(drawn).jpeg({ quality: 80, chromaSubsampling: '4:4:4' }).toBuffer();
    const scale = Math.min(1, MAX_SIDE / Math.max(size.width, size.height));
    const [width, height] = [size.width * scale, size.height * scale];
    target.addPage([width, height]).drawImage(await target.embedJpg(jpeg), { x: 0, y: 0, width, height });
    report(Math.round((100 * (page + 1)) / pdf.pages));
  }
  delete target.context.trailerInfo.Info;
  return target.save({ addDefaultPage: false });
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_PDF_PAGES, type Found } from '@toasoan/domain';
import type { PictureOut, RunStage, StageOutcome, StageTask } from '../child/stage.ts';
import { makePictures } from '../picture/make-pictures.ts';
import { attachmentOf } from './attachment.ts';
import { cleanPdf } from './clean-pdf.ts';
import { openPdf, renderedSize, type OpenPdf } from './open-pdf.ts';
import { MAX_RASTER_PAGES, rasterPdf } from './raster-pdf.ts';
import { Refused, refusing } from './refused.ts';

/** The portal's widest column on a fine screen: a page is read at this width. */
const PAGE_WIDTH = 1_920;
/** Pages behind the first are only read, and are looked at from the top. */
const FURTHER_PAGE = { crops: [], focus: { x: 0.5, y: 0 }, blur: [] } as const;

/** Pages and the size of the first one. */
export const identifyPdf: RunStage = async ({ input, format }) => {
  const bytes = await readFile(input);
  const found = await refusing(async () => {
    const pdf = await openPdf(bytes);
    return { pages: pdf.pages, size: renderedSize(await pdf.sizeOf(0), PAGE_WIDTH) };
  });
  if (!found.ok) return found;
  const { pages, size } = found.value;
  return {
    ok: true,
    pictures: [],
    files: [],
    facts: { kind: 'document', format, ...size, durationMs: null, pages, hasAudio: null, takenAt: null },
  };
};

/**
 * The first page in every size and shape, named as any picture's, so that it stands for the document; further pages
 * whole, named `p2-w800` and so on.
 */
export const pdfPictures: RunStage = async (task, report) => {
  const bytes = await readFile(task.input);
  const made = await refusing(async () => drawPages(await openPdf(bytes), task, report));
  return made.ok ? made.value : made;
};

async function drawPages(
  pdf: OpenPdf,
  { outDir, recipe, attention, threads }: StageTask,
  report: (percent: number) => void,
): Promise<StageOutcome> {
  const pages = Math.min(pdf.pages, MAX_PDF_PAGES);
  const pictures: PictureOut[] = [];
  let found: Found = {};
  for (let page = 0; page < pages; page += 1) {
    const first = page === 0;
    const made = await makePictures(
      {
        source: await pdf.render(page, PAGE_WIDTH),
        outDir,
        pass: 'first',
        subject: 'graphic',
        lanes: Math.max(1, threads),
        ...(first
          ? { focus: recipe.focus ?? attention, blur: recipe.blur }
          : { ...FURTHER_PAGE, prefix: `p${page + 1}-` }),
      },
      (percent) => report(Math.round((100 * page + percent) / pages)),
    );
    if (!made.ok) return made;
    pictures.push(...made.pictures);
    const { placeholder } = made;
    if (first) found = recipe.focus ? { placeholder } : { placeholder, attention: made.attention };
  }
  return { ok: true, pictures, files: [], found };
}

/** The document as the public gets it. */
export const pdfFile: RunStage = async ({ input, outDir, recipe }, report) => {
  const bytes = await readFile(input);
  const file = await refusing(async () => {
    const pdf = await openPdf(bytes);
    // Regions made unrecognisable are not to be found again below a drawing.
    const clean = recipe.blur.length > 0 ? null : await cleaned(bytes, pdf);
    if (clean) return clean;
    if (pdf.pages > MAX_RASTER_PAGES) throw new Refused('asset.too_large', `${pdf.pages} pages to redraw`);
    return rasterPdf(pdf, recipe.blur, report);
  });
  if (!file.ok) return file;
  await writeFile(join(outDir, 'attachment.pdf'), file.value, { flag: 'wx' });
  return { ok: true, pictures: [], files: [attachmentOf('pdf')] };
};

/** The clean document; null when it has to be redrawn. What cannot be read as it is may be read as PDFium repairs it. */
async function cleaned(bytes: Uint8Array, pdf: OpenPdf): Promise<Uint8Array | null> {
  for (const source of [async () => bytes, () => pdf.copy()])
    try {
      const readable = await source();
      const clean = readable && (await cleanPdf(readable));
      if (clean && (await openPdf(clean)).pages === pdf.pages) return clean;
    } catch {
      continue;
    }
  return null;
}

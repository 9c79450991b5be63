import type { Size } from '@toasoan/domain';
import type { RawPicture } from '../picture/raw-picture.ts';
import { loadPdfium } from './pdfium.ts';
import { broken, Refused } from './refused.ts';

/** A PDF that could be read. Pages count from 0. Every method rejects with {@link Refused} where it cannot be. */
export interface OpenPdf {
  readonly pages: number;
  /** Size of a page in points, 1/72 inch. */
  sizeOf(page: number): Promise<Size>;
  /** The page on white, as wide as asked for if that is not too many pixels. */
  render(page: number, width: number): Promise<RawPicture>;
  /** The whole document, repaired and without restrictions that need no password; null when it cannot be written. */
  copy(): Promise<Uint8Array | null>;
}

/** As many pixels as a page has when it is legible in the portal's widest column; long ones get more. */
const MAX_PAGE_PIXELS = 24_000_000;
const MAX_PAGE_SIDE = 16_000;

/** Opens a PDF. What goes wrong with it, then or later, is thrown as {@link Refused}. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfium = await loadPdfium();
  const document = await judged(() => pdfium.library.loadDocument(bytes));
  const pages = await judged(() => document.getPageCount());
  if (pages < 1) throw broken('no pages');
  const sizeOf = (page: number): Size => {
    const { originalWidth: width, originalHeight: height } = document.getPage(page).getOriginalSize();
    if (width > 0 && height > 0 && Number.isFinite(width * height)) return { width, height };
    throw broken(`page ${page + 1} cannot be read`);
  };
  return {
    pages,
    sizeOf: (page) => judged(() => sizeOf(page)),
    render: (page, width) =>
      judged(async () => {
        const size = renderedSize(sizeOf(page), width);
        const { data } = await document.getPage(page).render({ ...size, render: 'bitmap' });
        return { pixels: data, ...size, channels: 4 };
      }),
    copy: () => judged(() => pdfium.copyOf(bytes)),
  };
}

/** Pixels of a page that is to be this wide. */
export function renderedSize({ width, height }: Size, wanted: number): Size {
  const scale = Math.min(
    wanted / width,
    Math.sqrt(MAX_PAGE_PIXELS / (width * height)),
    MAX_PAGE_SIDE / Math.max(width, height),
  );
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}

/** Does something with PDFium; whatever it throws is the fault of the file. */
async function judged<Value>(run: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof Refused ? error : refusalOf(error);
  }
}

function refusalOf(error: unknown): Refused {
  const reason = error instanceof Error ? error.message : String(error);
  if (/password|security/i.test(reason)) return new Refused('asset.protected', reason);
  // The program stops when its memory is used up.
  if (error instanceof WebAssembly.RuntimeError || /memory|allocate/i.test(reason))
    return new Refused('asset.took_too_long', reason);
  return broken(reason);
}

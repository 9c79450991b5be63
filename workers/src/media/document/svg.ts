import type { ErrorId } from '@toasoan/domain';
import { SaxesParser } from 'saxes';
import { SVG_LIMITS } from './svg-allowed.ts';
import { adobeEntities } from './svg-doctype.ts';
import { drawingSize } from './svg-size.ts';
import { drawnElements } from './svg-weight.ts';
import { DrawingWriter, HostileDrawing, WELL_KNOWN } from './svg-writer.ts';

/** A drawing that is safe to rasterise, with its natural size in pixels; or why there is none. `reason` is for the log. */
export type SvgOutcome =
  | { readonly ok: true; readonly svg: string; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly error: ErrorId; readonly reason: string };

/**
 * Writes a drawing anew from nothing but known elements, attributes and properties. Left out without a word: what
 * drawing programs note for themselves, metadata, animation, HTML, links, fonts from elsewhere. Refused as hostile:
 * scripts and event handlers, pictures and shapes from other files, declarations of a document type, and drawings that
 * unfold into more than can be drawn. The result has the attributes `width`, `height` and `viewBox`.
 */
export function sanitiseSvg(text: string): SvgOutcome {
  if (text.length > SVG_LIMITS.characters) return refuse('asset.too_large', `${text.length} characters`);
  const writer = new DrawingWriter();
  try {
    read(text, writer);
    const { root, byId } = writer.finish();
    if (!root) return refuse('asset.broken', 'no drawing');
    if (drawnElements(root, byId) > SVG_LIMITS.drawn) return refuse('asset.hostile', 'unfolds without end');
    const size = drawingSize(root.attributes);
    if (!size) return refuse('asset.broken', 'neither size nor view box');
    const { width, height, viewBox } = size;
    return { ok: true, svg: writer.text({ width: `${width}`, height: `${height}`, viewBox }), width, height };
  } catch (error) {
    if (error instanceof HostileDrawing) return refuse('asset.hostile', error.message);
    if (error instanceof BrokenXml) return refuse('asset.broken', error.message);
    throw error;
  }
}

class BrokenXml extends Error {}

function read(text: string, writer: DrawingWriter): void {
  const parser = new SaxesParser({ xmlns: true, position: false, additionalNamespaces: { ...WELL_KNOWN } });
  parser.on('error', (error) => {
    throw new BrokenXml(error.message);
  });
  parser.on('doctype', (doctype) => {
    const entities = adobeEntities(doctype, text);
    if (!entities) throw new HostileDrawing('declarations in the document type');
    Object.assign(parser.ENTITIES, entities);
  });
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('text', (letters) => writer.letters(letters));
  parser.on('cdata', (letters) => writer.letters(letters));
  parser.on('closetag', () => writer.close());
  parser.write(text).close();
}

const refuse = (error: ErrorId, reason: string): SvgOutcome => ({ ok: false, error, reason });

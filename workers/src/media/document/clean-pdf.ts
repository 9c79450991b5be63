import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import {
  DROPPED_FROM_CATALOG,
  DROPPED_FROM_MARKUP,
  DROPPED_FROM_STREAMS,
  DROPPED_KEYS,
  KEPT_ANNOTATIONS,
  SAFE_ADDRESS,
  UNSAFE_ACTIONS,
} from './pdf-rules.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripJpeg2000 } from './strip-jpeg2000.ts';

/**
 * The document with nothing but what is read: no authors, dates and programs, no scripts, attachments, comments and
 * actions, no metadata in its pictures, and nothing of its earlier revisions. Throws when it cannot be read, among
 * others when it is encrypted.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const { context, catalog } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  dropAll(catalog, DROPPED_FROM_CATALOG);
  keepOnly(catalog.lookupMaybe(PDFName.of('Names'), PDFDict), ['Dests']);

  const reached = reach(context, catalog, context.trailerInfo.Root);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref.tag)) context.delete(ref);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Cleans every object that can be reached from the catalogue, and tells which they are. */
function reach(context: PDFContext, catalog: PDFDict, root: PDFObject | undefined): Set<string> {
  const reached = new Set<string>(root instanceof PDFRef ? [root.tag] : []);
  const waiting: PDFObject[] = [catalog];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object.tag)) continue;
      reached.add(object.tag);
      const target = context.lookup(object);
      if (target instanceof PDFRawStream) cleanPicture(context, object, target);
      if (target) waiting.push(target);
    } else if (object instanceof PDFDict || object instanceof PDFStream) {
      const dict = object instanceof PDFDict ? object : object.dict;
      if (object instanceof PDFStream) dropAll(dict, DROPPED_FROM_STREAMS);
      cleanDict(dict);
      waiting.push(...dict.values());
    } else if (object instanceof PDFArray) for (const item of object.asArray()) waiting.push(item);
  }
  return reached;
}

function cleanDict(dict: PDFDict): void {
  dropAll(dict, DROPPED_KEYS);
  if (isUnsafeAction(dict)) return keepOnly(dict, []);
  const annotations = dict.lookup(PDFName.of('Annots'));
  if (annotations instanceof PDFArray) keepAnnotations(annotations);
}

/** Elements of the structure tree have an `S` too, always with a parent. */
function isUnsafeAction(dict: PDFDict): boolean {
  const kind = nameIn(dict, 'S');
  if (kind === null || dict.has(PDFName.of('P'))) return false;
  if (kind !== 'URI') return UNSAFE_ACTIONS.has(kind);
  const address = dict.lookup(PDFName.of('URI'));
  const text = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
  return !SAFE_ADDRESS.test(text.trim());
}

function keepAnnotations(annotations: PDFArray): void {
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const annotation = annotations.lookup(index);
    const kind = annotation instanceof PDFDict ? nameIn(annotation, 'Subtype') : null;
    if (!(annotation instanceof PDFDict) || kind === null || !KEPT_ANNOTATIONS.has(kind))
      annotations.remove(index);
    else if (kind !== 'Widget' && kind !== 'Link') dropAll(annotation, DROPPED_FROM_MARKUP);
  }
}

/** Takes the metadata out of an embedded JPEG or JPEG 2000; its pixels stay as they are, bit for bit. */
function cleanPicture(context: PDFContext, ref: PDFRef, stream: PDFRawStream): void {
  const filters = filtersOf(stream.dict);
  const last = filters.at(-1);
  if (last !== 'DCTDecode' && last !== 'JPXDecode') return;
  const dict = stream.dict.clone(context);
  const bytes = filters.length === 1 ? stream.contents : unpack(context, stream, filters.slice(0, -1));
  const clean = last === 'DCTDecode' ? stripJpeg(bytes) : stripJpeg2000(bytes);
  dict.set(PDFName.of('Filter'), PDFName.of(last));
  const parameters = dict.lookup(PDFName.of('DecodeParms'));
  const own = parameters instanceof PDFArray ? parameters.lookup(filters.length - 1) : parameters;
  if (own instanceof PDFDict) dict.set(PDFName.of('DecodeParms'), own);
  else dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Length'), PDFNumber.of(clean.length));
  context.assign(ref, PDFRawStream.of(dict, clean));
}

/** Undoes the packings round a picture. */
function unpack(context: PDFContext, stream: PDFRawStream, filters: readonly string[]): Uint8Array {
  const dict = stream.dict.clone(context);
  dict.set(PDFName.of('Filter'), context.obj([...filters].map((name) => PDFName.of(name))));
  return decodePDFRawStream(PDFRawStream.of(dict, stream.contents)).decode();
}

function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  const list = filter instanceof PDFArray ? filter.asArray() : [filter];
  return list.map((name) => (name instanceof PDFName ? name.decodeText() : ''));
}

function nameIn(dict: PDFDict, key: string): string | null {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

function dropAll(dict: PDFDict, keys: readonly string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key));
}

function keepOnly(dict: PDFDict | undefined, keys: readonly string[]): void {
  for (const key of dict?.keys() ?? []) if (!keys.includes(key.decodeText())) dict?.delete(key);
}

import { ascii } from './identify-bytes.ts';

const HEADER_BYTES = 30;
/** Parts that every kind of Office document has; they tell nothing and are passed over. */
const NEUTRAL = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|customXml\/)/;

/**
 * Whether a ZIP archive looks like a Word document by the names of its first entries: the first telling one lies
 * under `word/`. Spreadsheets, presentations, OpenDocument, Java and Android archives and plain ZIPs do not.
 */
export function looksLikeDocx(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at: number | null = 0; at !== null && isEntry(view, at); at = nextEntry(view, at)) {
    const name = nameOf(bytes, view, at);
    if (name.startsWith('word/')) return true;
    if (!NEUTRAL.test(name)) return false;
  }
  return false;
}

/** Whether a local file header stands here, whole. */
const isEntry = (view: DataView, at: number): boolean =>
  at + HEADER_BYTES <= view.byteLength && view.getUint32(at) === 0x504b0304;

function nameOf(bytes: Uint8Array, view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 26, true), 256);
  return ascii(bytes, at + HEADER_BYTES, at + HEADER_BYTES + length);
}

/** Where the next entry begins; where the header leaves the size open, the next signature is looked for. */
function nextEntry(view: DataView, at: number): number | null {
  const data = at + HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const sizeIsOpen = (view.getUint16(at + 6, true) & 0x08) !== 0;
  if (!sizeIsOpen) return data + view.getUint32(at + 18, true);
  for (let next = data; next + HEADER_BYTES <= view.byteLength; next += 1)
    if (isEntry(view, next)) return next;
  return null;
}

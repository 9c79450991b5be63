import type { SourceFormat } from './kinds.ts';

const AVIF = new Set(['avif', 'avis']);
const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const M4A = new Set(['M4A ', 'M4B ']);
const MP4 = /^(?:iso[m2-9a-c]|mp4[12]|avc1|M4V[ HP]?|MSNV|mmp4|dash|f4v |XAVC|hvc1|hev1|ND[A-Z]{2})$/;
const THREE_GP = /^3g[a-z0-9]{2}$/;
/** Canon's raw pictures call themselves compatible with MP4. */
const RAW = 'crx ';

/** Boxes that open a QuickTime file from before the `ftyp` box; the padding may stand before the others. */
const OLD_OPENERS = new Set(['moov', 'mdat']);
const PADDING = new Set(['wide', 'free', 'skip', 'pnot']);
const MAX_PADDING_BOXES = 8;
const MAX_BRANDS = 60;

/** What an ISO base media file (or its ancestor QuickTime) is by its brands; null when it is none, or one we refuse. */
export function isoFormat(bytes: Uint8Array): SourceFormat | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return typeAt(view, 0) === 'ftyp' ? byBrands(brandsOf(view)) : isOldQuickTime(view) ? 'mov' : null;
}

function byBrands([major = '', ...compatible]: readonly string[]): SourceFormat | null {
  if (major === RAW) return null;
  const brands = [major, ...compatible];
  if (brands.some((brand) => AVIF.has(brand))) return 'avif';
  if (HEIC.has(major)) return 'heic';
  if (major === 'mif1' || major === 'msf1')
    return compatible.some((brand) => HEIC.has(brand)) ? 'heic' : null;
  if (major === 'qt  ') return 'mov';
  if (M4A.has(major)) return 'm4a';
  if (THREE_GP.test(major)) return '3gp';
  if (brands.some((brand) => MP4.test(brand))) return 'mp4';
  return compatible.includes('qt  ') ? 'mov' : null;
}

/** The major brand and the compatible ones of the `ftyp` box that opens the file. */
function brandsOf(view: DataView): string[] {
  const size = view.getUint32(0);
  if (size < 16) return [];
  const end = Math.min(size, view.byteLength, 16 + 4 * MAX_BRANDS);
  const brands: string[] = [];
  // After the major brand stands its version number.
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) brands.push(fourLetters(view, at));
  return brands;
}

function isOldQuickTime(view: DataView): boolean {
  let at = 0;
  for (let boxes = 0; boxes < MAX_PADDING_BOXES; boxes += 1) {
    const type = typeAt(view, at);
    const size = type === null ? 0 : view.getUint32(at);
    // Sizes of 0 (to the end of the file) and 1 (given in 64 bits) are for the box of the media alone.
    if (type !== null && OLD_OPENERS.has(type)) return size >= 8 || (type === 'mdat' && size <= 1);
    if (type === null || !PADDING.has(type) || size < 8) return false;
    at += size;
  }
  return false;
}

/** Type of the box at this place; null behind the end. */
const typeAt = (view: DataView, at: number): string | null =>
  at + 8 <= view.byteLength ? fourLetters(view, at + 4) : null;

const fourLetters = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

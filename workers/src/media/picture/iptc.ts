import { plainText } from './exif.ts';

/** Who is to be named, as picture agencies write it (IPTC-IIM, application record). */
export interface IptcWords {
  readonly credit: string | null;
  readonly copyright: string | null;
}

const BYLINE = 80;
const CREDIT = 110;
const COPYRIGHT = 116;

/** Reads the data sets of an IPTC block, bare or inside Photoshop's resource wrapper. */
export function readIptc(block: Uint8Array): IptcWords {
  const found = new Map<number, string>();
  for (let at = 0; at + 5 <= block.length;) {
    if (block[at] !== 0x1c || block[at + 1] !== 2) {
      at += 1;
      continue;
    }
    const dataset = block[at + 2] ?? 0;
    const length = ((block[at + 3] ?? 0) << 8) | (block[at + 4] ?? 0);
    const text = plainText(block.subarray(at + 5, at + 5 + length));
    if (text !== null && !found.has(dataset)) found.set(dataset, text);
    at += 5 + length;
  }
  return {
    credit: found.get(CREDIT) ?? found.get(BYLINE) ?? null,
    copyright: found.get(COPYRIGHT) ?? null,
  };
}

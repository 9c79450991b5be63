import type { Sharp } from 'sharp';

/** Who made a picture and whose it is: the only words that go into public files. */
export interface Credit {
  readonly artist: string | null;
  readonly copyright: string | null;
}

const TAGS = { artist: 'Artist', copyright: 'Copyright' } as const;
type Part = keyof typeof TAGS;

/** Room for a stand-in that occurs nowhere else. */
const LEAST_BYTES = 24;

interface Word {
  readonly tag: (typeof TAGS)[Part];
  readonly standIn: string;
  readonly bytes: Buffer;
}

/**
 * Encodes with the credit as EXIF, and no other metadata. The encoder's EXIF knows ASCII only and would write "Truong"
 * for "Trường": it is given stand-ins of the same length, which the words in UTF-8 then replace.
 */
export async function encodeWithCredit(pipeline: Sharp, credit: Credit | null): Promise<Buffer> {
  const words = wordsOf(credit);
  if (words.length === 0) return pipeline.toBuffer();
  const tags = Object.fromEntries(words.map(({ tag, standIn }) => [tag, standIn]));
  const encoded = await pipeline.withExif({ IFD0: tags }).toBuffer();
  for (const { tag, standIn, bytes } of words) {
    const at = encoded.indexOf(standIn, 0, 'latin1');
    if (at < 0) throw new Error(`Expected ${tag} in the encoded picture but it is not there`);
    bytes.copy(encoded, at);
  }
  return encoded;
}

function wordsOf(credit: Credit | null): Word[] {
  if (!credit) return [];
  return (Object.keys(TAGS) as Part[]).flatMap((part) => {
    const text = credit[part];
    if (text === null) return [];
    const bytes = Buffer.from(text);
    const padded = Buffer.concat([bytes, Buffer.alloc(Math.max(0, LEAST_BYTES - bytes.length), ' ')]);
    return [{ tag: TAGS[part], standIn: `<${part} in UTF-8>`.padEnd(padded.length, '.'), bytes: padded }];
  });
}

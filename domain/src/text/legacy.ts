import { looksLikeSyllable } from './syllable.ts';

/**
 * Two encodings from before Unicode, still found in old documents of schools: text that is readable only in its own
 * fonts. Tables after TCVN 5712:1993 (VN3) as used by the fonts named ".Vn…", and the VNI-Windows set of the fonts
 * named "VNI-…".
 */
export const LEGACY_ENCODINGS = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI Windows' } as const;
export type LegacyEncoding = keyof typeof LEGACY_ENCODINGS;

const pairs = (from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> =>
  new Map(from.map((sign, index) => [sign, to[index] ?? sign]));

const LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ';

/** The sign for ư is the soft hyphen, so that this has to be read before invisible signs are taken out. */
const TCVN3 = pairs(
  [...'¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦'],
  [...`${LETTERS}ĂÂĐÊÔƠƯ`],
);

/** A letter, or a letter and the sign for its marks; in the order of {@link LETTERS}. */
const VNI_LOWER =
  'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î'.split(
    ' ',
  );
const upper = (text: string): string => text.toLocaleUpperCase('vi');
const VNI = new Map([
  ...pairs(VNI_LOWER, [...LETTERS]),
  ...pairs(VNI_LOWER.map(upper), [...LETTERS].map(upper)),
  // A capital with the small sign of its marks is written too.
  ...pairs(
    VNI_LOWER.map((pair) => upper(pair.charAt(0)) + pair.slice(1)),
    [...LETTERS].map(upper),
  ),
]);
const VNI_SIGN = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** A text of an old encoding in Unicode. What the encoding does not know stays as it is. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return [...text].map((sign) => TCVN3.get(sign) ?? sign).join('');
    case 'vni':
      return text.normalize('NFC').replace(VNI_SIGN, (sign) => VNI.get(sign) ?? sign);
  }
}

/** What a font says about its text: the encoding, and whether it shows everything in capitals (".VnTimeH"). */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
}

/** The encoding of a font, by its name; null for fonts with Unicode text. */
export function legacyFont(name: string): LegacyFont | null {
  const plain = name.trim().replace(/^["']+|["']+$/g, '');
  if (/^\.vn/i.test(plain)) return { encoding: 'tcvn3', capitals: /H$/.test(plain) };
  return /^vni-/i.test(plain) ? { encoding: 'vni', capitals: false } : null;
}

/** A text as its font shows it. */
export function decodeFont(text: string, { encoding, capitals }: LegacyFont): string {
  const decoded = decodeLegacy(text, encoding);
  return capitals ? upper(decoded) : decoded;
}

/** Letters that only Unicode text has: whoever writes them has no text of an old encoding. */
const UNICODE_ONLY = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{Mn}/u;
const WORDS = /[\p{L}\p{M}¡-¿×÷]+/gu;

/**
 * The old encoding a text seems to be in; null when it reads well as it is. Told by reading it: at least two words
 * change, nearly all of them into Vietnamese syllables, and most of the text is made of such.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const sample = text.slice(0, 20_000);
  if (UNICODE_ONLY.test(sample)) return null;
  const readings = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    ...reading(sample, encoding),
  }));
  const [best] = readings.sort((a, b) => b.syllables - a.syllables);
  if (!best || best.changed < 2) return null;
  return best.good >= best.changed * 0.9 && best.syllables >= best.words * 0.7 ? best.encoding : null;
}

function reading(text: string, encoding: LegacyEncoding) {
  const counts = { words: 0, changed: 0, good: 0, syllables: 0 };
  for (const [word] of text.matchAll(WORDS)) {
    if (!/\p{L}/u.test(word)) continue;
    const decoded = decodeLegacy(word, encoding);
    const fits = looksLikeSyllable(decoded);
    counts.words += 1;
    if (fits) counts.syllables += 1;
    if (decoded === word) continue;
    counts.changed += 1;
    if (fits) counts.good += 1;
  }
  return counts;
}

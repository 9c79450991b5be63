import { DOCUMENT_TYPES, type DocumentType } from './document-types.ts';
import { ISSUER, LAW_NAME } from './names.ts';

/** What stands before a number and belongs to the citation. */
export interface BeforeNumber {
  /** Where the citation begins. */
  readonly from: number;
  readonly documentType: DocumentType | null;
  /** Whether "số" is said. */
  readonly says: boolean;
  readonly issuer: string;
  /** The name of a law. */
  readonly title: string;
}

const spaced = (words: string): string => words.replace(/ /g, '\\s+');
/** The name of a kind in a sentence, at its beginning, or in capitals. */
const nameOf = (name: string): string =>
  `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${spaced(name.slice(1))}|${spaced(name.toUpperCase())}`;

const NAMES = Object.entries(DOCUMENT_TYPES)
  .sort(([, a], [, b]) => b.length - a.length)
  .map(([type, name]) => ({
    type: type as DocumentType,
    is: new RegExp(`^(?:${nameOf(name)})$`, 'u'),
    name,
  }));
const TYPE = `(?:${NAMES.map(({ name }) => nameOf(name)).join('|')})`;

/** "Luật Giáo dục", "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục": up to the next law, or a verb. */
const LAW =
  '(Luật|luật|Bộ\\s+luật|Pháp\\s+lệnh)\\s+' +
  '(sửa\\s+đổi[^.;:()]{0,200}?|\\p{Lu}(?:(?!\\s(?:Luật|luật|được|đã|tại|theo|và\\s+(?:Luật|Nghị))\\s)[^.;:()]){0,120}?)';

const START = '(?<![\\p{L}\\p{N}])';
const SAID = '(?:([Ss]ố|SỐ)\\s*:?\\s*)';
const TYPED = new RegExp(`${START}(${TYPE})(?:\\s+của\\s+(${ISSUER}))?\\s+${SAID}?$`, 'u');
const NAMED = new RegExp(`${START}${LAW},?\\s+${SAID}$`, 'u');
const NUMBERED = new RegExp(`${START}${SAID}$`, 'u');
const FARTHEST = 300;

/** Reads what stands before the number at `at`. */
export function typeBefore(text: string, at: number): BeforeNumber {
  const start = Math.max(0, at - FARTHEST);
  const before = text.slice(start, at);
  const typed = TYPED.exec(before);
  if (typed)
    return {
      from: start + typed.index,
      documentType: typeOf(typed[1] ?? ''),
      says: true,
      issuer: (typed[2] ?? '').replace(/\s+/g, ' '),
      title: '',
    };
  const named = NAMED.exec(before);
  if (named)
    return {
      from: start + named.index,
      documentType: typeOf(named[1] ?? ''),
      says: true,
      issuer: '',
      title: (named[2] ?? '').replace(/\s+/g, ' ').trim(),
    };
  const numbered = NUMBERED.exec(before);
  return {
    from: numbered ? start + numbered.index : at,
    documentType: null,
    says: numbered !== null,
    issuer: '',
    title: '',
  };
}

const typeOf = (written: string): DocumentType | null =>
  NAMES.find(({ is }) => is.test(written))?.type ?? null;

/** "Thông tư số 29": the kind with what stands before the figure, and the figure. */
export const typeWithFigure = new RegExp(
  `${START}(${TYPE}\\s+(?:[Ss]ố\\s*:?\\s*)?)(\\d{1,4})(?![\\d/.,-]*\\d)`,
  'gu',
);

/** "Luật Giáo dục năm 2019": whether it is a code, its name, its year. */
export const lawWithYear = new RegExp(
  `${START}(?:Luật|luật|(Bộ\\s+luật))\\s+(${LAW_NAME})\\s+(?:năm\\s+)?((?:19|20)\\d\\d)(?!\\d)`,
  'gu',
);

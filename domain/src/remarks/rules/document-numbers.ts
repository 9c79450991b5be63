import { standsFree } from '../characters.ts';
import type { Finder, TextRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

const YEAR = '(?:19|20)\\d\\d';
const GAP = '[ \\u00a0]?';
/** Kinds of document as they are abbreviated in numbers. */
const KINDS = 'NQLT|NQ|NĐ|ND|QĐ|QD|TTLT|TTr|TT|CTr|CT|CĐ|KH|KL|HD|TB|BC|QC|ĐA';
const MISTYPED: Readonly<Record<string, string>> = { ND: 'NĐ', QD: 'QĐ' };
/** Issuers that are known even where the dash before them is missing. */
const ISSUERS = 'CP|TTg|UBND|HĐND|TW|TU|BGDĐT|SGDĐT|BNV|BTC|BTTTT|BKHCN|BYT';

const DOCUMENT = new RegExp(
  `(\\d{1,5})(${GAP}[/-]${GAP})(?:(${YEAR})${GAP}[/-]?${GAP})?(${KINDS})` +
    `(?:(${GAP}[-–—‑/]${GAP})(TTg|[A-ZĐ][A-ZĐ&]{1,9})|${GAP}(${ISSUERS}))`,
  'gu',
);
const LAW = new RegExp(`(\\d{1,5})${GAP}/${GAP}(?:(${YEAR})${GAP}/${GAP})?QH${GAP}-?${GAP}(\\d{1,2})`, 'gu');

/** Bodies of the Party number "71-NQ/TW", all others "30/2020/NĐ-CP". */
const PARTY = /^(?:TW|TU|ĐU)|TW$/;

interface DocumentNumber {
  readonly right: string;
  /** False where the law wants the year of issue and it is missing. */
  readonly dated: boolean;
}

function document([, number, first = '', year, written = '', second = '', after, known]: RegExpExecArray) {
  const kind = MISTYPED[written] ?? written;
  const issuer = after ?? known ?? '';
  const byParty =
    PARTY.test(issuer) || (!year && first.includes('-') && second.includes('/') && issuer !== 'CP');
  const decree = kind === 'NĐ' && issuer === 'CP';
  const circular = kind === 'TT' && issuer.startsWith('B');
  return byParty && !year
    ? { right: `${number}-${kind}/${issuer}`, dated: true }
    : {
        right: `${number}/${year ? `${year}/` : ''}${kind}-${issuer}`,
        dated: !!year || !(decree || circular),
      };
}

const law = ([, number, year, term]: RegExpExecArray) => ({
  right: `${number}/${year ? `${year}/` : ''}QH${term}`,
  dated: !!year,
});

type Reading = (match: RegExpExecArray) => DocumentNumber;
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [DOCUMENT, document],
  [LAW, law],
];

const finders = (
  say: (number: DocumentNumber, written: string) => { message: string; insert?: string } | null,
) =>
  READINGS.map(([pattern, read]): Finder => ({
    pattern,
    found(match, text) {
      const from = match.index;
      const to = from + match[0].length;
      const said = standsFree(text, from, to) ? say(read(match), match[0]) : null;
      return said && { from, to, ...said };
    },
  }));

/** Numbers of documents in the one form in which they can be looked up. */
export const documentNumber: TextRule = {
  label: 'Số, ký hiệu văn bản viết đúng mẫu',
  source: SOURCES.numbers,
  severity: 'warn',
  inText: finders(({ right }, written) =>
    right === written ? null : { message: `Số, ký hiệu văn bản viết là “${right}”.`, insert: right },
  ),
};

/** Decrees, circulars and laws are numbered anew every year: without it the number names several. */
export const documentYear: TextRule = {
  label: 'Số của luật, nghị định, thông tư có năm ban hành',
  source: SOURCES.laws,
  severity: 'warn',
  inText: finders(({ dated }) =>
    dated ? null : { message: 'Số của luật, nghị định, thông tư cần có năm ban hành, ví dụ 30/2020/NĐ-CP.' },
  ),
};

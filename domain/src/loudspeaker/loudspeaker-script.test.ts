import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichNode } from '../story/rich-node.ts';
import { check } from '../testing/check.ts';
import { loudspeakerScript, MOST_SYLLABLES, type ReadEdition } from './loudspeaker-script.ts';
import { scriptText } from './script-text.ts';

const text = (words: string): RichNode => ({ type: 'text', text: words });
const of = (type: string, ...content: RichNode[]): RichNode => ({ type, content });
const paragraph = (words: string): RichNode => of('paragraph', text(words));
const line = (type: string, words: string): RichNode => of(type, text(words));
const cell = (type: string, words: string): RichNode => of(type, paragraph(words));
const media = (type: string): RichNode => ({
  type,
  attrs: { assetId: 'a', caption: 'Ảnh 1', title: 'Tệp 1' },
});

const edition = (body: readonly RichNode[], more: Partial<ReadEdition> = {}): ReadEdition => ({
  kind: 'news',
  headline: 'Khai giảng năm học 2026-2027',
  standfirst: '',
  byline: '',
  body: { type: 'doc', content: body },
  unit: { id: 'u', slug: 'truong-a', name: 'Trường THPT A' },
  correctionNote: null,
  ...more,
});
/** The lines between the headline and the closing words. */
const readOf = (...body: RichNode[]): string[] =>
  loudspeakerScript(edition(body))
    .parts.slice(2, -1)
    .flatMap(({ lines }) => lines);

describe('a script', () => {
  it('opens, tells the headline, and closes with who sent it', () => {
    const { parts } = loudspeakerScript(edition([paragraph('Sáng 5/9, trời đẹp.')], { byline: 'Tổ Văn' }));
    expect(parts).toEqual([
      {
        kind: 'frame',
        lines: [
          'Đây là [tên đài truyền thanh]. Kính chào quý vị và các bạn.',
          'Sau đây là tin của Trường Trung học phổ thông A.',
        ],
      },
      {
        kind: 'headline',
        lines: ['Khai giảng năm học hai nghìn không trăm hai mươi sáu, hai nghìn không trăm hai mươi bảy.'],
      },
      { kind: 'text', lines: ['Sáng ngày năm tháng chín, trời đẹp.'] },
      {
        kind: 'frame',
        lines: [
          'Quý vị và các bạn vừa nghe tin của Trường Trung học phổ thông A, do Tổ Văn thực hiện.',
          'Xin cảm ơn quý vị và các bạn đã chú ý lắng nghe.',
        ],
      },
    ]);
  });

  it('says a correction before the story', () => {
    const { parts } = loudspeakerScript(
      edition([paragraph('Lời.')], { correctionNote: 'Lễ lúc 7h, không phải 8h.' }),
    );
    expect(parts[2]?.lines).toEqual(['Đính chính: Lễ lúc bảy giờ, không phải tám giờ.']);
  });

  it('has a line for each sentence, and breaks long ones where they pause', () => {
    expect(readOf(paragraph('TP. Huế họp lúc 7h30. Có 3,5% vắng! Ai cũng “vui.” Hết'))).toEqual([
      'Thành phố Huế họp lúc bảy giờ ba mươi phút.',
      'Có ba phẩy năm phần trăm vắng!',
      'Ai cũng “vui.”',
      'Hết.',
    ]);
    const clause = 'các em học sinh của khối lớp đầu cấp cùng thầy cô giáo và cha mẹ đến dự lễ';
    expect(readOf(paragraph(`Sáng nay ${clause}; ${clause}, ${clause}.`))).toEqual([
      `Sáng nay ${clause};`,
      `${clause}, ${clause}.`,
    ]);
  });

  it('reads lists, questions, figures and small tables as sentences', () => {
    expect(
      readOf(
        line('heading', 'Việc cần làm'),
        of('bulletList', of('listItem', paragraph('Gian hàng sách'))),
        of('orderedList', of('listItem', paragraph('dọn sân')), of('listItem', paragraph('treo cờ'))),
        of('questionAnswer', line('question', 'Ai được mượn?'), paragraph('Mọi học sinh.')),
        of('keyFigures', of('keyFigure', line('keyNumber', '1.240'), line('keyLabel', 'cuốn sách mới'))),
        of('timeline', of('timelineRow', line('timelineTime', '7 giờ'), line('timelineText', 'khai mạc'))),
        of(
          'table',
          of('tableRow', cell('tableHeader', 'Khối'), cell('tableHeader', 'Số sách')),
          of('tableRow', cell('tableCell', 'Khối 1'), cell('tableCell', '120')),
        ),
      ),
    ).toEqual([
      'Việc cần làm.',
      'Gian hàng sách.',
      'Thứ nhất, dọn sân.',
      'Thứ hai, treo cờ.',
      'Hỏi: Ai được mượn?',
      'Trả lời: Mọi học sinh.',
      'Một nghìn hai trăm bốn mươi cuốn sách mới.',
      'Bảy giờ: khai mạc.',
      'Dòng một: cột Khối, Khối một; cột Số sách, một trăm hai mươi.',
    ]);
  });

  it('leaves out what is for the eye, and says so', () => {
    const rows = Array.from({ length: 11 }, () => of('tableRow', cell('tableCell', '1')));
    const script = loudspeakerScript(
      edition([
        media('figure'),
        of('gallery', media('figure')),
        media('video'),
        of('table', ...rows),
        media('attachment'),
      ]),
    );
    expect(script.parts.filter(({ kind }) => kind === 'text')).toEqual([]);
    expect(script.leftOut).toEqual([
      { kind: 'figure', count: 2 },
      { kind: 'video', count: 1 },
      { kind: 'table', count: 1 },
      { kind: 'attachment', count: 1 },
    ]);
    expect(scriptText(script)).toContain(
      'Không đưa vào bản đọc: 2 ảnh, 1 video, 1 bảng lớn, 1 tệp đính kèm.',
    );
  });

  it('reads a quotation once', () => {
    const quote = of('pullQuote', line('pullQuoteText', 'Sách là bạn.'), line('speaker', 'Cô thủ thư'));
    expect(readOf(paragraph('Cô nói: “Sách là bạn.”'), quote)).toEqual(['Cô nói: “Sách là bạn.”']);
    expect(readOf(quote)).toEqual(['Cô thủ thư: Sách là bạn.']);
  });

  it('names each word once that nobody knows how to say', () =>
    expect(loudspeakerScript(edition([paragraph('ABXZ'), paragraph('ABXZ và QWRT')])).unclear).toEqual([
      'ABXZ',
      'QWRT',
    ]));

  it('takes as long as its syllables', () => {
    const [short, long] = [10, 210].map((count) =>
      loudspeakerScript(edition([paragraph('lời '.repeat(count))])),
    );
    expect((long?.syllables ?? 0) - (short?.syllables ?? 0)).toBe(200);
    expect((long?.seconds ?? 0) - (short?.seconds ?? 0)).toBe(60);
  });

  it('is in the voice that was asked for', () =>
    expect(loudspeakerScript(edition([paragraph('1.105 em')]), 'south').parts[2]?.lines).toEqual([
      'Một ngàn một trăm lẻ năm em.',
    ]));

  it('has an end, however long the story', () => {
    const body = Array.from({ length: 3_000 }, () =>
      paragraph('Trường có 1.234.567 cuốn sách, 30/2020/NĐ-CP. '),
    );
    const long = loudspeakerScript(edition(body));
    expect(long.cut).toBe(true);
    expect(long.syllables).toBeLessThan(MOST_SYLLABLES + 200);
    const one = loudspeakerScript(edition([paragraph('999999999999999 '.repeat(90_000))]));
    expect(one.cut).toBe(true);
    expect(one.syllables).toBeLessThan(100_000);
    expect(scriptText(one)).toContain('Bài quá dài nên bản đọc dừng giữa chừng.');
  });

  it('has no figure in what is read aloud', () =>
    check(
      fc.property(
        fc.array(
          fc.constantFrom(
            paragraph('Ngày 5/9/2026 có 1.200 em'),
            of('orderedList', of('listItem', paragraph('100%'))),
            of('table', of('tableRow', cell('tableCell', '7h30'), cell('tableCell', '½'))),
            line('heading', 'Phần II.3'),
          ),
        ),
        fc.string(),
        (body, words) => {
          const script = loudspeakerScript(edition(body, { standfirst: words, byline: 'Lớp 9A' }));
          for (const { lines } of script.parts) expect(lines.join(' ')).not.toMatch(/\p{N}/u);
        },
      ),
      300,
    ));
});

it('as text has the line ends of Windows and no others', () => {
  const written = scriptText(loudspeakerScript(edition([paragraph('Một. Hai.')])));
  expect(written).toMatch(
    /^\u{feff}BẢN ĐỌC LOA TRUYỀN THANH\r\nThời lượng đọc khoảng \d+ giây \(\d+ tiếng, 200 tiếng mỗi phút\)\.\r\n\r\n/u,
  );
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

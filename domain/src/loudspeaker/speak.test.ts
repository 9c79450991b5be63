import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { createSpeaker } from './speak.ts';
import { VOICES } from './voice.ts';

const speak = createSpeaker();
const said = (text: string): string => speak(text).text;

describe('days and hours', () => {
  it.each([
    ['Sáng 20/11/2026', 'Sáng ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['ngày 20-11-2026', 'ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['ngày 2026-09-05', 'ngày năm tháng chín năm hai nghìn không trăm hai mươi sáu'],
    ['hôm 4/4', 'hôm bốn tháng tư'],
    ['Chiều 5/9 và ngày 2/9', 'Chiều ngày năm tháng chín và ngày hai tháng chín'],
    ['Nhà giáo Việt Nam 20/11', 'Nhà giáo Việt Nam ngày hai mươi tháng mười một'],
    ['từ ngày 5-7/9', 'từ ngày năm đến ngày bảy tháng chín'],
    [
      'từ ngày 30/8 - 2/9/2025',
      'từ ngày ba mươi tháng tám đến ngày hai tháng chín năm hai nghìn không trăm hai mươi lăm',
    ],
    ['tháng 9/2026', 'tháng chín năm hai nghìn không trăm hai mươi sáu'],
    ['từ tháng 9-12/2026', 'từ tháng chín đến tháng mười hai năm hai nghìn không trăm hai mươi sáu'],
    ['ngày 05 tháng 4 năm 2025', 'ngày năm tháng tư năm hai nghìn không trăm hai mươi lăm'],
    [
      'Quý II/2026; đợt 1/2026',
      'Quý hai năm hai nghìn không trăm hai mươi sáu; đợt một năm hai nghìn không trăm hai mươi sáu',
    ],
    ['lúc 7h30', 'lúc bảy giờ ba mươi phút'],
    ['07:30, 7g30, 7 giờ 30', 'bảy giờ ba mươi phút, bảy giờ ba mươi phút, bảy giờ ba mươi phút'],
    ['14h, 9h00, 7h30 phút', 'mười bốn giờ, chín giờ, bảy giờ ba mươi phút'],
    ['7h30 - 9h', 'bảy giờ ba mươi phút đến chín giờ'],
    ['từ 14g đến 16g, 16g muối', 'từ mười bốn giờ đến mười sáu giờ, mười sáu gam muối'],
    ['tuần 15 (từ 7-13/12)', 'tuần mười lăm (từ ngày bảy đến ngày mười ba tháng mười hai)'],
    // In no calendar, and no day at all.
    [
      'ngày 31/2/2026, 30/32 trường',
      'ngày ba mươi mốt, hai, hai nghìn không trăm hai mươi sáu, ba mươi trên ba mươi hai trường',
    ],
    [
      'đến 1/3 học sinh, 2/3 số phiếu, 8/10 điểm',
      'đến một phần ba học sinh, hai phần ba số phiếu, tám trên mười điểm',
    ],
  ])('%s', (written, words) => expect(said(written)).toBe(words));
});

describe('numbers of documents', () => {
  it.each([
    ['theo 71-NQ/TW', 'theo nghị quyết số bảy mươi mốt của Trung ương Đảng'],
    [
      'Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị',
      'Nghị quyết số bảy mươi mốt ngày hai mươi hai tháng tám năm hai nghìn không trăm hai mươi lăm của Bộ Chính trị',
    ],
    ['Nghị định 30/2020/NĐ-CP', 'Nghị định số ba mươi, năm hai nghìn không trăm hai mươi của Chính phủ'],
    ['Kế hoạch số 1234/KH-SGDĐT', 'Kế hoạch số một nghìn hai trăm ba mươi tư của Sở Giáo dục và Đào tạo'],
    ['văn bản số 07/CT-TTg', 'văn bản số bảy của Thủ tướng Chính phủ'],
    [
      'Luật Giáo dục số 43/2019/QH14',
      'Luật Giáo dục số bốn mươi ba, năm hai nghìn không trăm mười chín của Quốc hội khóa mười bốn',
    ],
  ])('%s', (written, words) => expect(speak(written)).toEqual({ text: words, unclear: [] }));

  it('are told to the reader where the letters are not known', () =>
    expect(speak('Kế hoạch số 05-KH/TU')).toEqual({ text: 'Kế hoạch số năm', unclear: ['05-KH/TU'] }));
});

describe('abbreviations', () => {
  it.each([
    ['PGS.TS. Nguyễn A', 'Phó giáo sư Tiến sĩ Nguyễn A'],
    [
      'Đ/c Bí thư, TP.HCM, TP. Huế, TX. Nghĩa Lộ',
      'Đồng chí Bí thư, Thành phố Hồ Chí Minh, thành phố Huế, thị xã Nghĩa Lộ',
    ],
    ['sách, vở, v.v. Các em vui.', 'sách, vở, vân vân. Các em vui.'],
    ['Trường THPT Sao Mai', 'Trường Trung học phổ thông Sao Mai'],
    ['các trường TH&THCS', 'các trường tiểu học và trung học cơ sở'],
    [
      'Sở GD&ĐT, Sở GDĐT, Phòng VH-XH',
      'Sở Giáo dục và Đào tạo, Sở Giáo dục và Đào tạo, Phòng Văn hóa - Xã hội',
    ],
    ['trung học phổ thông (THPT)', 'trung học phổ thông'],
    ['THPT (trung học phổ thông)', 'trung học phổ thông'],
    [
      'TS. Trần B, bà C (SN 1975), NV1',
      'Tiến sĩ Trần B, bà C (sinh năm một nghìn chín trăm bảy mươi lăm), nguyện vọng một',
    ],
    ['giáo dục STEM, em N.V.A', 'giáo dục STEM, em N V A'],
  ])('%s', (written, words) => expect(speak(written)).toEqual({ text: words, unclear: [] }));

  it('that a story explains are said as it explains them', () => {
    const context = 'Câu lạc bộ Sách và Bạn (CLBSVB) ra mắt.';
    expect(createSpeaker({ context })('CLBSVB họp').text).toBe('Câu lạc bộ Sách và Bạn họp');
    expect(createSpeaker({ context })(context).text).toBe('Câu lạc bộ Sách và Bạn ra mắt.');
  });

  it('that nobody knows stay, and are named', () =>
    expect(speak('Hội ABXZ và ABXZ, TRƯỜNG MẦM NON')).toEqual({
      text: 'Hội ABXZ và ABXZ, TRƯỜNG MẦM NON',
      unclear: ['ABXZ'],
    }));
});

describe('what else has figures and signs', () => {
  it.each([
    ['thế kỷ XXI, khóa XIII, lần thứ XIV', 'thế kỷ hai mươi mốt, khóa mười ba, lần thứ mười bốn'],
    ['học kỳ I và II, cấp I-III, loại C', 'học kỳ một và hai, cấp một đến ba, loại C'],
    ['IV. Tổ chức\nV) Kinh phí', 'bốn, Tổ chức\nnăm, Kinh phí'],
    ['VI PHẠM GIAO THÔNG', 'VI PHẠM GIAO THÔNG'],
    ['thứ 4, thứ 1, lớp 10A1, 5G, K12', 'thứ tư, thứ nhất, lớp mười A một, năm G, K mười hai'],
    ['COVID-19, công nghiệp 4.0', 'COVID mười chín, công nghiệp bốn chấm không'],
    ['giai đoạn 2025-2030', 'giai đoạn hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm ba mươi'],
    ['năm học 2025 – 2026', 'năm học hai nghìn không trăm hai mươi lăm, hai nghìn không trăm hai mươi sáu'],
    [
      '3,5%; 10-15%; 12,05 km; 120 m²',
      'ba phẩy năm phần trăm; mười đến mười lăm phần trăm; mười hai phẩy không năm ki-lô-mét; một trăm hai mươi mét vuông',
    ],
    [
      '25-30°C; -5°C; 0,5 ha; 3 kg',
      'hai mươi lăm đến ba mươi độ xê; âm năm độ xê; không phẩy năm héc-ta; ba ki-lô-gam',
    ],
    ['500.000đ; 1,2 tỷ đồng; 20 USD', 'năm trăm nghìn đồng; một phẩy hai tỷ đồng; hai mươi đô la Mỹ'],
    ['50.000 đồng/tháng, 35 học sinh/lớp', 'năm mươi nghìn đồng mỗi tháng, ba mươi lăm học sinh mỗi lớp'],
    ['ĐT: 0912345678', 'Điện thoại: không chín một hai, ba bốn năm, sáu bảy tám'],
    ['(0215) 3825 225; tổng đài 111', 'không hai một năm, ba tám hai năm, hai hai năm; tổng đài một một một'],
    ['cao 1m65; 3 - 4 - 5', 'cao một mét sáu mươi lăm; ba - bốn - năm'],
    ['Tỷ số 3-1; 5 x 10 m; ½', 'Tỷ số ba một; năm nhân mười mét; một phần hai'],
    ['xã/phường, và/hoặc, A & B', 'xã, phường, và hoặc, A và B'],
    [
      'Xem tại https://so.dienbien.gov.vn/tin/a?b=1. Thư: so@dienbien.gov.vn',
      'Xem tại Cổng thông tin điện tử so chấm dienbien chấm gov chấm vn. Thư: so a còng dienbien chấm gov chấm vn',
    ],
    ['Bài ở trên www.facebook.com/so.gddt và youtu.be/abc', 'Bài ở trên trang Facebook và kênh YouTube'],
    ['- Một việc 🎉 #khaigiang', 'Một việc khaigiang'],
    ['٣ ngày, ３ ngày', 'ba ngày, ba ngày'],
  ])('%s', (written, words) => expect(said(written)).toBe(words));
});

/** Pieces as stories hold them, put together as they never would. */
const PIECES =
  '0 1 4 05 20 105 2025 1.234.567 3,5 4.0 20/11/2026 20/11 9/2026 7h30 07:30 71-NQ/TW 30/2020/NĐ-CP 1234/KH-SGDĐT XIV I % °C km m² đ đồng ' +
  'THPT GD&ĐT TP. PGS.TS. v.v. ABXZ ngày tháng năm thứ khóa từ đến tỷ số năm học và Trường xã / - – ( ) . , ; : “ ” & + = x h g https://so.gov.vn/a0 ' +
  'a@b.vn 0912345678 +84 912 ½ ² Ⅳ ٣ １ ① 🎉 \n';
const anyPieces = (...between: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES.split(' ')), fc.constantFrom(...between)), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(''));
const anyVoice = fc.constantFrom(...Object.values(VOICES));

describe('whatever is written', () => {
  it('has no figure when it is said', () =>
    check(
      fc.property(fc.oneof(anyPieces('', ' '), anyText()), anyVoice, (written, voice) => {
        expect(createSpeaker({ voice, context: written })(written).text).not.toMatch(/\p{N}/u);
      }),
      3_000,
    ));

  it('is said the same again', () =>
    check(
      fc.property(anyPieces(' '), anyVoice, (written, voice) => {
        const speaker = createSpeaker({ voice });
        const { text } = speaker(written);
        expect(speaker(text).text).toBe(text);
      }),
      3_000,
    ));

  it.each([
    ['figures', '7'],
    ['numbers', '999999999999999 '],
    ['thousands', '1.000'],
    ['decimals', '1,5,'],
    ['dates', '20/11/2026-'],
    ['capitals', 'THPT-'],
    ['brackets', '(THPT'],
    ['addresses', 'a.'],
    ['Roman numbers', 'XIV,'],
    ['telephones', '09 '],
    ['blanks', ' '],
    ['dashes', '1-'],
  ])('does not grow beyond bounds: %s without end', (_, piece) => {
    const written = piece.repeat(Math.ceil(60_000 / piece.length));
    expect(said(written).length).toBeLessThan(60_000 * 16);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { incomingText } from './incoming.ts';

describe('text from elsewhere', () => {
  it.each([
    ['decomposed', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['the tone before the circumflex', 'Tie\u0301\u0302ng, \u00e1\u0302n', 'Tiếng, ấn'],
    ['the tone before the breve', 'ba\u0301\u0306t', 'bắt'],
    ['a composed letter with a further mark', 'ti\u00ea\u0301ng, \u01b0\u0301', 'tiếng, ứ'],
    ['the dot before the circumflex', 'Vie\u0323\u0302t', 'Việt'],
    ['a mark twice', 'tie\u0302\u0301\u0301ng', 'tiếng'],
    ['a d with a stroke over it', 'd\u0336i, D\u0335i', 'đi, Đi'],
    ['an eth for a capital Đ', '\u00d0\u00e0 N\u1eb5ng, \u00d0\u01afỜNG', 'Đà Nẵng, ĐƯỜNG'],
    ['an Icelandic name', '\u00d0orsteinn', '\u00d0orsteinn'],
    ['zero-width signs', 'giáo\u200b dục\ufeff\u2060', 'giáo dục'],
    ['a sign between a letter and its mark', 'a\u200b\u0301', 'á'],
    ['soft hyphens', 'gi\u00adáo', 'giáo'],
    ['spaces that do not break', '10\u00a0000\u202fđồng', '10 000 đồng'],
    ['bullets of symbol fonts', '\uf0b7 Một \uf0fc Hai \uf0e0 Ba', '• Một ✓ Hai → Ba'],
    ['a family', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['a joiner in a word', 'gi\u200dáo', 'giáo'],
    ['old placement of tones', 'hoà, thuỷ, khoẻ', 'hoà, thuỷ, khoẻ'],
    ['new placement of tones', 'hòa, thủy, khỏe', 'hòa, thủy, khỏe'],
  ])('%s', (_what, written, kept) => expect(incomingText(written)).toBe(kept));

  it('is in its final form, the same for both normal forms', () => {
    check(
      fc.property(anyText(), (text) => {
        const once = incomingText(text);
        expect(incomingText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
        expect(incomingText(text.normalize('NFD'))).toBe(incomingText(text.normalize('NFC')));
      }),
      3_000,
    );
  });

  it('changes nothing in a text of composed Vietnamese', () => {
    const letters = [
      ...'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ .,–“”()0123456789',
    ];
    const written = fc.array(fc.constantFrom(...letters, ...letters.map((letter) => letter.toUpperCase())));
    check(
      fc.property(written, (signs) => {
        expect(incomingText(signs.join(''))).toBe(signs.join(''));
      }),
    );
  });
});

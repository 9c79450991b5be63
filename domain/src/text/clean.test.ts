import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, check } from '../testing/check.ts';
import { cleanLine, cleanText } from './clean.ts';

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['dòng\u000bmới\u000ctrang\u0085kế\u2028tiếp\u2029hết', 'dòng\nmới\ntrang\nkế\ntiếp\nhết'],
    ['a\u0000b\u0007c\u007fd\u0091e', 'abcde'],
    ['cột\tcột', 'cột\tcột'],
    ['\ud83d', '\ufffd'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['😀', '😀'],
    ['Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
  ])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('leaves what is clean as it is, and nothing that is not', () => {
    check(
      fc.property(anyText(), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean).not.toMatch(/[^\P{Cc}\t\n]|\p{Surrogate}|[\u2028\u2029]/u);
      }),
      3_000,
    );
  });

  it('gives the same for both normal forms', () => {
    check(
      fc.property(anyText(), (text) => {
        expect(cleanText(text.normalize('NFD'))).toBe(cleanText(text.normalize('NFC')));
      }),
      3_000,
    );
  });
});

describe('cleanLine', () => {
  it('is one trimmed line with single spaces', () => {
    expect(cleanLine('  Khai giảng\r\n\tnăm\u00a0\u00a0học \u000bmới ')).toBe('Khai giảng năm học mới');
    check(
      fc.property(anyText(), (text) => {
        const line = cleanLine(text);
        expect(cleanLine(line)).toBe(line);
        expect(line).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
      }),
      3_000,
    );
  });
});

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { isGuessable } from './guessable.ts';
import {
  PASSWORD_LEAST,
  PASSWORD_MOST_BYTES,
  passwordBytes,
  passwordLength,
  passwordProblems,
} from './password.ts';
import { telex, vietnameseWords } from './vietnamese-words.ts';

const list = JSON.parse(
  readFileSync(new URL('../../../cms/src/accounts/common-words.json', import.meta.url), 'utf8'),
) as { words: string };
const words = list.words.split(' ');
const common = new Set([...words, ...vietnameseWords()]);
const owner = { email: 'nguyen.lan@truong.example' };
const problems = (password: string) => passwordProblems(password, owner, common);

describe('a new password', () => {
  it.each([
    ['ngắn quá', ['too_short']],
    ['a\u0308'.repeat(11), ['too_short', 'common']],
    ['đường mòn ven suối', []],
    ['quyển vở kẻ ô màu tím', []],
    ['một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba', ['too_long']],
    ['x\u0000đường mòn ven suối', ['control']],
    ['Nguyễn Lan thích leo núi', ['own_name']],
    ['tòa-soạn của chúng tôi', ['own_name']],
    ['Password1234', ['common']],
    ['p@ssw0rd2026!', ['common']],
    ['qwertyuiop12', ['common']],
    ['1qaz2wsx3edc', ['common']],
    ['123456789012', ['common']],
    ['aaaaaaaaaaaa', ['common']],
    ['Mật khẩu 2026', ['common']],
    ['maatjkhaaur2026', ['common']],
    ['Việt Nam 1945!!!', ['common']],
    ['iloveyou-hanoi', ['common']],
    ['correct horse battery staple', []],
  ])('%j: %j', (password, wrong) => {
    expect(problems(password)).toEqual(wrong);
  });

  it('is counted in characters as a person sees them and in bytes of the form that is hashed', () => {
    check(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (password) => {
        const [length, bytes] = [passwordLength(password), passwordBytes(password)];
        expect(length).toBeLessThanOrEqual(bytes);
        expect(passwordLength(password.normalize('NFD'))).toBe(length);
        expect(passwordBytes(password.normalize('NFD'))).toBe(bytes);
        const wrong = passwordProblems(password, owner);
        expect(wrong.includes('too_short')).toBe(length < PASSWORD_LEAST);
        expect(wrong.includes('too_long')).toBe(bytes > PASSWORD_MOST_BYTES);
      }),
    );
  });
});

describe('the list of guessable passwords', () => {
  it('holds every word of the list in whatever dress', () => {
    const word = fc.constantFrom(...words);
    const dress = fc.constantFrom('', '1', '123', '!', '2026', '@2025', '...', '19101975');
    check(
      fc.property(word, word, dress, dress, fc.boolean(), (one, other, before, after, capital) => {
        const first = capital ? one.toUpperCase() : one;
        expect(isGuessable(`${before}${first}${after}`, common)).toBe(true);
        expect(isGuessable(`${before}${first}${after}${other}${before}`, common)).toBe(true);
      }),
      300,
    );
  });

  it('refuses fewer than one in a thousand of passwords nobody guesses', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
      minLength: 12,
      maxLength: 12,
    });
    const syllables = fc
      .array(fc.constantFrom(...SYLLABLES), { minLength: 6, maxLength: 8 })
      .map((some) => some.join(' '));
    for (const kind of [letters, syllables]) {
      const sample = fc.sample(kind, { numRuns: 5_000, seed: 7 });
      const refused = sample.filter((password) => isGuessable(password, common));
      expect(refused.length, refused.slice(0, 5).join(', ')).toBeLessThan(5);
    }
  });
});

/** Of everyday words, drawn at random as for a pass phrase. */
const SYLLABLES =
  'bàn ghế sách vở đèn quạt cửa sân cây lá mưa nắng gió mây suối đồi ruộng trâu gà vịt cá chim hoa quả cơm nước trà muối đường mía lúa ngô khoai sắn rổ thúng nón áo khăn giày dép xe thuyền cầu chợ làng bản trống kèn sáo tranh giấy bút mực thước phấn bảng'.split(
    ' ',
  );

it('knows how Telex types a syllable', () => {
  expect(['mật', 'khẩu', 'việt', 'đường', 'ắ', 'người'].map(telex)).toEqual([
    'maatj',
    'khaaur',
    'vieetj',
    'dduwowngf',
    'aws',
    'nguwowif',
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAss } from './captions-burned.ts';
import { parseCaptions, toWebVtt, type Cue } from './captions.ts';

const cuesOf = (text: string): readonly Cue[] => {
  const parsed = parseCaptions(text);
  if (!parsed.ok) throw new Error(`${parsed.problem} in line ${parsed.line}`);
  return parsed.cues;
};

describe('parseCaptions', () => {
  it('reads SubRip as Windows programs write it', () => {
    const text =
      '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\nXin chào\r\ncác em!\r\n\r\n2\r\n01:00:03,000 --> 01:00:04,000\r\nTạm biệt\r\n';
    expect(cuesOf(text)).toEqual([
      { startMs: 1000, endMs: 2500, text: 'Xin chào\ncác em!' },
      { startMs: 3_603_000, endMs: 3_604_000, text: 'Tạm biệt' },
    ]);
  });

  it('reads WebVTT with notes, styles, names and places of cues', () => {
    const text = `WEBVTT - Lễ khai giảng

STYLE
::cue { color: red }

NOTE một lời nhắn
--> không phải câu

mo-dau
00:01.000 --> 00:02.000 align:start position:10%
<v Cô Lan>Chào <b>các em</b> &amp; phụ huynh 1 &lt; 2

00:01.500 --> 00:03.000
Chồng lên câu trước`;
    expect(cuesOf(text)).toEqual([
      { startMs: 1000, endMs: 2000, text: 'Chào các em & phụ huynh 1 < 2' },
      { startMs: 1500, endMs: 3000, text: 'Chồng lên câu trước' },
    ]);
  });

  it('puts cues in order and leaves out those without words', () => {
    const text = '00:05,0 --> 00:06,0\nsau\n\n00:01,0 --> 00:02,0\ntrước\n\n00:03,0 --> 00:04,0\n<i></i>\n';
    expect(cuesOf(text).map((cue) => cue.text)).toEqual(['trước', 'sau']);
  });

  it('keeps what only looks like styling', () => {
    expect(cuesOf('1\n00:00:01,000 --> 00:00:02,000\n{\\an8}5 < 6 và 7 > 3, I <3 U\n')[0]?.text).toBe(
      '5 < 6 và 7 > 3, I <3 U',
    );
  });

  it.each([
    ['', 'empty', 1],
    ['WEBVTT\n\n', 'empty', 1],
    ['Đây là một bài văn.\nKhông có phụ đề.', 'header', 1],
    ['{"a": 1}', 'header', 1],
    ['1\n00:00:01,000 --> 00:00:02,000\nmột\n\n2\nhai', 'no_timing', 5],
    ['1\n00:00:01,000 --> hai giây\nmột', 'timing', 2],
    ['1\n00:61:01,000 --> 00:62:00,000\nmột', 'timing', 2],
    ['WEBVTT\n\n00:02.000 --> 00:02.000\nmột', 'backwards', 3],
    [`1\n00:00:01,000 --> 00:00:02,000\n${'dài '.repeat(400)}`, 'too_long', 2],
    ['\n'.repeat(600_000), 'too_large', 1],
  ] as const)('says what is wrong and where: %#', (text, problem, line) => {
    expect(parseCaptions(text)).toEqual({ ok: false, problem, line });
  });

  it('never throws, whatever it is given', () => {
    const part = fc.constantFrom(
      'WEBVTT',
      '\n',
      '\r\n',
      '-->',
      '00:00:01,000',
      '00:01.5',
      ' ',
      '<b',
      '>',
      '&amp;',
      'NOTE',
      '1',
      'ệ',
      '\u0000',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (given) => typeof parseCaptions(given).ok === 'boolean'));
  });
});

const words = fc
  .stringMatching(/^[a-zđêôăàảãáạ&<>{}\\"':;.,#=0-9-]{1,12}$/)
  .filter((word) => !/^\s*$/.test(word));
const line = fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const cue = fc
  .record({
    startMs: fc.nat(3_600_000),
    length: fc.integer({ min: 1, max: 20_000 }),
    text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  })
  .map(({ startMs, length, text }): Cue => ({ startMs, endMs: startMs + length, text }));
const inOrder = fc
  .array(cue, { minLength: 1, maxLength: 20 })
  .map((cues) => [...cues].sort((a, b) => a.startMs - b.startMs));

describe('toWebVtt', () => {
  it('is read back as the same cues', () => {
    fc.assert(
      fc.property(inOrder, (cues) => {
        expect(cuesOf(toWebVtt(cues))).toEqual(cues);
      }),
    );
  });
});

describe('toAss', () => {
  it('shows every cue as written, with no commands in it', () => {
    fc.assert(
      fc.property(inOrder, (cues) => {
        const lines = toAss(cues, { width: 640, height: 360 }).split('\n');
        const dialogues = lines.filter((each) => each.startsWith('Dialogue:'));
        expect(dialogues).toHaveLength(cues.length);
        for (const [i, dialogue] of dialogues.entries()) {
          const text = dialogue.split(',').slice(9).join(',');
          expect(text).not.toMatch(/[{}]/);
          const shown = text.replaceAll('\\N', '\n').replaceAll('\u2060', '');
          const written = cues[i]?.text.replaceAll('{', '(').replaceAll('}', ')');
          expect(shown).toBe(written);
        }
      }),
    );
  });
});

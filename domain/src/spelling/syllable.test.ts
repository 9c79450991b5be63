import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { COMMON_SYLLABLES } from './common-syllables.ts';
import { RIMES } from './rimes.ts';
import { isSyllable, partsOf, sameTonePlace, tonePutRight } from './syllable.ts';
import { ALL_TONES, withoutTone } from './tones.ts';

const words = (text: string): string[] => text.split(' ');

describe('isSyllable', () => {
  it.each(
    words(
      'nghiêng nghề ngành ghế gà kẻ cá quả quốc quyển quýt quơ quý quí gì gìn giếng giết giêng gia giỗ giễu già yêu ' +
        'yên yết khuya khuỷu ngoằn ngoèo thuở huơ xoong soóc moóc buýt đường được trường nghĩa loạng choạng uống ' +
        'ướt oan uỷ ủy hoà hòa khoẻ khỏe thuý thúy lí lý kĩ kỹ hươu rượu chuếch huỳnh ngoảnh hoạch quạch ưng ỉa ơi',
    ),
  )('%s', (word) => expect(isSyllable(word)).toBe(true));

  it.each(
    words(
      'ngiêng nghành gế ghà cẻ ká qả quôcs kuả kươi nguyêngh iêu iên tiêg hoành̉ tôp̉ hoc̀ mat̉ đựơc trừơng tòan ' +
        'ngưòi gía qúy thủơ bb đ ngh xrường họcsinh phuơng thưc',
    ),
  )('not %s', (word) => expect(isSyllable(word.normalize('NFC'))).toBe(false));

  it('closed by p, t, c, ch it has sắc or nặng', () => {
    for (const rime of ['ap', 'at', 'ac', 'ach'])
      expect(
        ALL_TONES.filter((tone) => isSyllable(`l${rime.replace('a', `a${tone}`).normalize('NFC')}`)),
      ).toEqual(['\u0301', '\u0323']);
  });

  it('knows every syllable of the plans', () => {
    expect(COMMON_SYLLABLES.size).toBeGreaterThan(900);
    expect([...COMMON_SYLLABLES.keys()].filter((word) => !isSyllable(word))).toEqual([]);
  });
});

describe('a tone in the wrong place', () => {
  const rimes = [...RIMES.plain, ...RIMES.rounded];
  it('is put right, and what is right stays a syllable', () => {
    check(
      fc.property(
        fc.constantFrom(...rimes),
        fc.constantFrom(...ALL_TONES.slice(1)),
        fc.nat(5),
        (rime, tone, at) => {
          const place = at % rime.length;
          if (!/[aăâeêioôơuưy]/.test(rime.charAt(place))) return;
          const word = `h${(rime.slice(0, place + 1) + tone).normalize('NFC')}${rime.slice(place + 1)}`;
          const right = tonePutRight(word);
          expect(isSyllable(right ?? word)).toBe(right !== null);
          if (right === null) return;
          expect(withoutTone(right)?.letters).toBe(withoutTone(word)?.letters);
        },
      ),
    );
  });
});

it('takes any letters', () => {
  check(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
      const word = text.toLowerCase().normalize('NFC');
      expect(isSyllable(word) && !partsOf(withoutTone(word)?.letters ?? '')).toBe(false);
    }),
  );
});

it.each([
  ['hòa', 'hoà'],
  ['thủy', 'thuỷ'],
  ['khỏe', 'khoẻ'],
  ['quý', 'quý'],
  ['toàn', 'toàn'],
  ['của', 'của'],
])('%s is looked up as %s', (word, same) => expect(sameTonePlace(word)).toBe(same));

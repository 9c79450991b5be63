import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { decodeFont, decodeLegacy, legacyEncodingOf, legacyFont } from './legacy.ts';

describe('text of old encodings', () => {
  it.each([
    ['Së Gi¸o dôc vµ §µo t¹o', 'Sở Giáo dục và Đào tạo'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['n\u00ad\u00edc ngoµi, \u00adu tiªn', 'nước ngoài, ưu tiên'],
    ['kÕ ho¹ch n¨m häc', 'kế hoạch năm học'],
  ])('TCVN3: %s', (written, read) => {
    expect(decodeLegacy(written, 'tcvn3')).toBe(read);
    expect(legacyEncodingOf(written)).toBe('tcvn3');
  });

  it.each([
    ['Sôû Giaùo duïc vaø Ñaøo taïo', 'Sở Giáo dục và Đào tạo'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['SÔÛ GIAÙO DUÏC VAØ ÑAØO TAÏO', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['keá hoaïch naêm hoïc môùi', 'kế hoạch năm học mới'],
    ['nhöõng öu tieân, kyû luaät', 'những ưu tiên, kỷ luật'],
  ])('VNI: %s', (written, read) => {
    expect(decodeLegacy(written, 'vni')).toBe(read);
    expect(legacyEncodingOf(written)).toBe('vni');
  });

  it.each([
    'Sở Giáo dục và Đào tạo',
    'So Giao duc va Dao tao',
    'Où est l’élève ? À côté du château, près de la forêt.',
    'Grün wächst die Tür über der Straße',
    'Total: 15 £, 20 ¥, §3 of the act, ©2025, 30 µm ± 2 ¹',
    'El año de la niña en España',
    '',
  ])('%j reads well as it is', (text) => expect(legacyEncodingOf(text)).toBeNull());

  it('a font tells the encoding', () => {
    expect(legacyFont('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(legacyFont('"VNI-Times"')).toEqual({ encoding: 'vni', capitals: false });
    expect(legacyFont('Times New Roman')).toBeNull();
    const capitals = legacyFont('.VnTimeH');
    expect(capitals && decodeFont('th«ng b¸o', capitals)).toBe('THÔNG BÁO');
  });

  it('leaves plain letters, digits and signs alone', () => {
    check(
      fc.property(
        fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect(decodeLegacy(text, 'tcvn3')).toBe(text);
          expect(decodeLegacy(text, 'vni')).toBe(text);
          expect(legacyEncodingOf(text)).toBeNull();
        },
      ),
    );
  });
});

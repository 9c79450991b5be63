import { describe, expect, it } from 'vitest';
import { putRight, saidOf } from '../testing/story.ts';

describe('spellSyllable', () => {
  it.each([
    ['Cây ngiêng bóng xuống sân', 'Cây nghiêng bóng xuống sân'],
    ['Nghành giáo dục của tỉnh', 'Ngành giáo dục của tỉnh'],
    ['Các em đựơc tặng sách', 'Các em được tặng sách'],
    ['Gần 200 họcsinh dự lễ', 'Gần 200 học sinh dự lễ'],
  ])('%s', (text, right) => {
    expect(putRight('spellSyllable', text)).toBe(right);
    expect(putRight('spellSyllable', text.normalize('NFD')).normalize('NFC')).toBe(right);
    expect(saidOf('spellSyllable', right)).toEqual([]);
  });

  it('has further suggestions', () => {
    const [remark] = saidOf('spellSyllable', 'Các em đựơc tặng sách');
    expect(remark?.otherFixes?.length).toBeGreaterThan(0);
    expect(remark?.otherFixes?.length).toBeLessThanOrEqual(2);
    expect(remark?.message).toContain('Dấu thanh');
  });

  it.each([
    'Em Giàng Thị Mỷ, bản Tênh Phông, tỉnh Đăk Lăk; ông Krông Ana Đrăng',
    'Quyết định 12/QĐ-UBND, Sở GDĐT, đ/c, TPHCM, bộ môn GDCD',
    'pa-nô, ra-đi-ô, áp-phích, ôtô, vắcxin, wifi, website, video clip',
    'hoà thuận, hòa thuận, thuỷ, thủy, quí, quý, kĩ, kỹ, bác sỹ, bác sĩ',
    'xem https://vídu.vn/đườngdẫn, thư đơnvị@sởgd.vn, 250.000đ, 30m², 5kg',
  ])('says nothing of %s', (text) => expect(saidOf('spellSyllable', text)).toEqual([]));
});

describe('spellWord', () => {
  it.each([
    ['Sát nhập hai trường', 'Sáp nhập hai trường'],
    ['Nhà trường bổ xung sách', 'Nhà trường bổ sung sách'],
    ['KỶ NĂNG sống', 'KỸ NĂNG sống'],
    ['chuẩn\u00a0đoán sớm', 'chẩn đoán sớm'],
  ])('%s', (text, right) => expect(putRight('spellWord', text)).toBe(right));

  it.each(['Xử lí, xử lý đơn thư', 'bổ, xung quanh', 'Tổ chức tham quan, thăm hỏi'])(
    'says nothing of %s',
    (text) => expect(saidOf('spellWord', text)).toEqual([]),
  );
});

describe('doubledWord', () => {
  it.each([
    ['sách của của thư viện', 'sách của thư viện'],
    ['Các các em và và và thầy', 'Các em và thầy'],
  ])('%s', (text, right) => expect(putRight('doubledWord', text)).toBe(right));
  it.each(['ngày ngày, luôn luôn, từ từ, xinh xinh', 'của, của em', 'về phòng Phòng Quản lý'])(
    'says nothing of %s',
    (text) => expect(saidOf('doubledWord', text)).toEqual([]),
  );
});

describe('lookAlikes', () => {
  it.each([
    ['Tr\u01b0ờng h\u1ecd\u0441', 'Trường học'],
    ['Ðại hội', 'Đại hội'],
    ['k\u0435 hoạch', 'ke hoạch'],
  ])('%s', (text, right) => expect(putRight('lookAlikes', text)).toBe(right));
  it.each(['μm, kΩ', 'Москва', 'Ελλάδα', 'Reykjavík, Guðmundur'])('says nothing of %s', (text) =>
    expect(saidOf('lookAlikes', text)).toEqual([]),
  );
});

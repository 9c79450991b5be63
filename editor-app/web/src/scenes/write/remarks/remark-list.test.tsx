import { remarksOf, wordsOf, type Remark } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { render } from '../../../components/media/testing/render.tsx';
import { RemarkList } from './remark-list.tsx';
import { RemarksHead } from './remarks-head.tsx';

const remarksOn = (headline: string): Remark[] =>
  remarksOf(wordsOf({ headline, standfirst: '', body: { type: 'doc', content: [] }, topicIds: ['t'] }));
const list = (remarks: readonly Remark[]): string =>
  render(
    <RemarkList
      remarks={remarks}
      onFix={() => undefined}
      onGo={() => undefined}
      onIgnore={() => undefined}
    />,
  );
const buttons = (html: string): string[] =>
  [...html.matchAll(/Button-label">([^<]+)</g)].map(([, label = '']) => label);

it('tells the place, the words, the reason and the ground', () => {
  const html = list(remarksOn('Sở giáo dục và đào tạo họp'));
  expect(html).toContain('<strong>Tít</strong> “Sở giáo dục và đào tạo”: Tên cơ quan');
  expect(html).toContain('Căn cứ: Nghị định 30/2020/NĐ-CP');
  expect(html).toMatch(/<button[^>]*aria-describedby=/);
});

it('offers to put right only what a machine can know', () => {
  expect(buttons(list(remarksOn('Sở giáo dục và đào tạo họp')))).toEqual(['Sửa', 'Xem', 'Bỏ qua']);
  expect(buttons(list(remarksOn('Hội thi cấp huyện')))).toEqual(['Xem', 'Bỏ qua']);
});

it('offers words to choose from, lets a word be, and never what holds the story back', () => {
  const remarks = remarksOn('Các em đựơc tặng sách');
  expect(buttons(list(remarks))[0]).toBe('Sửa thành “được”');
  expect(buttons(list(remarks)).at(-1)).toBe('Bỏ qua từ này');
  expect(buttons(list(remarks.map((remark) => ({ ...remark, severity: 'block' })))).at(-1)).toBe('Xem');
});

it('shows twenty and tells how many more', () => {
  const html = list(remarksOn('a ,'.repeat(23)));
  expect(html.match(/<li/g)).toHaveLength(20);
  expect(html).toContain('Còn 3 gợi ý nữa');
});

it('the head tells the count and the length', () => {
  const head = (words: number, minutes: number): string =>
    render(
      <RemarksHead
        count={2}
        length={{ words, minutes }}
        open={false}
        listId="list"
        onToggle={() => undefined}
      />,
    );
  expect(head(1_250, 7)).toContain('1.250 chữ, đọc khoảng 7 phút');
  expect(head(0, 0)).toMatch(/>0 chữ</);
  expect(head(0, 0)).toMatch(/aria-expanded="false" aria-controls="list"/);
});

import { remarksOf, wordsOf, type RemarkRuleId, type RichNode } from '@toasoan/domain';
import { richTextSchema } from '@toasoan/domain/richtext';
import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { withFix } from './with-fix.ts';

const bold = [{ type: 'bold' }];
const text = (words: string, marks?: typeof bold) => ({
  type: 'text',
  text: words,
  ...(marks ? { marks } : {}),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const figure = (caption: string) => ({
  type: 'figure',
  attrs: { assetId: 'a'.repeat(24), alt: 'Sân trường', caption, credit: 'Hoa Ban', crop: '' },
});
const stateOf = (...content: object[]): EditorState =>
  EditorState.create({ doc: richTextSchema.nodeFromJSON({ type: 'doc', content }) });

/** The document after the fix of the first remark of a rule; undefined when it is refused. */
function after(state: EditorState, rule: RemarkRuleId, seen = state): unknown {
  const body = seen.doc.toJSON() as RichNode;
  const found = remarksOf(wordsOf({ headline: '', standfirst: '', body, topicIds: [] })).find(
    (remark) => remark.rule === rule,
  );
  if (!found?.fix || !('index' in found.where)) throw new Error(`Expected a fix of ${rule} in the body`);
  const { where, quoted, fix } = found;
  return (withFix(state, { where, quoted, fix })?.doc.toJSON() as RichNode | undefined)?.content;
}

it('puts words right in their block, after media, lists and line breaks', () => {
  const before = [
    figure('Sân trường'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Một'))] }] },
  ];
  const state = stateOf(
    ...before,
    paragraph(text('Hai'), { type: 'hardBreak' }, text('Học sinh , giáo viên')),
  );
  expect(after(state, 'spaceBefore')).toEqual([
    ...before,
    paragraph(text('Hai'), { type: 'hardBreak' }, text('Học sinh, giáo viên')),
  ]);
});

it('keeps the marks of the letters it does not change', () => {
  const state = stateOf(paragraph(text('sở giáo '), text('dục và Đào tạo', bold), text(' họp')));
  expect(after(state, 'capitals')).toEqual([
    paragraph(text('Sở Giáo '), text('dục và Đào tạo', bold), text(' họp')),
  ]);
  const typed = stateOf(paragraph(text('Nghị định 30/2020/NĐ - '), text('CP', bold)));
  expect(after(typed, 'documentNumber')).toEqual([
    paragraph(text('Nghị định 30/2020/NĐ-'), text('CP', bold)),
  ]);
});

it('puts the words of media right', () => {
  expect(after(stateOf(figure('Sân  trường')), 'doubleSpace')).toEqual([figure('Sân trường')]);
});

it('does nothing when other words stand there meanwhile', () => {
  const seen = stateOf(paragraph(text('Học sinh , giáo viên')));
  expect(after(stateOf(paragraph(text('Các học sinh , giáo viên'))), 'spaceBefore', seen)).toBeUndefined();
  expect(after(stateOf(figure('')), 'spaceBefore', seen)).toBeUndefined();
});

it('gives a link another address and leaves its words and other links', () => {
  const link = (href: string): object[] => [{ type: 'link', attrs: { href } }];
  const linked = (words: string, href: string, ...marks: object[]) => ({
    type: 'text',
    text: words,
    marks: [...link(href), ...marks],
  });
  const [plain, followed] = ['https://a.vn/b?id=1', 'https://a.vn/b?id=1&fbclid=x'];
  const state = stateOf(
    paragraph(linked('một', plain), text(' và '), linked('ha', followed), linked('i', followed, ...bold)),
  );
  expect(after(state, 'linkTracking')).toEqual([
    paragraph(linked('một', plain), text(' và '), linked('ha', plain), linked('i', plain, ...bold)),
  ]);
  expect(after(stateOf(paragraph(text('một'))), 'linkTracking', state)).toBeUndefined();
});

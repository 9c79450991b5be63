import { checkBody } from '@toasoan/domain/richtext';
import { closeHistory, history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { paragraph, stateOf } from '../sections/testing/states.ts';
import { citationAt, markedIn } from './citation-marks.ts';
import { citationKey, citationPlugin } from './citation-plugin.ts';
import { attributesOf, citationMark, withMarksAgreeing, withRecognised } from './recognise.ts';

/** An editor with the plugin's memory, without its view. */
const opened = (text: string): EditorState =>
  EditorState.create({ doc: stateOf(paragraph(text)).doc, plugins: [history(), citationPlugin()] });
const typed = (state: EditorState, text: string, at = state.doc.content.size - 1): EditorState => {
  const { tr } = state;
  tr.insertText(text, at);
  return state.apply(tr.setSelection(TextSelection.create(tr.doc, at + text.length)));
};
/** What the plugin does once the keyboard rests. */
function rested(state: EditorState, writing = true): EditorState {
  const watched = citationKey.getState(state);
  if (!watched?.written) return state;
  const agreeing = withMarksAgreeing(state, watched.written);
  const agreed = agreeing
    ? state.apply(agreeing.setMeta(citationKey, 'agree').setMeta('addToHistory', false))
    : state;
  const marked = watched.byHand
    ? withRecognised(agreed, watched.written, { left: watched.left, writing })
    : null;
  return marked ? agreed.apply(closeHistory(marked).setMeta(citationKey, 'mark')) : agreed;
}
const shown = (state: EditorState): string[] => {
  const checked = checkBody(state.doc.toJSON());
  if (!checked.ok) throw new Error(checked.detail);
  return markedIn(state, { from: 0, to: state.doc.content.size }).map(({ from, to, cited }) =>
    `${state.doc.textBetween(from, to)} = ${cited.number} ${cited.date}`.trim(),
  );
};

describe('a citation being typed', () => {
  it('is marked once something follows it', () => {
    const state = rested(typed(opened('|'), 'Theo Nghị quyết số 71-NQ/TW'));
    expect(shown(state)).toEqual([]);
    const followed = rested(typed(state, ' '));
    expect(shown(followed)).toEqual(['Nghị quyết số 71-NQ/TW = 71-NQ/TW']);
    const dated = rested(typed(followed, 'ngày 22/8/2025, '));
    expect(shown(dated)).toEqual(['Nghị quyết số 71-NQ/TW ngày 22/8/2025 = 71-NQ/TW 2025-08-22']);
  });
  it('at the end of the text is marked when the text is left', () =>
    expect(shown(rested(typed(opened('|'), 'Thông tư 29/2024/TT-BGDĐT'), false))).toEqual([
      'Thông tư 29/2024/TT-BGDĐT = 29/2024/TT-BGDĐT',
    ]));
  it('does not grow with what is written after it', () => {
    const state = typed(rested(typed(opened('|'), '18/QĐ-TTg ')), 'nêu rõ');
    expect(shown(state)).toEqual(['18/QĐ-TTg = 18/QĐ-TTg']);
  });
  it('changes no character, whatever is typed', () => {
    const words = 'Căn cứ Luật Giáo dục năm 2019; Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ, ';
    let state = opened('|');
    for (const letter of words) state = rested(typed(state, letter));
    expect(state.doc.textContent).toBe(words);
    expect(shown(state)).toEqual([
      'Luật Giáo dục năm 2019 =  2019',
      'Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ = 30/2020/NĐ-CP 2020-03-05',
    ]);
  });
  it('other paragraphs are left as they are', () => {
    const state = opened('Nghị định 30/2020/NĐ-CP có hiệu lực. |');
    expect(shown(rested(typed(state, 'Nhà trường khai giảng. ')))).toEqual([]);
  });
});

describe('what the person unmarked', () => {
  const marked = rested(typed(opened('|'), 'Quyết định 18/QĐ-TTg '));
  const unmarked = marked.apply(marked.tr.removeMark(0, marked.doc.content.size, citationMark(marked)));
  it('stays so', () => {
    expect(shown(unmarked)).toEqual([]);
    expect(shown(rested(typed(unmarked, 'của Thủ tướng Chính phủ ')))).toEqual([]);
    expect(shown(rested(typed(unmarked, 'Theo ', 1)))).toEqual([]);
  });
  it('does not keep others from being marked', () =>
    expect(shown(rested(typed(unmarked, 'và 19/QĐ-TTg ')))).toEqual(['19/QĐ-TTg = 19/QĐ-TTg']));
  it('by undoing stays so too, and the words stay', () => {
    let state = marked;
    undo(state, (tr) => (state = state.apply(tr)));
    expect(state.doc.textContent).toBe('Quyết định 18/QĐ-TTg ');
    expect(shown(state)).toEqual([]);
    expect(shown(rested(typed(state, 'và ')))).toEqual([]);
  });
});

describe('a citation that is edited', () => {
  const marked = rested(typed(opened('|'), 'Nghị quyết số 71-NQ/TW '));
  it('says its new number', () => {
    const at = marked.doc.textContent.indexOf('71') + 3;
    const edited = marked.apply(marked.tr.insertText('2', at - 1, at));
    expect(shown(rested(edited))[0]).toBe('Nghị quyết số 72-NQ/TW = 72-NQ/TW');
  });
  it('is none any more when its number is gone', () => {
    const at = marked.doc.textContent.indexOf('71') + 1;
    const edited = marked.apply(marked.tr.insertText('xx', at, at + 8));
    expect(shown(rested(edited))).toEqual([]);
  });
});

it('the citation at the caret is found', () => {
  const state = rested(typed(opened('|'), 'Quyết định 18/QĐ-TTg '));
  const at = (position: number): string | undefined =>
    citationAt(state.apply(state.tr.setSelection(TextSelection.create(state.doc, position))))?.cited.number;
  expect([at(1), at(5), at(21), at(22)]).toEqual(['18/QĐ-TTg', '18/QĐ-TTg', '18/QĐ-TTg', undefined]);
});

it('what is longer than a mark keeps is cut', () =>
  expect(
    attributesOf({ documentType: 'law', number: '', date: '', issuer: '', title: 'x'.repeat(500) }).title,
  ).toHaveLength(300));

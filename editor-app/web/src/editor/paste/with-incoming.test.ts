import type { RichNode } from '@toasoan/domain';
import { readPage, readPlain } from '@toasoan/domain/documents';
import { checkBody } from '@toasoan/domain/richtext';
import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { holds, node, paragraph, shown, stateOf } from '../sections/testing/states.ts';
import { fitsIn, withAllReplaced, withIncoming, type Change } from './with-incoming.ts';

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const range = ({ selection: { from, to } }: EditorState) => ({ from, to });
const pasted = (state: EditorState, html: string): Change =>
  withIncoming(state, range(state), readPage(html).blocks);
const after = (state: EditorState, html: string): string | null => shown(pasted(state, html).tr);
/** The blocks at the top, by name, with a ✎ where a picture belongs before them. */
const places = ({ tr, places: found }: Change): string => {
  const names: string[] = [];
  tr.doc.forEach((block, at) => {
    for (const place of found) if (place.position === at) names.push(`✎${place.pictures.join()}`);
    names.push(block.type.name);
  });
  for (const place of found)
    if (place.position === tr.doc.content.size) names.push(`✎${place.pictures.join()}`);
  return names.join(' ');
};

describe('a text that comes into a story', () => {
  it('goes into the line when it is of one paragraph', () => {
    const { tr } = pasted(stateOf(paragraph('Có | em')), '<p>ba <b>trăm</b></p>');
    expect(tr.doc.childCount).toBe(1);
    expect(tr.doc.textContent).toBe('Có ba trăm em');
  });
  it('joins the lines it begins and ends in', () =>
    expect(after(stateOf(paragraph('đầu |cuối')), '<p>a</p><p>b </p>')).toBe(
      '(paragraph(đầu a) paragraph(b|cuối))',
    ));
  it('takes the place of an empty line', () =>
    expect(after(stateOf(paragraph('|')), '<h1>Tít</h1><p>a</p>')).toBe('(heading(Tít) paragraph(a|))'));

  it('tells where its pictures belong, pictures side by side together', () => {
    const img = `<img src="${DOT}">`;
    const state = stateOf(paragraph('|'));
    expect(places(pasted(state, `<p>a</p>${img}<p>b</p>${img}${img}<p>c</p>`))).toBe(
      'paragraph ✎0 paragraph ✎1,2 paragraph',
    );
    expect(places(pasted(state, img))).toMatch(/✎0/);
  });
  it('leaves nothing of their marks, in cells and items either', () => {
    const html = `<table><tr><td><img src="${DOT}"></td><td>x</td></tr></table><ul><li><img src="${DOT}"></li></ul>`;
    const change = pasted(stateOf(paragraph('|')), html);
    expect(change.tr.doc.textContent).toBe('x');
    expect(change.places).toHaveLength(2);
    expect(checkBody(change.tr.doc.toJSON()).ok).toBe(true);
  });

  it('takes the place of all', () => {
    const { tr } = withAllReplaced(stateOf(paragraph('cũ|')), readPlain('một\nhai').blocks);
    expect(shown(tr)).toBe('(paragraph(một) paragraph(hai|))');
  });
  it('has an end', () => {
    const { doc } = stateOf(paragraph('|'));
    expect(fitsIn(doc, readPlain('a').blocks)).toBe(true);
    expect(fitsIn(doc, readPlain('x'.repeat(1_600_000)).blocks)).toBe(false);
  });
});

describe('a text that comes into a section', () => {
  const RICH = `<h2>Mục</h2><p>a <b>đậm</b></p><table><tr><td>1</td><td>2</td></tr></table><ol start=3><li>ba</li></ol><hr><blockquote>q</blockquote>`;
  const inNote = (): EditorState => stateOf(node('deskNote', paragraph('Gọi |lại')), paragraph('Tin'));
  const topOf = (body: RichNode): readonly string[] => (body.content ?? []).map(({ type }) => type);

  it.each<readonly [string, EditorState]>([
    ['a note to the desk', inNote()],
    [
      'an information box',
      stateOf(node('infoBox', holds('infoBoxTitle', 'T'), paragraph('x|')), paragraph('y')),
    ],
    [
      'the title of a box',
      stateOf(node('infoBox', holds('infoBoxTitle', 'T|'), paragraph('x')), paragraph('y')),
    ],
    ['a question', stateOf(node('questionAnswer', holds('question', '|'), paragraph('x')), paragraph('y'))],
    ['an answer', stateOf(node('questionAnswer', holds('question', 'q'), paragraph('|')), paragraph('y'))],
    [
      'a pull-quote',
      stateOf(node('pullQuote', holds('pullQuoteText', '|'), holds('speaker')), paragraph('y')),
    ],
    [
      'a key figure',
      stateOf(
        node('keyFigures', node('keyFigure', holds('keyNumber', '1'), holds('keyLabel', '|'))),
        paragraph('y'),
      ),
    ],
    [
      'a timeline',
      stateOf(
        node('timeline', node('timelineRow', holds('timelineTime', '1'), holds('timelineText', '|'))),
        paragraph('y'),
      ),
    ],
    [
      'a list in a box',
      stateOf(
        node('infoBox', holds('infoBoxTitle'), node('bulletList', node('listItem', paragraph('|')))),
        paragraph('y'),
      ),
    ],
  ])('stays in %s, every word of it', (_where, state) => {
    const { tr } = pasted(state, RICH);
    const checked = checkBody(tr.doc.toJSON());
    if (!checked.ok) throw new Error(checked.detail);
    expect(topOf(checked.body)).toEqual(topOf(state.doc.toJSON() as RichNode));
    for (const word of ['Mục', 'đậm', '1', '2', 'ba', 'q'])
      expect(tr.doc.firstChild?.textContent).toContain(word);
    expect(tr.doc.lastChild?.textContent).toBe(state.doc.lastChild?.textContent);
  });

  it('is brought down to paragraphs', () => {
    const note = pasted(inNote(), RICH).tr.doc.firstChild;
    expect(note?.children.map(({ textContent }) => textContent)).toEqual([
      'Gọi Mục',
      'a đậm',
      '1 | 2',
      '3. ba',
      'qlại',
    ]);
  });
  it('puts its pictures behind the section', () => {
    const change = pasted(inNote(), `<p>a</p><img src="${DOT}">`);
    expect(places(change)).toBe('deskNote ✎0 paragraph');
  });
});

import { placedThreads, quoteOf, runningText, type CommentView, type RichNode } from '@toasoan/domain';
import { richTextSchema } from '@toasoan/domain/richtext';
import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { decorationsOf, PASSAGES, passagePlugin, placeOf } from './passage-plugin.ts';

const figure = {
  type: 'figure',
  attrs: { assetId: 'a'.repeat(24), alt: 'Sân trường', caption: 'Giờ chơi', credit: '' },
};
const body: RichNode = {
  type: 'doc',
  content: [
    { type: 'paragraph' },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'Sáng nay,' },
                { type: 'hardBreak' },
                { type: 'text', text: 'nhà trường', marks: [{ type: 'bold' }] },
                { type: 'text', text: ' tổ chức ngày hội.' },
              ],
            },
          ],
        },
      ],
    },
    figure,
    { type: 'paragraph', content: [{ type: 'text', text: 'Học sinh rất vui.' }] },
  ],
};

/** An editor on the body in which these words are remarked on. */
function editorWith(...quotes: string[]) {
  const doc = richTextSchema.nodeFromJSON(body);
  const json = doc.toJSON() as RichNode;
  const running = runningText({ headline: 'Ngày hội', standfirst: '', byline: '', body: json });
  const comments = quotes.map((words): CommentView => {
    const from = running.text.indexOf(words);
    return {
      id: words,
      person: { id: 'p', name: 'Biên tập' },
      text: 'x',
      kind: 'comment',
      at: '2026-09-05T00:00:00.000Z',
      threadId: null,
      quote: quoteOf(running.text, from, from + words.length, 1),
      resolved: null,
      mayResolve: true,
    };
  });
  const state = EditorState.create({ doc, plugins: [passagePlugin()] });
  const shown = decorationsOf(doc, json, running, placedThreads(comments, running));
  return state.apply(state.tr.setMeta(PASSAGES, shown));
}
const readsAt = (state: EditorState, id: string): string | null => {
  const place = placeOf(PASSAGES.getState(state), id);
  return place && state.doc.textBetween(place.from, place.to, '\n', '\n');
};

it('marks the very words, across breaks, marks and lists', () => {
  const words = 'Sáng nay,\nnhà trường tổ chức';
  expect(readsAt(editorWith(words, 'rất vui'), words)).toBe(words);
  expect(readsAt(editorWith('rất vui'), 'rất vui')).toBe('rất vui');
});

it('marks a whole picture for words of it', () => {
  const state = editorWith('Giờ chơi');
  const place = placeOf(PASSAGES.getState(state), 'Giờ chơi');
  expect(place && state.doc.nodeAt(place.from)?.type.name).toBe('figure');
});

it('goes along with what is typed before it and in it', () => {
  const state = editorWith('rất vui');
  const at = placeOf(PASSAGES.getState(state), 'rất vui')?.from ?? 0;
  const typed = state.apply(state.tr.insertText('thật ', at + 4).insertText('Một đoạn mới. ', 1));
  expect(readsAt(typed, 'rất vui')).toBe('rất thật vui');
});

it('marks nothing in the text for words of the headline', () => {
  expect(placeOf(PASSAGES.getState(editorWith('Ngày hội')), 'Ngày hội')).toBeNull();
});

